"""Engines behind the ports of the core. Others need to load a classifier, to check engines, and to choose one."""

from skinapp.inference.choice import choose_engine
from skinapp.inference.factory import load_classifier
from skinapp.inference.selfcheck import check

__all__ = ["check", "choose_engine", "load_classifier"]
