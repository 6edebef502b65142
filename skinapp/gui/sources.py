"""Photos to open, out of what the user gives: paths, dropped files and folders, the clipboard."""

from collections.abc import Iterable
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
from skinapp.imaging.folder import is_folder, photo_files
from skinapp.imaging.limits import ENDINGS, PHOTO_ENDINGS
from skinapp.imaging.read import read_bytes

_PICTURE_TYPES = ("image/png", "image/jpeg", "image/tiff", "image/webp", "image/bmp")


def dialog_filter() -> str:
    """The name filters of a dialog that opens photos."""
    endings = " ".join(f"*{ending} *{ending.upper()}" for ending in sorted(ENDINGS))
    return tr("Photos ({endings});;All files (*)", endings=endings)


def of_paths(paths: Iterable[str | Path]) -> list[PhotoSource]:
    """One source per file; a folder stands for its photos. What cannot be opened is a source whose reading says so."""
    return [source for path in paths for source in _of_path(Path(path).absolute())]  # the list outlives the working folder


def can_read(mime: QMimeData) -> bool:
    """Whether dropped or copied data may hold photos."""
    return mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def of_mime(mime: QMimeData) -> list[PhotoSource]:
    """The files that were dropped or copied, or else the picture itself, as its sender encoded it where that is known."""
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if files:
        return of_paths(files)
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


def _of_path(path: Path) -> list[PhotoSource]:
    try:
        files = photo_files(path, endings=PHOTO_ENDINGS) if is_folder(path) else [path]
    except PhotoUnreadable as error:
        return [PhotoSource(path.name, partial(_refuse, error), str(path))]
    return [PhotoSource(file.name, partial(read_bytes, file), str(file)) for file in files]


def _refuse(error: PhotoUnreadable) -> bytes:
    raise error
