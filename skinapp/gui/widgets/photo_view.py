"""The photo, to be zoomed and moved, with the square that the model sees."""

import sys

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from skinapp.core.lesion import Lesion
from skinapp.core.outline import Segments, outline
from skinapp.core.photo import Frame, Photo
from skinapp.gui import theme
from skinapp.gui.widgets.photo_item import PhotoItem
from skinapp.gui.wording import SYNTHETIC

STEP = 1.25
LARGEST = 16.0


class PhotoView(QGraphicsView):
    """Shows one photo. The scene's unit is a pixel of the original.

    Signals:
        zoomed(float): screen pixels per pixel of the original.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._photo: Photo | None = None
        self._frame: Frame | None = None
        self._outline: Segments | None = None
        self._is_frame_shown = True
        self._is_fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(QColor(theme.BACKDROP))
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)  # the marks stand still on it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # the window takes them
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName("Photo")

    def show_photo(self, photo: Photo, levels: tuple[QImage, ...]) -> None:
        """Show a photo, fitted. levels: its pictures from `convert.levels`."""
        self._photo = photo
        self._frame = None
        self.scene().clear()
        self.scene().addItem(PhotoItem(levels, photo.width_px, photo.height_px))
        self.setSceneRect(0, 0, photo.width_px, photo.height_px)
        self.setAccessibleDescription(f"{photo.width_px} by {photo.height_px} pixels")
        self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._photo = None
        self._frame = None
        self.scene().clear()
        self.setAccessibleDescription("")

    def show_frame(self, frame: Frame | None) -> None:
        """Draw the square that the model sees; None: not known yet."""
        self._frame = frame
        self.viewport().update()

    def show_lesion(self, lesion: Lesion | None) -> None:
        """Draw the lesion's outline in the square, with the square; None: not known."""
        self._outline = outline(lesion.mask) if lesion else None
        self.viewport().update()

    def set_frame_shown(self, is_shown: bool) -> None:
        """Whether the square is drawn."""
        self._is_frame_shown = is_shown
        self.viewport().update()

    @property
    def scale_factor(self) -> float:
        """Screen pixels per pixel of the original."""
        return self.transform().m11() * self.devicePixelRatioF()

    def fit(self) -> None:
        """Show the whole photo, also when the window's size changes."""
        self._is_fitted = True
        if self._photo is not None:
            scale = self._fitted_scale()
            self.resetTransform()
            self.scale(scale, scale)
            self.zoomed.emit(self.scale_factor)

    def zoom(self, factor: float, about: QPoint | None = None) -> None:
        """Zoom by a factor; see `zoom_to`."""
        self.zoom_to(self.scale_factor * factor, about)

    def zoom_to(self, scale: float, about: QPoint | None = None) -> None:
        """Zoom to so many screen pixels per pixel of the original, from a quarter of the fitted size (or of 100 %) to 1600 %.

        about: the point of the viewport that stays where it is, by default its centre.
        """
        if self._photo is None:
            return
        self._is_fitted = False
        fixed = about or self.viewport().rect().center()
        under = self.mapToScene(fixed)
        step = min(max(scale, self._smallest()), LARGEST) / self.scale_factor
        self.scale(step, step)
        moved = self.mapFromScene(under) - fixed
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + moved.x())
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved.y())
        self.zoomed.emit(self.scale_factor)

    def _fitted_scale(self) -> float:
        """Points of the window per pixel of the original, at which the whole photo is seen."""
        rect = self.sceneRect()
        return min(self.viewport().width() / rect.width(), self.viewport().height() / rect.height())

    def _smallest(self) -> float:
        return min(self._fitted_scale() * self.devicePixelRatioF(), 1.0) / 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a fitted photo fitted."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position().toPoint())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom with two fingers, on a touch screen or a touch pad."""
        if isinstance(event, QGestureEvent) and isinstance(pinch := event.gesture(Qt.GestureType.PinchGesture), QPinchGesture):
            self.zoom(pinch.scaleFactor(), self.viewport().mapFromGlobal(pinch.centerPoint().toPoint()))
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            if sys.platform != "darwin":  # there Qt makes a pinch of it, handled above
                self.zoom(1 + event.value(), event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Draw the marks, in screen pixels."""
        if self._photo is None:
            return
        tokens = theme.tokens_of(self)
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._frame is not None and self._is_frame_shown:
            self._draw_frame(painter, self._frame, self._photo)
            if self._outline is not None:
                self._draw_outline(painter, self._frame, self._photo, self._outline)
        if self._photo.is_synthetic:
            self._draw_chip(painter, SYNTHETIC, QPointF(self._gap * 2, self._gap * 2), is_strong=True)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.restore()

    @property
    def _gap(self) -> int:
        return theme.space(self.fontMetrics())

    def _draw_frame(self, painter: QPainter, frame: Frame, photo: Photo) -> None:
        corners = [
            self.mapFromScene(QPointF(x * photo.width_px, y * photo.height_px))
            for x, y in ((frame.left, frame.top), (frame.right, frame.bottom))
        ]
        square = QRectF(*(QPointF(corner) for corner in corners)).adjusted(1.5, 1.5, -1.5, -1.5)  # whole pixels: a sharp line
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(0, 0, 0, 110), 3), QPen(QColor(255, 255, 255, 220), 1)):
            painter.setPen(pen)
            painter.drawRect(square)
        height = self.fontMetrics().height() + self._gap
        self._draw_chip(painter, "The model sees this square", square.bottomLeft() + QPointF(self._gap, -height - self._gap))

    def _draw_outline(self, painter: QPainter, frame: Frame, photo: Photo, segments: Segments) -> None:
        """White within black, as thin as a line can be seen on any skin."""
        start = np.array([frame.left * photo.width_px, frame.top * photo.height_px])
        extent = np.array([frame.right * photo.width_px, frame.bottom * photo.height_px]) - start
        ends = [[QPointF(self.mapFromScene(QPointF(*end))) for end in pair] for pair in segments * extent + start]
        lines = [QLineF(*pair) for pair in ends]
        for pen in (QPen(QColor(0, 0, 0, 110), 3), QPen(QColor(255, 255, 255, 230), 1)):
            painter.setPen(pen)
            painter.drawLines(lines)

    def _draw_chip(self, painter: QPainter, text: str, at: QPointF, is_strong: bool = False) -> None:
        metrics = self.fontMetrics()
        chip = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 3 * self._gap, metrics.height() + self._gap)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffd27a") if is_strong else QColor(0, 0, 0, 165))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(QColor("#1c1400") if is_strong else QColor("#ffffff"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
