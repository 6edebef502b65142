"""What stands in the photo's place while there is none."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from skinapp.core.language import mark, tr
from skinapp.gui import icons, theme
from skinapp.gui.actions import Actions
from skinapp.gui.widgets.labels import label

_PURPOSE = mark(
    "SkinApp suggests the order in which dermoscopic photos are read: urgent, soon, routine. "
    "It makes no diagnosis and gives no advice on management. Photos stay on this computer."
)


class EmptyState(QWidget):
    """An invitation to open a photo; or one sentence where a photo is on its way or cannot be shown."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """actions: the window's, for the buttons."""
        super().__init__(parent)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sign_px = self.fontMetrics().height() * 4
        self.title = label("", size=1.5, weight=QFont.Weight.Bold)
        self.hint = label(tr("Drag files or folders here, paste a picture with Ctrl+V, or choose them."), is_muted=True)
        self.purpose = label(tr(_PURPOSE), is_muted=True)
        self.buttons = _buttons(actions)
        self._column = column = QVBoxLayout(self)
        column.addStretch(2)
        for widget in (self._sign, self.title, self.hint):
            column.addWidget(widget)
        column.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.addWidget(self.purpose)
        for widget in (self.title, self.hint, self.purpose):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._give_room(is_wide=True)
        self._tint()

    def invite(self) -> None:
        """Invite to open a photo."""
        self._show(tr("Drop dermoscopic photos here"), is_inviting=True)

    def explain(self, text: str) -> None:
        """Say in one sentence why there is no photo."""
        self._show(text, is_inviting=False)

    def _show(self, title: str, is_inviting: bool) -> None:
        self.title.setText(title)
        self.hint.setVisible(is_inviting)
        self.buttons.setVisible(is_inviting)
        self.purpose.setVisible(is_inviting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words come before the sign and the space between where the window is low."""
        super().resizeEvent(event)
        self._give_room(is_wide=True)
        if self._column.totalHeightForWidth(self.width()) > self.height():
            self._give_room(is_wide=False)

    def _give_room(self, is_wide: bool) -> None:
        gap = theme.space(self.fontMetrics()) * (3 if is_wide else 1)
        self._sign.setVisible(is_wide)
        self._column.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        self._column.setSpacing(gap)

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._sign.setPixmap(icons.pixmap("photo", self._sign_px, theme.tokens_of(self).control_border))


def _buttons(actions: Actions) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    for name, text in (("open", tr("Open photos…")), ("samples", tr("Try synthetic samples"))):
        button = QPushButton(text)
        button.setToolTip(actions[name].toolTip())
        button.clicked.connect(actions[name].trigger)
        if name == "open":
            button.setProperty("role", "primary")
        line.addWidget(button)
    return row
