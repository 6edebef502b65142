"""Labelled photos: the table of a data folder, and a packed cache of their frames."""

import csv
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rich.progress import track

from skinapp.core.errors import UsageError
from skinapp.core.labels import Diagnosis
from skinapp.imaging.read import read_photo
from skinapp.model.preprocess import Preprocess

SPLITS = ("train", "tune", "calibration_a", "calibration_b", "test")
CACHE_SIZE_PX = 256
"""Side of a cached frame: leaves room for random crops above the model's input size."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Record:
    """One row of `metadata.csv`; what it does not say is empty.

    group: joins photos of one lesion and near-duplicates; never split across groups. age: in years; site: where on the body;
    dx_type: how the diagnosis was made, such as `histo`.
    """

    image_id: str
    path: Path
    label: Diagnosis
    group: str
    split: str
    dataset: str
    age: float | None = None
    sex: str = ""
    site: str = ""
    dx_type: str = ""


def read_records(folder: Path) -> list[Record]:
    """Every row of a data folder's `metadata.csv`. Raises UsageError when it is missing or a row makes no sense."""
    table = folder / "metadata.csv"
    try:
        with table.open(newline="", encoding="utf-8") as file:
            return [_record(folder, row) for row in csv.DictReader(file)]
    except OSError as error:
        raise UsageError(f"There is no readable metadata.csv in {folder}.") from error
    except (KeyError, ValueError) as error:
        raise UsageError(f"{table} is not a table of labelled photos: {error}.") from error


def _record(folder: Path, row: dict[str, str]) -> Record:
    if row["split"] not in SPLITS:
        raise ValueError(f"unknown split {row['split']!r}")
    return Record(
        image_id=row["image_id"],
        path=folder / row["file"],
        label=Diagnosis(row["dx"]),
        group=row["group"],
        split=row["split"],
        dataset=row["dataset"],
        age=float(row["age"]) if row.get("age") else None,
        sex=row.get("sex") or "",
        site=row.get("localization") or "",
        dx_type=row.get("dx_type") or "",
    )


def of_split(records: Sequence[Record], split: str) -> list[Record]:
    """The records of one split, in table order."""
    return [record for record in records if record.split == split]


def labels_of(records: Sequence[Record]) -> npt.NDArray[np.int64]:
    """Class index of each record, int64 (n,)."""
    return np.array([record.label.index for record in records], dtype=np.int64)


def packed_frames(records: Sequence[Record], preprocess: Preprocess, file: Path) -> npt.NDArray[np.uint8]:
    """The frames of all records, uint8 (n, 256, 256, 3), memory-mapped; read from the photos once and kept in `file`."""
    shape = (len(records), CACHE_SIZE_PX, CACHE_SIZE_PX, 3)
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        frames = np.lib.format.open_memmap(part, "w+", np.uint8, shape)
        for index, record in enumerate(track(records, description=f"Packing {file.stem}")):
            frames[index] = preprocess.resized(read_photo(record.path).pixels, CACHE_SIZE_PX)
        frames.flush()
        part.replace(file)
    packed: npt.NDArray[np.uint8] = np.load(file, mmap_mode="r")
    if packed.shape != shape:
        raise UsageError(f"{file} was packed from other data: delete it and start again.")
    log.info("%d frames in %s", len(records), file.name)
    return packed
