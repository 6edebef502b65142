"""The eight probabilities, ranked, malignant and benign apart."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skinapp.core.assessment import Assessment
from skinapp.core.labels import DIAGNOSES, Diagnosis, listed
from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.widgets.bar import Bar
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.labels import label, number
from skinapp.reports.texts import LIKELY_MARK, percent


class ProbabilityBars(Card):
    """Ranked probabilities in two groups, each with its sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until an assessment is shown."""
        super().__init__(tr("Probabilities"), parent)
        self.note = label("", size=0.9, is_muted=True)
        self._groups = QWidget()
        self.column.addWidget(self._groups)
        self.column.addWidget(self.note)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the answer of an assessment."""
        point = assessment.operating_point
        ranked = assessment.answer.ranked
        likely = assessment.decision.prediction_set
        groups = QWidget()
        column = QVBoxLayout(groups)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.space(self.fontMetrics()))
        malignant = [(d, p) for d, p in ranked if d in point.malignant]
        benign = [(d, p) for d, p in ranked if d not in point.malignant]
        column.addWidget(_group(tr("Malignant together"), malignant, likely, "malignant", point.malignant_threshold))
        column.addWidget(_group(tr("Benign together"), benign, likely, "benign", None))
        self.replace(self._groups, groups)
        self._groups = groups
        self.note.setText(
            tr(
                "Counted as malignant here: {names}. The line marks {threshold}, from which a photo is to be read "
                "soon. {mark} in the likely set.",
                names=listed(point.malignant),
                threshold=percent(point.malignant_threshold),
                mark=LIKELY_MARK,
            )
        )


def _group(
    title: str, ranked: list[tuple[Diagnosis, float]], likely: tuple[Diagnosis, ...], colour: str, mark: float | None
) -> QWidget:
    """A sum with its bar, and a row for each diagnosis."""
    group = QWidget()
    grid = QGridLayout(group)
    gap = theme.space(group.fontMetrics())
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * gap)
    grid.setVerticalSpacing(max(2, gap // 2))
    total = sum(p for _, p in ranked)
    name, value = label(title, is_wrapped=False), number(percent(total))
    for each in (name, value):
        each.setFont(theme.font(each.font(), weight=QFont.Weight.Bold, tabular=True))
    longest = max((diagnosis.label for diagnosis in DIAGNOSES), key=len)
    rows = [(name, Bar(total, colour, mark), value)]
    for diagnosis, p in ranked:
        sign = f"{LIKELY_MARK} " if diagnosis in likely else ""
        rows.append((label(sign + diagnosis.label, is_wrapped=False), Bar(p, colour), number(percent(p))))
    for row, (left, bar, right) in enumerate(rows):
        left.setMinimumWidth(left.fontMetrics().horizontalAdvance(f"{LIKELY_MARK} {longest}"))
        right.setMinimumWidth(right.fontMetrics().horizontalAdvance(percent(1.0)))
        grid.addWidget(left, row, 0)
        grid.addWidget(bar, row, 1)
        grid.addWidget(right, row, 2)
    grid.setColumnStretch(1, 1)
    return group
