"""The log: immutable changes in single-writer streams, and the pure fold from changes to state."""
