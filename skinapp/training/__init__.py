"""Rebuilds the weights from images. Never imported by the application."""
