"""Sizes that no screen is too small for."""

from PySide6.QtCore import QByteArray, QMargins, QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from skinapp.paths import user_config

_GEOMETRY = "geometry"
_FRAME = QMargins(8, 40, 8, 8)  # room for the title bar and borders, which are known only after the window is shown


def fitted(wanted: QSize, available: QRect) -> QRect:
    """A window's inside, as large as wanted where the screen has the room, in the middle of it. All in logical pixels."""
    room = available.marginsRemoved(_FRAME)
    middle = Qt.AlignmentFlag.AlignCenter
    return QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, middle, wanted.boundedTo(room.size()), room)


def fit(window: QWidget, wanted: QSize) -> None:
    """Give a window its first place and size on its screen."""
    window.setGeometry(fitted(wanted, window.screen().availableGeometry()))


def fit_as_left(window: QWidget, wanted: QSize) -> None:
    """As `fit`, or the place and size that it had when it was closed, as far as the screens of today have them."""
    fit(window, wanted)
    left = _left().value(_GEOMETRY)
    if isinstance(left, QByteArray):
        window.restoreGeometry(left)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)  # no photo is there to fill it yet


def remember(window: QWidget) -> None:
    """Keep place and size of a window for the next start; it holds nothing about photos."""
    _left().setValue(_GEOMETRY, window.saveGeometry())


def _left() -> QSettings:
    return QSettings(str(user_config() / "window.ini"), QSettings.Format.IniFormat)


def fit_dialog(dialog: QWidget, wanted: QSize) -> None:
    """Give a dialog its first size, higher where its words need more lines; Qt places it over its parent."""
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        wanted = wanted.expandedTo(QSize(0, layout.totalHeightForWidth(wanted.width())))
    dialog.resize(fitted(wanted, dialog.screen().availableGeometry()).size())
