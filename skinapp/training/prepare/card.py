"""The data card: what a prepared folder holds, where it comes from, and what was left out."""

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from skinapp.core.labels import DIAGNOSES
from skinapp.training.data import SPLITS, Record, labels_of
from skinapp.training.prepare.source import Dropped
from skinapp.training.strata import KINDS, UNKNOWN, strata
from skinapp.training.table import Cell, Table

CARD_NAME, DROPPED_NAME = "card.md", "dropped.csv"

Masks = Mapping[str, npt.NDArray[np.bool_]]


@dataclass(frozen=True)
class Preparation:
    """What the card tells. notes: sentences on the source and on what was joined."""

    layout: str
    records: Sequence[Record]
    dropped: Sequence[Dropped]
    notes: Sequence[str]
    seed: int
    day: date


def card_text(done: Preparation) -> str:
    """The card in Markdown."""
    licences = np.array([record.licence or UNKNOWN for record in done.records])
    sections = [
        "# Data card",
        f"{len(done.records)} photos, read from {done.layout}, prepared on {done.day.isoformat()} with seed {done.seed}. Black "
        "borders are cropped, the centre square is resized to 256 px, nothing else is changed.",
        *done.notes,
        "## Diagnoses",
        counts_table(done.records),
    ]
    for kind in KINDS:
        sections += [f"## {kind}", _counts(kind, strata(done.records, kind), done.records)]
    sections += [
        "## Licence",
        _counts("Licence", {name: licences == name for name in np.unique(licences).tolist()}, done.records),
        "## Left out",
        _left_out(done.dropped),
    ]
    return "\n\n".join(sections) + "\n"


def dropped_table(dropped: Sequence[Dropped]) -> str:
    """Every photo that was left out with its reason, as CSV."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["image_id", "reason"])
    writer.writerows((photo.image_id, photo.reason) for photo in dropped)
    return text.getvalue()


def counts_table(records: Sequence[Record]) -> str:
    """Photos by diagnosis and split, as a Markdown table."""
    labels = labels_of(records)
    masks = {f"{diagnosis} {diagnosis.label}": labels == diagnosis.index for diagnosis in DIAGNOSES}
    return _counts("Diagnosis", masks | {"all": np.ones(len(records), dtype=np.bool_)}, records)


def _counts(name: str, masks: Masks, records: Sequence[Record]) -> str:
    """masks: what makes a row → the photos in it, (n,)."""
    splits = np.array([record.split for record in records])
    rows: list[list[Cell]] = [
        [row, *(int((mask & (splits == split)).sum()) for split in SPLITS), int(mask.sum())] for row, mask in masks.items()
    ]
    return Table(name, [name, *SPLITS, "all"], rows).markdown()


def _left_out(dropped: Sequence[Dropped]) -> str:
    """How many photos for each reason. Which ones they are stands in the table of dropped photos."""
    if not dropped:
        return "Nothing."
    reasons = Counter(photo.reason for photo in dropped)
    table = Table("Left out", ["Reason", "Photos"], reasons.most_common()).markdown()
    return f"{table}\n\n{DROPPED_NAME} names each of them."
