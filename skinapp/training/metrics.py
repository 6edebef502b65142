"""Figures that a card reports, each a plain function of labels and probabilities."""

import numpy as np
import numpy.typing as npt

Labels = npt.NDArray[np.int64]


def balanced_accuracy(labels: Labels, predicted: Labels) -> float:
    """Mean over the classes that occur of the share of their photos that was named right, 0 to 1."""
    return float(np.mean([(predicted[labels == c] == c).mean() for c in np.unique(labels)]))


def expected_calibration_error(labels: Labels, probabilities: npt.NDArray[np.float64], bins: int = 15) -> float:
    """Mean gap between confidence and accuracy over equally wide bins of confidence (Guo et al. 2017), 0 to 1."""
    confidence = probabilities.max(-1)
    right = probabilities.argmax(-1) == labels
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(right[which == b].mean() - confidence[which == b].mean()) * (which == b).mean() for b in np.unique(which)]
    return float(np.sum(gaps))
