"""Everything that is fitted after training: temperatures, operating points, exit thresholds, prediction sets."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.stats import beta

from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.labels import MALIGNANT_WITH_AK, URGENT, Diagnosis
from skinapp.core.triage import OperatingPoint, TriageLevel
from skinapp.inference.calibrate import calibrated
from skinapp.training.data import Record, labels_of
from skinapp.training.metrics import calibration_gap
from skinapp.training.readings import Answers, Floats, answers_of, at_exits, chosen_exits

SENSITIVITY = 0.95
"""Share of the malignant calibration photos that must reach the malignant threshold."""
URGENT_PPV = 0.5
"""Urgent starts at the lowest p_MEL + p_SCC from which at least half of the calibration photos are MEL or SCC."""
COVERAGE = 0.9
"""Share of photos whose prediction set must hold the truth."""
MALIGNANT_ECE = 0.05
"""Largest calibration error of the malignant mass on the tune split."""
PRIOR_POWERS = np.round(np.arange(0, 1.01, 0.05), 2)
RISK, CONFIDENCE = 0.05, 0.95
"""P(early triage differs from full triage) is at most RISK, with this confidence."""
BENIGN_BOUND_SHARE = 0.1
"""Share of full mode's malignant threshold that a benign answer may leave open when it stops early; shares were compared on
tune (docs/training-log.md). With larger ones early mode misses malignant calibration photos, has to lower its own threshold
for them, and then places many photos earlier than full mode does."""
LEVELS = np.round(np.arange(0.99, 0.29, -0.01), 2)
"""Confidence levels that are tested for early exit, the safest first."""


@dataclass(frozen=True, eq=False)
class Split:
    """records and the calibrated probabilities of every exit for them, (n, exits, 8)."""

    records: list[Record]
    probabilities: Floats

    @property
    def labels(self) -> npt.NDArray[np.int64]:
        """Class index (n,)."""
        return labels_of(self.records)


@dataclass(frozen=True)
class EarlyFit:
    """The exit policy, its operating point, and the upper bound of its risk on calibration groups."""

    policy: ExitPolicy
    point: OperatingPoint
    risk_bound: float


def choose_prior_power(
    logits: npt.NDArray[np.float32], labels: npt.NDArray[np.int64], log_prior: npt.NDArray[np.float64]
) -> float:
    """How much of the class prior goes into the probabilities, 0 (none) to 1 (all), chosen on the tune split.

    All of it calibrates best and names rare diagnoses least; none of it gives the best balanced accuracy and overstates them.
    The smallest power is taken that keeps the calibration error of the malignant mass within MALIGNANT_ECE at the last exit.
    logits: free of the prior, (n, exits, 8); log_prior: (8,).
    """
    malignant = [d.index for d in MALIGNANT_WITH_AK]
    truth, last = np.isin(labels, malignant), logits[:, -1:]
    for power in PRIOR_POWERS:
        adjusted = last + power * log_prior
        probabilities = calibrated(adjusted[:, 0], fit_temperatures(adjusted, labels)[0])
        if calibration_gap(truth, probabilities[:, malignant].sum(-1)) <= MALIGNANT_ECE:
            return float(power)
    return 1.0


def fit_temperatures(logits: npt.NDArray[np.floating], labels: npt.NDArray[np.int64]) -> list[float]:
    """One temperature per exit, by least negative log-likelihood. logits: (n, exits, 8)."""
    grid = np.geomspace(0.3, 3.0, 400)
    rows = np.arange(len(labels))

    def loss(exit_logits: npt.NDArray[np.floating], temperature: float) -> float:
        return float(-np.log(calibrated(exit_logits, temperature)[rows, labels] + 1e-12).mean())

    return [round(float(min(grid, key=lambda t: loss(logits[:, k], t))), 4) for k in range(logits.shape[1])]


def fit_point(mode: Mode, malignant: tuple[Diagnosis, ...], a: Split, b: Split, exits: tuple[Floats, Floats]) -> OperatingPoint:
    """Thresholds on calibration_a, set threshold on calibration_b. exits: each split's probabilities at its exits, (n, 8)."""
    at_a, at_b = exits
    is_malignant = np.isin(a.labels, [d.index for d in malignant])
    mass = at_a[:, [d.index for d in malignant]].sum(-1)
    is_urgent = np.isin(a.labels, [d.index for d in URGENT])
    urgent = at_a[:, [d.index for d in URGENT]].sum(-1)
    return OperatingPoint(
        name="sensitivity-95" if Diagnosis.AK in malignant else "sensitivity-95-without-AK",
        mode=mode,
        malignant=malignant,
        malignant_threshold=_floor(np.quantile(mass[is_malignant], 1 - SENSITIVITY, method="lower")),
        urgent_threshold=_floor(_least_with_ppv(urgent, is_urgent)),
        certainty_threshold=_floor(_wrong_below(at_a, a.labels)),
        set_threshold=_floor(_conformal_threshold(at_b, b.labels)),
    )


def _floor(threshold: float) -> float:
    """Four decimals, rounded down, so that the photo that set the threshold still reaches it."""
    return float(np.floor(threshold * 1e4) / 1e4)


def _least_with_ppv(scores: Floats, truth: npt.NDArray[np.bool_]) -> float:
    """Lowest score from which on upward at least URGENT_PPV of the photos are true; the highest score if there is none."""
    order = np.argsort(-scores)
    ppv = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(ppv >= URGENT_PPV)
    return float(scores[order][enough[-1]] if len(enough) else scores.max())


def _wrong_below(probabilities: Floats, labels: npt.NDArray[np.int64]) -> float:
    """Confidence below which the most probable diagnosis is more often wrong than right; 0 where that never is so."""
    confidence = probabilities.max(-1)
    order = np.argsort(confidence)
    right = (probabilities.argmax(-1) == labels)[order]
    wrong_more_often = np.flatnonzero(np.cumsum(right) / np.arange(1, len(right) + 1) < 0.5)
    return float(confidence[order][wrong_more_often[-1]]) if len(wrong_more_often) else 0.0


def _conformal_threshold(probabilities: Floats, labels: npt.NDArray[np.int64]) -> float:
    """Split conformal quantile of the true diagnosis' probability (Sadinle, Lei, Wasserman 2019)."""
    true = np.sort(probabilities[np.arange(len(labels)), labels])
    rank = int(np.floor((len(labels) + 1) * (1 - COVERAGE)))
    return float(true[rank - 1]) if rank else 0.0


def fit_early(full: OperatingPoint, a: Split, b: Split) -> EarlyFit:
    """The lowest confidence level whose risk bound still holds: fixed-sequence testing (Learn then Test, Angelopoulos 2021).

    Levels are tested from the safest on, each on the groups of calibration_b; the first that fails ends the search. A level
    fails when the exact upper bound of P(early triage ≠ full triage) exceeds RISK, or when it leaves a melanoma as routine that
    full mode does not. The set threshold of each level is fitted on the same groups.
    Raises ValueError when not even the safest level holds.
    """
    exits = a.probabilities.shape[1]
    full_levels = answers_of(b.records, b.probabilities, np.full(len(b.records), exits), full).levels
    best: EarlyFit | None = None
    for level in LEVELS:
        policy = ExitPolicy((float(level),) * exits, BENIGN_BOUND_SHARE * full.malignant_threshold, full.malignant)
        early_a, early_b = chosen_exits(a.probabilities, policy), chosen_exits(b.probabilities, policy)
        taken = at_exits(a.probabilities, early_a), at_exits(b.probabilities, early_b)
        point = fit_point(Mode.EARLY, full.malignant, a, b, taken)
        answers = answers_of(b.records, b.probabilities, early_b, point)
        bound = _risk_bound(answers, full_levels)
        if bound > RISK or _loses_melanoma(answers, full_levels):
            break
        best = EarlyFit(policy, point, bound)
    if best is None:
        raise ValueError("no confidence level keeps the early exit within its risk bound")
    return best


def _risk_bound(answers: Answers, full_levels: npt.NDArray[np.str_]) -> float:
    """Clopper-Pearson upper limit of the share of groups with a photo whose triage changes."""
    changed = answers.levels != full_levels
    groups = np.unique(answers.groups)
    k, n = len(np.unique(answers.groups[changed])), len(groups)
    return float(beta.ppf(CONFIDENCE, k + 1, n - k)) if k < n else 1.0


def _loses_melanoma(answers: Answers, full_levels: npt.NDArray[np.str_]) -> bool:
    routine = TriageLevel.ROUTINE.value
    lost = (answers.levels == routine) & (full_levels != routine) & (answers.labels == Diagnosis.MEL.index)
    return bool(lost.any())


def fit_full(malignant: tuple[Diagnosis, ...], a: Split, b: Split) -> OperatingPoint:
    """The operating point of full mode."""
    return fit_point(Mode.FULL, malignant, a, b, (a.probabilities[:, -1], b.probabilities[:, -1]))
