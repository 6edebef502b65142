"""The list of keys."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from skinapp.gui import theme
from skinapp.gui.actions import SPECS, plain
from skinapp.gui.widgets.labels import heading, label

_MOUSE = (
    ("Wheel, or two fingers", "Zoom about the pointer"),
    ("Drag, or arrow keys", "Move the photo"),
    ("Tab, Shift+Tab", "Next and previous control"),
)


class Shortcuts(QDialog):
    """Every action with its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """parent: the window."""
        super().__init__(parent)
        self.setWindowTitle("Keys")
        gap = theme.space(self.fontMetrics())
        grid = QGridLayout()
        grid.setHorizontalSpacing(5 * gap)
        grid.setVerticalSpacing(gap // 2)
        row = 0
        for menu in dict.fromkeys(spec.menu for spec in SPECS):
            row = _heading(grid, row, plain(menu), gap)
            for spec in (each for each in SPECS if each.menu == menu):
                keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys]
                row = _line(grid, row, "  or  ".join(keys), plain(spec.text).rstrip("…"))
        row = _heading(grid, row, "Mouse and focus", gap)
        for keys_text, text in _MOUSE:
            row = _line(grid, row, keys_text, text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column.addLayout(grid)
        column.addSpacing(2 * gap)
        column.addWidget(buttons)


def _heading(grid: QGridLayout, row: int, text: str, gap: int) -> int:
    if row:
        grid.setRowMinimumHeight(row, 2 * gap)
        row += 1
    grid.addWidget(heading(text), row, 0, 1, 2)
    return row + 1


def _line(grid: QGridLayout, row: int, keys: str, text: str) -> int:
    grid.addWidget(label(keys, is_wrapped=False, is_muted=True), row, 0)
    grid.addWidget(label(text, is_wrapped=False), row, 1)
    return row + 1
