"""Everything that is fitted after training: temperatures, operating points, exit thresholds, prediction sets."""

import math
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import numpy.typing as npt
from scipy.stats import beta

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.labels import MALIGNANT_WITH_AK, MALIGNANT_WITHOUT_AK, URGENT, Diagnosis
from skinapp.core.triage import OperatingPoint
from skinapp.inference.calibrate import calibrated
from skinapp.training.data import Record
from skinapp.training.metrics import calibration_gap
from skinapp.training.readings import Answers, Floats, answers_of, at_exits, chosen_exits, lost_melanomas, untriaged

SENSITIVITIES = (0.95, 0.90)
"""Shares of the malignant calibration photos that must reach the malignant threshold; the application uses the first."""
URGENT_PPV = 0.5
"""Urgent starts at the lowest p_MEL + p_SCC from which at least half of the calibration photos are MEL or SCC."""
COVERAGE = 0.9
"""Share of photos whose prediction set must hold the truth."""
MALIGNANT_ECE = 0.05
"""Largest calibration error of the malignant mass on the tune split."""
PRIOR_POWERS = np.round(np.arange(0, 1.01, 0.05), 2)
RISK, CONFIDENCE = 0.05, 0.95
"""P(early triage differs from full triage) is at most RISK, with this confidence."""
BENIGN_BOUND_SHARE = 0.2
"""Share of full mode's malignant threshold that a benign answer may leave open when it stops early. Compared on tune, where up
to 0.3 no malignant photo became routine that full mode does not place there (docs/training-log.md); below that for a margin."""
LEVELS = np.round(np.arange(0.99, 0.29, -0.01), 2)
"""Confidence levels that are tested for early exit, the safest first."""


@dataclass(frozen=True, eq=False)
class Split:
    """records and the calibrated probabilities of every exit for them, (n, exits, 8)."""

    records: list[Record]
    probabilities: Floats

    def stopped(self, policy: ExitPolicy) -> Answers:
        """Each photo's answer at the exit where a policy stops."""
        return untriaged(self.records, at_exits(self.probabilities, chosen_exits(self.probabilities, policy)))


@dataclass(frozen=True)
class EarlyFit:
    """The exit policy and what it risks: upper limits, from calibration groups.

    differs_limit: of the share of groups whose triage differs from full mode's; melanoma_groups: groups with a melanoma, of
    which none was lost; lost_limit: of the share of such groups that are lost.
    """

    policy: ExitPolicy
    differs_limit: float
    melanoma_groups: int
    lost_limit: float


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


def fit_points(mode: Mode, a: Answers, b: Answers) -> tuple[OperatingPoint, ...]:
    """The operating points of a mode, the one that the application uses first."""
    meanings = MALIGNANT_WITH_AK, MALIGNANT_WITHOUT_AK
    return tuple(fit_point(mode, sensitivity, malignant, a, b) for sensitivity, malignant in product(SENSITIVITIES, meanings))


def fit_point(mode: Mode, sensitivity: float, malignant: tuple[Diagnosis, ...], a: Answers, b: Answers) -> OperatingPoint:
    """Thresholds on calibration_a, set threshold on calibration_b, from the mode's answers there.

    Raises UsageError when calibration_a holds no malignant photo.
    """
    is_malignant = a.is_one_of(malignant)
    if not is_malignant.any():
        raise UsageError("No photo of calibration_a is malignant: no threshold can be fitted to a sensitivity.")
    return OperatingPoint(
        name=f"sensitivity-{sensitivity * 100:.0f}" + ("" if Diagnosis.AK in malignant else "-without-AK"),
        mode=mode,
        malignant=malignant,
        malignant_threshold=_floor(np.quantile(a.mass(malignant)[is_malignant], 1 - sensitivity, method="lower")),
        urgent_threshold=_floor(_least_with_ppv(a.mass(URGENT), a.is_one_of(URGENT))),
        certainty_threshold=_floor(_wrong_below(a.probabilities, a.labels)),
        set_threshold=_floor(_conformal_threshold(b.probabilities, b.labels)),
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
    """The lowest confidence level whose risk limit still holds: fixed-sequence testing (Learn then Test, Angelopoulos 2021).

    Levels are tested from the safest on, each on the groups of calibration_b; the first that fails ends the search. A level
    fails when the exact upper limit of P(early triage ≠ full triage) exceeds RISK, or when it leaves a melanoma as routine that
    full mode does not. The set threshold of each level is fitted on the same groups. Where not even the safest level holds, as
    on fewer than 59 groups, no exit stops early: nothing is risked.
    """
    exits = a.probabilities.shape[1]
    full_mode = answers_of(b.records, b.probabilities, np.full(len(b.records), exits), full)
    melanoma = full_mode.is_one_of((Diagnosis.MEL,))
    groups = full_mode.groups
    count = len(np.unique(groups[melanoma]))
    never = ExitPolicy((math.inf,) * exits, BENIGN_BOUND_SHARE * full.malignant_threshold, full.malignant)
    best = EarlyFit(never, 0.0, count, 0.0)
    for level in LEVELS:
        policy = replace(never, thresholds=(float(level),) * exits)
        point = fit_point(Mode.EARLY, SENSITIVITIES[0], full.malignant, a.stopped(policy), b.stopped(policy))
        answers = answers_of(b.records, b.probabilities, chosen_exits(b.probabilities, policy), point)
        limit = share_limit(np.not_equal(answers.triage, full_mode.triage), groups)
        lost = lost_melanomas(answers, full_mode)
        if limit > RISK or lost.any():
            break
        best = EarlyFit(policy, limit, count, share_limit(lost[melanoma], groups[melanoma]))
    return best


def share_limit(hit: npt.NDArray[np.bool_], groups: npt.NDArray[np.str_]) -> float:
    """Upper limit, at CONFIDENCE, of the share of groups with a photo that is hit (Clopper and Pearson 1934); 1 without groups.

    One-sided and exact; with none hit among n groups it is 1 - (1 - CONFIDENCE) ** (1 / n).
    """
    k, n = len(np.unique(groups[hit])), len(np.unique(groups))
    return float(beta.ppf(CONFIDENCE, k + 1, n - k)) if k < n else 1.0
