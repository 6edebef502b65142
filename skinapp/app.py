"""Composition root of the window: gives it what it must not know how to make."""

from skinapp.core.ports import Classifier
from skinapp.gui.application import run_window
from skinapp.inference import load_classifier


def run(paths: list[str]) -> int:
    """Open the window, with photos if there are any. Returns the exit code of the process."""
    return run_window(paths, _default_classifier)


def _default_classifier() -> Classifier:
    """The model that ships, on the best engine there is. Called in the worker, for it takes seconds."""
    return load_classifier("auto", "auto")
