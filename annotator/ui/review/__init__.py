"""The review in the window: everyone’s work side by side, the cases in which it differs, and deciding them."""
