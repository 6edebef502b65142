"""Figures as plain functions of truth and probabilities, each for many resamples at once.

Weights say how often each photo was drawn: (r, n), a row a resample; ones for the photos as they are. Every function takes
them and returns one value a resample, (r,), NaN where the figure does not exist.
"""

import numpy as np
import numpy.typing as npt

Labels = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


def share(hits: Mask, among: Mask, weights: Floats) -> Floats:
    """Share of the photos in `among` that are also in `hits`, 0 to 1."""
    return ratio(weights @ (hits & among), weights @ among)


def mean_of_recalls(labels: Labels, predicted: Labels, weights: Floats) -> Floats:
    """Balanced accuracy: mean over the classes that occur of the share of their photos that was named right, 0 to 1."""
    classes = np.unique(labels)
    recalls = np.stack([share(predicted == c, labels == c, weights) for c in classes])
    return ratio(np.nansum(recalls, axis=0), (~np.isnan(recalls)).sum(axis=0))


def area_under_roc(truth: Mask, scores: Floats, weights: Floats) -> Floats:
    """Mann and Whitney's statistic: how often a true photo scores above another one, ties counted half, 0 to 1."""
    positive, negative = _by_score(truth, scores, weights)
    below = np.cumsum(negative, axis=1) - negative / 2
    return ratio((positive * below).sum(axis=1), positive.sum(axis=1) * negative.sum(axis=1))


def specificity_at(sensitivity: float, truth: Mask, scores: Floats, weights: Floats) -> Floats:
    """Specificity at the highest threshold that reaches a sensitivity: read from the ROC of these very photos."""
    positive, negative = _by_score(truth, scores, weights)
    reached = positive[:, ::-1].cumsum(axis=1)[:, ::-1]  # positives at or above each score
    enough = reached >= sensitivity * reached[:, :1] - 1e-9
    threshold = enough.shape[1] - 1 - np.argmax(enough[:, ::-1], axis=1)
    below = np.take_along_axis(np.cumsum(negative, axis=1) - negative, threshold[:, None], axis=1)[:, 0]
    exists = reached[:, 0] > 0
    return ratio(np.where(exists, below, 0.0), np.where(exists, negative.sum(axis=1), 0.0))


def calibration_error(truth: Mask, probability: Floats, weights: Floats, bins: int = 15) -> Floats:
    """Mean gap between probability and frequency over equally wide bins of probability (ECE, Guo et al. 2017), 0 to 1."""
    which = np.eye(bins)[bin_of(probability, bins)]
    gaps = np.abs(weights @ (which * (truth - probability)[:, None])).sum(axis=1)
    return ratio(gaps, weights.sum(axis=1))


def bin_of(probability: Floats, bins: int) -> npt.NDArray[np.int64]:
    """Which of some equally wide bins a probability falls into, counted from 0."""
    return np.minimum((probability * bins).astype(np.int64), bins - 1)


def balanced_accuracy(labels: Labels, predicted: Labels) -> float:
    """Balanced accuracy of the photos as they are."""
    return float(mean_of_recalls(labels, predicted, np.ones((1, len(labels))))[0])


def calibration_gap(truth: Mask, probability: Floats) -> float:
    """Calibration error, 15 bins, of the photos as they are."""
    return float(calibration_error(truth, probability, np.ones((1, len(truth))))[0])


def expected_calibration_error(labels: Labels, probabilities: Floats) -> float:
    """Calibration error, 15 bins, of the most probable diagnosis. probabilities: (n, classes)."""
    return calibration_gap(probabilities.argmax(-1) == labels, probabilities.max(-1))


def ratio(part: npt.NDArray[np.number], whole: npt.NDArray[np.number]) -> Floats:
    """Part of a whole, NaN where there is none."""
    found: Floats = np.divide(part, whole, out=np.full(np.shape(whole), np.nan), where=np.asarray(whole) != 0)
    return found


def _by_score(truth: Mask, scores: Floats, weights: Floats) -> tuple[Floats, Floats]:
    """Weight of the true and of the other photos at each score that occurs, the lowest first: (r, scores) each."""
    order = np.argsort(scores, kind="stable")
    first = np.flatnonzero(np.diff(scores[order], prepend=-np.inf))
    drawn, true = weights[:, order], truth[order]
    return np.add.reduceat(drawn * true, first, axis=1), np.add.reduceat(drawn * ~true, first, axis=1)
