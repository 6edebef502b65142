"""The live picture, to be zoomed and moved, with what the camera is doing written on it."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skinapp.capture.live import Frame
from skinapp.core.language import tr
from skinapp.gui import icons, theme
from skinapp.gui.widgets.marks import draw_focus
from skinapp.gui.wording import SYNTHETIC

STEP = 1.25
LARGEST = 8.0
PEAKING = QColor("#00e5ff")  # no skin is cyan


class LiveView(QWidget):
    """Shows the newest frame, or a sentence where there is none.

    Signals:
        zoomed(float): times the fitted size. painted(Frame): this frame is on screen.
    """

    zoomed = Signal(float)
    painted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to show yet."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Live picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._frame: Frame | None = None
        self._quarters, self._is_mirrored = 0, False
        self._has_peaking = False
        self._title, self._text = "", ""
        self._mark, self._is_marked_strong = "", False
        self._count = ""
        self._is_synthetic = False
        self._zoom = 1.0
        self._middle = QPointF(0.5, 0.5)  # of the picture, which part is in the middle
        self._grabbed: QPointF | None = None

    def show_frame(self, frame: Frame | None) -> None:
        """Show another frame; None: none."""
        self._frame = frame
        self.update()

    def show_turned(self, quarters: int, is_mirrored: bool) -> None:
        """Turn clockwise by quarters, mirrored before that."""
        self._quarters, self._is_mirrored = quarters, is_mirrored
        self.update()

    def set_peaking(self, has_peaking: bool) -> None:
        """Whether sharp edges are coloured."""
        self._has_peaking = has_peaking
        self.update()

    def explain(self, title: str, text: str) -> None:
        """Say why there is no live picture; empty: there is one."""
        self._title, self._text = title, text
        self.setAccessibleDescription(f"{title} {text}".strip())
        self.update()

    def mark(self, text: str, is_strong: bool, is_synthetic: bool) -> None:
        """What stands in the corner, with a red dot where it is strong; and whether the picture is drawn by a program."""
        self._mark, self._is_marked_strong, self._is_synthetic = text, is_strong, is_synthetic
        self.update()

    def count_down(self, seconds: int) -> None:
        """Show the seconds until a photo is taken; 0: nothing."""
        self._count = str(seconds or "")
        self.update()

    @property
    def zoom_factor(self) -> float:
        """Times the fitted size."""
        return self._zoom

    def zoom(self, factor: float) -> None:
        """Zoom about the middle of what is seen, from the fitted size to LARGEST times it."""
        self._zoom = min(max(self._zoom * factor, 1.0), LARGEST)
        self._move_to(self._middle)
        self.zoomed.emit(self._zoom)

    def fit(self) -> None:
        """Show all of it."""
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self.update()
        self.zoomed.emit(self._zoom)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.zoom(STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._grabbed is not None and self._frame is not None:
            inverse, _ = self._on_screen(self._frame).inverted()
            by = inverse.map(self._grabbed) - inverse.map(event.position())
            width, height = self._frame.picture.size
            self._grabbed = event.position()
            self._move_to(self._middle + QPointF(by.x() / width, by.y() / height))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of it."""
        self._grabbed = None

    def _move_to(self, middle: QPointF) -> None:
        rest = 0.5 / self._zoom
        self._middle = QPointF(*(min(max(value, rest), 1 - rest) for value in (middle.x(), middle.y())))
        self.update()

    def _on_screen(self, frame: Frame) -> QTransform:
        """From pixels of the picture to those of the widget."""
        width, height = frame.picture.size
        seen = (height, width) if self._quarters % 2 else (width, height)
        scale = min(self.width() / seen[0], self.height() / seen[1]) * self._zoom
        made = QTransform()
        made.translate(self.width() / 2, self.height() / 2)
        made.rotate(90 * self._quarters)
        made.scale(-scale if self._is_mirrored else scale, scale)
        made.translate(-self._middle.x() * width, -self._middle.y() * height)
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw picture, edges and marks."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.BACKDROP))
        if self._frame is not None:
            self._draw_frame(painter, self._frame)
        if self._title:
            self._draw_sentence(painter)
        gap = theme.space(self.fontMetrics())
        below = gap * 2.0
        for text, is_strong in ((tr(SYNTHETIC) if self._is_synthetic else "", True), (self._mark, False)):
            if text:
                below += self._draw_chip(painter, text, QPointF(gap * 2, below), is_strong) + gap
        if self._count:
            painter.setFont(theme.font(self.font(), 7))
            painter.setPen(QColor("#ffffff"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._count)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        if self._frame is not None:
            self.painted.emit(self._frame)

    def _draw_frame(self, painter: QPainter, frame: Frame) -> None:
        pixels = np.ascontiguousarray(frame.picture.pixels)
        width, height = frame.picture.size
        picture = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)  # borrowed, while it is drawn
        painter.save()
        painter.setTransform(self._on_screen(frame))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(0, 0, picture)
        if self._has_peaking:
            edges = frame.focus.edges
            mask = np.where(edges, PEAKING.rgba(), 0).astype(np.uint32)
            drawn = QImage(mask.data, edges.shape[1], edges.shape[0], 4 * edges.shape[1], QImage.Format.Format_ARGB32)
            painter.drawImage(QRectF(0, 0, width, height), drawn)
        painter.restore()
        if self._title:
            painter.fillRect(self.rect(), QColor(21, 24, 28, 215))

    def _draw_sentence(self, painter: QPainter) -> None:
        """Sign, title and text in the middle; the ground is dark in both themes."""
        line = self.fontMetrics().height()
        width = min(self.width() - 4 * line, 34 * line)
        left, top = (self.width() - width) / 2, self.height() / 2 - 4 * line
        sign = icons.pixmap("camera", 3 * line, "#8492a1")
        painter.drawPixmap(QPointF((self.width() - 3 * line) / 2, top - line), sign)
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setFont(theme.font(self.font(), 1.5))
        painter.setPen(QColor("#ffffff"))
        used = painter.drawText(QRectF(left, top + 2.5 * line, width, 4 * line), centred, self._title)
        painter.setFont(self.font())
        painter.setPen(QColor("#c3ccd6"))
        painter.drawText(QRectF(left, used.bottom() + line / 2, width, 6 * line), centred, self._text)

    def _draw_chip(self, painter: QPainter, text: str, at: QPointF, is_strong: bool) -> float:
        """Returns its height."""
        metrics, gap = self.fontMetrics(), theme.space(self.fontMetrics())
        dot = metrics.height() * 0.6 if self._is_marked_strong and not is_strong else 0.0
        lead = dot + gap if dot else 0.0
        chip = QRectF(at.x(), at.y(), metrics.horizontalAdvance(text) + 3 * gap + lead, metrics.height() + gap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffd27a") if is_strong else QColor(0, 0, 0, 175))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        if dot:
            painter.setBrush(QColor("#ff5561"))
            painter.drawEllipse(QRectF(chip.left() + 1.5 * gap, chip.center().y() - dot / 2, dot, dot))
        painter.setPen(QColor("#1c1400") if is_strong else QColor("#ffffff"))
        painter.drawText(chip.adjusted(lead, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, text)
        return float(chip.height())
