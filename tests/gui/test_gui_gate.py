"""A refused photo shows no figures until a person insists; low certainty hides the list behind a button."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from gui_kit import MakeWindow, wait_for, wait_for_all, write_report
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.lesion import RESOLUTION, Lesion
from skinapp.core.measure import Measure
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.settings import CENTIMETRES, OWN_FIRST
from skinapp.core.triage import OperatingPoint, TriageLevel
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.override import OverrideDialog
from skinapp.gui.state import Stage
from skinapp.testing import FakeClassifier


class Unsure(FakeClassifier):
    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        return tuple(replace(point, certainty_threshold=0.99) for point in super().operating_points)


class Outlining(FakeClassifier):
    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        rows, columns = np.mgrid[:48, :48]
        disc = (np.hypot(rows - 24, columns - 24) < 12).astype(np.float32)
        for reading in super().predict(photo, mode):
            yield replace(reading, lesion=Lesion(disc))


class OutOfScope(Outlining):
    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        for reading in super().predict(photo, mode):
            yield replace(reading, scope_score=3.5)


def opened(qtbot: QtBot, make_window: MakeWindow, classifier: FakeClassifier, file: str) -> MainWindow:
    window = make_window(classifier)
    window.open_paths([file])
    wait_for(qtbot, window, Stage.DONE)
    return window


@pytest.fixture
def refused(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> MainWindow:
    return opened(qtbot, make_window, OutOfScope(), sample_files[0])


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_refused_photo_shows_why_and_no_figure(refused: MainWindow) -> None:
    said = words(refused.panel)
    assert "Unassessable" in said
    assert "does not look like the dermoscopic photos" in said
    assert "No figures are shown" in said
    assert "nevus" not in said and "asymmetry" not in said
    assert not refused.panel.bars.isVisible() and not refused.panel.timeline.isVisible()
    assert refused.session.state.readings == ()


def test_nothing_is_withheld_of_a_good_photo_while_others_are_assessed(
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]
) -> None:
    window = make_window(FakeClassifier())
    window.open_paths(sample_files[:4])
    wait_for_all(qtbot, window)
    wait_for(qtbot, window, Stage.DONE)
    assert window.panel.bars.isVisible()
    assert not window.panel.withheld.isVisible()


def insist(qtbot: QtBot, window: MainWindow, who: str, why: str) -> OverrideDialog:
    qtbot.mouseClick(window.panel.withheld.insist, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OverrideDialog)
    qtbot.keyClicks(dialog.who, who)
    qtbot.keyClicks(dialog.why, why)
    return dialog


def test_outline_of_a_refused_photo_waits_for_a_person_too(qtbot: QtBot, refused: MainWindow) -> None:
    before = refused.photo.grab().toImage()
    qtbot.mouseClick(insist(qtbot, refused, "A", "B").show_button, Qt.MouseButton.LeftButton)
    assert refused.photo.grab().toImage() != before


def test_figures_need_a_name_and_a_reason(qtbot: QtBot, refused: MainWindow) -> None:
    dialog = insist(qtbot, refused, "Dr. Example", "  ")
    assert not dialog.show_button.isEnabled()
    dialog.reject()
    assert not refused.panel.bars.isVisible()


def test_insisting_shows_figures_with_who_and_why_and_keeps_the_level(
    qtbot: QtBot, refused: MainWindow, tmp_path: Path
) -> None:
    dialog = insist(qtbot, refused, "Dr. Example", "Teaching")
    qtbot.mouseClick(dialog.show_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Asymmetry" in words(refused.panel))
    said = words(refused.panel)
    assert all(text in said for text in ("Outside validated use", "Dr. Example", "Teaching", "Unassessable", "nevus"))
    assert refused.panel.bars.isVisible() and refused.panel.timeline.isVisible()
    assert not refused.panel.certainty.isVisible()
    assessment = refused.session.state.assessment
    assert assessment is not None
    assert assessment.decision.level is TriageLevel.UNASSESSABLE
    with qtbot.waitSignal(refused.session.reporting.written):
        write_report(refused, tmp_path / "report.pdf")
    page = pypdfium2.PdfDocument(tmp_path / "report.pdf")[0].get_textpage().get_text_range()
    assert all(text in page for text in ("Outside validated use", "Dr. Example", "Teaching", "UNASSESSABLE", "◆"))


def test_another_assessment_forgets_the_override(qtbot: QtBot, refused: MainWindow) -> None:
    qtbot.mouseClick(insist(qtbot, refused, "A", "B").show_button, Qt.MouseButton.LeftButton)
    refused.session.assess_again()
    wait_for(qtbot, refused, Stage.DONE)
    assert "No figures are shown" in words(refused.panel)
    assert not refused.panel.bars.isVisible()


def test_low_certainty_takes_the_list_s_place_until_it_is_asked_for(
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]
) -> None:
    window = opened(qtbot, make_window, Unsure(((Diagnosis.NV, 0.95),)), sample_files[0])
    assert "Low certainty" in words(window.panel)
    assert not window.panel.bars.isVisible()
    qtbot.mouseClick(window.panel.withheld.open, Qt.MouseButton.LeftButton)
    assert window.panel.bars.isVisible()
    assert not window.panel.withheld.open.isVisible()


def test_warning_stands_with_the_photo(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str], tmp_path: Path) -> None:
    with Image.open(sample_files[0]) as picture:
        picture.point([value // 3 for value in range(256)] * 3).save(tmp_path / "dark.png")
    window = opened(qtbot, make_window, FakeClassifier(), str(tmp_path / "dark.png"))
    assert "The picture is too dark." in words(window.panel)
    assert window.panel.bars.isVisible()


def test_nothing_stands_in_the_list_s_place_where_there_is_a_list(
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]
) -> None:
    window = opened(qtbot, make_window, FakeClassifier(), sample_files[0])
    window.panel.show_state(window.session.state)  # as for each photo that is assessed meanwhile
    assert window.panel.bars.isVisible()
    assert not window.panel.withheld.isVisible()


def test_outline_is_drawn_and_hidden_with_the_square(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    window = opened(qtbot, make_window, Outlining(), sample_files[0])
    with_outline = window.photo.grab().toImage()
    window.photo.show_lesion(None)
    without = window.photo.grab().toImage()
    assert with_outline != without
    qtbot.waitUntil(lambda: "Asymmetry" in words(window.panel.photo_check))
    window.photo.set_frame_shown(False)
    hidden = window.photo.grab().toImage()
    assert hidden != without


def test_figures_of_a_refused_photo_wait_for_the_own_diagnosis_where_that_comes_first(
    qtbot: QtBot, refused: MainWindow
) -> None:
    session = refused.session
    session.change_settings(replace(session.state.settings, first_reader=OWN_FIRST))
    assert "Unassessable" in words(refused.panel)
    assert not refused.panel.withheld.insist.isVisible()
    session.override("Dr. Example", "Teaching")  # nor by any other way
    assert not refused.panel.bars.isVisible()
    session.diagnose(Diagnosis.NV)
    assert refused.panel.withheld.insist.isVisible()
    qtbot.mouseClick(insist(qtbot, refused, "Dr. Example", "Teaching").show_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(refused.panel.bars.isVisible)
    session.diagnose(Diagnosis.MEL)
    assert session.state.entry is not None
    assert [own.is_after_reveal for own in session.state.entry.own] == [False, True]


def test_figures_that_were_insisted_on_are_hidden_where_the_own_diagnosis_comes_first(
    qtbot: QtBot, refused: MainWindow
) -> None:
    refused.session.override("Dr. Example", "Teaching")
    assert refused.panel.bars.isVisible()
    refused.session.change_settings(replace(refused.session.state.settings, first_reader=OWN_FIRST))
    assert not refused.panel.bars.isVisible()


def test_outline_is_measured_on_the_skin_once_the_scale_is_known(
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str], tmp_path: Path
) -> None:
    window = opened(qtbot, make_window, Outlining(), sample_files[0])
    qtbot.waitUntil(lambda: "Diameter" in words(window.panel.photo_check))
    assert "\u00a0mm" not in words(window.panel.photo_check)
    assessment = window.session.state.assessment
    assert assessment is not None
    diameter_px = next(m.value for m in assessment.quality.measures if m.of is RESOLUTION)
    window.session.measure(Measure().scaled(10 / diameter_px))
    qtbot.waitUntil(lambda: "(10.0\u00a0mm)" in words(window.panel.photo_check))
    assert "(78.5\u00a0mm²)" in words(window.panel.photo_check)
    window.session.change_settings(replace(window.session.state.settings, units=CENTIMETRES))
    qtbot.waitUntil(lambda: "(1.00\u00a0cm)" in words(window.panel.photo_check))
    with qtbot.waitSignal(window.session.reporting.written):
        write_report(window, tmp_path / "report.pdf")
    page = pypdfium2.PdfDocument(tmp_path / "report.pdf")[0].get_textpage().get_text_range()
    assert "(10.0 mm)" in page.replace("\u00a0", " ").replace("\r\n", " ")
