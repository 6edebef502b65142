"""Photos to open, out of what the user gives: paths, dropped files and folders, the clipboard."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from skinapp.core.errors import PhotoUnreadable
from skinapp.core.language import tr
from skinapp.core.ports import StoredPhoto
from skinapp.gui.convert import png_bytes
from skinapp.gui.state import PhotoSource
from skinapp.imaging.folder import in_natural_order, is_folder, walk_photos
from skinapp.imaging.limits import ENDINGS, PHOTO_ENDINGS
from skinapp.imaging.read import read_bytes

_PICTURE_TYPES = ("image/png", "image/jpeg", "image/tiff", "image/webp", "image/bmp")


def dialog_filter() -> str:
    """The name filters of a dialog that opens photos."""
    endings = " ".join(f"*{ending} *{ending.upper()}" for ending in sorted(ENDINGS))
    return tr("Photos ({endings});;All files (*)", endings=endings)


def of_paths(paths: Iterable[Path], is_stopped: Callable[[], bool] = lambda: False) -> list[PhotoSource]:
    """One source per file; a folder stands for its photos and those of the folders below.

    What cannot be opened is a source whose reading says so. is_stopped: asked after each folder; nothing is found then.
    """
    return [source for path in paths for source in (_of_folder(path, is_stopped) if is_folder(path) else [of_file(path)])]


def of_file(file: Path) -> PhotoSource:
    """A file, whether it can be read or not."""
    return PhotoSource(file.name, partial(read_bytes, file), str(file))


def can_read(mime: QMimeData) -> bool:
    """Whether dropped or copied data may hold photos."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def paths_of(mime: QMimeData) -> list[str]:
    """The files and folders that were dropped or copied."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


def of_picture(mime: QMimeData) -> list[PhotoSource]:
    """A picture that was dropped or copied, as its sender encoded it where that is known; none where there is none."""
    for kind in _PICTURE_TYPES:
        if mime.hasFormat(kind):
            return [PhotoSource(_pasted_now(), partial(bytes, mime.data(kind).data()))]
    picture = QImage(mime.imageData()) if mime.hasImage() else QImage()
    return [] if picture.isNull() else [PhotoSource(_pasted_now(), partial(png_bytes, picture))]


def of_stored(photo: StoredPhoto) -> PhotoSource:
    """Where a photo of the stored worklist came from."""
    path = photo.path
    if path:
        return PhotoSource(Path(path).name, partial(read_bytes, path), path)
    return PhotoSource(photo.entry.name, partial(bytes, photo.data))


def _pasted_now() -> str:
    return tr("Pasted picture, {time}", time=f"{datetime.now().astimezone():%H:%M}")


def _of_folder(folder: Path, is_stopped: Callable[[], bool]) -> list[PhotoSource]:
    refused: list[PhotoSource] = []
    files: list[Path] = []
    for found in walk_photos(folder, lambda below, error: refused.append(_of_refused(below, error)), PHOTO_ENDINGS):
        if is_stopped():
            return []
        files += found
    return [*map(of_file, in_natural_order(files)), *refused]


def _of_refused(folder: Path, error: PhotoUnreadable) -> PhotoSource:
    return PhotoSource(folder.name, partial(_refuse, error), str(folder))


def _refuse(error: PhotoUnreadable) -> bytes:
    raise error
