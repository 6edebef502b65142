"""Figures that a card reports, each a plain function of labels and probabilities."""

import numpy as np
import numpy.typing as npt

Labels = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


def balanced_accuracy(labels: Labels, predicted: Labels) -> float:
    """Mean over the classes that occur of the share of their photos that was named right, 0 to 1."""
    return float(np.mean([(predicted[labels == c] == c).mean() for c in np.unique(labels)]))


def expected_calibration_error(labels: Labels, probabilities: Floats, bins: int = 15) -> float:
    """Calibration error of the most probable diagnosis, 0 to 1. probabilities: (n, classes)."""
    return calibration_gap(probabilities.argmax(-1) == labels, probabilities.max(-1), bins)


def calibration_gap(truth: npt.NDArray[np.bool_], probability: Floats, bins: int = 15) -> float:
    """Mean gap between probability and frequency over equally wide bins of probability (ECE, Guo et al. 2017), 0 to 1."""
    which = np.minimum((probability * bins).astype(int), bins - 1)
    gaps = [abs(truth[which == b].mean() - probability[which == b].mean()) * (which == b).mean() for b in np.unique(which)]
    return float(np.sum(gaps))
