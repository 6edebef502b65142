"""The eight probabilities, ranked, malignant and benign apart."""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from skinapp.core.assessment import Assessment
from skinapp.core.labels import DIAGNOSES, Diagnosis, listed
from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.widgets.bar import Bar
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.labels import label, number
from skinapp.reports.texts import LIKELY_MARK, percent

Ranked = Sequence[tuple[Diagnosis, float]]


class ProbabilityBars(Card):
    """Ranked probabilities in two groups, each with its sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until an assessment is shown."""
        super().__init__(tr("Probabilities"), parent)
        self.note = label("", size=0.9, is_muted=True)
        self._groups: list[_Group] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * theme.space(self.fontMetrics()))
        self.column.addLayout(self._rows)
        self.column.addWidget(self.note)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the answer of an assessment."""
        point = assessment.operating_point
        ranked, likely = assessment.answer.ranked, assessment.decision.prediction_set
        malignant = [(d, p) for d, p in ranked if d in point.malignant]
        benign = [(d, p) for d, p in ranked if d not in point.malignant]
        self._fit(len(malignant), len(benign))
        for group, shown, mark in zip(self._groups, (malignant, benign), (point.malignant_threshold, None), strict=True):
            group.show_ranked(shown, likely, mark)
        self.note.setText(
            tr(
                "Counted as malignant here: {names}. The line marks {threshold}, from which a photo is to be read "
                "soon. {mark} in the likely set.",
                names=listed(point.malignant),
                threshold=percent(point.malignant_threshold),
                mark=LIKELY_MARK,
            )
        )

    def _fit(self, malignant: int, benign: int) -> None:
        """Groups of so many diagnoses: made anew only where another operating point counts others as malignant."""
        if [group.count for group in self._groups] == [malignant, benign]:
            return
        for group in self._groups:
            self._rows.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups = [
            _Group(tr("Malignant together"), malignant, "malignant"),
            _Group(tr("Benign together"), benign, "benign"),
        ]
        for group in self._groups:
            self._rows.addWidget(group)


class _Group(QWidget):
    """A sum with its bar, and a row for each diagnosis."""

    def __init__(self, title: str, count: int, colour: str) -> None:
        """count: of the diagnoses; colour: the name of a design token."""
        super().__init__()
        self.count = count
        grid = QGridLayout(self)
        gap = theme.space(self.fontMetrics())
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(max(2, gap // 2))
        grid.setColumnStretch(1, 1)
        self._lines = [_Line(grid, row, colour, is_sum=row == 0) for row in range(1 + count)]
        self._title = title

    def show_ranked(self, ranked: Ranked, likely: Sequence[Diagnosis], mark: float | None) -> None:
        """As many diagnoses as there are rows, the most probable first. mark: of the sum's bar, 0 to 1."""
        total, *lines = self._lines
        total.show(self._title, sum(p for _, p in ranked), mark)
        for line, (diagnosis, p) in zip(lines, ranked, strict=True):
            line.show(f"{LIKELY_MARK} {diagnosis.label}" if diagnosis in likely else diagnosis.label, p)


class _Line:
    """A name, a bar and a number."""

    def __init__(self, grid: QGridLayout, row: int, colour: str, *, is_sum: bool) -> None:
        """Lies in a row of the grid."""
        self.name: QLabel = label("", is_wrapped=False)
        self.bar, self.number = Bar(0.0, colour), number("")
        if is_sum:
            for each in (self.name, self.number):
                each.setFont(theme.font(each.font(), weight=QFont.Weight.Bold, tabular=True))
        longest = max((diagnosis.label for diagnosis in DIAGNOSES), key=len)
        self.name.setMinimumWidth(self.name.fontMetrics().horizontalAdvance(f"{LIKELY_MARK} {longest}"))
        self.number.setMinimumWidth(self.number.fontMetrics().horizontalAdvance(percent(1.0)))
        for column, widget in enumerate((self.name, self.bar, self.number)):
            grid.addWidget(widget, row, column)

    def show(self, name: str, share: float, mark: float | None = None) -> None:
        """share, mark: 0 to 1."""
        self.name.setText(name)
        self.bar.show_share(share, mark)
        self.number.setText(percent(share))
