"""Names and what is said of them, line by line."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFormLayout, QLabel

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
        self._labels: list[tuple[QLabel, ...]] = []

    def show_rows(self, rows: Iterable[tuple[str, str] | str]) -> None:
        """Show these instead of what was shown. A text alone is a line across both columns.

        Labels are used again as far as they fit: making them takes most of the time in which an assessment comes on screen.
        """
        wanted = [(row,) if isinstance(row, str) else row for row in rows]
        fitting = 0
        for labels, texts in zip(self._labels, wanted, strict=False):
            if len(labels) != len(texts):
                break
            for shown, text in zip(labels, texts, strict=True):
                shown.setText(text)
            fitting += 1
        while self.rowCount() > fitting:
            self.removeRow(fitting)
        self._labels[fitting:] = [self._added(*texts) for texts in wanted[fitting:]]

    def _added(self, *texts: str) -> tuple[QLabel, ...]:
        """The labels of a new last line."""
        said = label(texts[-1], size=0.9)
        if len(texts) == 1:
            self.addRow(said)
            return (said,)
        name = label(texts[0], size=0.9, is_muted=True, is_wrapped=False)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.addRow(name, said)
        return name, said
