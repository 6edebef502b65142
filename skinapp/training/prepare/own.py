"""Folders that people put together themselves: a table of labelled photos, or a folder for each diagnosis."""

from pathlib import Path

from skinapp.core.errors import UsageError
from skinapp.core.labels import DIAGNOSES, Diagnosis
from skinapp.imaging.folder import photo_files
from skinapp.training.data import TABLE_NAME, Record, read_table
from skinapp.training.prepare.source import Dropped, Source

_NAMES = {
    **{str(diagnosis).casefold(): diagnosis for diagnosis in DIAGNOSES},
    **{diagnosis.label: diagnosis for diagnosis in DIAGNOSES},
    "nevus": Diagnosis.NV,
    "pigmented benign keratosis": Diagnosis.BKL,
    "seborrheic keratosis": Diagnosis.BKL,
}
"""Names of folders → diagnosis; `_` and `-` count as spaces, capitals as small letters."""


def read_labelled_table(folder: Path) -> Source:
    """`metadata.csv` with a row a photo; its groups and splits are kept. Raises UsageError where a row makes no sense."""
    return Source(f"a folder with {TABLE_NAME}", read_table(folder / TABLE_NAME))


def has_class_folders(folder: Path) -> bool:
    """Whether at least one folder is named like a diagnosis."""
    return any(_diagnosis(entry) for entry in _folders(folder))


def read_class_folders(folder: Path) -> Source:
    """Every photo in or below the folder of a diagnosis. Raises UsageError for a folder that is named like no diagnosis."""
    records = []
    for entry in _folders(folder):
        label = _diagnosis(entry)
        if label is None:
            raise UsageError(
                f"The folder {entry.name} is named like no diagnosis: rename it to one of {', '.join(_NAMES)}, or move it away."
            )
        for file in photo_files(entry, recursive=True):
            name = file.relative_to(folder).as_posix()
            records.append(Record(name, file, label, group="", split="", dataset=folder.name))
    outside = [Dropped(file.name, "outside of the folders of diagnoses") for file in photo_files(folder)]
    return Source("a folder per diagnosis", records, outside)


def _folders(folder: Path) -> list[Path]:
    return sorted(entry for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith("."))


def _diagnosis(folder: Path) -> Diagnosis | None:
    return _NAMES.get(folder.name.casefold().replace("_", " ").replace("-", " ").strip())
