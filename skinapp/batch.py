"""Many photos: the straight line without a window, on all cores."""

import os
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from skinapp.core.assessment import Assessment
from skinapp.core.errors import PhotoError, UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier
from skinapp.imaging.folder import is_folder, photo_files
from skinapp.imaging.limits import PHOTO_ENDINGS
from skinapp.imaging.read import read_photo
from skinapp.pipeline import assess_at_once


@dataclass(frozen=True, eq=False)
class Assessed:
    """A photo that went all the way. path: as it stands in the row."""

    path: str
    photo: Photo
    assessment: Assessment


@dataclass(frozen=True)
class Unreadable:
    """An input that could not be read; sentence: why, for the user."""

    path: str
    sentence: str


def inputs(given: list[str], listed: Path | None, recursive: bool) -> list[str | Unreadable]:
    """Every photo to triage, in order: a file as it was named, a folder as its photos, then the lines of a list.

    A folder that cannot be listed or holds no photo stays in the order as Unreadable. Raises UsageError when nothing is named.
    """
    names = given + (_lines(listed) if listed else [])
    found: list[str | Unreadable] = []
    for name in names:
        found += _in_folder(name, recursive) if is_folder(name) else [name]
    if not names:
        raise UsageError("No photos to triage: name photos, folders that hold some, or a list with --from-list.")
    return found


def _in_folder(name: str, recursive: bool) -> list[str | Unreadable]:
    try:
        files = [os.fspath(file) for file in photo_files(name, recursive, PHOTO_ENDINGS)]
    except PhotoError as error:
        return [Unreadable(name, str(error))]
    if files:
        return [*files]
    return [Unreadable(name, "This folder holds no photo. Look into the folders below it with --recursive.")]


def _lines(file: Path) -> list[str]:
    """Paths of a list, one a line, blank lines left out. Bytes that are not UTF-8 are kept as they are."""
    try:
        text = file.read_text(encoding="utf-8-sig", errors="surrogateescape")
    except OSError as error:
        raise UsageError(f"The list {file.name} cannot be read: {error.strerror}.") from error
    lines = (line.rstrip("\r") for line in text.split("\n"))  # not splitlines: a name may hold its other separators
    return [line for line in lines if line.strip()]


def share(photos: int, cores: int) -> tuple[int, int]:
    """How many photos are assessed at a time, and on how many threads each: one and all the cores, or many and one."""
    workers = max(1, min(photos, cores))
    return workers, cores // workers


def triage(
    photos: Sequence[str | Unreadable], classifier: Classifier, mode: Mode, workers: int = 1, point_name: str = ""
) -> Generator[Assessed | Unreadable, None, None]:
    """One result per input, in input order.

    workers: photos that are read and assessed at a time, each on a thread of its own (docs/adr/0007); the classifier should
    then compute each of them on one thread. At most twice as many results wait to be taken, so that memory stays bounded.
    point_name: see `pipeline.assess`.
    Closing the iterator waits for the photos that are being assessed and starts no more.
    """
    waiting: deque[Future[Assessed | Unreadable]] = deque()
    with ThreadPoolExecutor(workers, thread_name_prefix="triage") as pool:
        try:
            for item in photos:
                waiting.append(pool.submit(_result, item, classifier, mode, point_name))
                if len(waiting) > 2 * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _result(item: str | Unreadable, classifier: Classifier, mode: Mode, point_name: str) -> Assessed | Unreadable:
    if isinstance(item, Unreadable):
        return item
    try:
        photo = read_photo(item)
    except PhotoError as error:
        return Unreadable(item, str(error))
    return Assessed(item, photo, assess_at_once(photo, classifier, mode, point_name))
