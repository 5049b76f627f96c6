"""Measurements, run by `make bench`; no test is timed."""
