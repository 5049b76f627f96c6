"""One module per corpus format, and the registry that finds them; no database, no Qt."""
