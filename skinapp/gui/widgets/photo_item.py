"""The photo as one item of a scene."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class PhotoItem(QGraphicsItem):
    """Draws a photo from the smallest of its pictures that has enough pixels for the screen."""

    def __init__(self, levels: tuple[QImage, ...], width_px: int, height_px: int) -> None:
        """levels: the picture and its halves; width_px, height_px: size of the original, the item's size in the scene."""
        super().__init__()
        self._levels = levels
        self._rect = QRectF(0, 0, width_px, height_px)

    def boundingRect(self) -> QRectF:
        """The whole photo."""
        return self._rect

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Draw the photo."""
        turned = painter.deviceTransform()
        needed_px = self._rect.width() * math.hypot(turned.m11(), turned.m12())
        enough = [picture for picture in self._levels if picture.width() >= needed_px]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self._rect, enough[-1] if enough else self._levels[0])
