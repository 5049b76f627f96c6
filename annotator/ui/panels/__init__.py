"""The panels around the page, one widget per file."""
