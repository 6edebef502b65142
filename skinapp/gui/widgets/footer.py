"""The line at the bottom: what the program is for, how far a report is, what to be careful about."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout

from skinapp.core.language import tr
from skinapp.gui.session import Session
from skinapp.gui.widgets.labels import label
from skinapp.gui.widgets.report_progress import ReportProgress
from skinapp.reports.texts import INTENDED_USE


class Footer(QFrame):
    """Stands below everything, as high with a report's progress as without."""

    def __init__(self, session: Session) -> None:
        """session: writes the reports."""
        super().__init__()
        self.setProperty("role", "footer")
        line = QHBoxLayout(self)
        self.caution = label("", size=0.9, weight=QFont.Weight.Bold, is_wrapped=False)
        line.addWidget(label(tr(INTENDED_USE), size=0.9, is_muted=True), 1)
        report = ReportProgress(session)
        line.addWidget(report)
        line.addWidget(self.caution)
        margins = line.contentsMargins()
        self.setMinimumHeight(report.sizeHint().height() + margins.top() + margins.bottom())  # the photo stays where it is

    def show_caution(self, text: str) -> None:
        """Say what to be careful about; nothing where the text is empty."""
        self.caution.setText(text)
        self.caution.setVisible(bool(text))
