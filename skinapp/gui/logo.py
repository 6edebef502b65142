"""A logo from a file that the user chose."""

import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from skinapp.core.errors import SettingsError
from skinapp.core.language import tr
from skinapp.core.refusals import reason
from skinapp.imaging.logo import MOST_FILE_BYTES, SIZE_PX, logo_of
from skinapp.reports.plain_text import plain_name

_ELSEWHERE = re.compile(rb"""<!ENTITY|href\s*=\s*["'](?!\s*(?:\#|data:))|url\(\s*["']?(?!\#|data:)|@import""", re.IGNORECASE)


def read_logo(path: Path) -> bytes:
    """The PNG file of a logo, from a PNG, JPEG or SVG file. Raises SettingsError."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_FILE_BYTES + 1)
    except OSError as error:
        raise SettingsError(
            tr("“{name}” cannot be read: {reason}. Choose another file.", name=plain_name(path.name), reason=reason(error))
        ) from error
    return logo_of(_rendered(data) if path.suffix.lower() == ".svg" else data)


def _rendered(svg: bytes) -> bytes:
    """An SVG drawing as a PNG file. Raises SettingsError, also for one that refers to anything outside itself."""
    if len(svg) > MOST_FILE_BYTES:
        raise SettingsError(tr("The logo has more than 4 MB. Choose a smaller file."))
    if _ELSEWHERE.search(svg):
        raise SettingsError(tr("This SVG refers to other files. Save the logo as PNG and choose that."))
    drawing = QSvgRenderer(QByteArray(svg))
    if not drawing.isValid() or drawing.defaultSize().isEmpty():
        raise SettingsError(tr("This file is no logo that can be read. Choose a PNG, JPEG or SVG file."))
    size = drawing.defaultSize().scaled(QSize(*SIZE_PX), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    picture = QImage(size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(file, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, which PySide refuses
    return bytes(file.data().data())
