"""The exits of the model, one after the other, as they answer."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from skinapp.core.exit_policy import Mode
from skinapp.core.language import mark, tr
from skinapp.core.prediction import ExitReading
from skinapp.gui import theme
from skinapp.gui.state import Stage, State
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.labels import label, number
from skinapp.gui.widgets.timeline_node import TimelineNode
from skinapp.reports.texts import milliseconds, percent


class ExitState(Enum):
    """What became of an exit; the value is its icon."""

    DONE = "exit-done"
    ANSWER = "exit-stop"
    WORKING = "exit-working"
    WAITING = "exit-waiting"
    SKIPPED = "exit-skipped"


_TEXTS = {ExitState.WORKING: mark("computing…"), ExitState.SKIPPED: mark("not computed")}


def exit_states(state: State, exits: int) -> list[ExitState]:
    """What became of each exit of a model."""
    done = len(state.readings)
    if state.stage is Stage.DONE:
        return [ExitState.DONE] * (done - 1) + [ExitState.ANSWER] + [ExitState.SKIPPED] * (exits - done)
    rest = exits - done
    if state.stage is Stage.WORKING and state.photo is not None and state.model is not None and rest:
        return [ExitState.DONE] * done + [ExitState.WORKING] + [ExitState.WAITING] * (rest - 1)
    waiting = ExitState.SKIPPED if state.stage in (Stage.CANCELLED, Stage.FAILED) else ExitState.WAITING
    return [ExitState.DONE] * done + [waiting] * rest


class ExitTimeline(Card):
    """One row per exit: its answer, its confidence, and the time since the start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until the model is known."""
        super().__init__(tr("Exits of the model"), parent)
        self.rows: list[_Row] = []
        self.summary = label("", size=0.9, is_muted=True)
        self._grid_widget = QWidget()
        self.column.addWidget(self._grid_widget)
        self.column.addWidget(self.summary)

    def show_state(self, state: State) -> None:
        """Show what is known by now."""
        exits = state.model.exits if state.model else 0
        self.fit(exits)
        for number_, (row, exit_state) in enumerate(zip(self.rows, exit_states(state, exits), strict=True)):
            row.show(exit_state, state.readings[number_] if number_ < len(state.readings) else None)
        self.summary.setText(_summary(state))
        self.summary.setVisible(bool(self.summary.text()))

    def fit(self, exits: int) -> None:
        """Have a row for each exit of a model."""
        if len(self.rows) != exits:
            self._build(exits)

    def _build(self, exits: int) -> None:
        widget = QWidget()
        grid = QGridLayout(widget)
        gap = theme.space(self.fontMetrics())
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(0)
        for column, title in enumerate((tr("Exit"), tr("Answer"), tr("Confidence"), tr("Elapsed")), start=1):
            head = label(title, size=0.9, is_muted=True, is_wrapped=False)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight if column > 2 else Qt.AlignmentFlag.AlignLeft)
        self.rows = [_Row(grid, number_, exits) for number_ in range(1, exits + 1)]
        grid.setColumnStretch(2, 1)
        self.replace(self._grid_widget, widget)
        self._grid_widget = widget


class _Row:
    """The widgets of one exit."""

    def __init__(self, grid: QGridLayout, number_: int, exits: int) -> None:
        self.node = TimelineNode(is_first=number_ == 1, is_last=number_ == exits)
        self.name = label(f"{number_}", is_tabular=True, is_wrapped=False)
        self.answer = label("")
        self.confidence = number("")
        self.time = number("")
        self.time.setProperty("role", "muted")
        for column, widget in enumerate((self.node, self.name, self.answer, self.confidence, self.time)):
            grid.addWidget(widget, number_, column)
        grid.setRowMinimumHeight(number_, round(self.name.fontMetrics().height() * 1.55))

    def show(self, exit_state: ExitState, reading: ExitReading | None) -> None:
        """Show one exit."""
        self.node.show_icon(exit_state.value)
        if reading is None:
            self.answer.setText(tr(_TEXTS[exit_state]) if exit_state in _TEXTS else "")
            self.confidence.setText("")
            self.time.setText("")
        else:
            self.answer.setText(reading.top.label)
            self.confidence.setText(percent(reading.confidence))
            self.time.setText(milliseconds(reading.elapsed_ms))
        weight = QFont.Weight.Bold if exit_state is ExitState.ANSWER else QFont.Weight.Normal
        for widget in (self.name, self.answer, self.confidence):
            widget.setFont(theme.font(widget.font(), weight=weight, tabular=True))
        _set_role(self.answer, "muted" if reading is None else "")


def _set_role(widget: QLabel, role: str) -> None:
    """A style sheet sees a changed role only after the widget was polished again."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _summary(state: State) -> str:
    if state.assessment is None or state.model is None:
        return ""
    exits, last = state.model.exits, state.assessment.answer.exit
    if state.assessment.is_early:
        left = exits - last
        return tr(
            "Stopped at exit {last} of {exits}, which was confident enough; {left} not computed.",
            last=last,
            exits=exits,
            left=left,
        )
    if state.assessment.mode is Mode.FULL:
        return tr("Full depth: all {exits} exits were computed, and the last one is the answer.", exits=exits)
    return tr("No exit before the last was confident enough: all {exits} were computed.", exits=exits)
