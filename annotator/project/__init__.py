"""What a person can do; the window and the command line call only this."""
