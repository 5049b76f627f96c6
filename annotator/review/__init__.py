"""Alignment, agreement, adjudication and the work they rest on: who does what, and how far it is."""
