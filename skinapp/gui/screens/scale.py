"""Asks how large the skin in a photo is: along a line whose length is known, or as a dermatoscope shows it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from skinapp.core.errors import SettingsError
from skinapp.core.language import tr
from skinapp.core.measure import Measure
from skinapp.core.scales import LEAST_FIELD_MM, MOST_CHARACTERS, MOST_FIELD_MM, ScaleFile, ScalePreset, is_plausible
from skinapp.gui import theme
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.choice import ChoiceList
from skinapp.gui.widgets.labels import label

USUAL_MM = 10.0


class ScaleDialog(QDialog):
    """One of two ways, and a name to keep the first one by.

    Signals:
        scaled(float): millimetres of skin per pixel of the photo.
    """

    scaled = Signal(float)

    def __init__(
        self, measure: Measure, side_px: int, file: ScaleFile, parent: QWidget | None = None, *, stated: str = ""
    ) -> None:
        """measure: the photo's, with or without a line; side_px: of the photo, the longer one; file: of the presets.

        stated: what is to be said of the scale that the photo's own file states, if it does.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Scale of this photo"))
        self._length_px, self._side_px, self._file = measure.length_px, side_px, file
        self._presets: tuple[ScalePreset, ...] = ()
        self.along_line = QRadioButton(tr("The &line that I drew along a scale is"))
        self.as_preset = QRadioButton(tr("The photo is &whole, and taken with"))
        self.ways = QButtonGroup(self)
        self.length = QDoubleSpinBox()
        self.length.setRange(0.1, 500.0)
        self.length.setDecimals(1)
        self.length.setMinimumHeight(self.fontMetrics().height() + 2 * theme.space(self.fontMetrics()) + 2)  # as the others
        self.length.setSuffix(tr("\u00a0mm long"))
        self.length.setValue(measure.length_mm or USUAL_MM)
        self.length.setAccessibleName(tr("Length of the line in millimetres"))
        self.preset: QComboBox = ChoiceList({"": ""}, "")
        self.preset.setAccessibleName(tr("Dermatoscope"))
        self.remove = QPushButton(tr("&Remove"))
        self.remove.setAccessibleName(tr("Remove this preset"))
        self.keep = QCheckBox(tr("&Keep it for photos taken with"))
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_CHARACTERS)
        self.name.setPlaceholderText(tr("Dermatoscope and camera"))
        self.name.setAccessibleName(tr("Name of the preset"))
        self.stated = label(stated)
        self.stated.setVisible(bool(stated))
        self.problem = label("")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self._show_presets()
        self.along_line.setEnabled(measure.length_px > 0)
        (self.along_line if measure.length_px > 0 else self.as_preset).setChecked(True)
        self._enable()
        fit_dialog(self, self.sizeHint().expandedTo(QSize(self.fontMetrics().averageCharWidth() * 72, 0)))

    def _lay_out(self) -> None:
        gap = theme.space(self.fontMetrics())
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(gap)
        for row, (way, *fields) in enumerate(
            ((self.along_line, self.length), (self.keep, self.name), (self.as_preset, self.preset, self.remove))
        ):
            grid.addWidget(way, row, 0)
            for column, field in enumerate(fields, start=1):
                grid.addWidget(field, row, column, 1, 3 - len(fields))
        grid.setColumnStretch(1, 1)
        hint = tr(
            "A kept scale holds for uncropped photos of the same dermatoscope and camera, held to the skin at the same zoom."
        )
        column_ = self._column = QVBoxLayout(self)
        column_.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column_.setSpacing(2 * gap)
        column_.addWidget(self.stated)
        column_.addLayout(grid)
        column_.addWidget(label(hint, size=0.9, is_muted=True))
        column_.addWidget(self.problem)
        column_.addWidget(self.buttons)
        column_.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)

    def _connect(self) -> None:
        for way in (self.along_line, self.as_preset):
            self.ways.addButton(way)
            way.toggled.connect(self._enable)
        self.keep.toggled.connect(self._enable)
        self.name.textChanged.connect(self._enable)
        self.remove.clicked.connect(self._remove)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)

    def _show_presets(self) -> None:
        try:
            self._presets = self._file.read()
        except SettingsError as error:
            self._presets = ()
            self.problem.setText(str(error))
        self.problem.setVisible(bool(self.problem.text()))
        self.preset.clear()
        self.preset.addItems([preset.name for preset in self._presets] or [tr("Nothing kept yet")])

    def _enable(self) -> None:
        is_line, has_presets = self.along_line.isChecked(), bool(self._presets)
        self.length.setEnabled(is_line)
        self.keep.setEnabled(is_line)
        self.name.setEnabled(is_line and self.keep.isChecked())
        self.as_preset.setEnabled(has_presets)
        for field in (self.preset, self.remove):
            field.setEnabled(has_presets and not is_line)
        is_named = not self.keep.isChecked() or bool(self.name.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_named if is_line else has_presets)

    def _take(self) -> None:
        if not self.along_line.isChecked():
            mm_per_px = self._presets[self.preset.currentIndex()].mm_per_px(self._side_px)
        else:
            mm_per_px = self.length.value() / self._length_px
            if not is_plausible(mm_per_px * self._side_px):
                self._refuse(mm_per_px * self._side_px)
                return
            if self.keep.isChecked() and not self._keep(ScalePreset(self.name.text().strip(), mm_per_px * self._side_px)):
                return
        self.scaled.emit(mm_per_px)
        self.accept()

    def _refuse(self, field_mm: float) -> None:
        said = tr(
            "The whole photo would then show {width:,.4g}\u00a0mm of skin; a dermatoscope shows {least:g} to {most:g}\u00a0mm. "
            "Check line and length.",
            width=field_mm,
            least=LEAST_FIELD_MM,
            most=MOST_FIELD_MM,
        )
        self._tell(said)

    def _tell(self, problem: str) -> None:
        """Say what is wrong, in a window that grows with it: the layout would squeeze the fields instead."""
        self.problem.setText(problem)
        self.problem.show()
        needed = self._column.totalHeightForWidth(self.width())
        fit_dialog(self, self.size().expandedTo(QSize(0, needed)))

    def _keep(self, preset: ScalePreset) -> bool:
        return self._write((*(each for each in self._presets if each.name != preset.name), preset))

    def _remove(self) -> None:
        index = self.preset.currentIndex()
        if self._write(self._presets[:index] + self._presets[index + 1 :]):
            self._show_presets()
            self._enable()

    def _write(self, presets: tuple[ScalePreset, ...]) -> bool:
        """Whether they could be kept; if not, the dialog says so."""
        try:
            self._file.write(presets)
        except SettingsError as error:
            self._tell(str(error))
            return False
        return True
