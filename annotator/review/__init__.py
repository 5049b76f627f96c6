"""Alignment, agreement and adjudication: pure functions."""
