"""The cases behind figures, found anew for the one figure that is asked about; a module for each sort of measure."""
