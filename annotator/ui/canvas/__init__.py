"""The reading surface: layout, geometry, lanes, paint, pointer."""
