"""The words of the window: which there are in the code, and the files that hold their translations."""
