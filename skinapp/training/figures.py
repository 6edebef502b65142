"""Figures of a set of answers, each with a 95 % interval from a bootstrap over groups."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, URGENT, Diagnosis
from skinapp.core.triage import TriageLevel
from skinapp.model.manifest import Interval
from skinapp.training.metrics import balanced_accuracy, calibration_gap, expected_calibration_error
from skinapp.training.readings import Answers, is_read_early

RESAMPLES = 1000
Mask = Callable[[Answers], npt.NDArray[np.bool_]]


@dataclass(frozen=True)
class Figure:
    """compute: the figure, NaN where it does not exist; count: how many photos it rests on, all unless a share of some."""

    compute: Callable[[Answers], float]
    count: Callable[[Answers], int] = len


def with_intervals(answers: Answers, wanted: Mapping[str, Figure], seed: int = 0) -> dict[str, Interval | None]:
    """Figures with the 2.5th and 97.5th percentile over resampled groups; n is the number of photos that each rests on.

    Resamples on which a figure does not exist, as without a single malignant photo, are left out of its interval; None where
    it does not exist on the answers themselves.
    """
    members = [np.flatnonzero(answers.groups == group) for group in np.unique(answers.groups)]
    rng = np.random.default_rng(seed)
    values = np.empty((RESAMPLES, len(wanted)))
    for resample in values:
        rows = np.concatenate([members[i] for i in rng.integers(len(members), size=len(members))])
        resampled = select(answers, rows)
        resample[:] = [figure.compute(resampled) for figure in wanted.values()]
    columns = zip(wanted.items(), values.T, strict=True)
    return {name: _interval(figure.compute(answers), column, figure.count(answers)) for (name, figure), column in columns}


def _interval(value: float, resampled: npt.NDArray[np.float64], n: int) -> Interval | None:
    if np.isnan(value):
        return None
    low, high = np.nanpercentile(resampled, [2.5, 97.5])
    return Interval(value=value, low=float(low), high=float(high), n=n)


def select(answers: Answers, rows: npt.NDArray[np.int64] | npt.NDArray[np.bool_]) -> Answers:
    """Some of the answers."""
    covered = None if answers.covered is None else answers.covered[rows]
    return Answers(
        answers.labels[rows],
        answers.groups[rows],
        answers.sources[rows],
        answers.probabilities[rows],
        answers.exits[rows],
        answers.levels[rows],
        covered,
    )


def _share(hits: Mask, among: Mask) -> Figure:
    """Share of the photos in one mask that are also in another."""

    def compute(answers: Answers) -> float:
        chosen = among(answers)
        return float(hits(answers)[chosen].mean()) if chosen.any() else float("nan")

    return Figure(compute, lambda answers: int(among(answers).sum()))


def auc(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Area under the ROC curve of the summed probability of some diagnoses."""

    def compute(answers: Answers) -> float:
        truth = answers.is_one_of(diagnoses)
        positive, negative = truth.sum(), (~truth).sum()
        if not positive or not negative:
            return float("nan")
        ranks = rankdata(answers.mass(diagnoses))[truth].sum()  # Mann and Whitney's statistic, ties counted half
        return float((ranks - positive * (positive + 1) / 2) / (positive * negative))

    return Figure(compute)


def sensitivity(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Share of photos with these diagnoses that are placed before routine."""
    return _share(lambda a: is_read_early(a.levels), lambda a: a.is_one_of(diagnoses))


def specificity(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Share of photos without these diagnoses that are routine."""
    return _share(lambda a: ~is_read_early(a.levels), lambda a: ~a.is_one_of(diagnoses))


def recall(diagnosis: Diagnosis) -> Figure:
    """Share of one diagnosis' photos whose most probable diagnosis is right."""
    return _share(lambda a: a.probabilities.argmax(-1) == diagnosis.index, lambda a: a.labels == diagnosis.index)


def blocks_share(exits: int) -> Figure:
    """Share of the blocks that were computed."""
    return Figure(lambda a: float(a.exits.mean() / exits))


def _is_urgent(answers: Answers) -> npt.NDArray[np.bool_]:
    urgent: npt.NDArray[np.bool_] = answers.levels == TriageLevel.URGENT.value
    return urgent


def _brier(answers: Answers) -> float:
    truth = np.eye(len(DIAGNOSES))[answers.labels]
    return float(((answers.probabilities - truth) ** 2).sum(-1).mean() / 2)


def _coverage(answers: Answers) -> float:
    return float("nan") if answers.covered is None else float(answers.covered.mean())


BALANCED = Figure(lambda a: balanced_accuracy(a.labels, a.probabilities.argmax(-1)))
"""Balanced accuracy over eight classes of the most probable diagnosis."""
CALIBRATION_ERROR = Figure(lambda a: expected_calibration_error(a.labels, a.probabilities))
"""ECE with 15 bins, of the most probable diagnosis."""
MALIGNANT_CALIBRATION_ERROR = Figure(
    lambda a: calibration_gap(a.is_one_of(MALIGNANT_WITH_AK), a.mass(MALIGNANT_WITH_AK).clip(0, 1))
)
"""ECE with 15 bins, of the malignant mass."""
BRIER = Figure(_brier)
"""Half the multi-class Brier score, 0 (best) to 1."""
COVERAGE = Figure(_coverage)
"""Share of photos whose prediction set holds the true diagnosis."""
URGENT_SENSITIVITY = _share(_is_urgent, lambda a: a.is_one_of(URGENT))
"""Share of melanomas and squamous cell carcinomas that are urgent."""
URGENT_PPV = _share(lambda a: a.is_one_of(URGENT), _is_urgent)
"""Share of urgent photos that are melanoma or squamous cell carcinoma."""


def mode_figures(exits: int) -> dict[str, Figure]:
    """What is reported of a mode; all of it can be computed from the rows of a triage table."""
    malignant = MALIGNANT_WITH_AK
    return {
        "Balanced accuracy, 8 classes": BALANCED,
        "Malignant AUC (MEL, BCC, AK, SCC)": auc(malignant),
        "Melanoma AUC": auc((Diagnosis.MEL,)),
        "ECE of the most probable diagnosis, 15 bins": CALIBRATION_ERROR,
        "ECE of the malignant mass, 15 bins": MALIGNANT_CALIBRATION_ERROR,
        "Brier score": BRIER,
        "Sensitivity, malignant: read before routine": sensitivity(malignant),
        "Specificity, malignant: left as routine": specificity(malignant),
        "Sensitivity, melanoma: read before routine": sensitivity((Diagnosis.MEL,)),
        "Sensitivity of urgent for MEL or SCC": URGENT_SENSITIVITY,
        "PPV of urgent for MEL or SCC": URGENT_PPV,
        "Share of the blocks computed": blocks_share(exits),
    }
