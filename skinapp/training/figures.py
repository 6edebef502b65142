"""Figures of a set of answers, each with a 95 % interval from a bootstrap over groups."""

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, URGENT, Diagnosis
from skinapp.core.triage import TriageLevel
from skinapp.model.manifest import Interval
from skinapp.training.metrics import balanced_accuracy, calibration_gap, expected_calibration_error
from skinapp.training.readings import Answers, is_read_early

RESAMPLES = 1000
Figure = Callable[[Answers], float]


def with_intervals(answers: Answers, wanted: Mapping[str, Figure], seed: int = 0) -> dict[str, Interval | None]:
    """Figures with the 2.5th and 97.5th percentile over resampled groups; n is the number of photos.

    Resamples on which a figure does not exist, as without a single malignant photo, are left out of its interval; None where
    it does not exist on the answers themselves.
    """
    members = [np.flatnonzero(answers.groups == group) for group in np.unique(answers.groups)]
    rng = np.random.default_rng(seed)
    values = np.empty((RESAMPLES, len(wanted)))
    for resample in values:
        rows = np.concatenate([members[i] for i in rng.integers(len(members), size=len(members))])
        resampled = select(answers, rows)
        resample[:] = [figure(resampled) for figure in wanted.values()]
    columns = zip(wanted.items(), values.T, strict=True)
    return {name: _interval(figure(answers), column, len(answers)) for (name, figure), column in columns}


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


def balanced(answers: Answers) -> float:
    """Balanced accuracy over eight classes of the most probable diagnosis."""
    return balanced_accuracy(answers.labels, answers.probabilities.argmax(-1))


def auc(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Area under the ROC curve of the summed probability of some diagnoses."""

    def figure(answers: Answers) -> float:
        truth = answers.is_one_of(diagnoses)
        positive, negative = truth.sum(), (~truth).sum()
        if not positive or not negative:
            return float("nan")
        ranks = rankdata(answers.mass(diagnoses))[truth].sum()  # Mann and Whitney's statistic, ties counted half
        return float((ranks - positive * (positive + 1) / 2) / (positive * negative))

    return figure


def calibration_error(answers: Answers) -> float:
    """ECE with 15 bins, of the most probable diagnosis."""
    return expected_calibration_error(answers.labels, answers.probabilities)


def malignant_calibration_error(answers: Answers) -> float:
    """ECE with 15 bins, of the malignant mass."""
    return calibration_gap(answers.is_one_of(MALIGNANT_WITH_AK), answers.mass(MALIGNANT_WITH_AK))


def brier(answers: Answers) -> float:
    """Half the multi-class Brier score, 0 (best) to 1."""
    truth = np.eye(len(DIAGNOSES))[answers.labels]
    return float(((answers.probabilities - truth) ** 2).sum(-1).mean() / 2)


def sensitivity(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Share of photos with these diagnoses that are placed before routine."""
    return lambda answers: _share(is_read_early(answers.levels), answers.is_one_of(diagnoses))


def specificity(diagnoses: tuple[Diagnosis, ...]) -> Figure:
    """Share of photos without these diagnoses that are routine."""
    return lambda answers: _share(~is_read_early(answers.levels), ~answers.is_one_of(diagnoses))


def urgent_sensitivity(answers: Answers) -> float:
    """Share of melanomas and squamous cell carcinomas that are urgent."""
    return _share(answers.levels == TriageLevel.URGENT.value, answers.is_one_of(URGENT))


def urgent_ppv(answers: Answers) -> float:
    """Share of urgent photos that are melanoma or squamous cell carcinoma."""
    return _share(answers.is_one_of(URGENT), answers.levels == TriageLevel.URGENT.value)


def coverage(answers: Answers) -> float:
    """Share of photos whose prediction set holds the true diagnosis."""
    return float("nan") if answers.covered is None else float(answers.covered.mean())


def blocks_share(exits: int) -> Figure:
    """Share of the blocks that were computed."""
    return lambda answers: float(answers.exits.mean() / exits)


def recall(diagnosis: Diagnosis) -> Figure:
    """Share of one diagnosis' photos whose most probable diagnosis is right."""
    return lambda a: _share(a.probabilities.argmax(-1) == diagnosis.index, a.labels == diagnosis.index)


def _share(hits: npt.NDArray[np.bool_], among: npt.NDArray[np.bool_]) -> float:
    return float(hits[among].mean()) if among.any() else float("nan")


def mode_figures(exits: int) -> dict[str, Figure]:
    """What is reported of a mode; all of it can be computed from the rows of a triage table."""
    malignant = MALIGNANT_WITH_AK
    return {
        "Balanced accuracy, 8 classes": balanced,
        "Malignant AUC (MEL, BCC, AK, SCC)": auc(malignant),
        "Melanoma AUC": auc((Diagnosis.MEL,)),
        "ECE of the most probable diagnosis, 15 bins": calibration_error,
        "ECE of the malignant mass, 15 bins": malignant_calibration_error,
        "Brier score": brier,
        "Sensitivity, malignant: read before routine": sensitivity(malignant),
        "Specificity, malignant: left as routine": specificity(malignant),
        "Sensitivity, melanoma: read before routine": sensitivity((Diagnosis.MEL,)),
        "Sensitivity of urgent for MEL or SCC": urgent_sensitivity,
        "PPV of urgent for MEL or SCC": urgent_ppv,
        "Share of the blocks computed": blocks_share(exits),
    }
