"""One horizontal bar for a share between 0 and 1."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skinapp.gui import theme
from skinapp.gui.direction import mirror


class Bar(QWidget):
    """A bar that is filled to a share, with an optional mark at a threshold."""

    def __init__(self, share: float, colour: str, mark: float | None = None, parent: QWidget | None = None) -> None:
        """share, mark: 0 to 1. colour: the name of a design token."""
        super().__init__(parent)
        self._share = share
        self._colour = colour
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, mark: float | None = None) -> None:
        """Fill it to another share, with another mark or none."""
        self._share, self._mark = share, mark
        self.update()

    def sizeHint(self) -> QSize:
        """Half a line high."""
        return QSize(60, round(self.fontMetrics().height() * 0.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, filling and mark."""
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirror(painter, self)
        inset = 3 if self._mark is not None else 2
        track = QRectF(self.rect()).adjusted(0, inset, 0, -inset)
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(track, 2, 2)
        if self._share > 0:
            filled = QRectF(track)
            filled.setWidth(max(1.5, track.width() * self._share))
            painter.setBrush(QColor(getattr(tokens, self._colour)))
            painter.drawRoundedRect(filled, 2, 2)
        if self._mark is not None:
            painter.setBrush(QColor(tokens.text))
            painter.drawRect(QRectF(min(self.width() - 2, self.width() * self._mark - 1), 0, 2, self.height()))
