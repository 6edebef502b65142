"""How certain the answer is, as far as it was computed."""

from PySide6.QtWidgets import QGridLayout, QWidget

from skinapp.core.assessment import Assessment
from skinapp.gui import theme
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.labels import label, number
from skinapp.reports.texts import percent


class Certainty(Card):
    """The likely set, the highest probability and the entropy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until an assessment is shown."""
        super().__init__("Certainty", parent)
        self.likely = label("")
        self.top = number("")
        self.entropy = number("")
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.space(self.fontMetrics()) // 2)
        grid.addWidget(label("Highest probability"), 0, 0)
        grid.addWidget(self.top, 0, 1)
        grid.addWidget(label("Entropy (0: one diagnosis, 3: all alike)"), 1, 0)
        grid.addWidget(self.entropy, 1, 1)
        grid.setColumnStretch(0, 1)
        self.column.addWidget(self.likely)
        self.column.addLayout(grid)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was computed for an assessment."""
        names = ", ".join(d.label for d in assessment.decision.prediction_set)
        self.likely.setText(
            f"Likely set: {names}.\nSuch a set holds the true diagnosis for about 90\u00a0% "
            "of photos like the calibration photos."
        )
        self.top.setText(percent(assessment.answer.confidence))
        self.entropy.setText(f"{assessment.answer.entropy_bits:.2f}\u00a0bits")
