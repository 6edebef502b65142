"""Engines behind the ports of the core. Others need to load a classifier, and to check engines."""

from skinapp.inference.factory import load_classifier
from skinapp.inference.selfcheck import check

__all__ = ["check", "load_classifier"]
