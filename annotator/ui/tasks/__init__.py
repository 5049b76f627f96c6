"""Long work that a window has done in another process: with progress, and with a way to stop it."""
