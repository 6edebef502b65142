"""How far the list is, and what can be done about it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from skinapp.core.worklist import Group
from skinapp.gui import theme
from skinapp.gui.actions import Actions
from skinapp.gui.backlog import Backlog
from skinapp.gui.widgets.labels import label
from skinapp.gui.wording import end_of_list, pace, photos
from skinapp.gui.worklist import Worklist


class TriageProgress(QWidget):
    """A sentence; while photos wait also a bar, pause and stop."""

    def __init__(self, actions: Actions) -> None:
        """actions: the window's, for the buttons."""
        super().__init__()
        gap = theme.space(self.fontMetrics())
        self.text = label("", size=0.9, is_muted=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(gap)
        self.bar.setAccessibleName("Photos assessed")
        self.pause, self.stop = _button(actions, "pause"), _button(actions, "stop_waiting")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        column.setSpacing(gap)
        line = QHBoxLayout()
        line.setSpacing(gap)
        line.addWidget(self.text, 1)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        column.addLayout(line)
        column.addWidget(self.bar)

    def show_list(self, worklist: Worklist, backlog: Backlog) -> None:
        """Show how far a list is."""
        counts, total = worklist.counts, len(worklist.entries)
        waiting = counts[Group.WAITING]
        if not waiting:
            self.text.setText(end_of_list(total, worklist.left_to_open, counts[Group.TO_DIAGNOSE]))
        elif backlog.is_paused:
            self.text.setText(f"Paused, {photos(waiting)} left")
        else:
            self.text.setText(pace(waiting, total, backlog.per_second, backlog.seconds_left(waiting)))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(total - waiting)
        for widget in (self.bar, self.pause, self.stop):
            widget.setVisible(bool(waiting))


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "flat")
    button.setDefaultAction(actions[name])
    button.setAccessibleName(actions[name].toolTip())
    return button
