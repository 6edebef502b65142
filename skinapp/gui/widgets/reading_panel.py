"""The right side: everything that was read from the photo."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from skinapp.core.assessment import Assessment
from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.state import State
from skinapp.gui.widgets.basis import Basis
from skinapp.gui.widgets.certainty import Certainty
from skinapp.gui.widgets.exit_timeline import ExitTimeline
from skinapp.gui.widgets.labels import label
from skinapp.gui.widgets.own_diagnosis import OwnDiagnosis
from skinapp.gui.widgets.photo_check import PhotoCheck
from skinapp.gui.widgets.probability_bars import ProbabilityBars
from skinapp.gui.widgets.triage_badge import TriageBadge
from skinapp.gui.widgets.withheld import Withheld
from skinapp.gui.wording import progress
from skinapp.reports.gate import shows_figures


class Progress(QFrame):
    """What is going on, in the badge's place until there is a level."""

    def __init__(self) -> None:
        """Empty until a state is shown."""
        super().__init__()
        self.setProperty("role", "card")
        gap = theme.space(self.fontMetrics())
        self.title = label("", size=1.35, weight=QFont.Weight.Bold)
        self.text = label("", is_muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        column.setSpacing(gap)
        column.addWidget(self.title)
        column.addWidget(self.text)

    def show_state(self, state: State) -> None:
        """Say what is going on."""
        title, text = progress(state)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}")


class ReadingPanel(QScrollArea):
    """Badge, probabilities, certainty, photo, exits and basis, as far as they are known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing known yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Reading"))
        letter_px = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter_px * 51)  # the longest diagnosis, a bar that can be read, a number
        self.setMaximumWidth(letter_px * 58)
        self._shown: Assessment | None = None
        self._is_opened = False
        self.progress = Progress()
        self.badge = TriageBadge()
        self.own = OwnDiagnosis()
        self.withheld = Withheld()
        self.withheld.opened.connect(self._open_list)
        self.bars = ProbabilityBars()
        self.photo_check = PhotoCheck()
        self.certainty = Certainty()
        self.timeline = ExitTimeline()
        self.basis = Basis()
        content = QWidget()
        gap = theme.space(self.fontMetrics())
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        column.setSpacing(2 * gap)
        for widget in (
            self.progress,
            self.badge,
            self.own,
            self.withheld,
            self.bars,
            self.certainty,
            self.photo_check,
            self.timeline,
            self.basis,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(content)

    def show_state(self, state: State) -> None:
        """Show what is known."""
        self._column.setEnabled(False)  # or every card that is shown lays all of them out at once
        try:
            self._show(state)
        finally:
            self._column.setEnabled(True)
            self._column.invalidate()

    def _show(self, state: State) -> None:
        assessment = state.shown_assessment
        self.progress.setVisible(assessment is None)
        for widget in (self.badge, self.photo_check, self.basis):
            widget.setVisible(assessment is not None)
        if assessment is None:
            self.withheld.hide()
        self.progress.show_state(state)
        self.own.show_state(state)
        self.withheld.allow(is_allowed=state.can_override)
        is_begun = state.model is not None and (state.is_working or bool(state.readings))
        self.timeline.setVisible(is_begun and not state.is_hidden)
        if is_begun:
            self.timeline.show_state(state)
        elif state.model is not None:
            self.timeline.fit(state.model.exits)  # before the first photo, which has enough to lay out
        self.photo_check.show_scale(
            state.entry.mm_per_px if state.entry else None,
            state.settings.units,
            is_refused=state.photo is not None and state.photo.is_scale_refused,
        )
        if assessment is self._shown and assessment is not None:  # as for each photo that is assessed meanwhile
            return
        self._shown, self._is_opened = assessment, False
        self._show_figures()
        if assessment is not None:
            self.badge.show_decision(assessment.decision)
            for card in (self.bars, self.photo_check, self.certainty, self.basis):
                card.show_assessment(assessment)

    def _show_figures(self) -> None:
        """The list, or in its place why it is withheld."""
        assessment = self._shown
        has_figures = assessment is not None and shows_figures(assessment)
        is_low = assessment is not None and assessment.decision.is_low_certainty
        self.bars.setVisible(has_figures and (self._is_opened or not is_low))
        self.certainty.setVisible(assessment is not None and assessment.has_valid_figures)  # nothing is likely beyond them
        if assessment is None:
            self.withheld.hide()
        else:
            self.withheld.show_assessment(assessment, self._is_opened)

    def _open_list(self) -> None:
        """Show the list of an answer of low certainty, until another assessment is shown."""
        self._is_opened = True
        self._show_figures()
