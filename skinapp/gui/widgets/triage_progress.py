"""How far the list is, and what can be done about it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from skinapp.core.language import tr
from skinapp.core.worklist import Group
from skinapp.gui import theme
from skinapp.gui.actions import Actions
from skinapp.gui.backlog import Backlog
from skinapp.gui.widgets.labels import label
from skinapp.gui.wording import pace
from skinapp.gui.worklist import Worklist
from skinapp.reports.texts import photos


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
        self.bar.setAccessibleName(tr("Photos assessed"))
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
        total, waiting = len(worklist.entries), worklist.counts[Group.WAITING]
        if not waiting:
            self.text.setText(_end_of_list(worklist))
        elif backlog.is_paused:
            self.text.setText(tr("Paused, {photos} left", photos=photos(waiting)))
        else:
            self.text.setText(pace(waiting, total, backlog.per_second, backlog.seconds_left(waiting)))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(total - waiting)
        for widget in (self.bar, self.pause, self.stop):
            widget.setVisible(bool(waiting))


def _end_of_list(worklist: Worklist) -> str:
    """What is left of a list in which no photo waits."""
    total, to_diagnose = len(worklist.entries), worklist.counts[Group.TO_DIAGNOSE]
    if left := worklist.left_to_open:
        return tr("{photos} not assessed and not opened yet", photos=photos(left))
    if to_diagnose:
        return tr("{photos} to diagnose", photos=photos(to_diagnose))
    unopened = sum(not entry.is_opened for entry in worklist.entries)
    return (
        tr("{unopened:,} of {total:,} not opened yet: N shows the first", unopened=unopened, total=total)
        if unopened
        else tr("{photos}, all opened", photos=photos(total))
    )


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "flat")
    button.setDefaultAction(actions[name])
    button.setAccessibleName(actions[name].toolTip())
    return button
