"""The photos of a folder."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain
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
    walked = walk_photos(folder, _raise, endings)
    return in_natural_order(chain.from_iterable(walked) if recursive else next(walked))


def walk_photos(
    folder: Path | str, refuse: Callable[[Path, PhotoUnreadable], None], endings: frozenset[str] = ENDINGS
) -> Iterator[list[Path]]:
    """As `photo_files`, with the folders below: what one folder after the other holds, so that one can stop in between.

    refuse: told of each folder that cannot be listed, and why.
    """
    try:
        below = os.walk(openable(folder), onerror=lambda error: refuse(_seen(error.filename, folder), _refusal()))
        for parent, folders, names in below:
            folders[:] = [name for name in folders if not name.startswith(".")]
            here = _seen(parent, folder)
            yield [here / name for name in names if not name.startswith(".") and Path(name).suffix.lower() in endings]
    except (OSError, ValueError):  # ValueError: a path with a zero character
        refuse(Path(folder), _refusal())
        yield []


def in_natural_order(files: Iterable[Path]) -> list[Path]:
    """2 before 10, capitals like small letters, folder by folder."""
    return sorted(files, key=_natural)


def _seen(found: str, folder: Path | str) -> Path:
    """What was found below a folder, named as the folder was."""
    return Path(folder) / os.path.relpath(found, openable(folder))


def _refusal() -> PhotoUnreadable:
    return PhotoUnreadable(tr("This folder cannot be opened. Check that it exists and that you may read it."))


def _raise(_folder: Path, error: PhotoUnreadable) -> None:
    raise error


def _natural(path: Path) -> tuple[list[list[tuple[int, str]]], str]:
    """Sort key: digits count as numbers; equal names keep one order by their exact spelling."""
    return [_pieces(part) for part in path.parts], str(path)


@lru_cache(maxsize=1024)  # the folders above are the same for all photos in them
def _pieces(part: str) -> list[tuple[int, str]]:
    return [_piece(text) for text in re.split(r"(\d+)", part.casefold())]


def _piece(text: str) -> tuple[int, str]:
    return (int(text), "") if text.isdecimal() else (-1, text)
