"""In the list's place: why no probabilities are shown, and the way to see them all the same."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from skinapp.core.assessment import Assessment
from skinapp.core.language import tr
from skinapp.core.triage import low_certainty
from skinapp.gui import theme
from skinapp.gui.widgets.labels import label
from skinapp.reports import texts
from skinapp.reports.compose import outside
from skinapp.reports.gate import shows_figures


class Withheld(QFrame):
    """Refused: the reason, and a button that asks who insists and why; then who did. Low certainty: the reason, and a button.

    Signals:
        override_asked(): somebody wants the figures of a refused photo.
        opened(): somebody wants the list of an answer of low certainty.
    """

    override_asked = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until an assessment is shown."""
        super().__init__(parent)
        self.setProperty("role", "card")
        gap = theme.space(self.fontMetrics())
        self._is_refused = self._is_allowed = False
        self.title = label("", weight=QFont.Weight.Bold)
        self.text = label("")
        self.insist = QPushButton(tr("Show figures all the &same…"))
        self.insist.clicked.connect(self.override_asked)
        self.open = QPushButton(tr("Show the &list"))
        self.open.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        column.setSpacing(gap)
        for widget in (self.title, self.text, self.insist, self.open):
            column.addWidget(widget)

    def allow(self, *, is_allowed: bool) -> None:
        """Whether figures of a refused photo may be asked for."""
        self._is_allowed = is_allowed
        self.insist.setVisible(self._is_refused and is_allowed)

    def show_assessment(self, assessment: Assessment, is_opened: bool) -> None:
        """Show why there is no list. is_opened: the list of low certainty was asked for."""
        section = outside(assessment)
        is_low = section is None and assessment.decision.is_low_certainty
        if section is not None:
            self.title.setText(section.title)
            self.text.setText("\n".join(f"{row.label}: {row.text}" for row in section.rows))
        elif is_low:
            self.title.setText(tr("Low certainty"))
            said = low_certainty(assessment.answer, assessment.operating_point)
            known = said in assessment.decision.reasons  # the badge shows it
            self.text.setText(tr(texts.LOW_CERTAINTY) if known else f"{said}\n{tr(texts.LOW_CERTAINTY)}")
        self._is_refused = not shows_figures(assessment)
        self.insist.setVisible(self._is_refused and self._is_allowed)
        self.open.setVisible(is_low and not is_opened)
        self.setAccessibleName(f"{self.title.text()}. {self.text.text()}")
        self.setVisible(section is not None or is_low)
