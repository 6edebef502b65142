"""Scores of doubt, compared by how well they tell wrong answers from right ones."""

from collections.abc import Mapping, Sequence

import numpy as np

from skinapp.core.exit_policy import Mode
from skinapp.core.triage import HIGH_CERTAINTY, CertaintyBand
from skinapp.training import metrics
from skinapp.training.figures import Figure, share, with_intervals
from skinapp.training.measured import Measured
from skinapp.training.readings import Answers, Floats
from skinapp.training.table import Cell, Table

DOUBT = (
    "How well each score of doubt tells wrong answers from right ones: area under the risk-coverage curve, less is better, and "
    "the share of all errors among the 20 % most uncertain photos."
)
MOST_UNCERTAIN = 0.2
"""Share of the photos among which errors are counted."""


def scores(answers: Answers, set_threshold: float) -> dict[str, Floats]:
    """The candidates, each (n,), larger where the answer is less sure."""
    p = answers.probabilities
    dissent = np.zeros(len(answers)) if answers.dissent is None else answers.dissent
    ranked = np.sort(p, axis=-1)
    return {
        "confidence": 1 - p.max(-1),
        "entropy": _entropy(p),
        "lead of the most probable": ranked[:, -2] - ranked[:, -1],
        "size of the prediction set": (p >= set_threshold).sum(-1).astype(np.float64),
        "dissent of earlier exits": dissent,
        "certainty, which is used": 1 - answers.certainty,
    }


def area_under_risk_coverage(doubt: Floats) -> Figure:
    """Mean, over how many photos are answered, of the share of errors among them, the surest first (Geifman 2019)."""
    order = np.argsort(doubt, kind="stable")

    def of(answers: Answers, weights: Floats) -> Floats:
        drawn, wrong = weights[:, order], (answers.predicted != answers.labels)[order]
        risks = metrics.ratio(np.cumsum(drawn * wrong, axis=1), np.cumsum(drawn, axis=1))
        return metrics.ratio(np.nansum(risks * drawn, axis=1), drawn.sum(axis=1))

    return Figure(of)


def risks(doubt: Floats, answers: Answers) -> Floats:
    """Share of errors among the k surest photos, for each k from 1 on: (n,)."""
    wrong = (answers.predicted != answers.labels)[np.argsort(doubt, kind="stable")]
    return np.asarray(np.cumsum(wrong) / np.arange(1, len(wrong) + 1))


def doubts(measured: Measured, mode: Mode) -> dict[str, Floats]:
    """Every candidate on the answers of a mode; in full mode those of the orientations too, where they were measured."""
    point = next(point for point, _ in measured.points if point.mode is mode)
    answers = measured.answers(mode)
    others = orientation_scores(measured.turned, answers) if mode is Mode.FULL and measured.turned else {}
    return scores(answers, point.set_threshold) | others


def errors_among_most_uncertain(doubt: Floats) -> Figure:
    """Share of all errors that are among the MOST_UNCERTAIN share of photos."""
    order = np.argsort(-doubt, kind="stable")

    def of(answers: Answers, weights: Floats) -> Floats:
        drawn, wrong = weights[:, order], (answers.predicted != answers.labels)[order]
        is_uncertain = np.cumsum(drawn, axis=1) <= MOST_UNCERTAIN * drawn.sum(axis=1, keepdims=True)
        return metrics.ratio((drawn * wrong * is_uncertain).sum(axis=1), (drawn * wrong).sum(axis=1))

    return Figure(of, lambda answers: int((answers.predicted != answers.labels).sum()))


def bands_table(measured: Measured, mode: Mode) -> Table:
    """How often the most probable diagnosis is right in each band of certainty."""
    point = next(point for point, _ in measured.points if point.mode is mode)
    answers = measured.answers(mode)
    limits = (-np.inf, point.certainty_threshold, HIGH_CERTAINTY, np.inf)
    is_right = answers.predicted == answers.labels
    rows: list[list[Cell]] = []
    for band, low, high in zip(CertaintyBand, limits[:-1], limits[1:], strict=True):
        is_in = (answers.certainty >= low) & (answers.certainty < high)
        figure = share(lambda _: is_right, lambda _, among=is_in: among)  # type: ignore[misc]
        rows.append([band.value, int(is_in.sum()), *with_intervals(answers, {"right": figure}).values()])
    return Table(f"Certainty, {mode} mode", [f"Certainty, {mode} mode", "Photos", "Most probable is right"], rows)


def doubt_table(measured: Measured, mode: Mode) -> Table:
    """AURC and errors among the most uncertain, for every candidate on the answers of a mode."""
    return _table(f"{mode} mode", measured.answers(mode), doubts(measured, mode))


def averaged_doubt_table(measured: Measured) -> Table:
    """Every candidate on the mean of eight orientations."""
    point, answers = measured.averaged[0]
    found = scores(answers, point.set_threshold) | orientation_scores(measured.turned, answers)
    return _table("mean of eight orientations", answers, found)


def orientation_scores(turned: Sequence[Answers], answers: Answers) -> dict[str, Floats]:
    """How far the orientations disagree, each (n,)."""
    each = np.stack([t.probabilities for t in turned], axis=1)  # (n, orientations, 8)
    named = each.argmax(-1) != answers.predicted[:, None]
    return {
        "share of the orientations with another diagnosis": named.mean(axis=1),
        "Jensen-Shannon divergence of the orientations": _entropy(each.mean(axis=1)) - _entropy(each).mean(axis=1),
    }


def _table(name: str, answers: Answers, found: Mapping[str, Floats]) -> Table:
    rows: list[list[Cell]] = [
        [score, *with_intervals(answers, {"a": area_under_risk_coverage(d), "b": errors_among_most_uncertain(d)}).values()]
        for score, d in found.items()
    ]
    return Table(f"Doubt, {name}", [f"Score, {name}", "AURC", "Errors among the 20 % most uncertain"], rows)


def _entropy(probabilities: Floats) -> Floats:
    """In bits, over the last axis."""
    bits: Floats = -(probabilities * np.log2(np.maximum(probabilities, 1e-30))).sum(-1)
    return bits
