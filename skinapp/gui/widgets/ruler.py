"""How a measured line looks on a photo."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from skinapp.core.language import tr
from skinapp.core.measure import Measure
from skinapp.core.settings import CENTIMETRES, MILLIMETRES
from skinapp.reports import lengths

_END_PX = 14.0


def draw_ruler(painter: QPainter, line: QLineF, text: str, metrics: QFontMetrics) -> None:
    """A light line with dark edges, so that it is seen on any skin, with ticks at its ends. line: in pixels of the viewport."""
    if line.length() < 1:
        return
    across = line.normalVector().unitVector()
    half = QPointF(across.dx(), across.dy()) * _END_PX / 2
    strokes = [line, *(QLineF(end - half, end + half) for end in (line.p1(), line.p2()))]
    for pen in (QPen(QColor(0, 0, 0, 170), 4), QPen(QColor("#ffffff"), 2)):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLines(strokes)
    width, height = metrics.horizontalAdvance(text) + metrics.height(), metrics.height() * 1.4
    chip = QRectF(line.center().x() - width / 2, line.center().y() + metrics.height() * 0.7, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 185))
    painter.drawRoundedRect(chip, height / 2, height / 2)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)


def said(measure: Measure, units: str = MILLIMETRES) -> str:
    """The length in words: in a setting's units where the scale is known."""
    if measure.length_mm is None:
        return tr("{length:,.0f}\u00a0px", length=measure.length_px)
    return lengths.said_of_length(measure.length_mm, units)


def said_of_area(measure: Measure, units: str = MILLIMETRES) -> str:
    """The outline's area in words: in the square of a setting's units where the scale is known."""
    if measure.area_mm2 is None:
        return tr("{area:,.0f}\u00a0px²", area=measure.area_px2)
    return lengths.said_of_area(measure.area_mm2, units)


def said_of_bar(length_mm: float, units: str = MILLIMETRES) -> str:
    """The length of a scale bar in words."""
    if units == CENTIMETRES:
        return tr("{length:g}\u00a0cm", length=length_mm / lengths.MM_PER_CM)
    return tr("{length_mm:g}\u00a0mm", length_mm=length_mm)
