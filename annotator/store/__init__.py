"""The project file: engine, tables, append, load, search index, check, backups."""
