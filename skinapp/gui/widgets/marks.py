"""What is drawn over a photo, in pixels of the screen: light lines with dark edges, seen on any skin, and words on chips."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from skinapp.gui import theme

_DARK, _LIGHT = QColor(0, 0, 0, 110), QColor(255, 255, 255, 225)


def gap_of(painter: QPainter) -> int:
    """The step of all gaps, in pixels."""
    return max(4, round(painter.fontMetrics().height() / 3))


def chip_height(painter: QPainter) -> int:
    """Height of a chip in pixels."""
    return painter.fontMetrics().height() + gap_of(painter)


def draw_chip(painter: QPainter, text: str, at: QPointF, room_px: float, is_strong: bool = False) -> None:
    """Words on a rounded ground. at: its upper left corner; room_px: it grows no wider."""
    metrics, gap = painter.fontMetrics(), gap_of(painter)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, round(room_px) - 3 * gap)
    chip = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 3 * gap, chip_height(painter))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffd27a") if is_strong else QColor(0, 0, 0, 165))
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
    painter.setPen(QColor("#1c1400") if is_strong else QColor("#ffffff"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


def draw_square(painter: QPainter, square: QRectF) -> None:
    """The frame."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(_DARK, 3), QPen(_LIGHT, 1)):
        painter.setPen(pen)
        painter.drawRect(square.adjusted(1.5, 1.5, -1.5, -1.5))  # whole pixels: a sharp line


def name_square(painter: QPainter, square: QRectF, text: str, room_px: float) -> None:
    """Words in the frame's lower left corner."""
    gap = gap_of(painter)
    draw_chip(painter, text, square.bottomLeft() + QPointF(gap, -chip_height(painter) - gap), room_px)


def draw_focus(painter: QPainter, view: QRect) -> None:
    """A ring inside a view that has the keyboard's focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor("#000000"), 6), QPen(QColor(theme.FOCUS_ON_PHOTO), 3)):
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(QRectF(view).adjusted(2, 2, -2, -2))


def draw_lines(painter: QPainter, lines: Sequence[QLineF]) -> None:
    """As thin as lines can be seen on any skin."""
    for pen in (QPen(_DARK, 3), QPen(_LIGHT, 1)):
        painter.setPen(pen)
        painter.drawLines(lines)


def draw_scale_bar(painter: QPainter, right_end: QPointF, length_px: float, text: str) -> None:
    """A bar of known length with its words above it. right_end: its lower right end."""
    left_end = right_end - QPointF(length_px, 0)
    tick = QPointF(0, gap_of(painter))
    lines = [QLineF(left_end, right_end), QLineF(left_end - tick, left_end), QLineF(right_end - tick, right_end)]
    for pen in (QPen(QColor(0, 0, 0, 170), 5), QPen(QColor("#ffffff"), 2)):
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        painter.drawLines(lines)
    width = painter.fontMetrics().horizontalAdvance(text) + 3 * gap_of(painter)
    draw_chip(painter, text, right_end - QPointF(width, chip_height(painter) + 2 * gap_of(painter)), width + 1)


def draw_area(painter: QPainter, corners: Sequence[QPointF], text: str, room_px: float) -> None:
    """A closed outline, faintly filled, with words below it."""
    if len(corners) < 3:
        return
    shape = QPolygonF(corners)
    for pen, fill in ((QPen(QColor(0, 0, 0, 170), 4), QColor(255, 255, 255, 26)), (QPen(QColor("#ffffff"), 2), None)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        painter.drawPolygon(shape)
    around = shape.boundingRect()
    width = painter.fontMetrics().horizontalAdvance(text) + 3 * gap_of(painter)
    draw_chip(painter, text, QPointF(around.center().x() - width / 2, around.bottom() + gap_of(painter)), room_px)
