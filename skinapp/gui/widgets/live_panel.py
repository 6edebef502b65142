"""The right side while the camera is shown: capture, focus, live triage, which camera, and its controls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from skinapp.capture.choice import BURSTS, TIMERS_S
from skinapp.capture.resolutions import AUTOMATIC, Resolution
from skinapp.core.language import mark, tr
from skinapp.core.live_triage import LiveAnswer
from skinapp.gui import theme
from skinapp.gui.widgets.bar import Bar
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.choice import ChoiceList
from skinapp.gui.widgets.labels import label
from skinapp.gui.widgets.live_controls import Controls
from skinapp.gui.widgets.triage_badge import TriageBadge

NOT_AN_ASSESSMENT = mark("Live, not an assessment. Capture a photo to get one.")


class LivePanel(QScrollArea):
    """Cards with the controls; who owns it connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Before a camera is there."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Camera"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        letter_px = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(letter_px * 51)  # as wide as the reading, which takes its place
        self.setMaximumWidth(letter_px * 58)
        content = QWidget()
        gap = theme.space(self.fontMetrics())
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        column.setSpacing(2 * gap)
        self.controls = Controls()
        for card in (self._capture(gap), self._focus(), self._triage(), self._source(gap), self.controls):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(content)

    def _capture(self, gap: int) -> Card:
        card = Card(tr("Capture"))
        self.capture = QPushButton(tr("Capture photo"))
        self.capture.setProperty("role", "primary")
        self.capture.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.capture.setMinimumHeight(round(self.fontMetrics().height() * 2.4))
        self.keys = label("", size=0.9, is_muted=True)
        self.timer = ChoiceList({str(s): tr("After {seconds} s", seconds=s) if s else tr("At once") for s in TIMERS_S}, "0")
        self.burst = ChoiceList(
            {str(n): tr("Sharpest of {count}", count=n) if n > 1 else tr("One picture") for n in BURSTS}, "1"
        )
        self.timer.setAccessibleName(tr("When to capture"))
        self.burst.setAccessibleName(tr("How many pictures"))
        line = QHBoxLayout()
        line.setSpacing(gap)
        for field in (self.timer, self.burst):
            field.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(field, 1)
        card.column.addWidget(self.capture)
        card.column.addLayout(line)
        card.column.addWidget(self.keys)
        return card

    def _focus(self) -> Card:
        card = Card(tr("Sharpness"))
        self.meter = Bar(0, "accent")
        self.meter.setAccessibleName(tr("Sharpness"))
        self.meter_text = label("", size=0.9, is_muted=True)
        card.column.addWidget(self.meter)
        card.column.addWidget(self.meter_text)
        return card

    def _triage(self) -> Card:
        card = Card(tr("Live triage"))
        self.triage = QPushButton(tr("Show while live"))
        self.triage.setCheckable(True)
        self.triage.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.caution = label(tr(NOT_AN_ASSESSMENT), weight=QFont.Weight.Bold)
        self.hint = label("")
        self.badge = TriageBadge()
        self.rate = label("", size=0.9, is_muted=True)
        card.column.addWidget(self.triage, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.caution, self.hint, self.badge, self.rate):
            card.column.addWidget(widget)
        return card

    def _source(self, gap: int) -> Card:
        card = Card(tr("Camera"))
        self.source = ChoiceList({"": ""}, "")
        self.source.setAccessibleName(tr("Camera"))
        self.source.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.resolution = ChoiceList({"": ""}, "")
        self.resolution.setAccessibleName(tr("Resolution"))
        self.resolution.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.edit = QPushButton(tr("Address, password…"))
        self.again = QPushButton(tr("Try again"))
        self.status = label("", size=0.9, is_muted=True)
        line = QHBoxLayout()
        line.setSpacing(gap)
        for button in (self.edit, self.again):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            line.addWidget(button)
        line.addStretch(1)
        card.column.addWidget(self.source)
        card.column.addLayout(line)
        card.column.addWidget(self.resolution)
        card.column.addWidget(self.status)
        return card

    def show_resolutions(self, offered: tuple[Resolution, ...], size: tuple[int, int]) -> None:
        """offered: to choose from; hidden where there is nothing to choose. size: the chosen one."""
        self.resolution.clear()
        self.resolution.addItem(tr("Resolution: automatic"), AUTOMATIC)
        for each in offered:
            values = {"width": each.width_px, "height": each.height_px, "rate": each.per_second}
            told = tr("{width:,} × {height:,}, {rate:.0f} a second", **values)
            self.resolution.addItem(told if each.per_second else tr("{width:,} × {height:,}", **values), each.size)
        self.resolution.setCurrentIndex(next((row for row, each in enumerate(offered, 1) if each.size == size), 0))
        self.resolution.setVisible(len(offered) > 1)

    @property
    def chosen_size(self) -> tuple[int, int]:
        """Width and height in pixels, or AUTOMATIC."""
        width, height = self.resolution.currentData()
        return width, height

    def show_meter(self, share: float | None) -> None:
        """share: of the sharpest picture of late, 0 to 1; None: no picture."""
        self.meter.show_share(share or 0.0)
        text = tr("No picture")
        if share is not None:
            text = tr("{share:.0f}\u00a0% of the sharpest in the last seconds", share=share * 100)
        self.meter_text.setText(text)

    def show_triage(self, is_on: bool, is_hidden: bool, answer: LiveAnswer | None, sentence: str) -> None:
        """is_hidden: the reader's diagnosis comes first. sentence: why it was switched off by itself, or nothing."""
        self.triage.setChecked(is_on)
        self.triage.setEnabled(not is_hidden)
        decision = answer.decision if answer and not answer.hint else None
        if decision is not None:
            self.badge.show_decision(decision)
        self.badge.setVisible(decision is not None)
        self.caution.setVisible(is_on)
        if is_hidden:
            hint = tr("Off, since your diagnosis comes first (settings).")
        elif is_on:
            hint = (answer.hint if answer else "") or ("" if decision else tr("Looking…"))
        else:
            hint = sentence or tr("Off. The model looks at live pictures only when you switch this on.")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        rate = answer.per_second if answer else None
        self.rate.setText(tr("{rate:.1f} pictures a second looked at", rate=rate) if rate else "")
        self.rate.setVisible(bool(rate))
