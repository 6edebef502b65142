"""Scores of doubt, compared by how well they tell wrong answers from right ones."""

from collections.abc import Mapping

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


def scores(answers: Answers, set_threshold: float) -> Mapping[str, Floats]:
    """The candidates, each (n,), larger where the answer is less sure."""
    p = answers.probabilities
    dissent = np.zeros(len(answers)) if answers.dissent is None else answers.dissent
    ranked = np.sort(p, axis=-1)
    return {
        "confidence": 1 - p.max(-1),
        "entropy": -(p * np.log2(np.maximum(p, 1e-30))).sum(-1),
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
    """Every candidate on the answers of a mode."""
    point = next(point for point, _ in measured.points if point.mode is mode)
    answers = measured.answers(mode)
    rows: list[list[Cell]] = [
        [name, *with_intervals(answers, {"a": area_under_risk_coverage(d), "b": errors_among_most_uncertain(d)}).values()]
        for name, d in scores(answers, point.set_threshold).items()
    ]
    return Table(f"Doubt, {mode} mode", [f"Score, {mode} mode", "AURC", "Errors among the 20 % most uncertain"], rows)
