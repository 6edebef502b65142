"""What every layout of a source is read into, and what their tables have in common."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from skinapp.imaging.folder import photo_files
from skinapp.training.data import Record


@dataclass(frozen=True)
class Dropped:
    """A photo that is left out, and why, in words that the card counts."""

    image_id: str
    reason: str


@dataclass(frozen=True)
class Source:
    """Photos as a source describes them; groups and splits are empty where it says nothing.

    layout: its name for people. notes: sentences that belong on the data card and on the screen.
    """

    layout: str
    records: Sequence[Record]
    dropped: Sequence[Dropped] = ()
    notes: Sequence[str] = ()


class PhotoFiles:
    """The photos of a folder and of those below it, by their names without ending."""

    def __init__(self, folder: Path) -> None:
        """Raises PhotoUnreadable if a folder cannot be listed."""
        self._by_name = {file.stem: file for file in reversed(photo_files(folder, recursive=True))}  # the first of equals

    def located(self, rows: Sequence[Record]) -> tuple[list[Record], list[Dropped]]:
        """Records with a path of the right name only → with the path of the photo, and those without a photo."""
        found, missing = [], []
        for record in rows:
            if record.image_id in self._by_name:
                found.append(replace(record, path=self._by_name[record.image_id]))
            else:
                missing.append(Dropped(record.image_id, "no photo of this name in the folder"))
        return found, missing


def read_rows(table: Path) -> list[dict[str, str]]:
    """Rows of a CSV by column; what a short row lacks is empty. Raises OSError, or ValueError for what is not CSV in UTF-8."""
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            return [{name: cell or "" for name, cell in row.items()} for row in csv.DictReader(file)]
    except csv.Error as error:
        raise ValueError(str(error)) from error
