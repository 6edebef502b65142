"""Four widgets as they were when somebody looked at them, in both themes.

    make snapshots

draws the stored pictures anew; look at them before they are committed. The fonts are the bundled ones, and what FreeType makes
of their edges on another computer is tolerated: at a quarter of the size, no more than 2 % of the pixels may differ by more
than 24 of 255.
"""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.triage import TriageLevel
from skinapp.gui import theme
from skinapp.gui.state import Stage, State
from skinapp.gui.widgets.certainty import Certainty
from skinapp.gui.widgets.exit_timeline import ExitTimeline
from skinapp.gui.widgets.probability_bars import ProbabilityBars
from skinapp.gui.widgets.triage_badge import TriageBadge
from skinapp.imaging.read import read_photo
from skinapp.paths import samples
from skinapp.pipeline import assess_at_once
from skinapp.testing import FakeClassifier

STORED = Path(__file__).parent / "snapshots"
WIDTH_PX = 380
MOST_DIFFERENCE, MOST_SHARE = 24, 0.02
LEVELS = (TriageLevel.URGENT, TriageLevel.SOON)


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    """Made-up answers about a synthetic sample, with times that do not change."""
    classifier = FakeClassifier([(Diagnosis.NV, 0.4), (Diagnosis.BCC, 0.5), (Diagnosis.BCC, 0.71)])
    made = assess_at_once(read_photo(str(min(samples().glob("*.jpg")))), classifier, Mode.FULL)
    readings = tuple(replace(reading, elapsed_ms=20.0 * reading.exit) for reading in made.readings)
    return replace(made, readings=readings, elapsed_ms=61.0, assessed_at=datetime(2026, 1, 2, 3, 4, tzinfo=UTC))


def badge(assessment: Assessment) -> QWidget:
    widget = TriageBadge()
    widget.show_decision(assessment.decision)
    return widget


def bars(assessment: Assessment) -> QWidget:
    widget = ProbabilityBars()
    widget.show_assessment(assessment)
    return widget


def timeline(assessment: Assessment) -> QWidget:
    widget = ExitTimeline()
    widget.show_state(
        State(
            stage=Stage.DONE,
            mode=assessment.mode,
            readings=assessment.readings,
            assessment=assessment,
            model=assessment.model,
            engine=assessment.engine,
        )
    )
    return widget


def certainty(assessment: Assessment) -> QWidget:
    widget = Certainty()
    widget.show_assessment(assessment)
    return widget


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
@pytest.mark.parametrize("make", [badge, bars, timeline, certainty])
def test_widget_looks_as_it_did(
    qtbot: QtBot, qapp: QApplication, assessment: Assessment, make: Callable[[Assessment], QWidget], scheme: Qt.ColorScheme
) -> None:
    theme.apply(qapp, scheme)
    widget = make(assessment)
    qtbot.addWidget(widget)
    height = widget.heightForWidth(WIDTH_PX) if widget.hasHeightForWidth() else widget.sizeHint().height()
    widget.resize(WIDTH_PX, height)
    widget.show()
    drawn = pixels(widget.grab().toImage())
    file = STORED / f"{make.__name__}-{scheme.name.lower()}.png"
    if os.environ.get("SKINAPP_SNAPSHOTS") == "write":
        STORED.mkdir(exist_ok=True)
        Image.fromarray(drawn).save(file, optimize=True)
    with Image.open(file) as opened:
        stored = np.array(opened.convert("RGB"))
    assert abs(drawn.shape[0] - stored.shape[0]) <= 2, "its height"
    assert share_of_difference(drawn, stored) <= MOST_SHARE


def test_another_look_is_noticed(qtbot: QtBot, assessment: Assessment) -> None:
    """What the tolerance lets through is no other level and no other length of a bar."""
    widgets = [badge(replace(assessment, decision=replace(assessment.decision, level=level))) for level in LEVELS]
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.resize(WIDTH_PX, 200)
    first, second = (pixels(widget.grab().toImage()) for widget in widgets)
    assert share_of_difference(first, second) > MOST_SHARE


def pixels(image: QImage) -> np.ndarray:
    """uint8 (H, W, 3)."""
    drawn = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(drawn.constBits(), np.uint8).reshape(drawn.height(), drawn.bytesPerLine())
    return rows[:, : 3 * drawn.width()].reshape(drawn.height(), drawn.width(), 3).copy()


def share_of_difference(first: np.ndarray, second: np.ndarray) -> float:
    """Share of pixels, at a quarter of the size, that differ by more than what is allowed."""
    height = min(first.shape[0], second.shape[0])
    small = [
        np.array(Image.fromarray(each[:height]).resize((WIDTH_PX // 4, height // 4), Image.Resampling.BOX)).astype(int)
        for each in (first, second)
    ]
    return float((np.abs(small[0] - small[1]).max(axis=-1) > MOST_DIFFERENCE).mean())
