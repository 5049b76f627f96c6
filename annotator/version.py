"""The version of Annotator, for every room of the house."""

__version__ = "0.1.0"
