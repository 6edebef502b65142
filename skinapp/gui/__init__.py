"""The window. The only package that imports PySide6; it knows classifiers only through `core.ports`."""
