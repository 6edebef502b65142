"""The check of this machine's engines: a button, what it is doing, and the table that it fills."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from skinapp.core.engines import ENGINES
from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.crash import Failure
from skinapp.gui.state import State
from skinapp.gui.widgets.banner import Banner
from skinapp.gui.widgets.engine_table import EngineTable
from skinapp.gui.widgets.labels import label
from skinapp.gui.wording import checkup_status


class EnginePanel(QWidget):
    """Shows `State.checkup`.

    Signals:
        check_asked(), stop_asked(): the button was pressed.
    """

    check_asked = Signal()
    stop_asked = Signal()

    def __init__(self) -> None:
        """Empty until a state is shown."""
        super().__init__()
        gap = theme.space(self.fontMetrics())
        self._is_running = False
        self._failure: Failure | None = None
        self.banner = Banner()
        self.table = EngineTable()
        self.status = label("", size=0.9, is_muted=True)
        self.button = QPushButton()
        self.button.setObjectName("check")
        self.button.clicked.connect(self._press)
        self._name_button()
        line = QHBoxLayout()
        line.setSpacing(3 * gap)
        line.addWidget(self.status, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap + gap // 2)
        column.addWidget(self.table)
        column.addWidget(self.banner)
        column.addLayout(line)

    def show_state(self, state: State) -> None:
        """Show how far the check is."""
        checkup = state.checkup
        was_running, self._is_running = self._is_running, checkup is not None and checkup.is_running
        self.table.show_checkup(checkup, state.engine)
        self.status.setText(checkup_status(checkup, len(ENGINES)))
        self._name_button()
        self._show_failure(checkup.failure if checkup is not None else None)
        if was_running and not self._is_running:
            QAccessible.updateAccessibility(QAccessibleEvent(self.status, QAccessible.Event.Alert))

    def _show_failure(self, failure: Failure | None) -> None:
        """Once: what was dismissed stays away."""
        if failure is self._failure:
            return
        self._failure = failure
        if failure is None:
            self.banner.hide()
        else:
            self.banner.show_failure(failure)

    def _name_button(self) -> None:
        self.button.setText(tr("Stop c&hecking") if self._is_running else tr("C&heck engines now"))

    def _press(self) -> None:
        (self.stop_asked if self._is_running else self.check_asked).emit()
