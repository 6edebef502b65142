"""A picture to be zoomed, moved and turned, whatever is drawn on it."""

import math
import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGestureEvent, QGraphicsScene, QGraphicsView, QPinchGesture, QWidget

from skinapp.gui import theme

STEP = 1.25
LARGEST = 16.0


@dataclass(frozen=True)
class Place:
    """What part of a photo is seen, whatever its size. zoom: times the fitted size; x, y: middle of the view, 0 to 1."""

    zoom: float
    x: float
    y: float


class ZoomView(QGraphicsView):
    """Shows the scene's rectangle, fitted until it is zoomed. The scene's unit is a pixel of the original.

    Signals:
        zoomed(float): screen pixels per pixel of the original. moved(): another part is seen, or in another size.
    """

    zoomed = Signal(float)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.has_photo = False
        """Whether there is something to see."""
        self._is_fitted = True
        self._quarters = 0
        self._is_led = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(QColor(theme.BACKDROP))
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)  # the marks stand still on it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # the window takes them
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.zoomed.connect(self._tell_moved)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._tell_moved)

    def show_upright(self, width_px: int, height_px: int) -> None:
        """Another picture, of this size, fitted and not turned."""
        self.has_photo = True
        self._quarters = 0
        self.setSceneRect(0, 0, width_px, height_px)
        self.fit()

    @property
    def quarters(self) -> int:
        """Turned by so many quarters, clockwise, 0 to 3."""
        return self._quarters

    @property
    def place(self) -> Place:
        """What is seen of the photo."""
        size, middle = self.sceneRect().size(), self.mapToScene(self.viewport().rect().center())
        zoom = self.scale_factor / self.devicePixelRatioF() / self._fitted_scale()
        return Place(zoom, middle.x() / size.width(), middle.y() / size.height())

    def go_to(self, place: Place) -> None:
        """Show the same part as another view does, without leading it in turn."""
        if not self.has_photo or self._is_led:
            return
        self._is_led = True
        if abs(place.zoom - 1) < 1e-6:
            self.fit()
        else:
            self.zoom_to(place.zoom * self._fitted_scale() * self.devicePixelRatioF())
            self.centerOn(place.x * self.sceneRect().width(), place.y * self.sceneRect().height())
        self._is_led = False

    def _tell_moved(self) -> None:
        if not self._is_led and self.has_photo:
            self.moved.emit()

    @property
    def scale_factor(self) -> float:
        """Screen pixels per pixel of the original."""
        return math.hypot(self.transform().m11(), self.transform().m12()) * self.devicePixelRatioF()

    def fit(self) -> None:
        """Show the whole photo, also when the window's size changes."""
        self._is_fitted = True
        if self.has_photo:
            scale = self._fitted_scale()
            self.resetTransform()
            self.rotate(90 * self._quarters)
            self.scale(scale, scale)
            self.zoomed.emit(self.scale_factor)

    def turn(self, quarters: int = 1) -> None:
        """Turn by so many quarters, clockwise, about the middle of what is seen."""
        middle = self.mapToScene(self.viewport().rect().center())
        self._quarters = (self._quarters + quarters) % 4
        self.rotate(90 * quarters)
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
        if not self.has_photo:
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
