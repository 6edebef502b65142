"""Asks where a network camera is, and for its password."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from skinapp.capture.address import Address, parse
from skinapp.capture.choice import CameraChoice
from skinapp.core.errors import CameraError
from skinapp.core.language import mark, tr
from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.labels import heading, label

_EXPLANATION = mark(
    "The address stands in the camera's manual or app. Pictures come straight from the camera to this computer. "
    "The password is kept in the computer's key store."
)


class CameraAddress(QDialog):
    """Three lines; `entered` is what they say."""

    def __init__(self, choice: CameraChoice, parent: QWidget | None = None) -> None:
        """choice: whose address and user are shown at first, where it is a network camera."""
        super().__init__(parent)
        self.setWindowTitle(tr("Network camera"))
        gap = theme.space(self.fontMetrics())
        self.line = QLineEdit(choice.name if choice.is_network else "")
        self.line.setPlaceholderText("http://192.168.1.20:8080/video  or  rtsp://…")
        self.user = QLineEdit(choice.user if choice.is_network else "")
        self.user.setPlaceholderText(tr("Only if the camera asks for it"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Empty: as kept") if self.user.text() else "")
        self.hint = label("", size=0.9)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * gap)
        form.setVerticalSpacing(gap)
        for name, field in ((tr("&Address"), self.line), (tr("&User name"), self.user), (tr("&Password"), self.password)):
            form.addRow(name, field)
            field.textChanged.connect(self._check)
        buttons = QDialogButtonBox()
        self.confirm: QPushButton = buttons.addButton(tr("Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("role", "primary")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column.setSpacing(2 * gap)
        column.addWidget(heading(tr("Network camera")))
        column.addWidget(label(tr(_EXPLANATION)))
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addStretch(1)
        column.addWidget(buttons)
        fit_dialog(self, QSize(self.fontMetrics().averageCharWidth() * 68, self.fontMetrics().height() * 17))
        self._check()
        self.line.setFocus()

    @property
    def entered(self) -> Address:
        """The address; the user and password in it count where their lines are empty."""
        return parse(self.line.text(), self.user.text(), self.password.text())

    def _check(self) -> None:
        problem = ""
        try:
            address = self.entered
            if address.password and not address.user:
                problem = tr("Enter the user name that belongs to the password.")
        except CameraError as error:
            problem = str(error)
        self.confirm.setEnabled(not problem)
        self.hint.setText(problem if self.line.text().strip() else "")
