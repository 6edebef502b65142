"""The line on top: open, which photo of how many, mode, cancel, export."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from skinapp.core.exit_policy import Mode
from skinapp.core.language import tr
from skinapp.gui import icons, theme
from skinapp.gui.actions import Actions
from skinapp.gui.state import State
from skinapp.gui.widgets.elided_label import ElidedLabel
from skinapp.gui.wording import MODE_TIPS, MODE_TITLES


class Header(QFrame):
    """Buttons for the window's actions, and the name and number of the photo."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """actions: the window's."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.position = QLabel()
        self.position.setFont(theme.font(self.font(), tabular=True))
        self.name = ElidedLabel(Qt.TextElideMode.ElideMiddle)  # beginning and end tell files apart
        self.modes = {mode: QPushButton(tr(MODE_TITLES[mode])) for mode in Mode}
        self.cancel = _push(actions, "cancel", tr("Cancel"))
        self.export = _push(actions, "export", tr("Export PDF…"))
        self.export.setProperty("role", "primary")
        self._export_action = actions["export"]
        self._lay_out(actions)

    def _lay_out(self, actions: Actions) -> None:
        gap = theme.space(self.fontMetrics())
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        line.setSpacing(gap)
        line.addWidget(_push(actions, "open", tr("Open…")))
        self.camera = _push(actions, "camera", tr("Camera"))
        self.camera.setCheckable(True)
        actions["camera"].toggled.connect(self.camera.setChecked)
        line.addWidget(self.camera)
        line.addSpacing(gap)
        line.addWidget(_tool(actions, "previous"))
        line.addWidget(self.position)
        line.addWidget(_tool(actions, "next"))
        line.addSpacing(gap)
        line.addWidget(self.name, 1)
        line.addWidget(self.cancel)
        line.addSpacing(gap)
        group = QButtonGroup(self)
        for mode, button in self.modes.items():
            button.setCheckable(True)
            button.setToolTip(tr(MODE_TIPS[mode]))
            group.addButton(button)
            line.addWidget(button)
        line.addSpacing(gap)
        line.addWidget(self.export)

    def show_state(self, state: State) -> None:
        """Show which photo of how many, and what can be done."""
        place = f"{state.place}" if state.place else "–"
        self.position.setText(tr("Photo {place} of {count}", place=place, count=state.count) if state.entry else tr("No photo"))
        self.name.show_text(state.entry.name if state.entry else "")
        self.modes[state.mode].setChecked(True)
        self.cancel.setVisible(state.is_working)

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            tokens = theme.tokens_of(self)
            self.export.setIcon(icons.icon("export", tokens.on_accent, tokens.control_border))


def _push(actions: Actions, name: str, text: str) -> QPushButton:
    action = actions[name]
    button = QPushButton(text)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)

    def follow() -> None:
        button.setEnabled(action.isEnabled())
        if name != "export":  # the primary button has its own colours
            button.setIcon(action.icon())

    action.changed.connect(follow)
    follow()
    return button


def _tool(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setProperty("role", "flat")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(actions[name].toolTip())
    return button
