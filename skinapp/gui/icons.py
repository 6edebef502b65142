"""The project's own line icons, drawn in the colour that they are needed in."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from skinapp.core.triage import TriageLevel
from skinapp.gui.theme import Tokens
from skinapp.paths import resources

_DEVICE_RATIO = 4  # drawn once, large enough for 200 % screens and twice that


def app_icon() -> QIcon:
    """SkinApp's own icon."""
    return QIcon(str(_file("skinapp")))


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """An icon in a colour, #rrggbb, and in another one while what it stands for cannot be used."""
    made = QIcon(pixmap(name, 24, colour))
    if disabled is not None:
        made.addPixmap(pixmap(name, 24, disabled), QIcon.Mode.Disabled)
    return made


def level_pixmap(level: TriageLevel, size_px: int, tokens: Tokens) -> QPixmap:
    """The sign of a triage level: each has its own shape."""
    return pixmap(f"level-{level.value}", size_px, tokens.level(level), tokens.level_soft(level))


def pixmap(name: str, size_px: int, colour: str, ground: str = "#ffffff") -> QPixmap:
    """An icon of a size in device-independent pixels. ground: the colour of marks inside a filled shape."""
    key = f"{name} {size_px} {colour} {ground}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):  # drawing an SVG anew for each row of a list makes scrolling stutter
        return kept
    svg = _source(name).replace("currentColor", colour).replace("@ground", ground)
    canvas = QPixmap(size_px * _DEVICE_RATIO, size_px * _DEVICE_RATIO)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(canvas.rect()))
    painter.end()
    canvas.setDevicePixelRatio(_DEVICE_RATIO)
    QPixmapCache.insert(key, canvas)
    return canvas


@cache
def _source(name: str) -> str:
    return _file(name).read_text(encoding="utf-8")


def _file(name: str) -> Path:
    return resources() / "icons" / f"{name}.svg"
