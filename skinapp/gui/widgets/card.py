"""A titled box in the reading panel."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from skinapp.gui import theme
from skinapp.gui.widgets.labels import heading


class Card(QFrame):
    """A box with a heading, into which its owner lays rows."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """title: the heading."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        gap = theme.space(self.fontMetrics())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2 * gap, 2 * gap - gap // 2, 2 * gap, 2 * gap)
        self.column.setSpacing(gap)
        self.column.addWidget(heading(title))

    def replace(self, old: QWidget, new: QWidget) -> None:
        """Put another widget in a widget's place."""
        self.column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
