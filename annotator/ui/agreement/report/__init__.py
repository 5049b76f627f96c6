"""The report on agreement: one content, written as an HTML page or as the pages of a PDF."""
