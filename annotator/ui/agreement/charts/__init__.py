"""Charts of agreement, drawn by Qt alone; made from names and numbers, they know no project."""
