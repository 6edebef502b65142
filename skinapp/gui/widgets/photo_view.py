"""The photo, to be zoomed and moved, with the square that the model sees."""

import math
import sys
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QNativeGestureEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from skinapp.core.lesion import Lesion
from skinapp.core.measure import Measure
from skinapp.core.outline import Segments, outline
from skinapp.core.photo import Frame, Photo
from skinapp.gui import theme
from skinapp.gui.widgets.photo_item import PhotoItem
from skinapp.gui.widgets.ruler import draw_ruler, said
from skinapp.gui.wording import LOOK_TITLES, SYNTHETIC
from skinapp.imaging.looks import Look

STEP = 1.25
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
LARGEST = 16.0


@dataclass(frozen=True)
class Place:
    """What part of a photo is seen, whatever its size. zoom: times the fitted size; x, y: middle of the view, 0 to 1."""

    zoom: float
    x: float
    y: float


class PhotoView(QGraphicsView):
    """Shows one photo. The scene's unit is a pixel of the original.

    Signals:
        zoomed(float): screen pixels per pixel of the original. moved(): another part is seen, or in another size.
        ruled(Measure): a line was drawn on the photo, or its end was moved.
    """

    zoomed = Signal(float)
    moved = Signal()
    ruled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self._photo: Photo | None = None
        self._frame: Frame | None = None
        self._outline: Segments | None = None
        self._is_frame_shown = True
        self._is_fitted = True
        self._quarters = 0
        self._look = Look.COLOUR
        self._caption = ""
        self._is_led = False
        self._is_ruling = self._is_drawing = False
        self._measure: Measure | None = None
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
        self.zoomed.connect(self._tell_moved)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._tell_moved)

    def show_photo(self, photo: Photo, levels: tuple[QImage, ...], look: Look = Look.COLOUR) -> None:
        """Show a photo, upright and fitted; one that is shown already stays where it is and only looks different.

        levels: its pictures from `convert.levels`, in a look.
        """
        self._look = look
        if photo is self._photo:
            self.scene().clear()
            self.scene().addItem(PhotoItem(levels, photo.width_px, photo.height_px))
            return
        self._photo = photo
        self._quarters = 0
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
        self._measure = None
        self._is_drawing = False
        self.scene().clear()
        self.setAccessibleDescription("")

    @property
    def has_photo(self) -> bool:
        """Whether a photo is shown."""
        return self._photo is not None

    def show_caption(self, text: str) -> None:
        """What is written on the photo."""
        self._caption = text
        self.viewport().update()

    def show_measure(self, measure: Measure | None) -> None:
        """Draw a line with its length; None: none. One that is being drawn stays."""
        if not self._is_drawing:
            self._measure = measure
            self.viewport().update()

    def set_ruling(self, is_ruling: bool) -> None:
        """Whether dragging and the arrow keys draw a line instead of moving the photo."""
        self._is_ruling = is_ruling
        self.setDragMode(QGraphicsView.DragMode.NoDrag if is_ruling else QGraphicsView.DragMode.ScrollHandDrag)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if is_ruling else Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line."""
        if self._is_ruling and self._photo is not None and event.button() is Qt.MouseButton.LeftButton:
            self._is_drawing = True
            at = self._on_photo(event.position().toPoint())
            self._rule(at, at)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead the line's end."""
        if self._is_drawing and self._measure is not None:
            self._rule(QPointF(self._measure.x1, self._measure.y1), self._on_photo(event.position().toPoint()))
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The line is drawn."""
        if self._is_drawing:
            self._is_drawing = False
            self.ruled.emit(self._measure)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line's end with the arrow keys, its beginning with Shift; a first one makes a line in the middle."""
        step = _ARROWS.get(Qt.Key(event.key()))
        if not self._is_ruling or step is None or self._photo is None:
            super().keyPressEvent(event)
            return
        middle = QPointF(self._photo.width_px, self._photo.height_px) / 2
        now = self._measure or Measure(middle.x(), middle.y(), middle.x(), middle.y())
        begin, end = QPointF(now.x1, now.y1), QPointF(now.x2, now.y2)
        by = QPointF(*step) * max(1.0, 4 / self.scale_factor)  # four pixels of the screen, or one of the photo
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            begin += by
        else:
            end += by
        self._rule(begin, end)
        self.ruled.emit(self._measure)

    def _on_photo(self, at: QPoint) -> QPointF:
        """The point of the photo under a point of the viewport, on its edge where it is beside it."""
        point, rect = self.mapToScene(at), self.sceneRect()
        return QPointF(min(max(point.x(), 0), rect.width()), min(max(point.y(), 0), rect.height()))

    def _rule(self, begin: QPointF, end: QPointF) -> None:
        before = self._measure or Measure(0, 0, 0, 0)
        self._measure = before.moved_to(begin.x(), begin.y(), end.x(), end.y())
        self.viewport().update()

    @property
    def place(self) -> Place:
        """What is seen of the photo."""
        size, middle = self.sceneRect().size(), self.mapToScene(self.viewport().rect().center())
        zoom = self.scale_factor / self.devicePixelRatioF() / self._fitted_scale()
        return Place(zoom, middle.x() / size.width(), middle.y() / size.height())

    def go_to(self, place: Place) -> None:
        """Show the same part as another view does, without leading it in turn."""
        if self._photo is None or self._is_led:
            return
        self._is_led = True
        if abs(place.zoom - 1) < 1e-6:
            self.fit()
        else:
            self.zoom_to(place.zoom * self._fitted_scale() * self.devicePixelRatioF())
            self.centerOn(place.x * self.sceneRect().width(), place.y * self.sceneRect().height())
        self._is_led = False

    def _tell_moved(self) -> None:
        if not self._is_led and self._photo is not None:
            self.moved.emit()

    def show_frame(self, frame: Frame | None) -> None:
        """Draw the square that the model sees; None: not known yet."""
        self._frame = frame
        self.viewport().update()

    def show_lesion(self, lesion: Lesion | None) -> None:
        """Draw the lesion's outline in the square, with the square; None: not known."""
        self._outline = outline(lesion.likelihood) if lesion else None
        self.viewport().update()

    def set_frame_shown(self, is_shown: bool) -> None:
        """Whether the square is drawn."""
        self._is_frame_shown = is_shown
        self.viewport().update()

    @property
    def scale_factor(self) -> float:
        """Screen pixels per pixel of the original."""
        return math.hypot(self.transform().m11(), self.transform().m12()) * self.devicePixelRatioF()

    def fit(self) -> None:
        """Show the whole photo, also when the window's size changes."""
        self._is_fitted = True
        if self._photo is not None:
            scale = self._fitted_scale()
            self.resetTransform()
            self.rotate(90 * self._quarters)
            self.scale(scale, scale)
            self.zoomed.emit(self.scale_factor)

    def turn(self) -> None:
        """Turn by a quarter, clockwise, about the middle of what is seen."""
        middle = self.mapToScene(self.viewport().rect().center())
        self._quarters = (self._quarters + 1) % 4
        self.rotate(90)
        if self._is_fitted:
            self.fit()
        else:
            self.centerOn(middle)

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
        size = self.sceneRect().size()
        if self._quarters % 2:
            size.transpose()
        return min(self.viewport().width() / size.width(), self.viewport().height() / size.height())

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
        if self._measure is not None:
            ends = ((self._measure.x1, self._measure.y1), (self._measure.x2, self._measure.y2))
            line = QLineF(*(QPointF(self.mapFromScene(QPointF(*end))) for end in ends))
            draw_ruler(painter, line, said(self._measure), self.fontMetrics())
        if self._caption:
            self._draw_chip(painter, self._caption, QPointF(self._gap * 2, self.viewport().height() - 6 * self._gap))
        if self._look is not Look.COLOUR:
            below = self.fontMetrics().height() + 2 * self._gap if self._photo.is_synthetic else 0
            text = f"{LOOK_TITLES[self._look]}; the model sees the photo in colour"
            self._draw_chip(painter, text, QPointF(self._gap * 2, self._gap * 2 + below))
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
        square = QRectF(*(QPointF(corner) for corner in corners)).normalized()  # the photo may be turned
        square.adjust(1.5, 1.5, -1.5, -1.5)  # whole pixels: a sharp line
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
        lines = [QLineF(*first, *last) for first, last in segments * extent + start]
        lines = [self.viewportTransform().map(line) for line in lines]
        for pen in (QPen(QColor(0, 0, 0, 110), 3), QPen(QColor(255, 255, 255, 230), 1)):
            painter.setPen(pen)
            painter.drawLines(lines)

    def _draw_chip(self, painter: QPainter, text: str, at: QPointF, is_strong: bool = False) -> None:
        metrics = self.fontMetrics()
        room = self.viewport().width() - round(at.x()) - 5 * self._gap
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        chip = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 3 * self._gap, metrics.height() + self._gap)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffd27a") if is_strong else QColor(0, 0, 0, 165))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        painter.setPen(QColor("#1c1400") if is_strong else QColor("#ffffff"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
