"""Frozen values of the user's world; they know nothing of databases or windows."""
