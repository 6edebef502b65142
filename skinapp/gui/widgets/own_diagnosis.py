"""What the reader thinks, beside what the model says."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from skinapp.core.labels import DIAGNOSES
from skinapp.core.language import capital, tr
from skinapp.core.worklist import OwnReading
from skinapp.gui import theme
from skinapp.gui.state import State
from skinapp.gui.widgets.labels import heading, label
from skinapp.reports.compose import own_label
from skinapp.reports.texts import NONE_OF_THESE


class OwnDiagnosis(QFrame):
    """The diagnoses that the reader entered, and a menu to enter one: D, then a digit.

    Signals:
        diagnosed(Diagnosis | None): one was chosen; None for none of the eight.
    """

    diagnosed = Signal(object)

    def __init__(self) -> None:
        """Nothing entered."""
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(tr("My diagnosis"))
        gap = theme.space(self.fontMetrics())
        self.text = label("")
        self.button = QPushButton(tr("Enter…"))
        self.button.setToolTip(tr("Enter my diagnosis (D)"))
        self.button.setAccessibleName(tr("Enter my diagnosis"))
        self.button.clicked.connect(self.choose)
        self.menu = QMenu(self)
        for digit, diagnosis in enumerate((*DIAGNOSES, None), start=1):
            name = diagnosis.label if diagnosis else tr(NONE_OF_THESE)
            action = self.menu.addAction(f"&{digit}  {capital(name)}")
            action.triggered.connect(lambda _checked, diagnosis=diagnosis: self.diagnosed.emit(diagnosis))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading(tr("My diagnosis")))
        words.addWidget(self.text)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        line.setSpacing(2 * gap)
        line.addLayout(words, 1)
        line.addWidget(self.button)

    def choose(self) -> None:
        """Open the menu below the button, or amid the photo where that has the whole screen."""
        if self.button.isVisible():
            self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        elif not self.isHidden():
            self.menu.popup(self.window().mapToGlobal(self.window().rect().center()))

    def show_state(self, state: State) -> None:
        """Show what was entered for the photo on screen."""
        own = state.entry.own if state.entry else ()
        self.setVisible(state.photo is not None)
        others = state.entry.own_of_others if state.entry else ()
        lines = [*(map(_line, own) if own else [tr("Not entered")]), *map(_line_of_another, others)]
        self.text.setText("\n".join(lines))
        self.button.setText(tr("Change…") if own else tr("Enter…"))
        role = "primary" if state.is_hidden else ""
        if self.button.property("role") != role:
            self.button.setProperty("role", role)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)


def _line_of_another(reading: OwnReading) -> str:
    when = f"{reading.made_at.astimezone():%H:%M}"
    return tr("{name}, {when}, for another photo that this file held then", name=own_label(reading), when=when)


def _line(reading: OwnReading) -> str:
    when = f"{reading.made_at.astimezone():%H:%M}"
    if reading.is_after_reveal:
        return tr("{name}, {when}, after the AI's answer", name=own_label(reading), when=when)
    return tr("{name}, {when}, before the AI's answer", name=own_label(reading), when=when)
