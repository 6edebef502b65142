"""Labels as every widget here uses them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy

from skinapp.gui import theme


def label(
    text: str,
    *,
    size: float = 1.0,
    weight: QFont.Weight = QFont.Weight.Normal,
    is_muted: bool = False,
    is_tabular: bool = False,
    is_wrapped: bool = True,
) -> QLabel:
    """Plain text, wrapped, that can be selected with the mouse. size: relative to the application's font."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(made.font(), size, weight, is_tabular))
    made.setWordWrap(is_wrapped)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if is_wrapped:
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)  # never wider than its place
    if is_muted:
        made.setProperty("role", "muted")
    return made


def number(text: str) -> QLabel:
    """A number in a column: digits of equal width, to the right."""
    made = label(text, is_tabular=True, is_wrapped=False)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def heading(text: str) -> QLabel:
    """The title of a card."""
    return label(text, weight=QFont.Weight.Bold)
