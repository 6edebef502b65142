"""Engines behind the ports of the core. The only import that others need is `load_classifier`."""

from skinapp.inference.factory import DEVICES, ENGINES, load_classifier

__all__ = ["DEVICES", "ENGINES", "load_classifier"]
