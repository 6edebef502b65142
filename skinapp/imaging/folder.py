"""The photos of a folder."""

import os
import re
from functools import lru_cache
from pathlib import Path

from skinapp.core.errors import PhotoUnreadable
from skinapp.core.language import tr
from skinapp.imaging.limits import ENDINGS
from skinapp.imaging.long_path import openable


def is_folder(path: Path | str) -> bool:
    """Whether a path names a folder. False where the system refuses the question (too long, forbidden): reading it says why."""
    try:
        return Path(openable(path)).is_dir() and str(path) != ""
    except (OSError, ValueError):  # ValueError: a path with a zero character
        return False


def photo_files(folder: Path | str, recursive: bool = False, endings: frozenset[str] = ENDINGS) -> list[Path]:
    """Files of a folder with one of the endings, by default those of photos that can be read, in natural order (2 before 10,
    capitals like small letters).

    Hidden files and folders (names that begin with a dot) are left out, and links to folders are not followed.
    recursive: also look into the folders below.
    Raises PhotoUnreadable if the folder, or one below, cannot be listed: nothing is dropped silently.
    """
    found: list[Path] = []
    try:
        for parent, folders, names in os.walk(openable(folder), onerror=_raise):
            folders[:] = [name for name in folders if recursive and not name.startswith(".")]
            below = Path(folder) / os.path.relpath(parent, openable(folder))
            found += [below / name for name in names if not name.startswith(".") and Path(name).suffix.lower() in endings]
    except (OSError, ValueError) as e:  # ValueError: a path with a zero character
        raise PhotoUnreadable(tr("This folder cannot be opened. Check that it exists and that you may read it.")) from e
    return sorted(found, key=_natural)


def _raise(error: OSError) -> None:
    raise error


def _natural(path: Path) -> tuple[list[list[tuple[int, str]]], str]:
    """Sort key: digits count as numbers; equal names keep one order by their exact spelling."""
    return [_pieces(part) for part in path.parts], str(path)


@lru_cache(maxsize=1024)  # the folders above are the same for all photos in them
def _pieces(part: str) -> list[tuple[int, str]]:
    return [_piece(text) for text in re.split(r"(\d+)", part.casefold())]


def _piece(text: str) -> tuple[int, str]:
    return (int(text), "") if text.isdecimal() else (-1, text)
