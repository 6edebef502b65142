"""Asks a person who wants the figures of a refused photo who they are and why."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.labels import label
from skinapp.reports.compose import MOST_CHARACTERS
from skinapp.reports.texts import NOT_VALIDATED


class OverrideDialog(QDialog):
    """Two lines, both needed: they stand in window, record and report beside the figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty lines."""
        super().__init__(parent)
        self.setWindowTitle(tr("Show figures outside validated use"))
        gap = theme.space(self.fontMetrics())
        self.who, self.why = QLineEdit(), QLineEdit()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(gap)
        form.addRow(tr("Your &name"), self.who)
        form.addRow(tr("&Why"), self.why)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.show_button = buttons.addButton(tr("Show figures"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.show_button.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for line in (self.who, self.why):
            line.setMaxLength(MOST_CHARACTERS)
            line.textChanged.connect(self._enable)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column.setSpacing(2 * gap)
        column.addWidget(
            label(f"{tr(NOT_VALIDATED)} {tr('Name and reason are kept with the assessment and printed on its report.')}")
        )
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)
        fit_dialog(self, self.sizeHint())

    def _enable(self) -> None:
        self.show_button.setEnabled(bool(self.who.text().strip() and self.why.text().strip()))
