"""The sign of an exit on the line that joins all exits."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skinapp.gui import icons, theme


class TimelineNode(QWidget):
    """An icon, with the line to its neighbours."""

    def __init__(self, is_first: bool, is_last: bool, parent: QWidget | None = None) -> None:
        """is_first, is_last: the line begins or ends here."""
        super().__init__(parent)
        self._is_first = is_first
        self._is_last = is_last
        self._icon = "exit-waiting"
        self._size_px = round(self.fontMetrics().height() * 1.2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the icon."""
        return QSize(self._size_px, self._size_px)

    def show_icon(self, name: str) -> None:
        """name: of an icon."""
        if name != self._icon:
            self._icon = name
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw line and icon."""
        tokens = theme.tokens_of(self)
        is_quiet = self._icon in {"exit-waiting", "exit-skipped"}
        colour = tokens.control_border if is_quiet else tokens.accent
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = self._size_px * 0.32
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border), 2))
        if not self._is_first:
            painter.drawLine(QPointF(middle.x(), 0), middle - QPointF(0, radius))
        if not self._is_last:
            painter.drawLine(middle + QPointF(0, radius), QPointF(middle.x(), self.height()))
        picture = icons.pixmap(self._icon, self._size_px, colour, tokens.surface)
        painter.drawPixmap(middle - QPointF(self._size_px, self._size_px) / 2, picture)
