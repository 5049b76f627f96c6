"""The Progress window: how far the work is, what is decided about it, and one’s own work against gold."""
