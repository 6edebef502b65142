"""What each operating point gave on test photos."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from skinapp.core.exit_policy import Mode
from skinapp.core.language import mark, tr
from skinapp.core.operating_points import SENSITIVITY_90, SENSITIVITY_95, find_point, point_name
from skinapp.core.settings import SPECS
from skinapp.core.triage import OperatingPoint
from skinapp.gui import theme
from skinapp.gui.widgets.labels import label
from skinapp.gui.wording import MODE_TITLES, share

_TITLES = (mark("On test photos"), "", mark("Malignant, read soon or urgent"), mark("Others, read routinely"))
_NOT_KNOWN = mark("Shown once the model is loaded")


class PointTable(QWidget):
    """A line for each point and mode, the chosen point's in bold and marked."""

    def __init__(self) -> None:
        """Empty until points are shown."""
        super().__init__()
        gap = theme.space(self.fontMetrics())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * gap)
        self._grid.setVerticalSpacing(gap // 2)
        for column, title in enumerate(_TITLES):
            head = label(tr(title) if title else "", size=0.9, is_muted=True, is_wrapped=column > 1)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
            self._grid.setColumnStretch(column, int(column > 1))  # the figures share the room, and wrap where it is small
        self._lines = [(name, mode) for name in (SENSITIVITY_95, SENSITIVITY_90) for mode in Mode]
        self._cells = [[_cell(self._grid, row, column) for column in range(4)] for row in range(1, len(self._lines) + 1)]
        self.setAccessibleName(tr("Figures of the operating points"))

    def show_points(self, points: tuple[OperatingPoint, ...], chosen: str, *, is_ak_malignant: bool) -> None:
        """Show the points of one meaning of malignant. chosen: without it."""
        titles = next(spec.choices for spec in SPECS if spec.key == "operating_point")
        for (name, mode), cells in zip(self._lines, self._cells, strict=True):
            point = find_point(points, mode, point_name(name, is_ak_malignant=is_ak_malignant))
            title = f"{'▸ ' if name == chosen else ''}{tr(titles[name])}"
            weight = QFont.Weight.Bold if name == chosen else QFont.Weight.Normal
            for cell, text in zip(cells, (title, tr(MODE_TITLES[mode]), *_figures(point)), strict=True):
                cell.setText(text)
                cell.setFont(theme.font(self.font(), 0.9, weight, tabular=True))


def _cell(grid: QGridLayout, row: int, column: int) -> QLabel:
    made = label("", size=0.9, is_tabular=True, is_wrapped=column > 1)
    grid.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
    return made


def _figures(point: OperatingPoint | None) -> tuple[str, str]:
    if point is None:
        return tr(_NOT_KNOWN), ""
    sensitivity, specificity = point.sensitivity, point.specificity
    return (
        share(sensitivity) if sensitivity is not None else tr("not measured"),
        share(specificity) if specificity is not None else tr("not measured"),
    )
