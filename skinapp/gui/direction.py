"""Drawing in the direction in which the window is read: what is painted by hand is not turned round by a layout."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget


def mirror(painter: QPainter, widget: QWidget) -> None:
    """From now on draw from the right where the widget is read from there. For shapes, not for words."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def placed(rect: QRect | QRectF, inside: QRect, widget: QWidget) -> QRect:
    """A place, whole pixels, that was reckoned from the left, where the widget is read from the right reckoned from there."""
    return QStyle.visualRect(widget.layoutDirection(), inside, QRectF(rect).toRect())
