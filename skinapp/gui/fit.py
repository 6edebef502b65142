"""Sizes that no screen is too small for."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

_FRAME = QMargins(8, 40, 8, 8)  # room for the title bar and borders, which are known only after the window is shown


def fitted(wanted: QSize, available: QRect) -> QRect:
    """A window's inside, as large as wanted where the screen has the room, in the middle of it. All in logical pixels."""
    room = available.marginsRemoved(_FRAME)
    middle = Qt.AlignmentFlag.AlignCenter
    return QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, middle, wanted.boundedTo(room.size()), room)


def fit(window: QWidget, wanted: QSize) -> None:
    """Give a window its first place and size on its screen."""
    window.setGeometry(fitted(wanted, window.screen().availableGeometry()))


def fit_dialog(dialog: QWidget, wanted: QSize) -> None:
    """Give a dialog its first size, higher where its words need more lines; Qt places it over its parent."""
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        wanted = wanted.expandedTo(QSize(0, layout.totalHeightForWidth(wanted.width())))
    dialog.resize(fitted(wanted, dialog.screen().availableGeometry()).size())
