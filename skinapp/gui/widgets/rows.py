"""Names and what is said of them, line by line."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout

from skinapp.gui import theme
from skinapp.gui.widgets.labels import label


class Rows(QFormLayout):
    """A muted name on the left of each line, its value on the right."""

    def __init__(self, metrics: QFontMetrics) -> None:
        """metrics: of the widget that they stand in."""
        super().__init__()
        gap = theme.space(metrics)
        self.setHorizontalSpacing(2 * gap)
        self.setVerticalSpacing(gap)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)

    def show_rows(self, rows: Iterable[tuple[str, str] | str]) -> None:
        """Show these instead of what was shown. A text alone is a line across both columns."""
        while self.rowCount():
            self.removeRow(0)
        for row in rows:
            if isinstance(row, str):
                self.addRow(label(row, size=0.9))
                continue
            name = label(row[0], size=0.9, is_muted=True, is_wrapped=False)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            self.addRow(name, label(row[1], size=0.9))
