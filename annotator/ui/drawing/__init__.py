"""Pictures of documents for papers and guidelines, drawn by the window's own code: PNG, SVG, PDF, and geometry."""
