"""Figures of a set of answers, each with a 95 % interval from a bootstrap over groups."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, URGENT, Diagnosis
from skinapp.model.manifest import Interval
from skinapp.training import metrics
from skinapp.training.readings import Answers, Floats
from skinapp.training.resamples import group_weights

Masks = Callable[[Answers], npt.NDArray[np.bool_]]


@dataclass(frozen=True)
class Figure:
    """of: the figure for each row of weights (r, n), (r,), NaN where it does not exist; see `metrics`.

    count: how many photos it rests on, all unless a share of some.
    """

    of: Callable[[Answers, Floats], Floats]
    count: Callable[[Answers], int] = len

    def compute(self, answers: Answers) -> float:
        """The figure of the answers as they are."""
        return float(self.of(answers, np.ones((1, len(answers))))[0])


@dataclass(frozen=True)
class Change:
    """By how much one set of answers is better than another, on the same photos, with its 95 % interval.

    A difference or a ratio, so not bound to 0..1; groups: how many were resampled, both sets alike.
    """

    value: float
    low: float
    high: float
    groups: int


def with_intervals(answers: Answers, wanted: Mapping[str, Figure], seed: int = 0) -> dict[str, Interval | None]:
    """Figures with the 2.5th and 97.5th percentile over resampled groups; n is the number of photos that each rests on.

    Resamples on which a figure does not exist, as without a single malignant photo, are left out of its interval; None where
    it does not exist on the answers themselves.
    """
    weights = group_weights(answers.groups, seed)
    return {name: _interval(figure.of(answers, weights), figure.count(answers)) for name, figure in wanted.items()}


def _interval(values: Floats, n: int) -> Interval | None:
    if np.isnan(values[0]):
        return None
    low, high = np.nanpercentile(values[1:], [2.5, 97.5])
    return Interval(value=float(values[0]), low=float(low), high=float(high), n=n)


def paired_difference(a: Answers, b: Answers, figure: Figure) -> Change:
    """The figure of `a` minus that of `b`, both on the same resamples of groups."""
    return _paired(a, b, figure, np.subtract)


def paired_share(a: Answers, b: Answers, figure: Figure) -> Change:
    """The figure of `a` as a share of that of `b`, both on the same resamples of groups."""
    return _paired(a, b, figure, metrics.ratio)


def _paired(a: Answers, b: Answers, figure: Figure, compare: Callable[[Floats, Floats], Floats]) -> Change:
    """Raises ValueError when the answers are not about the same photos, or when the figure does not exist on them."""
    if not (np.array_equal(a.groups, b.groups) and np.array_equal(a.labels, b.labels)):
        raise ValueError("answers can be compared in pairs only when they are about the same photos, in the same order")
    weights = group_weights(a.groups)
    values = compare(figure.of(a, weights), figure.of(b, weights))
    if np.isnan(values[0]):
        raise ValueError("the figure does not exist on these photos")
    low, high = np.nanpercentile(values[1:], [2.5, 97.5])
    return Change(float(values[0]), float(low), float(high), len(np.unique(a.groups)))


def share(hits: Masks, among: Masks) -> Figure:
    """Share of the photos in one mask that are also in another."""
    return Figure(lambda a, w: metrics.share(hits(a), among(a), w), lambda a: int(among(a).sum()))


def auc(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Area under the ROC curve of the summed probability of some diagnoses."""
    return Figure(lambda a, w: metrics.area_under_roc(a.is_one_of(diagnoses), a.mass(diagnoses), w))


def specificity_at(sensitivity: float, diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Specificity of the summed probability of some diagnoses, at the threshold that gives this sensitivity on these photos."""
    return Figure(
        lambda a, w: metrics.specificity_at(sensitivity, a.is_one_of(diagnoses), a.mass(diagnoses), w),
        lambda a: int((~a.is_one_of(diagnoses)).sum()),
    )


def sensitivity(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Share of photos with these diagnoses that are placed before routine."""
    return share(lambda a: a.is_read_early, lambda a: a.is_one_of(diagnoses))


def specificity(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Share of photos without these diagnoses that are routine."""
    return share(lambda a: ~a.is_read_early, lambda a: ~a.is_one_of(diagnoses))


def positive_predictive(diagnoses: tuple[Diagnosis, ...], prevalence: float) -> Figure:
    """Share with these diagnoses among what is placed before routine, where their prevalence is another (Bayes' theorem)."""

    def of(answers: Answers, weights: Floats) -> Floats:
        found = sensitivity(diagnoses).of(answers, weights) * prevalence
        alarms = (1 - specificity(diagnoses).of(answers, weights)) * (1 - prevalence)
        return metrics.ratio(found, found + alarms)

    return Figure(of)


def negative_predictive(diagnoses: tuple[Diagnosis, ...], prevalence: float) -> Figure:
    """Share without these diagnoses among what is routine, where their prevalence is another (Bayes' theorem)."""

    def of(answers: Answers, weights: Floats) -> Floats:
        missed = (1 - sensitivity(diagnoses).of(answers, weights)) * prevalence
        spared = specificity(diagnoses).of(answers, weights) * (1 - prevalence)
        return metrics.ratio(spared, spared + missed)

    return Figure(of)


def recall(diagnosis: Diagnosis) -> Figure:
    """Share of one diagnosis' photos that have it as the most probable."""
    return share(lambda a: a.predicted == diagnosis.index, lambda a: a.labels == diagnosis.index)


def told_from(diagnosis: Diagnosis) -> Figure:
    """Share of the other diagnoses' photos that do not have this one as the most probable: its specificity."""
    return share(lambda a: a.predicted != diagnosis.index, lambda a: a.labels != diagnosis.index)


def balanced_over(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Mean over some diagnoses of the share of their photos that is named right."""

    def of(answers: Answers, weights: Floats) -> Floats:
        among = weights * answers.is_one_of(diagnoses)
        return metrics.mean_of_recalls(answers.labels, answers.predicted, among)

    return Figure(of, lambda a: int(a.is_one_of(diagnoses).sum()))


def blocks_share(exits: int) -> Figure:
    """Share of the blocks that were computed."""
    return Figure(lambda a, w: metrics.ratio(w @ (a.exits / exits), w.sum(axis=1)))


def _brier(answers: Answers, weights: Floats) -> Floats:
    truth = np.eye(len(DIAGNOSES))[answers.labels]
    return metrics.ratio(weights @ (((answers.probabilities - truth) ** 2).sum(-1) / 2), weights.sum(axis=1))


def _coverage(answers: Answers, weights: Floats) -> Floats:
    if answers.covered is None:
        return np.full(len(weights), np.nan)
    return metrics.share(answers.covered, np.ones_like(answers.covered), weights)


BALANCED = Figure(lambda a, w: metrics.mean_of_recalls(a.labels, a.predicted, w))
"""Balanced accuracy, over the classes that occur, of the most probable diagnosis."""
CALIBRATION_ERROR = Figure(lambda a, w: metrics.calibration_error(a.predicted == a.labels, a.probabilities.max(-1), w))
"""ECE with 15 bins, of the most probable diagnosis."""
MALIGNANT_CALIBRATION_ERROR = Figure(
    lambda a, w: metrics.calibration_error(a.is_one_of(MALIGNANT_WITH_AK), a.mass(MALIGNANT_WITH_AK).clip(0, 1), w)
)
"""ECE with 15 bins, of the malignant mass."""
BRIER = Figure(_brier)
"""Half the multi-class Brier score, 0 (best) to 1."""
COVERAGE = Figure(_coverage)
"""Share of photos whose prediction set holds the true diagnosis."""
URGENT_SENSITIVITY = share(lambda a: a.is_urgent, lambda a: a.is_one_of(URGENT))
"""Share of melanomas and squamous cell carcinomas that are urgent."""
URGENT_PPV = share(lambda a: a.is_one_of(URGENT), lambda a: a.is_urgent)
"""Share of urgent photos that are melanoma or squamous cell carcinoma."""


def of_assessed(figure: Figure) -> Figure:
    """A figure of the photos that the gate let in: of the others nobody sees an answer."""

    def of(answers: Answers, weights: Floats) -> Floats:
        assessed = answers.is_assessed
        return figure.of(answers.select(assessed), weights[:, assessed])

    return Figure(of, lambda answers: figure.count(answers.select(answers.is_assessed)))


def mode_figures(exits: int) -> dict[str, Figure]:
    """What is reported of a mode, of answers the shown ones; all of it can be computed from the rows of a triage table."""
    malignant = MALIGNANT_WITH_AK
    return {
        "Balanced accuracy, 8 classes": of_assessed(BALANCED),
        "Malignant AUC (MEL, BCC, AK, SCC)": of_assessed(auc(malignant)),
        "Melanoma AUC": of_assessed(auc((Diagnosis.MEL,))),
        "ECE of the most probable diagnosis, 15 bins": of_assessed(CALIBRATION_ERROR),
        "ECE of the malignant mass, 15 bins": of_assessed(MALIGNANT_CALIBRATION_ERROR),
        "Brier score": of_assessed(BRIER),
        "Sensitivity, malignant: read before routine": sensitivity(malignant),
        "Specificity, malignant: left as routine": specificity(malignant),
        "Sensitivity, melanoma: read before routine": sensitivity((Diagnosis.MEL,)),
        "Sensitivity of urgent for MEL or SCC": URGENT_SENSITIVITY,
        "PPV of urgent for MEL or SCC": URGENT_PPV,
        "Share of the blocks computed": blocks_share(exits),
    }
