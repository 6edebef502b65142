"""SkinApp in three steps, in the window, for whoever starts it for the first time."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from skinapp.core.language import mark, tr
from skinapp.core.triage import TriageLevel
from skinapp.gui import icons, theme
from skinapp.gui.actions import Actions
from skinapp.gui.widgets.labels import heading, label
from skinapp.gui.widgets.page import Page
from skinapp.reports.texts import LEVEL_LIMIT, LEVELS, MEANINGS


@dataclass(frozen=True)
class Hint:
    """One thing to know. icon: its name, or a level's sign; action: whose key stands beside it. Texts are English."""

    icon: str | TriageLevel
    title: str
    text: str
    action: str = ""


@dataclass(frozen=True)
class Step:
    """What one page of the tour says. Texts are English, to be said by `tr`."""

    title: str
    text: str
    hints: tuple[Hint, ...]


STEPS = (
    Step(
        mark("Open photos"),
        mark("Dermoscopic photos, one or hundreds. They stay on this computer."),
        (
            Hint("open", mark("Files and folders"), mark("Choose them, or drag them into the window."), "open"),
            Hint("camera", mark("Live camera"), mark("Capture with the space bar or a foot switch."), "camera"),
            Hint("paste", mark("Clipboard"), mark("Paste a picture that was copied elsewhere."), "paste"),
        ),
    ),
    Step(
        mark("Read the answer"),
        LEVEL_LIMIT,
        tuple(Hint(level, LEVELS[level], MEANINGS[level]) for level in LEVELS),
    ),
    Step(
        mark("Decide and report"),
        mark("The AI suggests what to read first. The diagnosis is yours."),
        (
            Hint("diagnose", mark("My diagnosis"), mark("Enter yours; it stands beside the AI's answer."), "diagnose"),
            Hint("next", mark("Next photo"), mark("The list goes on in reading order."), "next"),
            Hint("export", mark("PDF report"), mark("Preliminary until a person signs it."), "export"),
            Hint("keyboard", mark("All keys"), mark("There is one for everything."), "shortcuts"),
        ),
    ),
)
_LETTERS = 78  # of a line, wide enough for the longest text beside its key


class Tour(QWidget):
    """One step at a time.

    Signals:
        ended(): the last step was left, or the tour was skipped.
    """

    ended = Signal()

    def __init__(self, actions: Actions) -> None:
        """actions: the window's, for their keys."""
        super().__init__()
        self._signs: list[tuple[QLabel, str | TriageLevel]] = []
        self._sign_px = round(self.fontMetrics().height() * 1.5)
        gap = theme.space(self.fontMetrics())
        self.count = label("", size=0.9, is_muted=True, is_wrapped=False)
        self.bar = QProgressBar()
        self.bar.setRange(0, len(STEPS))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(gap)
        self.steps = QStackedWidget()
        for step in STEPS:
            self.steps.addWidget(self._page(step, actions, gap))
        self.skip, self.back, self.next = (QPushButton(text) for text in (tr("&Skip the tour"), tr("&Back"), ""))
        self.next.setProperty("role", "primary")
        self._lay_out(gap)
        self.skip.clicked.connect(self.ended)
        self.back.clicked.connect(lambda: self._turn_to(self.steps.currentIndex() - 1))
        self.next.clicked.connect(self._go_on)
        self._turn_to(0)
        self._tint()

    def begin(self) -> None:
        """Turn to the first step."""
        self._turn_to(0)

    def _lay_out(self, gap: int) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(gap)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        for widget in (self.count, self.back, self.next):
            buttons.addWidget(widget)
        for button in (self.skip, self.back, self.next):
            button.setAutoDefault(True)  # Enter presses it, as the space bar does
        width_px = self.fontMetrics().averageCharWidth() * _LETTERS
        middle = QVBoxLayout()
        middle.setSpacing(2 * gap)
        middle.addStretch(1)
        page = Page(_alone(self.steps), width_px)
        page.setAccessibleName(tr("Welcome tour"))
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        middle.addWidget(self.bar)
        middle.addWidget(page)
        middle.addLayout(buttons)
        middle.addStretch(2)
        column = QWidget()
        column.setLayout(middle)
        column.setMaximumWidth(width_px)
        line = QHBoxLayout(self)
        line.setContentsMargins(4 * gap, 2 * gap, 4 * gap, 2 * gap)
        line.addStretch(1)
        line.addWidget(column, 1000)
        line.addStretch(1)

    def _page(self, step: Step, actions: Actions, gap: int) -> QWidget:
        """A title, a sentence, and a line for each hint: sign, words, key."""
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * gap)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(tr(step.title), size=1.5, weight=QFont.Weight.Bold), 0, 0, 1, 3)
        grid.addWidget(label(tr(step.text), is_muted=True), 1, 0, 1, 3)
        for hint in step.hints:
            row = grid.rowCount()
            grid.setRowMinimumHeight(row, gap + gap // 2)
            sign = QLabel()
            self._signs.append((sign, hint.icon))
            grid.addWidget(sign, row + 1, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(heading(tr(hint.title)), row + 1, 1)
            grid.addWidget(label(tr(hint.text)), row + 2, 1)
            if hint.action:
                key = actions[hint.action].shortcut().toString(actions[hint.action].shortcut().SequenceFormat.NativeText)
                grid.addWidget(label(key, is_muted=True, is_wrapped=False), row + 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _turn_to(self, index: int) -> None:
        step, is_last = STEPS[index], index == len(STEPS) - 1
        self.steps.setCurrentIndex(index)
        self.count.setText(tr("Step {number} of {count}", number=index + 1, count=len(STEPS)))
        self.bar.setValue(index + 1)
        self.bar.setAccessibleName(self.count.text())
        self.next.setText(tr("Be&gin") if is_last else tr("&Next"))
        self.back.setEnabled(index > 0)
        self.skip.setVisible(not is_last)
        said = [tr(step.text), *(f"{tr(hint.title)}: {tr(hint.text)}" for hint in step.hints)]
        self.setAccessibleName(f"{self.count.text()}: {tr(step.title)}")
        self.setAccessibleDescription("\n".join(said))
        self.next.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _go_on(self) -> None:
        if self.steps.currentIndex() == len(STEPS) - 1:
            self.ended.emit()
        else:
            self._turn_to(self.steps.currentIndex() + 1)

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        tokens = theme.tokens_of(self)
        for sign, icon in self._signs:
            if isinstance(icon, TriageLevel):
                sign.setPixmap(icons.level_pixmap(icon, self._sign_px, tokens))
            else:
                sign.setPixmap(icons.pixmap(icon, self._sign_px, tokens.accent))


def _alone(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(widget)
    return column
