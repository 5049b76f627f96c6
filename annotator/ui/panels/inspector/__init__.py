"""The selected annotation as a form made from the schema."""
