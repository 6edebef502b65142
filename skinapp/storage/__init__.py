"""The encrypted worklist: the one place on disk for anything about patients."""
