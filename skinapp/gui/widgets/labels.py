"""Labels as every widget here uses them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont
from PySide6.QtWidgets import QLabel, QSizePolicy

from skinapp.gui import theme


class Label(QLabel):
    """Text that can be selected with the mouse.

    It is selectable only while the mouse is on it: a QLabel that may be selected keeps a whole text document, and a photo that
    comes on screen changes and lays out some sixty labels.
    """

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse comes."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse goes; what it selected stays, to be copied."""
        if not self.hasSelectedText():
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        super().leaveEvent(event)


class WrappedLabel(Label):
    """Text that takes the width that it is given, and the height that it then needs.

    A plain QLabel asks for the height of its narrowest form, which leaves a scrolled page with a void at its end.
    """

    def __init__(self, text: str) -> None:
        """text: plain text."""
        super().__init__(text)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """One line, however narrow."""
        return QSize(0, self.fontMetrics().height())


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
    made = WrappedLabel(text) if is_wrapped else Label(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(made.font(), size, weight, is_tabular))
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
