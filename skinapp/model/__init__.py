"""The multi-exit vision transformer, its preprocessing, its manifest and its weights."""
