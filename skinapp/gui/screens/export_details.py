"""What goes into a report beside the photo and its reading."""

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.choice import ChoiceList
from skinapp.gui.widgets.labels import heading, label
from skinapp.gui.widgets.page import Page
from skinapp.gui.widgets.page_preview import PagePreview
from skinapp.reports.compose import MOST_CHARACTERS
from skinapp.reports.details import PageSize, ReportDetails

_MEMORY_NOTE = (
    "Everything here is optional and kept in memory only: "
    "the clinic until SkinApp is closed, the rest until another photo is shown."
)
_CLINIC = (("clinic_name", "&Clinic"), ("clinic_address", "&Address"))
_PATIENT = (
    ("patient_name", "Na&me"),
    ("patient_id", "Patient &ID"),
    ("birth_date", "Date of &birth"),
    ("lesion_site", "&Lesion site"),
)


class ExportDetails(QDialog):
    """Asks for clinic, patient, notes and paper, beside the page that comes of it. All is optional, and none of it is stored.

    Signals:
        changed(ReportDetails): what the fields hold, a moment after the last key.
    """

    changed = Signal(object)

    def __init__(self, details: ReportDetails, parent: QWidget | None = None) -> None:
        """details: what the fields hold at first."""
        super().__init__(parent)
        self.setWindowTitle("Export PDF report")
        gap = theme.space(self.fontMetrics())
        self.lines = {name: _line(getattr(details, name)) for name, _ in (*_CLINIC, *_PATIENT)}
        self.notes = QPlainTextEdit(details.notes)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().height() * 5)
        self.page_size = ChoiceList({size: size for size in get_args(PageSize)}, details.page_size)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(3 * gap)
        form.setVerticalSpacing(gap + gap // 2)
        form.addRow(heading("Clinic"))
        self._add_lines(form, _CLINIC)
        form.addRow(heading("Patient and lesion"))
        self._add_lines(form, _PATIENT)
        form.addRow("&Notes", self.notes)
        form.addRow(heading("Paper"))
        form.addRow("Page &size", self.page_size)
        content = QVBoxLayout()
        content.setSpacing(3 * gap)
        content.addLayout(form)
        content.addWidget(label(_MEMORY_NOTE, size=0.9, is_muted=True))
        content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column.setSpacing(3 * gap)
        self.preview = PagePreview()
        sides = QHBoxLayout()
        sides.setSpacing(4 * gap)
        sides.addWidget(Page(content, self.fontMetrics().averageCharWidth() * 64), 1)
        sides.addWidget(self.preview, 1)
        column.addLayout(sides, 1)
        column.addWidget(self._buttons())
        self._pause = QTimer(self, interval=300, singleShot=True)
        self._pause.timeout.connect(lambda: self.changed.emit(self.details))
        for edited in (*(line.textChanged for line in self.lines.values()), self.notes.textChanged):
            edited.connect(self._pause.start)
        self.page_size.currentIndexChanged.connect(self._pause.start)
        fit_dialog(self, self.sizeHint())
        self.lines["clinic_name" if not details.clinic_name else "patient_name"].setFocus()

    @property
    def details(self) -> ReportDetails:
        """What the fields hold now."""
        page_size: PageSize = "Letter" if self.page_size.value == "Letter" else "A4"
        lines = {name: line.text().strip() for name, line in self.lines.items()}
        others = ReportDetails(notes=self.notes.toPlainText().strip(), page_size=page_size)
        return replace(others, **lines)  # type: ignore[arg-type]  # all of them are texts

    def _add_lines(self, form: QFormLayout, fields: tuple[tuple[str, str], ...]) -> None:
        for name, title in fields:
            form.addRow(title, self.lines[name])

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton("Save as…", QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        save.setObjectName("save")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def without_patient(details: ReportDetails) -> ReportDetails:
    """What may be offered again for another photo: clinic and paper."""
    kept = replace(ReportDetails(), clinic_name=details.clinic_name, clinic_address=details.clinic_address)
    return replace(kept, page_size=details.page_size)


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(MOST_CHARACTERS)
    return line
