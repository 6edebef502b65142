"""Fields for settings that are typed, or looked for on disk."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from skinapp.core.errors import SettingsError
from skinapp.core.language import tr
from skinapp.core.setting_values import MOST_CHARACTERS, MOST_PATH_CHARACTERS, is_line, logo_bytes, logo_text
from skinapp.core.settings import Kind, SettingSpec, plain_label
from skinapp.gui import theme
from skinapp.gui.logo import read_logo
from skinapp.gui.widgets.choice import ChoiceList, ChoiceRow
from skinapp.gui.widgets.labels import label


class LineField(QLineEdit):
    """A line of text."""

    def __init__(self, value: str, most: int = MOST_CHARACTERS) -> None:
        """value: at first. most: characters."""
        super().__init__(value)
        self.setMaxLength(most)

    @property
    def value(self) -> str:
        """What was typed, without spaces around it and without what cannot be kept."""
        return "".join(c for c in self.text().strip() if is_line(c))

    def choose(self, value: str) -> None:
        """Another text."""
        self.setText(value)


class FolderField(QWidget):
    """A folder that is typed or looked for."""

    def __init__(self, value: str) -> None:
        """value: its path, or nothing."""
        super().__init__()
        self.line = LineField(value, MOST_PATH_CHARACTERS)
        self.browse = QPushButton(tr("Browse…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(self.fontMetrics()))
        line.addWidget(self.line, 1)
        line.addWidget(self.browse)
        self.setFocusProxy(self.line)

    @property
    def value(self) -> str:
        """The path."""
        return self.line.value

    def choose(self, value: str) -> None:
        """Another folder."""
        self.line.choose(value)

    def setAccessibleName(self, name: str) -> None:
        """Name line and button, too."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.browse.setAccessibleName(tr("{name}: browse", name=name))

    def _browse(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("Choose folder"), self.value):
            self.choose(chosen)


class LogoField(QWidget):
    """A logo as it will be printed, and buttons to choose another one or none."""

    def __init__(self, value: str) -> None:
        """value: a PNG file in base64, or nothing."""
        super().__init__()
        self.value = value
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("role", "paper")
        self.browse, self.remove = QPushButton(tr("Choose…")), QPushButton(tr("Remove"))
        self.browse.clicked.connect(self._browse)
        self.remove.clicked.connect(lambda: self.choose(""))
        self.wrong = label("")
        self.wrong.setProperty("role", "error")
        gap = theme.space(self.fontMetrics())
        self.picture.setFixedSize(gap * 34, gap * 9)
        line = QHBoxLayout()
        line.setSpacing(gap)
        for widget in (self.picture, self.browse, self.remove):
            line.addWidget(widget)
        line.addStretch(1)
        for button in (self.browse, self.remove):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.wrong)
        self.setFocusProxy(self.browse)
        self.choose(value)

    def setAccessibleName(self, name: str) -> None:
        """Name the buttons, too."""
        super().setAccessibleName(name)
        self.browse.setAccessibleName(tr("{name}: choose a file", name=name))
        self.remove.setAccessibleName(tr("{name}: remove", name=name))

    def choose(self, value: str) -> None:
        """Another logo, or none."""
        self.value = value
        self._say("")
        drawn = QPixmap()
        drawn.loadFromData(logo_bytes(value))
        self.remove.setEnabled(bool(value))
        if drawn.isNull():
            self.picture.setText(tr("No logo") if not value else tr("Cannot be shown"))
            return
        ratio = self.devicePixelRatioF()
        room = (self.picture.size() - self.picture.size() / 8) * ratio
        drawn = drawn.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        drawn.setDevicePixelRatio(ratio)
        self.picture.setPixmap(drawn)

    def take(self, path: Path) -> None:
        """Take the logo of a file, or say why not; then the one before stays."""
        try:
            self.choose(logo_text(read_logo(path)))
        except SettingsError as error:
            self._say(str(error))

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Choose logo"), "", tr("Logo (*.png *.jpg *.jpeg *.svg)"))
        if chosen:
            self.take(Path(chosen))

    def _say(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))


def setting_field(spec: SettingSpec, value: str) -> ChoiceList | ChoiceRow | LineField | FolderField | LogoField:
    """The field that a setting asks for."""
    field: ChoiceList | ChoiceRow | LineField | FolderField | LogoField
    choices = {value: tr(text) for value, text in spec.choices.items()}
    match spec.kind:
        case Kind.LIST:
            field = ChoiceList(choices, value)
        case Kind.ROW:
            field = ChoiceRow(choices, value)
        case Kind.LINE:
            field = LineField(value)
        case Kind.FOLDER:
            field = FolderField(value)
        case Kind.LOGO:
            field = LogoField(value)
    field.setAccessibleName(plain_label(spec))
    field.setAccessibleDescription(tr(spec.help))
    return field
