"""What goes into a report beside the photo and its reading."""

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
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

from skinapp.core.language import LANGUAGES, mark, tr
from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.choice import ChoiceList
from skinapp.gui.widgets.labels import heading, label
from skinapp.gui.widgets.page import Page
from skinapp.gui.widgets.page_preview import PagePreview
from skinapp.reports.compose import MOST_CHARACTERS
from skinapp.reports.details import PageSize, ReportDetails
from skinapp.reports.selection import Selection
from skinapp.reports.texts import photos

_MEMORY_NOTE = mark(
    "Everything here is optional and kept in memory only: "
    "what you change of the clinic until SkinApp is closed, the rest until another photo is shown."
)
_CLINIC = (("clinic_name", mark("&Clinic")), ("clinic_address", mark("&Address")))
_PATIENT = (
    ("patient_name", mark("Na&me")),
    ("patient_id", mark("Patient &ID")),
    ("birth_date", mark("Date of &birth")),
    ("lesion_site", mark("&Lesion site")),
)


class ExportDetails(QDialog):
    """Asks for clinic, patient, notes and paper, beside the page that comes of it. All is optional, and none of it is stored.

    Signals:
        changed(ReportDetails, int): what the fields hold, a moment after the last key, or another page to be seen, from 0.
    """

    changed = Signal(object, int)

    def __init__(self, details: ReportDetails, parent: QWidget | None = None, selection: Selection | None = None) -> None:
        """details: what the fields hold at first. selection: what the report is about, where it is about several photos."""
        super().__init__(parent)
        self.is_for_printer = False
        self._logo = details.logo
        is_several = selection is not None and selection.has_summary
        self.setWindowTitle(
            tr("Report")
            if not is_several or selection is None
            else tr("Report of {photos}", photos=photos(len(selection.photos)))
        )
        gap = theme.space(self.fontMetrics())
        self.lines = {name: _line(getattr(details, name)) for name, _ in (*_CLINIC, *_PATIENT)}
        self.notes = QPlainTextEdit(details.notes)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().height() * 5)
        self.page_size = ChoiceList({size: size for size in get_args(PageSize)}, details.page_size)
        self.language = ChoiceList({"": tr("As the window"), **LANGUAGES}, details.language)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(3 * gap)
        form.setVerticalSpacing(gap + gap // 2)
        form.addRow(heading(tr("Clinic")))
        self._add_lines(form, _CLINIC)
        form.addRow(heading(tr("Patient, if all photos are of one") if is_several else tr("Patient and lesion")))
        self._add_lines(form, _PATIENT[:-1] if is_several else _PATIENT)
        form.addRow(tr("&Notes"), self.notes)
        form.addRow(heading(tr("Paper")))
        form.addRow(tr("Page &size"), self.page_size)
        form.addRow(tr("Lang&uage"), self.language)
        content = QVBoxLayout()
        content.setSpacing(3 * gap)
        self.left_out = label(_said(selection) if selection is not None else "", weight=QFont.Weight.Bold)
        self.left_out.setVisible(bool(self.left_out.text()))
        content.addWidget(self.left_out)
        content.addLayout(form)
        content.addWidget(label(tr(_MEMORY_NOTE), size=0.9, is_muted=True))
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
        self._pause.timeout.connect(lambda: self.changed.emit(self.details, self.preview.page))
        self.preview.turned.connect(lambda page: self.changed.emit(self.details, page))
        for edited in (*(line.textChanged for line in self.lines.values()), self.notes.textChanged):
            edited.connect(self._pause.start)
        for choice in (self.page_size, self.language):
            choice.currentIndexChanged.connect(self._pause.start)
        fit_dialog(self, self.sizeHint())
        self.lines["clinic_name" if not details.clinic_name else "patient_name"].setFocus()

    @property
    def details(self) -> ReportDetails:
        """What the fields hold now."""
        page_size: PageSize = "Letter" if self.page_size.value == "Letter" else "A4"
        lines = {name: line.text().strip() for name, line in self.lines.items()}
        notes = self.notes.toPlainText().strip()
        others = ReportDetails(notes=notes, page_size=page_size, language=self.language.value, logo=self._logo)
        return replace(others, **lines)  # type: ignore[arg-type]  # all of them are texts

    def _add_lines(self, form: QFormLayout, fields: tuple[tuple[str, str], ...]) -> None:
        for name, title in fields:
            form.addRow(tr(title), self.lines[name])

    def _accept_for_printer(self) -> None:
        self.is_for_printer = True
        self.accept()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        printing = buttons.addButton(tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        printing.setObjectName("print")
        printing.setAutoDefault(False)
        printing.clicked.connect(self._accept_for_printer)
        save = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        save.setObjectName("save")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _said(selection: Selection) -> str:
    """What was chosen and gets no page, and why."""
    if not selection.left_out:
        return ""
    why = " ".join(dict.fromkeys(out.why for out in selection.left_out))
    return tr("{photos} of the selection left out. {why}", photos=photos(len(selection.left_out)), why=why)


def without_patient(details: ReportDetails) -> ReportDetails:
    """What may be offered again for another photo: clinic, logo and paper."""
    return replace(details, patient_name="", patient_id="", birth_date="", lesion_site="", notes="")


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(MOST_CHARACTERS)
    return line
