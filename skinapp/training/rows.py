"""Answers read back from a triage table: the card's figures from what the application wrote."""

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from skinapp.core.errors import UsageError
from skinapp.core.gate import Status
from skinapp.core.labels import DIAGNOSES
from skinapp.training.data import Record, labels_of
from skinapp.training.readings import Answers


def read_answers(table: Path, records: Sequence[Record]) -> tuple[str, int, Answers]:
    """Mode, number of exits and answers of a CSV of `skinapp triage`, its rows joined to the records by file name.

    Raises UsageError when the table is empty, has rows in error, mixes modes or names a photo that is not in the data.
    """
    by_name = {record.path.name: record for record in records}
    try:
        with table.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        known = [by_name[Path(row["path"]).name] for row in rows]
        modes = {(row["mode"], row["exits"]) for row in rows}
        probabilities = np.array([_probabilities(row) for row in rows])
        exits = np.array([int(row["exit"]) for row in rows])
    except OSError as error:
        raise UsageError(f"{table.name} cannot be read: {error.strerror}.") from error
    except (KeyError, ValueError) as error:
        raise UsageError(f"{table.name} is not a triage table of these photos, all assessed: {error}.") from error
    if len(modes) != 1:
        raise UsageError(f"{table.name} must hold photos of one mode and one model; it holds {len(modes)}.")
    mode, exits_of_model = modes.pop()
    answers = Answers(
        labels=labels_of(known),
        groups=np.array([r.group for r in known]),
        probabilities=probabilities,
        exits=exits,
        levels=np.array([row["triage"] for row in rows]),
    )
    return mode, int(exits_of_model), answers


def _probabilities(row: dict[str, str]) -> list[float]:
    """Even ones for a photo that the gate refused: the table does not tell them, and no figure of answers counts it."""
    if row["status"] == Status.REJECTED.value:
        return [1 / len(DIAGNOSES)] * len(DIAGNOSES)
    return [float(row[f"p_{d}"]) for d in DIAGNOSES]
