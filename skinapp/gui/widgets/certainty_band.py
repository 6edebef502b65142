"""How certain an answer is, as a place on a band of three steps."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from skinapp.core.language import tr
from skinapp.core.triage import CertaintyBand
from skinapp.gui import theme
from skinapp.gui.direction import mirror, placed
from skinapp.reports.texts import BANDS


class BandScale(QWidget):
    """Low, medium and high, equally wide whatever their limits, with a mark where the answer stands."""

    def __init__(self) -> None:
        """Nothing shown yet."""
        super().__init__()
        self._limits = (0.0, 0.0, 0.0, 1.0)
        self._value = 0.0
        self._band = CertaintyBand.LOW
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: float, band: CertaintyBand, medium_from: float, high_from: float) -> None:
        """Put the mark. value: the certainty, up to 1; medium_from, high_from: where the next band begins."""
        self._limits = (0.0, medium_from, max(high_from, medium_from), 1.0)
        self._value, self._band = value, band
        self.setAccessibleName(tr("Certainty: {band}", band=tr(BANDS[band])))
        self.update()

    def sizeHint(self) -> QSize:
        """Mark, band and words."""
        return QSize(120, round(self.fontMetrics().height() * 2.2))

    @property
    def place(self) -> float:
        """Where the mark stands, 0 (where the reader begins) to 1."""
        step = list(CertaintyBand).index(self._band)
        low, high = self._limits[step : step + 2]
        within = (self._value - low) / (high - low) if high > low else 0.5
        return (step + min(max(within, 0.0), 1.0)) / len(CertaintyBand)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bands, words and mark; the answer's band is filled, its word bold."""
        tokens, line = theme.tokens_of(self), self.fontMetrics().height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        third, top, thick = self.width() / 3, line * 0.55, line * 0.4
        for step, band in enumerate(CertaintyBand):
            is_answer = band is self._band
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent if is_answer else tokens.border))
            painter.save()
            mirror(painter, self)
            painter.drawRoundedRect(QRectF(step * third + (step > 0), top, third - 1 - (step > 0), thick), 2, 2)
            painter.restore()
            painter.setPen(QColor(tokens.text if is_answer else tokens.muted))
            painter.setFont(theme.font(self.font(), 0.9, self.font().Weight.Bold if is_answer else self.font().Weight.Normal))
            words = QRectF(step * third, top + thick, third, line * 1.2)
            painter.drawText(placed(words, self.rect(), self), Qt.AlignmentFlag.AlignCenter, tr(BANDS[band]))
        half = line * 0.3
        at = min(max(self.place * self.width(), half), self.width() - half)
        mirror(painter, self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        painter.drawPolygon(QPolygonF([QPointF(at - half, 0), QPointF(at + half, 0), QPointF(at, top - 1)]))
