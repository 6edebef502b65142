"""Draws lines and outlines on a photo, with the mouse or the arrow keys."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from skinapp.core.measure import Measure, Point
from skinapp.gui.widgets.zoom_view import ZoomView

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_CORNER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_NEAREST_PX = 3.0
"""Corners of an outline that is drawn freely lie at least so far apart on screen."""


class Tool(Enum):
    """What dragging and the arrow keys do."""

    MOVE = auto()
    LINE = auto()
    AREA = auto()


class Pen:
    """What is being drawn on a view. The view passes on what happens, and asks for `measure` when it paints."""

    def __init__(self, view: ZoomView, drawn: Callable[[Measure], None]) -> None:
        """drawn: called when something was drawn."""
        self.measure: Measure | None = None
        self.tool = Tool.MOVE
        self.is_drawing = False
        self._view, self._drawn = view, drawn

    def take(self, tool: Tool) -> None:
        """Draw something else from now on, or move the photo; what is being drawn ends."""
        self.tool = tool
        self.is_drawing = False
        is_moving = tool is Tool.MOVE
        self._view.setDragMode(ZoomView.DragMode.ScrollHandDrag if is_moving else ZoomView.DragMode.NoDrag)
        self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor if is_moving else Qt.CursorShape.CrossCursor)

    def show(self, measure: Measure | None) -> None:
        """What is known of the photo on screen; what is being drawn stays."""
        if not self.is_drawing:
            self.measure = measure

    def press(self, event: QMouseEvent) -> bool:
        """Begin; whether it did."""
        if self.tool is Tool.MOVE or not self._view.has_photo or event.button() is not Qt.MouseButton.LeftButton:
            return False
        self.is_drawing = True
        x, y = self._on_photo(event)
        self._set(self._now.moved_to(x, y, x, y) if self.tool is Tool.LINE else self._now.around(((x, y),)))
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Lead the line's end, or the outline; whether it did."""
        if not self.is_drawing:
            return False
        now, (x, y) = self._now, self._on_photo(event)
        if self.tool is Tool.LINE:
            self._set(now.moved_to(now.x1, now.y1, x, y))
        elif (QPointF(x, y) - QPointF(*now.area[-1])).manhattanLength() * self._view.scale_factor >= _NEAREST_PX:
            self._set(now.around((*now.area, (x, y))))
        return True

    def release(self) -> bool:
        """It is drawn; whether anything was."""
        if not self.is_drawing:
            return False
        self.is_drawing = False
        self._drawn(self._now)
        return True

    def press_key(self, event: QKeyEvent) -> bool:
        """Arrow keys move the line's end (with Shift its beginning) or the outline's last corner; Enter sets the next."""
        key = Qt.Key(event.key())
        step = _ARROWS.get(key)
        sets_corner = self.tool is Tool.AREA and key in _CORNER_KEYS and bool(self._now.area)
        if self.tool is Tool.MOVE or not self._view.has_photo or (step is None and not sets_corner):
            return False
        if step is None:
            self._set(self._now.around((*self._now.area, self._now.area[-1])))
        else:
            by = QPointF(*step) * max(1.0, 4 / self._view.scale_factor)  # four pixels of the screen, or one of the photo
            self._step(by, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        self._drawn(self._now)
        return True

    def _step(self, by: QPointF, is_of_beginning: bool) -> None:
        now, middle = self._now, self._view.sceneRect().center()
        if self.tool is Tool.AREA:
            *others, last = now.area or ((middle.x(), middle.y()),)
            self._set(now.around((*others, self._within(QPointF(*last) + by))))
            return
        if not now.length_px:
            now = now.moved_to(middle.x(), middle.y(), middle.x(), middle.y())
        begin, end = (now.x1, now.y1), (now.x2, now.y2)
        if is_of_beginning:
            begin = self._within(QPointF(*begin) + by)
        else:
            end = self._within(QPointF(*end) + by)
        self._set(now.moved_to(*begin, *end))

    @property
    def _now(self) -> Measure:
        return self.measure or Measure()

    def _set(self, measure: Measure) -> None:
        self.measure = measure
        self._view.viewport().update()

    def _on_photo(self, event: QMouseEvent) -> Point:
        return self._within(self._view.mapToScene(event.position().toPoint()))

    def _within(self, point: QPointF) -> Point:
        """The point, on the photo's edge where it is beside the photo."""
        rect = self._view.sceneRect()
        return min(max(point.x(), 0.0), rect.width()), min(max(point.y(), 0.0), rect.height())
