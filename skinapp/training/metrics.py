"""Figures that a card reports, each a plain function of labels and probabilities."""

import numpy as np
import numpy.typing as npt

Labels = npt.NDArray[np.int64]


def balanced_accuracy(labels: Labels, predicted: Labels) -> float:
    """Mean over the classes that occur of the share of their photos that was named right, 0 to 1."""
    return float(np.mean([(predicted[labels == c] == c).mean() for c in np.unique(labels)]))
