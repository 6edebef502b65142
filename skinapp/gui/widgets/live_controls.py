"""Exposure, focus and white balance of the live camera."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSlider, QWidget

from skinapp.capture.source import Control, ControlState, Limits
from skinapp.core.language import capital, tr
from skinapp.gui.widgets.card import Card


class Controls(Card):
    """Those that the camera has.

    Signals:
        changed(ControlState): one is to be set.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        """None yet."""
        super().__init__(tr("Camera controls"))
        self._host = QWidget()
        self.column.addWidget(self._host)
        self._shown: tuple[ControlState, ...] = ()
        self._rows: dict[Control, tuple[QSlider, QPushButton]] = {}
        self.hide()

    def show_states(self, states: tuple[ControlState, ...]) -> None:
        """Show how they are. What is being dragged, or has the keyboard, stays."""
        if states == self._shown:
            return
        if [(state.control, state.limits) for state in states] != [(state.control, state.limits) for state in self._shown]:
            self._lay_out(states)
        self._shown = states
        for state in states:
            slider, auto = self._rows[state.control]
            with QSignalBlocker(slider):
                slider.setEnabled(not state.is_auto)
                if not slider.isSliderDown():
                    slider.setValue(round(state.value or 0))
            auto.setChecked(state.is_auto)

    def _lay_out(self, states: tuple[ControlState, ...]) -> None:
        host = QWidget()
        grid = QGridLayout(host)
        grid.setContentsMargins(0, 0, 0, 0)
        self._rows = {}
        for row, state in enumerate(states):
            self._add(grid, row, state)
        self.replace(self._host, host)
        self._host = host
        self.setVisible(bool(states))

    def _add(self, grid: QGridLayout, row: int, state: ControlState) -> None:
        control = state.control
        auto = QPushButton(tr("Auto"))
        auto.setCheckable(True)
        auto.setAccessibleName(tr("Automatic {control}", control=tr(control.value)))
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setTracking(False)  # dragged, the value counts where it is let go; by keys at once
        limits = state.limits or _guessed(round(state.value or 0))
        slider.setRange(limits.least, limits.most)
        slider.setSingleStep(max(limits.step, (limits.most - limits.least) // 50))
        slider.setPageStep(max(limits.step, (limits.most - limits.least) // 10))
        slider.setAccessibleName(capital(tr(control.value)))
        for widget in (auto, slider):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        auto.clicked.connect(lambda on: self.changed.emit(ControlState(control, None if on else float(slider.value()), on)))
        slider.valueChanged.connect(lambda value: self.changed.emit(ControlState(control, float(value), False)))
        grid.addWidget(QLabel(capital(tr(control.value))), row, 0)
        grid.addWidget(slider, row, 1)
        grid.addWidget(auto, row, 2)
        self._rows[control] = slider, auto


def _guessed(value: int) -> Limits:
    """Around a value, where the system does not tell the camera's own limits."""
    return Limits(min(0, 2 * value), max(255, 2 * value), 1)
