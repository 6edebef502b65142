"""My diagnosis first: nothing of the AI's answer is seen before the reader has entered one; both are kept."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from gui_kit import ByName, MakeWindow, rows, wait_for, wait_for_all, write_photos, write_report
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.core.labels import Diagnosis
from skinapp.core.settings import AI_FIRST, OWN_FIRST, Settings
from skinapp.core.worklist import Group
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage

NAMES = ("routine-1.png", "urgent-1.png", "letter.txt.jpg", "soon-1.png")


@pytest.fixture
def own_first(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    paths.user_config().mkdir(parents=True)
    (paths.user_config() / "settings.json").write_bytes(Settings(first_reader=OWN_FIRST).as_bytes())
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path / "photos", *NAMES))
    wait_for(qtbot, window, Stage.DONE)
    wait_for_all(qtbot, window)
    return window


def said(window: MainWindow) -> str:
    """Everything that can be read in the window."""
    texts = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    worklist = window.session.worklist
    spoken = [worklist.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(worklist.rowCount())]
    buttons = [button.accessibleName() for button in window.list.filter.buttons.values() if button.isVisible()]
    return "\n".join([*texts, *spoken, *buttons])


def enter(qtbot: QtBot, window: MainWindow, digit: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_D)
    menu = window.panel.own.menu
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, digit)


def test_nothing_of_the_answer_is_seen_before_the_reader_s_own(qtbot: QtBot, own_first: MainWindow) -> None:
    window = own_first
    assert rows(window) == list(NAMES)  # as they came
    panel = window.panel
    for hidden in (panel.badge, panel.bars, panel.certainty, panel.timeline, panel.basis):
        assert not hidden.isVisible()
    assert not window.actions_by_name["export"].isEnabled()
    assert window.photo._frame is None
    assert panel.progress.title.text() == "Your diagnosis first"
    words = said(window)
    assert "%" not in words.replace(window.photo_bar.scale.text(), "")
    assert "Urgent: 0 photos" in words
    assert "To diagnose: 3 photos" in words
    assert "Not assessed: 1 photo" in words  # that a file cannot be read is no answer


def test_entering_one_reveals_this_photo_alone_and_keeps_both(
    qtbot: QtBot, own_first: MainWindow, make_window: MakeWindow
) -> None:
    window = own_first
    enter(qtbot, window, Qt.Key.Key_1)
    assert window.panel.badge.title.text() == "Routine"
    assert window.panel.badge.isVisible()
    assert window.actions_by_name["export"].isEnabled()
    counts = {group: count for group, count in window.session.worklist.counts.items() if count}
    assert counts == {Group.ROUTINE: 1, Group.TO_DIAGNOSE: 2, Group.UNASSESSED: 1}
    enter(qtbot, window, Qt.Key.Key_2)
    own = window.session.state.entry.own
    assert [(each.diagnosis, each.is_after_reveal) for each in own] == [(Diagnosis.MEL, False), (Diagnosis.NV, True)]
    lines = window.panel.own.text.text().splitlines()
    assert lines[0].startswith("melanoma, ")
    assert lines[0].endswith("before the AI's answer")
    assert lines[1].endswith("after the AI's answer")
    window.actions_by_name["next"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert not window.panel.badge.isVisible()
    enter(qtbot, window, Qt.Key.Key_9)
    assert window.session.state.entry.own[0].diagnosis is None
    assert window.panel.badge.title.text() == "Urgent"
    window.close()
    again = make_window(ByName())
    wait_for(qtbot, again, Stage.DONE)
    assert [len(entry.own) for entry in again.session.worklist.entries] == [2, 1, 0, 0]
    assert again.panel.badge.title.text() == "Urgent"


def test_diagnosis_in_the_ordinary_order_counts_as_made_after_the_answer(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path / "photos", "urgent-1.png"))
    wait_for(qtbot, window, Stage.DONE)
    enter(qtbot, window, Qt.Key.Key_3)
    (own,) = window.session.state.entry.own
    assert (own.diagnosis, own.is_after_reveal) == (Diagnosis.BCC, True)
    assert "My diagnosis: basal cell carcinoma" in said(window)


def test_diagnosis_of_a_photo_whose_answer_was_seen_before_counts_as_made_after_it(
    qtbot: QtBot, own_first: MainWindow, make_window: MakeWindow
) -> None:
    session = own_first.session
    session.change_settings(replace(session.state.settings, first_reader=AI_FIRST))
    session.change_settings(replace(session.state.settings, first_reader=OWN_FIRST))
    assert not own_first.panel.badge.isVisible()
    own_first.close()
    window = make_window(ByName())
    wait_for(qtbot, window, Stage.DONE)
    enter(qtbot, window, Qt.Key.Key_1)
    assert window.session.state.entry is not None
    assert [own.is_after_reveal for own in window.session.state.entry.own] == [True]


def test_diagnosis_beside_the_answer_in_the_list_counts_as_made_after_it(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path / "photos", "urgent-1.png"))
    wait_for(qtbot, window, Stage.DONE)
    window.actions_by_name["again"].trigger()
    window.session.cancel()
    assert window.session.state.assessment is None
    enter(qtbot, window, Qt.Key.Key_3)
    assert window.session.state.entry is not None
    assert [own.is_after_reveal for own in window.session.state.entry.own] == [True]


def test_diagnosis_stays_with_its_photo_when_the_file_holds_another_one(qtbot: QtBot, own_first: MainWindow) -> None:
    window, session = own_first, own_first.session
    enter(qtbot, window, Qt.Key.Key_1)
    assert session.state.entry is not None
    file = Path(session.worklist.source(session.state.entry.id).path)
    first = file.read_bytes()
    with Image.open(file) as photo:
        photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(file)
    session.show(session.state.entry.id)
    wait_for(qtbot, window, Stage.DONE)
    assert session.state.is_hidden
    assert not window.panel.badge.isVisible()
    assert session.state.entry.own == ()
    lines = window.panel.own.text.text().splitlines()
    assert lines[0] == "Not entered"
    assert lines[1].startswith("melanoma, ")
    assert lines[1].endswith("for another photo that this file held then")
    enter(qtbot, window, Qt.Key.Key_2)
    assert [own.is_after_reveal for own in session.state.entry.own] == [False]
    file.write_bytes(first)
    session.show(session.state.entry.id)
    wait_for(qtbot, window, Stage.DONE)
    assert [own.diagnosis for own in session.state.entry.own] == [Diagnosis.MEL]


def test_report_of_the_photo_holds_both_diagnoses(qtbot: QtBot, own_first: MainWindow, tmp_path: Path) -> None:
    window = own_first
    enter(qtbot, window, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.session.state.shown_assessment is not None)
    enter(qtbot, window, Qt.Key.Key_9)
    with qtbot.waitSignal(window.session.reporting.written):
        write_report(window, tmp_path / "report.pdf")
    page = pypdfium2.PdfDocument(tmp_path / "report.pdf")[0].get_textpage().get_text_range()
    words = " ".join(page.split())
    assert "Reader's own diagnosis" in words
    assert "before the AI's answer was seen); then none of these (" in words
    assert "after the AI's answer was seen)" in words
