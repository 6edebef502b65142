"""How far a long report is, and a way to stop it."""

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.session import Session
from skinapp.gui.state import State
from skinapp.gui.widgets.labels import label


class ReportProgress(QWidget):
    """A line in the window's foot, there while a report of several pages is made: photos are read meanwhile."""

    def __init__(self, session: Session) -> None:
        """session: whose reports they are."""
        super().__init__()
        self.text = label("", size=0.9, is_wrapped=False)
        self.stop = QToolButton()
        self.stop.setText(tr("Stop"))
        self.stop.setAccessibleName(tr("Stop the report"))
        self.stop.setToolTip(tr("Stop the report; nothing is written"))
        self.stop.setProperty("role", "small")
        self.stop.clicked.connect(session.reporting.cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(self.fontMetrics()))
        line.addWidget(self.text)
        line.addWidget(self.stop)
        self.hide()
        session.changed.connect(self._show_state)
        session.reporting.advanced.connect(self._show_share)

    def _show_state(self, state: State) -> None:
        if not state.is_writing:
            self.hide()

    def _show_share(self, share: float) -> None:
        self.text.setText(tr("Report: {percent} % done", percent=round(share * 100)))
        self.setVisible(share < 1)
