"""The line under the live picture: buttons for looking at it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from skinapp.core.language import mark, tr
from skinapp.gui import icons, theme
from skinapp.gui.widgets.elided_label import ElidedLabel

_BUTTONS = {
    "freeze": ("pause", mark("Freeze (F)"), True),
    "zoom_out": ("zoom-out", mark("Zoom out (-)"), False),
    "zoom_in": ("zoom-in", mark("Zoom in (+)"), False),
    "fit": ("fit", mark("Fit to window (0)"), False),
    "mirror": ("mirror", mark("Mirror left and right (M)"), True),
    "turn": ("turn", mark("Turn by a quarter (T)"), False),
    "peaking": ("peaking", mark("Colour sharp edges (P)"), True),
}
KEYS = {
    Qt.Key.Key_F: "freeze",
    Qt.Key.Key_Minus: "zoom_out",
    Qt.Key.Key_Plus: "zoom_in",
    Qt.Key.Key_Equal: "zoom_in",
    Qt.Key.Key_0: "fit",
    Qt.Key.Key_M: "mirror",
    Qt.Key.Key_T: "turn",
    Qt.Key.Key_P: "peaking",
}
"""Which button a key presses while the camera is shown."""


class LiveBar(QFrame):
    """Size and rate of the live picture, and the buttons by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a picture yet."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        gap = theme.space(self.fontMetrics())
        self.caption = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.scale = QLabel(tr("{zoom:.1f}\u00a0×", zoom=1))
        self.scale.setFont(theme.font(self.font(), tabular=True))
        self.scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.scale.setMinimumWidth(self.scale.fontMetrics().horizontalAdvance("8.0\u00a0×"))
        self.scale.setAccessibleName(tr("Zoom"))
        self.buttons = {name: self._button(name) for name in _BUTTONS}
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        line.setSpacing(gap)
        line.addWidget(self.caption, 1)
        for name, button in self.buttons.items():
            line.addWidget(button)
            if name == "zoom_out":
                line.addWidget(self.scale)
            if name in ("freeze", "fit"):
                line.addSpacing(gap)
        self._tint()

    def show_scale(self, zoom: float) -> None:
        """zoom: times the fitted size."""
        self.scale.setText(tr("{zoom:.1f}\u00a0×", zoom=zoom))

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _button(self, name: str) -> QToolButton:
        _, tip, is_checkable = _BUTTONS[name]
        button = QToolButton()
        button.setProperty("role", "flat")
        button.setCheckable(is_checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the space bar to capture
        button.setToolTip(tr(tip))
        button.setAccessibleName(tr(tip))
        return button

    def _tint(self) -> None:
        tokens = theme.tokens_of(self)
        for name, button in self.buttons.items():
            button.setIcon(icons.icon(_BUTTONS[name][0], tokens.text, tokens.control_border))
