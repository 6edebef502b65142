"""Labelled photos: the table of a data folder, and the packed frames that stand beside it once it is prepared."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from skinapp.core.errors import UsageError
from skinapp.core.files import write_atomically
from skinapp.core.labels import Diagnosis
from skinapp.training.cells import years

SPLITS = ("train", "tune", "calibration_a", "calibration_b", "test")
CACHE_SIZE_PX = 256
"""Side of a cached frame: leaves room for random crops above the model's input size."""
TABLE_NAME = "metadata.csv"


@dataclass(frozen=True)
class Record:
    """One row of `metadata.csv`; what it does not say is empty.

    group: joins photos of one lesion and near-duplicates; never split across groups. age: in years; site: where on the body;
    dx_type: how the diagnosis was made, such as `histo`; lesion: its id where the source names it; licence: as the source
    words it. mask: of the lesion, framed as the photo, where there is one.
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
    lesion: str = ""
    licence: str = ""
    mask: Path | None = field(default=None, repr=False)  # a source is known by what it was before masks were read


@dataclass(frozen=True, eq=False)
class PreparedSplit:
    """A split of a prepared folder. frames: uint8 (n, 256, 256, 3), memory-mapped, in the order of `records`."""

    records: list[Record]
    frames: npt.NDArray[np.uint8]


def read_records(folder: Path) -> list[Record]:
    """Every row of a data folder's `metadata.csv`. Raises UsageError when it is missing or a row makes no sense."""
    records = read_table(folder / TABLE_NAME)
    if not all(record.group and record.split for record in records):
        raise UsageError(f"{folder / TABLE_NAME} has photos without group or split: run skinapp train prepare first.")
    return records


def read_table(table: Path) -> list[Record]:
    """Rows of a table of labelled photos, whose groups and splits may be empty. Raises UsageError as `read_records` does."""
    try:
        with table.open(newline="", encoding="utf-8-sig", errors="surrogateescape") as file:
            rows = csv.DictReader(file)
            if rows.fieldnames and (missing := {"image_id", "file", "dx"} - set(rows.fieldnames)):
                raise UsageError(
                    f"{table} lacks the column {min(missing)}: its first line must name the columns, with commas between them."
                )
            return [_numbered(table, rows.line_num, row) for row in rows]
    except OSError as error:
        raise UsageError(f"There is no readable {table.name} in {table.parent}.") from error
    except csv.Error as error:
        raise UsageError(f"{table} is not a table of labelled photos: {error}.") from error


def _numbered(table: Path, line: int, row: dict[str, str]) -> Record:
    try:
        return _record(table.parent, {name: cell or "" for name, cell in row.items()})  # a short row lacks its last cells
    except ValueError as error:
        raise UsageError(f"{table}, line {line}: {error}.") from error


def _record(folder: Path, row: dict[str, str]) -> Record:
    if row.get("split") and row["split"] not in SPLITS:
        raise ValueError(f"unknown split {row['split']!r}")
    if not row["image_id"]:
        raise ValueError("image_id is empty")
    return Record(
        image_id=row["image_id"],
        path=folder / row["file"],
        label=Diagnosis(row["dx"]),
        group=row.get("group") or "",
        split=row.get("split") or "",
        dataset=row.get("dataset") or "unknown",
        age=years(row.get("age", "")),
        sex=row.get("sex") or "",
        site=row.get("localization") or "",
        dx_type=row.get("dx_type") or "",
        lesion=row.get("lesion_id") or "",
        licence=row.get("licence") or "",
        mask=folder / row["mask"] if row.get("mask") else None,
    )


def write_records(folder: Path, records: Sequence[Record]) -> None:
    """The table that `read_records` reads back, whole or not at all. Raises OSError."""
    rows = [
        {
            "image_id": record.image_id,
            "file": str(record.path),
            "dataset": record.dataset,
            "dx": str(record.label),
            "dx_type": record.dx_type,
            "lesion_id": record.lesion,
            "group": record.group,
            "split": record.split,
            "age": "" if record.age is None else f"{record.age:g}",
            "sex": record.sex,
            "localization": record.site,
            "licence": record.licence,
            "mask": str(record.mask or ""),
        }
        for record in records
    ]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, rows[0], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_atomically(folder / TABLE_NAME, text.getvalue().encode(errors="surrogateescape"))  # names outside of UTF-8 too


def frames_file(folder: Path, split: str) -> Path:
    """Where a prepared folder keeps the packed frames of a split."""
    return folder / "frames" / f"{split}.npy"


def prepared_frames(folder: Path, records: Sequence[Record], split: str) -> npt.NDArray[np.uint8]:
    """Packed frames of a split, uint8 (n, 256, 256, 3), memory-mapped, in the order of `of_split(records, split)`.

    Raises UsageError when the folder has not been prepared, or its table was changed since.
    """
    file = frames_file(folder, split)
    try:
        frames: npt.NDArray[np.uint8] = np.load(file, mmap_mode="r")
    except (OSError, ValueError) as error:
        raise UsageError(f"{folder} is not prepared: run skinapp train prepare first.") from error
    count = len(of_split(records, split))
    if frames.shape != (count, CACHE_SIZE_PX, CACHE_SIZE_PX, 3):
        raise UsageError(f"{folder} has {len(frames)} packed frames for {count} {split} photos: prepare it anew.")
    return frames


def read_split(folder: Path, split: str) -> PreparedSplit:
    """Records and frames of one split of a prepared folder. Raises UsageError as `read_records` and `prepared_frames` do."""
    records = read_records(folder)
    return PreparedSplit(of_split(records, split), prepared_frames(folder, records, split))


def of_split(records: Sequence[Record], split: str) -> list[Record]:
    """The records of one split, in table order."""
    return [record for record in records if record.split == split]


def labels_of(records: Sequence[Record]) -> npt.NDArray[np.int64]:
    """Class index of each record, int64 (n,)."""
    return np.array([record.label.index for record in records], dtype=np.int64)
