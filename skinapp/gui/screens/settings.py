"""What can be set, a page for each group, drawn from the specs; and what computes on this machine."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QGridLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from skinapp.core.errors import SettingsError
from skinapp.core.language import mark, tr
from skinapp.core.settings import AK_MALIGNANT, CAMERA, COMPUTING, DECIDING, REPORTS, SCREEN, SPECS, Settings
from skinapp.core.settings_file import export_settings
from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.gui.saving import file_to_save
from skinapp.gui.session import Session
from skinapp.gui.state import State
from skinapp.gui.widgets.choice import ChoiceList, ChoiceRow
from skinapp.gui.widgets.engine_panel import EnginePanel
from skinapp.gui.widgets.labels import label
from skinapp.gui.widgets.page import Page
from skinapp.gui.widgets.point_table import PointTable
from skinapp.gui.widgets.setting_fields import setting_field
from skinapp.gui.wording import used_engine
from skinapp.reports.plain_text import plain_name

_GROUPS = (DECIDING, COMPUTING, CAMERA, REPORTS, SCREEN)
_FILES = mark("Settings (*.json)")


class SettingsDialog(QDialog):
    """Changes count once they are confirmed: another engine takes seconds to load, and the photo is assessed again with it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """session: whose settings they are, and who checks engines."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._session = session
        settings = session.state.settings
        self.fields = {spec.key: setting_field(spec, settings.value(spec)) for spec in SPECS}
        for key in session.site.locked:
            self.fields[key].setEnabled(False)
            self.fields[key].setToolTip(tr("Set by an administrator for this computer"))
        self.points = PointTable()
        self.said = label("", weight=QFont.Weight.Bold)
        self.said.hide()
        self.used = label("", weight=QFont.Weight.Bold)
        self.reason = label("", size=0.9, is_muted=True)
        self.engines = EnginePanel()
        self.engines.check_asked.connect(self._check)
        self.engines.stop_asked.connect(session.checks.stop)
        gap = theme.space(self.fontMetrics())
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column.setSpacing(3 * gap)
        self.pages = QTabWidget()
        self.pages.setAccessibleName(tr("Groups of settings"))
        self.pages.tabBar().setAccessibleName(tr("Groups of settings"))
        for group in _GROUPS:
            self.pages.addTab(Page(self._page(group, gap), self.fontMetrics().averageCharWidth() * 92), tr(group))
        column.addWidget(self.pages, 1)
        column.addWidget(self.said)
        column.addWidget(self._buttons())
        for field in self.fields.values():
            if isinstance(field, ChoiceRow):
                field.changed.connect(self._show_points)
        language = self.fields["language"]
        if isinstance(language, ChoiceList):
            language.currentIndexChanged.connect(self._say_when)
        self._show_state(session.state)
        session.changed.connect(self._show_state)
        notes = QSize(0, 3 * self.fontMetrics().height())  # room for what a check has to say
        fit_dialog(self, self.sizeHint() + notes)
        self.pages.tabBar().setFocus()

    @property
    def settings(self) -> Settings:
        """What the fields hold now."""
        return Settings(**{key: field.value for key, field in self.fields.items()})

    def accept(self) -> None:
        """Take what the fields hold."""
        super().accept()
        self._session.change_settings(self.settings)

    def show_page(self, key: str) -> None:
        """Turn to the page that a setting is on."""
        self.pages.setCurrentIndex(_GROUPS.index(next(spec.group for spec in SPECS if spec.key == key)))

    def _page(self, group: str, gap: int) -> QGridLayout:
        """Names on the left, fields and what they do on the right."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * gap)
        grid.setVerticalSpacing(gap // 2)
        grid.setColumnStretch(1, 1)
        if group == COMPUTING:
            _add_row(grid, label(tr("In use now"), is_wrapped=False), self.used, self.reason, gap)
        for spec in SPECS:
            if spec.group == group:
                name = QLabel(tr(spec.label))
                name.setBuddy(self.fields[spec.key])
                _add_row(grid, name, self.fields[spec.key], label(tr(spec.help), size=0.9, is_muted=True), gap)
                if spec.key == "actinic_keratosis":
                    grid.addWidget(self.points, grid.rowCount(), 1)
                    grid.setRowMinimumHeight(grid.rowCount(), gap)
        if group == COMPUTING:
            grid.addWidget(self.engines, grid.rowCount(), 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _buttons(self) -> QDialogButtonBox:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        defaults = buttons.button(standard.RestoreDefaults)
        defaults.setText(tr("De&faults"))
        defaults.setToolTip(tr("Set everything to what it was at first; it counts when you press OK"))
        defaults.clicked.connect(self._show_defaults)
        for text, tip, slot in (
            (tr("&Import…"), tr("Take the settings of a file; they count when you press OK"), self._import),
            (tr("E&xport…"), tr("Write what the fields hold to a file, for another computer"), self._export),
        ):
            button = buttons.addButton(text, QDialogButtonBox.ButtonRole.ResetRole)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show_defaults(self) -> None:
        self._fill(self._session.site.defaults)

    def _fill(self, settings: Settings) -> None:
        """Show other settings; they count once they are confirmed."""
        for spec in SPECS:
            self.fields[spec.key].choose(settings.value(spec))

    def _import(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import settings"), "", tr(_FILES))
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Show the settings of a file, or say why it cannot be used."""
        try:
            self._fill(self._session.settings_file.read_other(path, self.settings))
            self._say(tr("The settings of the file are shown. They count when you press OK."))
        except SettingsError as error:
            self._say(str(error))

    def _export(self) -> None:
        path = file_to_save(self, tr("Export settings"), "skinapp-settings.json", tr(_FILES), ".json")
        if path is None:
            return
        try:
            export_settings(self.settings, path)
            self._say(tr("Settings written: {path}", path=plain_name(str(path))))
        except SettingsError as error:
            self._say(str(error))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _say_when(self) -> None:
        is_other = self.fields["language"].value != self._session.state.settings.language
        self._say(tr("The language changes when SkinApp is started again.") if is_other else "")

    def _show_points(self) -> None:
        """The figures of the meaning of malignant that is chosen now."""
        chosen, is_ak_malignant = self.fields["operating_point"].value, self.fields["actinic_keratosis"].value == AK_MALIGNANT
        self.points.show_points(self._session.state.points, chosen, is_ak_malignant=is_ak_malignant)

    def _check(self) -> None:
        self._session.checks.start(self.fields["device"].value)

    def _show_state(self, state: State) -> None:
        used, reason = used_engine(state)
        self.used.setText(used)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.engines.show_state(state)
        self._show_points()


def _add_row(grid: QGridLayout, name: QLabel, field: QWidget, note: QLabel, gap: int) -> None:
    """A name, its field, and a note below it."""
    row = grid.rowCount()
    grid.addWidget(name, row, 0)
    if not isinstance(field, ChoiceList | ChoiceRow):
        grid.addWidget(field, row, 1)
    else:
        grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignLeft)
    grid.addWidget(note, row + 1, 1)
    grid.setRowMinimumHeight(row + 2, gap)
