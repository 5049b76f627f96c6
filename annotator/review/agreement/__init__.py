"""How well people agree: figures, each with its interval over documents; begin with `report.report`.

Numpy is imported in this package and nowhere else.
"""
