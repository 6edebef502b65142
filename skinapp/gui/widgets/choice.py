"""Fields for a setting that is one of several choices: a list that opens, or a row."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QRadioButton, QWidget

from skinapp.gui import theme
from skinapp.gui.direction import mirror


class ChoiceList(QComboBox):
    """A list that opens."""

    def __init__(self, choices: Mapping[str, str], value: str) -> None:
        """choices: values with their texts; value: the one that is chosen."""
        super().__init__()
        for each, text in choices.items():
            self.addItem(text, each)
        self.setCurrentIndex(list(choices).index(value))
        self.setMinimumHeight(self.fontMetrics().height() + 2 * theme.space(self.fontMetrics()) + 2)

    @property
    def value(self) -> str:
        """The chosen value."""
        return str(self.currentData())

    def choose(self, value: str) -> None:
        """Choose another value."""
        self.setCurrentIndex(self.findData(value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the arrow, which a style sheet could take only from a file, in one colour for both themes."""
        super().paintEvent(event)
        step = self.fontMetrics().height() / 5
        middle = QPointF(self.width() - 4 * step, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self)
        painter.setPen(QPen(QColor(theme.tokens_of(self).muted), 1.5))
        corners = (QPointF(-step, -step / 2), QPointF(0, step / 2), QPointF(step, -step / 2))
        painter.drawPolyline([middle + corner for corner in corners])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel that passes over a setting must not change it."""
        event.ignore()


class ChoiceRow(QWidget):
    """All choices side by side.

    Signals:
        changed(): another one is chosen.
    """

    changed = Signal()

    def __init__(self, choices: Mapping[str, str], value: str) -> None:
        """choices: values with their texts; value: the one that is chosen."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label's key leads only to what may have the focus
        self.buttons = {each: QRadioButton(text) for each, text in choices.items()}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(3 * theme.space(self.fontMetrics()))
        for button in self.buttons.values():
            button.toggled.connect(self._lead_focus)
            line.addWidget(button)
        self.buttons[value].setChecked(True)

    @property
    def value(self) -> str:
        """The chosen value."""
        return next(each for each, button in self.buttons.items() if button.isChecked())

    def choose(self, value: str) -> None:
        """Choose another value."""
        self.buttons[value].setChecked(True)

    def _lead_focus(self) -> None:
        """The key of the row's label leads to the button that is chosen."""
        chosen = next((button for button in self.buttons.values() if button.isChecked()), None)
        if chosen is not None:
            self.setFocusProxy(chosen)
            self.changed.emit()
