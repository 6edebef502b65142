"""How certain the answer is, as far as it was computed."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from skinapp.core.assessment import Assessment
from skinapp.core.labels import one_of
from skinapp.core.language import tr
from skinapp.core.triage import HIGH_CERTAINTY, certainty_band
from skinapp.gui import theme
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.certainty_band import BandScale
from skinapp.gui.widgets.labels import label, number
from skinapp.reports.texts import percent


class Certainty(Card):
    """The band, the likely set, the highest probability and the entropy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until an assessment is shown."""
        super().__init__(tr("Certainty"), parent)
        self.scale = BandScale()
        self.likely = label("", weight=QFont.Weight.Bold)
        self.promise = label(
            tr("The likely set: it holds the true diagnosis for about 90\u00a0% of photos like the calibration photos."),
            size=0.9,
            is_muted=True,
        )
        self.top = number("")
        self.entropy = number("")
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.space(self.fontMetrics()) // 2)
        grid.addWidget(label(tr("Highest probability")), 0, 0)
        grid.addWidget(self.top, 0, 1)
        grid.addWidget(label(tr("Entropy (0: one diagnosis, 3: all alike)")), 1, 0)
        grid.addWidget(self.entropy, 1, 1)
        grid.setColumnStretch(0, 1)
        for widget in (self.scale, self.likely, self.promise):
            self.column.addWidget(widget)
        self.column.addLayout(grid)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was computed for an assessment."""
        answer, point = assessment.answer, assessment.operating_point
        self.scale.show_value(answer.certainty, certainty_band(answer, point), point.certainty_threshold, HIGH_CERTAINTY)
        self.likely.setText(one_of(assessment.decision.prediction_set))
        self.top.setText(percent(answer.confidence))
        self.entropy.setText(tr("{bits:.2f}\u00a0bits", bits=answer.entropy_bits))
