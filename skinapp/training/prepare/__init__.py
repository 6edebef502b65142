"""Brings photos from wherever they lie into one folder that every other step of training reads."""
