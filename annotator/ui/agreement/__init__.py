"""How well members agree, as charts, as a report, and in a window of its own."""
