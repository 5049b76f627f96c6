"""Text as people read it: offsets, direction, boundaries, search folding, decoding, repair."""
