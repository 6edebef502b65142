"""A round magnifier over the photo."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from skinapp.gui.widgets.zoom_view import LARGEST, ZoomView

_TIMES = 3.0
_SHARE_OF_VIEW = 0.36


class Magnifier:
    """Shows what is under the pointer three times as large, or what is in the middle where there is no pointer.

    It magnifies photo and map; marks stay as they are.
    """

    def __init__(self, view: ZoomView) -> None:
        """Off at first."""
        self._view = view
        self._is_on = False
        self._at: QPointF | None = None

    def set_on(self, is_on: bool) -> None:
        """Whether it is seen."""
        self._is_on = is_on
        self._view.viewport().setMouseTracking(is_on)
        self._view.setMouseTracking(is_on)
        self._view.viewport().update()

    def follow(self, at: QPointF | None) -> None:
        """The pointer is there, in pixels of the viewport; None: nowhere on the photo."""
        self._at = at
        if self._is_on:
            self._view.viewport().update()

    def draw(self, painter: QPainter) -> None:
        """Draw it where it is on. painter: in pixels of the viewport."""
        if not self._is_on:
            return
        area = QRectF(self._view.viewport().rect())
        side = _SHARE_OF_VIEW * min(area.width(), area.height())
        at = self._at or area.center()
        round_ = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        transform = self._view.viewportTransform()
        times = min(_TIMES, LARGEST * 2 / max(self._view.scale_factor, 1e-6))
        path = QPainterPath()
        path.addEllipse(round_)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(round_, self._view.backgroundBrush())
        painter.translate(at)
        painter.scale(times, times)
        painter.translate(-at)
        painter.setTransform(transform, combine=True)
        for item in reversed(self._view.scene().items()):  # the lowest one first
            painter.setOpacity(item.opacity())
            item.paint(painter, QStyleOptionGraphicsItem(), None)  # which neither photo nor map looks at
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 150), 5), QPen(QColor("#ffffff"), 2)):
            painter.setPen(pen)
            painter.drawEllipse(round_)
