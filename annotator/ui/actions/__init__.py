"""What can be done: the table of actions, the menus made from it, and the keys that do it."""
