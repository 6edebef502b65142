"""The strip under the photo that asks where the model looked, and says how far that can be told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QSlider, QVBoxLayout, QWidget

from skinapp.core.explanation import Method, Question
from skinapp.core.labels import DIAGNOSES, Diagnosis
from skinapp.core.language import tr
from skinapp.gui import theme
from skinapp.gui.convert import HEAT_COLOURS
from skinapp.gui.explaining import Explaining
from skinapp.gui.state import State
from skinapp.gui.widgets.choice import ChoiceList
from skinapp.gui.widgets.labels import label
from skinapp.gui.widgets.photo_view import HEAT_OPACITY
from skinapp.gui.wording import METHOD_TITLES, NEEDS_TORCH, explanation_status


class ExplanationBar(QFrame):
    """Method, diagnosis, exit, and how strongly the map is drawn; below, what is computed and what a map cannot tell.

    Signals:
        opacity_chosen(float): how strongly the map is to be drawn, 0 to 1.
    """

    opacity_chosen = Signal(float)

    def __init__(self, explaining: Explaining) -> None:
        """explaining: what is asked."""
        super().__init__()
        self._explaining = explaining
        self._exits = 0
        self._has_photo = False
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("Where the model looked"))
        self.method = ChoiceList({method.value: tr(METHOD_TITLES[method]) for method in Method}, Method.ROLLOUT.value)
        self.diagnosis = ChoiceList({d.value: d.label for d in DIAGNOSES}, DIAGNOSES[0].value)
        self.exit = ChoiceList({"1": tr("Exit {number}", number=1)}, "1")
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(round(100 * HEAT_OPACITY))
        self.opacity.setMinimumWidth(self.fontMetrics().averageCharWidth() * 7)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the photo must not move when the work is done
        self.progress.setSizePolicy(policy)
        self.status = label("", size=0.9, is_muted=True)
        named = {
            tr("Method"): self.method,
            tr("For", "a diagnosis"): self.diagnosis,
            tr("At", "an exit"): self.exit,
            tr("Opacity"): self.opacity,
        }
        self._lay_out(named)
        for name, field in named.items():
            field.setAccessibleName(tr("{name}: where the model looked", name=name))
        for choice in (self.method, self.diagnosis, self.exit):
            choice.setSizeAdjustPolicy(ChoiceList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(3)  # a small screen cuts a name short; the open list and the tip show it whole
            choice.currentTextChanged.connect(choice.setToolTip)
            choice.setToolTip(choice.currentText())
            choice.activated.connect(self._ask)
        self.opacity.valueChanged.connect(lambda percent: self.opacity_chosen.emit(percent / 100))
        explaining.changed.connect(self._show)

    def _lay_out(self, named: dict[str, QWidget]) -> None:
        gap = theme.space(self.fontMetrics())
        fields = QGridLayout()
        fields.setHorizontalSpacing(gap)
        fields.setVerticalSpacing(0)
        for column, (name, field) in enumerate(named.items()):
            fields.addWidget(label(name, size=0.9, is_muted=True, is_wrapped=False), 0, column)
            fields.addWidget(field, 1, column)
        for column, stretch in enumerate((5, 4, 2, 2)):
            fields.setColumnStretch(column, stretch)
        head = QHBoxLayout()
        head.setSpacing(gap)
        title = label(tr("Where the model looked"), weight=QFont.Weight.Bold, is_wrapped=False)
        head.addWidget(title, 1)
        for part in (
            label(tr("less"), size=0.9, is_muted=True, is_wrapped=False),
            _Ramp(),
            label(tr("more"), size=0.9, is_muted=True),
        ):
            part.setSizePolicy(part.sizePolicy().Policy.Fixed, part.sizePolicy().Policy.Fixed)
            head.addWidget(part)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        column_.setSpacing(gap)
        column_.addLayout(head)
        column_.addLayout(fields)
        column_.addWidget(self.status)
        column_.addWidget(self.progress)

    def show_state(self, state: State) -> None:
        """Offer the exits that were computed, where a map is wanted."""
        self._has_photo = state.photo is not None
        assessment = state.explainable
        exits = len(assessment.readings) if assessment else 0
        if exits and exits != self._exits:
            self._exits = exits
            self.exit.clear()
            for number in range(1, exits + 1):
                self.exit.addItem(tr("Exit {number}", number=number), str(number))
        self._show()

    def _ask(self) -> None:
        if self._explaining.asked.question is None:
            return  # nothing may be explained
        method, exit_ = Method(self.method.value), int(self.exit.value)
        self._explaining.ask(Question(method, exit_, Diagnosis(self.diagnosis.value)))

    def _show(self) -> None:
        asked = self._explaining.asked
        question = asked.question
        self.setVisible(self._has_photo and self._explaining.is_on)
        for row, method in enumerate(Method):
            self._offer(row, method)
        if question is not None:
            self.method.choose(question.method.value)
            self.diagnosis.choose(question.diagnosis.value)
            self.exit.choose(str(question.exit))
        else:  # nothing of another photo's answer, nor of one that is hidden
            for choice in (self.diagnosis, self.exit):
                choice.setCurrentIndex(-1)
        for choice in (self.method, self.exit):
            choice.setEnabled(question is not None)
        self.diagnosis.setEnabled(question is not None and question.method.is_of_diagnosis)
        self.progress.setValue(round(100 * (asked.share_done or 0)))
        self.progress.setVisible(self._explaining.is_computing)
        self.status.setText(explanation_status(asked))

    def _offer(self, row: int, method: Method) -> None:
        """Grey what this engine cannot compute, and say why."""
        is_there = method in self._explaining.methods
        item = self.method.model().item(row)  # type: ignore[attr-defined]  # a combo box makes a QStandardItemModel
        item.setEnabled(is_there)
        missing = method is Method.GRADIENT and not is_there
        self.method.setItemText(row, tr(METHOD_TITLES[method]) + (f" ({tr(NEEDS_TORCH)})" if missing else ""))


class _Ramp(QWidget):
    """The colours of the map, from less to more."""

    def __init__(self) -> None:
        super().__init__()
        last = len(HEAT_COLOURS) - 1
        stops = ", ".join(f"stop:{k / last:g} rgb{colour}" for k, colour in enumerate(HEAT_COLOURS))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        height = self.fontMetrics().height()
        self.setFixedSize(5 * height, height // 2)
        ends = "x1:1, y1:0, x2:0, y2:0" if self.isRightToLeft() else "x1:0, y1:0, x2:1, y2:0"
        self.setStyleSheet(f"background: qlineargradient({ends}, {stops}); border-radius: 2px;")
