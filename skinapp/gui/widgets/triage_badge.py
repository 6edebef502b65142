"""Where the photo belongs in the reading order, and why."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from skinapp.core.language import tr
from skinapp.core.triage import TriageDecision, TriageLevel
from skinapp.gui import icons, theme
from skinapp.gui.direction import mirror
from skinapp.gui.widgets.labels import label
from skinapp.reports.texts import LEVEL_LIMIT, LEVELS, MEANINGS


class TriageBadge(QWidget):
    """A level in word, shape and colour, with its meaning and reasons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until a decision is shown."""
        super().__init__(parent)
        gap = theme.space(self.fontMetrics())
        self._level: TriageLevel | None = None
        self.title = label("", size=1.75, weight=QFont.Weight.Bold)
        self.meaning = label("", weight=QFont.Weight.Bold)
        self.reasons = label("")
        self.note = label(tr(LEVEL_LIMIT), size=0.9)
        self._sign = QLabel()
        self._sign_px = round(self.title.fontMetrics().height() * 1.15)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.meaning)
        head = QHBoxLayout()
        head.setSpacing(2 * gap)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * gap + gap // 2, 2 * gap, 2 * gap, 2 * gap)
        column.setSpacing(gap + gap // 2)
        column.addLayout(head)
        column.addWidget(self.reasons)
        column.addWidget(self.note)

    def show_decision(self, decision: TriageDecision) -> None:
        """Show a decision."""
        self._level = decision.level
        self.title.setText(tr(LEVELS[decision.level]))
        self.meaning.setText(tr(MEANINGS[decision.level]))
        self.reasons.setText("\n".join(decision.reasons).replace(" %", "\u00a0%"))  # a number stays beside its sign
        self.setAccessibleName(tr("Triage level: {title}. {meaning}", title=self.title.text(), meaning=self.meaning.text()))
        self.setAccessibleDescription(self.reasons.text())
        self._tint()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the level's edge."""
        if self._level is None:
            return
        tokens = theme.tokens_of(self)
        edge, ground = QColor(tokens.level(self._level)), QColor(tokens.level_soft(self._level))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, theme.space(self.fontMetrics()), self.height(), edge)
        painter.setClipping(False)
        painter.setPen(edge)
        painter.drawPath(outline)

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        """Colour the sign and the word after the theme."""
        if self._level is not None:
            tokens = theme.tokens_of(self)
            self._sign.setPixmap(icons.level_pixmap(self._level, self._sign_px, tokens))
            self.title.setStyleSheet(f"color: {tokens.level(self._level)}")
