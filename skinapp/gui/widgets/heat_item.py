"""A map laid over the square that the model sees."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class HeatItem(QGraphicsItem):
    """Draws a small picture over a rectangle of the scene, smoothly."""

    def __init__(self, picture: QImage, rect: QRectF, opacity: float) -> None:
        """picture: with its own transparency; opacity: 0 to 1, on top of it."""
        super().__init__()
        self._picture, self._rect = picture, rect
        self.setOpacity(opacity)

    def boundingRect(self) -> QRectF:
        """The rectangle."""
        return self._rect

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the picture."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._rect, self._picture)
