"""One message at a time, on top of the window: errors, warnings and successes without a dialog."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from skinapp.core.language import mark, tr
from skinapp.gui import icons, theme
from skinapp.gui.crash import Failure
from skinapp.gui.direction import mirror
from skinapp.gui.widgets.labels import label


class Tone(Enum):
    """What kind of message it is; the value names its icon."""

    ERROR = "error"
    SUCCESS = "success"
    NOTE = "info"


_SPOKEN = {Tone.ERROR: mark("Error"), Tone.SUCCESS: mark("Success"), Tone.NOTE: mark("Note")}
_COLOURS = {Tone.ERROR: "error", Tone.SUCCESS: "success", Tone.NOTE: "success"}


@dataclass(frozen=True)
class Message:
    """text: plain sentences; button: what can be done about it, with `act`, if anything."""

    tone: Tone
    text: str
    button: str = ""
    act: Callable[[], None] | None = None


class Banner(QWidget):
    """Shows a message until it is dismissed or another one takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden at first."""
        super().__init__(parent)
        self._message = Message(Tone.ERROR, "")
        gap = theme.space(self.fontMetrics())
        self._sign = QLabel()
        self.text = label("")
        self.button = QPushButton()
        self.button.clicked.connect(self._act)
        self.dismiss = QToolButton()
        self.dismiss.setProperty("role", "flat")
        self.dismiss.setAccessibleName(tr("Dismiss message"))
        self.dismiss.setToolTip(tr("Dismiss (Esc)"))
        self.dismiss.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(3 * gap, gap, 2 * gap, gap)
        line.setSpacing(2 * gap)
        line.addWidget(self._sign)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        line.addWidget(self.dismiss)
        self.hide()

    @property
    def tone(self) -> Tone | None:
        """Of the message that is shown; None for none."""
        return self._message.tone if not self.isHidden() else None

    def show_message(self, message: Message) -> None:
        """Show a message in place of the one before."""
        self._message = message
        self.text.setText(message.text)
        self.setAccessibleName(f"{tr(_SPOKEN[message.tone])}: {message.text}")
        self.button.setText(message.button)
        self.button.setVisible(bool(message.button))
        self._tint()
        self.update()  # labels repaint themselves alone
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def show_failure(self, failure: Failure) -> None:
        """Say what went wrong, and offer the report if there is one."""
        if failure.report:
            copy = QGuiApplication.clipboard().setText
            message = Message(Tone.ERROR, failure.message, tr("Copy report"), lambda: copy(failure.report))
        else:
            message = Message(Tone.ERROR, failure.message)
        self.show_message(message)

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and edge."""
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(tokens, f"{_COLOURS[self._message.tone]}_soft")))
        painter.setPen(Qt.PenStyle.NoPen)
        mirror(painter, self)
        edge = QRectF(0, 0, theme.space(self.fontMetrics()), self.height())
        painter.fillRect(edge, QColor(getattr(tokens, _COLOURS[self._message.tone])))

    def _act(self) -> None:
        if self._message.act is not None:
            self._message.act()

    def _tint(self) -> None:
        tokens = theme.tokens_of(self)
        size_px = round(self.fontMetrics().height() * 1.4)
        colour = getattr(tokens, _COLOURS[self._message.tone])
        self._sign.setPixmap(icons.pixmap(self._message.tone.value, size_px, colour))
        self.dismiss.setIcon(icons.icon("close", tokens.text))
