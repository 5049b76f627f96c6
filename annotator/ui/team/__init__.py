"""Working as a team in the window: synchronising, starting and joining, inviting people, what is revealed."""
