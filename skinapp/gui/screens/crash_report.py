"""What is shown when SkinApp has to end: a sentence, and a report that can be copied for whoever helps."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.crash import Failure
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.labels import label


class CrashReport(QDialog):
    """The report holds versions and places in the program: no file, no photo, no patient."""

    def __init__(self, failure: Failure, parent: QWidget | None = None) -> None:
        """failure: what went wrong; its report may be empty."""
        super().__init__(parent)
        self.setWindowTitle(tr("SkinApp has to end"))
        gap = theme.space(self.fontMetrics())
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * gap, 3 * gap, 3 * gap, 3 * gap)
        column.setSpacing(2 * gap)
        column.addWidget(label(failure.message))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if failure.report:
            self.report = QPlainTextEdit(failure.report)
            self.report.setReadOnly(True)
            self.report.setAccessibleName(tr("Report"))
            column.addWidget(self.report)
            self.copy = QPushButton(tr("Copy report"))
            self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(failure.report))
            buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(buttons)
        fit_dialog(self, QSize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().height() * 16))
