"""Asks for the passphrase of the worklist, or for a new one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from skinapp.core.language import mark, tr
from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.labels import heading, label

LEAST_CHARACTERS = 8
_NEW = (
    mark("Keep the worklist"),
    mark(
        "Your list is then kept on this computer, encrypted. Whoever has the passphrase can read it. "
        "It cannot be recovered: without it the list is lost, but not the photos."
    ),
    mark("Keep the list"),
)
_KNOWN = (mark("Open the worklist"), mark("Your list is encrypted with a passphrase."), mark("Open the list"))


class Passphrase(QDialog):
    """One field for a known passphrase, two for a new one. `text` is what was entered."""

    def __init__(self, is_new: bool, said: str = "", parent: QWidget | None = None) -> None:
        """is_new: whether one is chosen. said: what went wrong before, if anything."""
        super().__init__(parent)
        title, explanation, button = map(tr, _NEW if is_new else _KNOWN)
        self.setWindowTitle(title)
        gap = theme.space(self.fontMetrics())
        self.fields = [_field() for _ in range(2 if is_new else 1)]
        self.hint = label(said, size=0.9, is_muted=not said)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * gap)
        form.setVerticalSpacing(gap)
        for name, field in zip((tr("&Passphrase"), tr("&Repeat it")), self.fields, strict=False):
            form.addRow(name, field)
            field.textChanged.connect(self._check)
        buttons = QDialogButtonBox()
        self.confirm: QPushButton = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("role", "primary")
        buttons.addButton(tr("Not now"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column.setSpacing(2 * gap)
        column.addWidget(heading(title))
        column.addWidget(label(explanation))
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addStretch(1)
        column.addWidget(buttons)
        self.confirm.setEnabled(False)
        if is_new:
            self._check()
        fit_dialog(self, QSize(self.fontMetrics().averageCharWidth() * 64, self.fontMetrics().height() * 16))
        self.fields[0].setFocus()

    @property
    def text(self) -> str:
        """The passphrase."""
        return self.fields[0].text()

    def _check(self) -> None:
        """A known passphrase is whatever was chosen; a new one is long enough and typed twice."""
        problem = "" if len(self.fields) == 1 else _problem(*(field.text() for field in self.fields))
        self.hint.setText(problem)
        self.confirm.setEnabled(bool(self.text) and not problem)


def _problem(first: str, second: str) -> str:
    if len(first) < LEAST_CHARACTERS:
        return tr(
            "At least {count} characters; some words that only you would put together are best.",
            count=LEAST_CHARACTERS,
        )
    return "" if first == second else tr("Type the same passphrase in both lines.")


def _field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
