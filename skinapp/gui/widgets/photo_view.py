"""The photo with everything that is drawn on it: the model's square, outline and map, measures, words."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from skinapp.core.language import tr
from skinapp.core.lesion import Lesion
from skinapp.core.measure import Measure
from skinapp.core.outline import Segments, outline
from skinapp.core.photo import Frame, Photo
from skinapp.core.scales import bar_mm
from skinapp.core.settings import MILLIMETRES
from skinapp.gui.widgets import marks
from skinapp.gui.widgets.heat_item import HeatItem
from skinapp.gui.widgets.magnifier import Magnifier
from skinapp.gui.widgets.pen import Pen, Tool
from skinapp.gui.widgets.photo_item import PhotoItem
from skinapp.gui.widgets.ruler import draw_ruler, said, said_of_area, said_of_bar
from skinapp.gui.widgets.zoom_view import ZoomView
from skinapp.gui.wording import LOOK_TITLES, SYNTHETIC
from skinapp.imaging.looks import Look

HEAT_OPACITY = 0.6
"""To begin with: the skin below a map stays seen."""


class PhotoView(ZoomView):
    """Shows one photo.

    Signals:
        ruled(Measure): a line or an outline was drawn on the photo, or changed.
    """

    ruled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self._photo: Photo | None = None
        self._frame: Frame | None = None
        self._lesion: Lesion | None = None
        self._outline: Segments | None = None
        self._is_frame_shown = True
        self._look = Look.COLOUR
        self._units = MILLIMETRES
        self._caption = self._lack = ""
        self._heat: QImage | None = None
        self._heat_opacity = HEAT_OPACITY
        self._pen = Pen(self, self.ruled.emit)
        self._magnifier = Magnifier(self)
        self.setAccessibleName(tr("Photo"))

    def show_photo(self, photo: Photo, levels: tuple[QImage, ...], look: Look = Look.COLOUR) -> None:
        """Show a photo, upright and fitted; one that is shown already stays where it is and only looks different.

        levels: its pictures from `convert.levels`, in a look.
        """
        is_other = photo is not self._photo
        self._look = look
        self._photo = photo
        if is_other:
            self._frame = self._heat = None
        self.scene().clear()
        self.scene().addItem(PhotoItem(levels, photo.width_px, photo.height_px))
        self._lay_heat()
        if is_other:
            self.setAccessibleDescription(tr("{width} by {height} pixels", width=photo.width_px, height=photo.height_px))
            self.show_upright(photo.width_px, photo.height_px)

    def clear(self) -> None:
        """Show nothing."""
        self.has_photo = False
        self._photo = self._frame = self._heat = None
        self._pen.is_drawing = False
        self._pen.show(None)
        self.scene().clear()
        self.setAccessibleDescription("")

    def show_caption(self, text: str) -> None:
        """What is written on the photo."""
        if text != self._caption:
            self._caption = text
            self.viewport().update()

    def show_lack(self, said: str) -> None:
        """What stands in the middle where there is no photo."""
        if said != self._lack:
            self._lack = said
            self.viewport().update()

    def show_measure(self, measure: Measure | None, units: str) -> None:
        """Draw line and outline with their sizes in a setting's units; None: none. One that is being drawn stays."""
        before = self._pen.measure, self._units
        self._units = units
        self._pen.show(measure)
        if before != (self._pen.measure, units):  # what a photo is asked to show comes again with each one that is triaged
            self.viewport().update()

    def take(self, tool: Tool) -> None:
        """What dragging and the arrow keys do from now on."""
        self._pen.take(tool)

    def show_frame(self, frame: Frame | None) -> None:
        """Draw the square that the model sees; None: not known yet."""
        if frame != self._frame:
            self._frame = frame
            self.viewport().update()

    def show_lesion(self, lesion: Lesion | None) -> None:
        """Draw the lesion's outline in the square, with the square; None: not known."""
        if lesion is not self._lesion:
            self._lesion = lesion
            self._outline = outline(lesion.likelihood) if lesion else None
            self.viewport().update()

    def set_frame_shown(self, is_shown: bool) -> None:
        """Whether the square is drawn."""
        self._is_frame_shown = is_shown
        self.viewport().update()

    def show_heat(self, picture: QImage | None) -> None:
        """Lay a map over the square; None: none."""
        if picture is not self._heat:
            self._heat = picture
            self._lay_heat()

    def set_heat_opacity(self, opacity: float) -> None:
        """How strongly the map covers the photo, 0 to 1."""
        self._heat_opacity = opacity
        self._lay_heat()

    def set_magnifying(self, is_magnifying: bool) -> None:
        """Whether a magnifier follows the pointer."""
        self._magnifier.set_on(is_magnifying)

    def _lay_heat(self) -> None:
        for item in self.scene().items():
            if isinstance(item, HeatItem):
                self.scene().removeItem(item)
        if self._heat is not None and self._frame is not None:
            self.scene().addItem(HeatItem(self._heat, self._square(self._frame), self._heat_opacity))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, or to move the photo."""
        if not self._pen.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on drawing, or moving the photo."""
        self._magnifier.follow(event.position())
        if not self._pen.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It is drawn, or moved."""
        if not self._pen.release():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw with the arrow keys, or move the photo."""
        if not self._pen.press_key(event):
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The magnifier goes back to the middle."""
        self._magnifier.follow(None)
        super().leaveEvent(event)

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """Draw the marks, in screen pixels."""
        painter.save()
        painter.resetTransform()
        painter.setFont(self.font())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._photo is not None:
            self._draw_marks(painter, self._photo)
        elif self._lack:
            painter.setPen(QColor("#ffffff"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._lack)
        if self.hasFocus():
            marks.draw_focus(painter, self.viewport().rect())
        painter.restore()

    def _draw_marks(self, painter: QPainter, photo: Photo) -> None:
        if self._frame is not None and self._is_frame_shown:
            self._draw_frame(painter, self._frame)
        if self._pen.measure is not None:
            self._draw_measure(painter, self._pen.measure)
        self._magnifier.draw(painter)
        self._draw_words(painter, photo)

    def _draw_frame(self, painter: QPainter, frame: Frame) -> None:
        square = self._square(frame)
        corners = self._on_screen([(square.left(), square.top()), (square.right(), square.bottom())])
        seen = QRectF(*corners).normalized()  # the photo may be turned
        marks.draw_square(painter, seen)
        if self._pen.measure is None:  # whose own words would lie upon these
            marks.name_square(painter, seen, tr("The model sees this square"), self._room(painter, seen.left()))
        if self._outline is not None:
            ends = self._outline * [square.width(), square.height()] + [square.left(), square.top()]
            marks.draw_lines(painter, [self.viewportTransform().map(QLineF(*first, *last)) for first, last in ends])

    def _draw_measure(self, painter: QPainter, measure: Measure) -> None:
        corners = self._on_screen(measure.area)
        left = min((corner.x() for corner in corners), default=0.0)
        marks.draw_area(painter, corners, said_of_area(measure, self._units), self._room(painter, left))
        ends = self._on_screen([(measure.x1, measure.y1), (measure.x2, measure.y2)])
        draw_ruler(painter, QLineF(*ends), said(measure, self._units), self.fontMetrics())
        if measure.mm_per_px is not None:
            self._draw_scale_bar(painter, measure.mm_per_px)

    def _draw_scale_bar(self, painter: QPainter, mm_per_px: float) -> None:
        points_per_px = self.scale_factor / self.devicePixelRatioF()
        length_mm = bar_mm(mm_per_px / points_per_px, self.viewport().width() / 4)
        gap = marks.gap_of(painter)
        end = QPointF(self.viewport().width() - 3 * gap, self.viewport().height() - 3 * gap)
        marks.draw_scale_bar(painter, end, length_mm / mm_per_px * points_per_px, said_of_bar(length_mm, self._units))

    def _draw_words(self, painter: QPainter, photo: Photo) -> None:
        gap, line = marks.gap_of(painter), marks.chip_height(painter) + marks.gap_of(painter)
        at, room = QPointF(2 * gap, 2 * gap), self._room(painter, 2 * gap)
        if photo.is_synthetic:
            marks.draw_chip(painter, tr(SYNTHETIC), at, room, is_strong=True)
            at += QPointF(0, line)
        if self._look is not Look.COLOUR:
            marks.draw_chip(
                painter, tr("{look}; the model sees the photo in colour", look=tr(LOOK_TITLES[self._look])), at, room
            )
        if self._caption:
            marks.draw_chip(painter, self._caption, QPointF(2 * gap, self.viewport().height() - 6 * gap), room)

    def _room(self, painter: QPainter, left: float) -> float:
        """How wide a chip may grow that begins there."""
        return self.viewport().width() - left - 2 * marks.gap_of(painter)

    def _square(self, frame: Frame) -> QRectF:
        """The frame in pixels of the original."""
        size = self.sceneRect().size()
        corners = [
            QPointF(x * size.width(), y * size.height()) for x, y in ((frame.left, frame.top), (frame.right, frame.bottom))
        ]
        return QRectF(*corners)

    def _on_screen(self, points: Sequence[Sequence[float]] | np.ndarray) -> list[QPointF]:
        """Points of the original, in pixels of the viewport."""
        return [QPointF(self.mapFromScene(QPointF(*point))) for point in points]
