"""Several photos: selected in the list, previewed page by page, saved and printed as one report."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from gui_kit import ByName, MakeWindow, Relay, wait_for_all, write_photos
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.core.settings import OWN_FIRST
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.state import Stage
from skinapp.gui.widgets.report_progress import ReportProgress
from skinapp.reports import pdf
from skinapp.reports.picture import picture
from skinapp.reports.preview import first_page

NAMES = ("routine-1.png", "soon-2.png", "damaged.txt.jpg", "urgent-3.png", "routine-4.png")
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def morning(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path / "photos", *NAMES))
    wait_for_all(qtbot, window)
    qtbot.waitUntil(lambda: window.session.state.stage in (Stage.DONE, Stage.FAILED))
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def details_of(window: MainWindow) -> ExportDetails:
    window.actions_by_name["export"].trigger()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDetails) and w.isVisible()]
    return dialog


def texts_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def select_all(window: MainWindow) -> None:
    window.list.rows.setFocus()
    window.actions_by_name["select_all"].trigger()


def test_rows_are_selected_by_keyboard(qtbot: QtBot, morning: MainWindow) -> None:
    rows = morning.list.rows
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert not morning.list.several.isVisible()
    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    assert len(morning.list.selected) == 3
    assert morning.list.several.text().startswith("3 photos selected")
    qtbot.keyClick(morning, Qt.Key.Key_A, CTRL)
    assert len(morning.list.selected) == len(NAMES)
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    assert len(morning.list.selected) == 1


def test_report_of_a_selection_has_a_summary_and_a_page_a_photo_in_reading_order(
    qtbot: QtBot, morning: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.pdf"), ""))
    select_all(morning)
    dialog = details_of(morning)
    assert "1 photo of the selection left out" in dialog.left_out.text()
    dialog.lines["patient_name"].setText("Zacharopoulou")
    dialog.notes.setPlainText("All from this morning.")
    with qtbot.waitSignal(morning.session.reporting.written, timeout=20_000):
        dialog.findChild(QPushButton, "save").click()
    summary, *pages = texts_of(tmp_path / "all.pdf")
    places = [summary.index(name) for name in ("urgent-3.png", "soon-2.png", "routine-1.png", "damaged.txt.jpg")]
    assert places == sorted(places)
    for said in (
        "Zacharopoulou",
        "All from this morning.",
        "Not in this report",
        "95 % sensitivity, early mode",
        "Page 1 of 5",
    ):
        assert said in summary
    assert [("URGENT" in pages[0], "SOON" in pages[1], "ROUTINE" in pages[2])] == [(True, True, True)]
    for number, (page, name) in enumerate(zip(pages[:2], ("urgent-3.png", "soon-2.png"), strict=True), start=2):
        assert name in page
        assert f"Page {number} of 5" in page
        assert "Zacharopoulou" in page
        assert "All from this morning." not in page
    assert len(pages) == 4


def test_pages_are_turned_in_the_preview(qtbot: QtBot, morning: MainWindow) -> None:
    select_all(morning)
    dialog = details_of(morning)
    qtbot.waitUntil(lambda: dialog.preview.place.text() == "Page 1 of 5")
    assert not dialog.preview.previous.isEnabled()
    with qtbot.waitSignal(morning.session.reporting.previewed):
        dialog.preview.next.click()
    assert dialog.preview.place.text() == "Page 2 of 5"
    assert dialog.preview.has_page
    dialog.reject()


def test_hidden_answers_are_left_out_and_said(
    qtbot: QtBot, morning: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    morning.session.change_settings(replace(morning.session.state.settings, first_reader=OWN_FIRST))
    select_all(morning)
    morning.actions_by_name["export"].trigger()
    assert morning.banner.text.text().startswith("There is nothing to report yet. Own diagnosis first")
    seen = next(e for e in morning.session.worklist.entries if e.name == "soon-2.png")
    morning.session.show(seen.id)
    morning.session.diagnose(Diagnosis.BCC)
    qtbot.waitUntil(lambda: morning.session.state.stage is Stage.DONE)
    select_all(morning)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "seen.pdf"), ""))
    dialog = details_of(morning)
    assert "hidden until the reader has entered one" in dialog.left_out.text()
    with qtbot.waitSignal(morning.session.reporting.written, timeout=20_000):
        dialog.findChild(QPushButton, "save").click()
    summary, page = texts_of(tmp_path / "seen.pdf")
    assert "basal cell carcinoma" in summary
    hidden = [summary.index(name) for name in ("routine-1.png", "damaged.txt.jpg", "urgent-3.png", "routine-4.png")]
    assert hidden == sorted(hidden), "in the order in which they came: the AI's would tell its answer"
    assert "80.0" not in summary + page, "the answer about the urgent photo"


@pytest.fixture
def after_first_page(morning: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Writes a report of all photos to all.pdf; when its first page is done, does something before the second one is."""
    may_go_on = threading.Event()

    def held(photo: Photo) -> object:
        assert may_go_on.wait(60)
        return picture(photo)

    def write(act: Callable[[], object]) -> None:
        def once(_share: float) -> None:
            if not may_go_on.is_set():
                act()
                may_go_on.set()

        morning.session.reporting.advanced.connect(once)
        select_all(morning)
        details_of(morning).findChild(QPushButton, "save").click()

    monkeypatch.setattr(pdf, "picture", held)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.pdf"), ""))
    return write


def test_photo_on_screen_is_assessed_before_a_long_report_ends(
    qtbot: QtBot, morning: MainWindow, tmp_path: Path, after_first_page: Callable[..., None]
) -> None:
    order: list[object] = []
    relay = Relay(morning.session.worker)
    relay.assessed.connect(lambda *_: order.append("assessed"))
    morning.session.reporting.advanced.connect(order.append)
    with qtbot.waitSignal(morning.session.reporting.written, timeout=60_000):
        after_first_page(morning.session.assess_again)
    assert [done for done in order if done != "assessed"] == [0.2, 0.4, 0.6, 0.8, 1.0]
    assert order.index("assessed") < order.index(1.0)  # after how many pages is up to the machine
    assert len(texts_of(tmp_path / "all.pdf")) == 5


def test_long_report_says_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, morning: MainWindow, tmp_path: Path, after_first_page: Callable[..., None]
) -> None:
    progress = morning.findChild(ReportProgress)
    said: list[str] = []

    def stop() -> None:
        assert progress.isVisible()
        said.append(progress.text.text())
        progress.stop.click()

    after_first_page(stop)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Report: 20 % done"]
    assert not progress.isVisible()
    assert morning.actions_by_name["export"].isEnabled()
    morning.close()  # the worker has ended then, and with it whatever was still to be written
    assert not (tmp_path / "all.pdf").exists()


def test_window_that_closes_finishes_a_long_report(
    morning: MainWindow, qtbot: QtBot, tmp_path: Path, after_first_page: Callable[..., None]
) -> None:
    after_first_page(lambda: QTimer.singleShot(0, morning.close))
    qtbot.waitUntil(morning.isHidden)
    assert len(texts_of(tmp_path / "all.pdf")) == 5


def test_file_that_was_changed_since_is_refused_and_nothing_is_written(
    qtbot: QtBot, morning: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.pdf"), ""))
    (tmp_path / "photos" / "urgent-3.png").write_bytes((tmp_path / "photos" / "soon-2.png").read_bytes())
    select_all(morning)
    with qtbot.waitSignal(morning.session.failed, timeout=20_000):
        details_of(morning).findChild(QPushButton, "save").click()
    assert "not the one that was assessed" in morning.banner.text.text()
    assert "urgent-3.png" in morning.banner.text.text()
    assert not (tmp_path / "all.pdf").exists()


def test_printed_page_is_the_pdf_s_page(
    qtbot: QtBot, morning: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = tmp_path / "printed.pdf"

    def to_file(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(printed))
        dialog.printer().setResolution(300)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "saved.pdf"), ""))
    morning.actions_by_name["select_all"].trigger()
    with qtbot.waitSignal(morning.session.reporting.written, timeout=20_000):
        details_of(morning).findChild(QPushButton, "save").click()
    qtbot.waitUntil(morning.actions_by_name["print"].isEnabled)
    with qtbot.waitSignal(morning.session.reporting.printed, timeout=60_000):
        details_of(morning).findChild(QPushButton, "print").click()
    assert "at the printer" in morning.banner.text.text()
    assert len(texts_of(printed)) == len(texts_of(tmp_path / "saved.pdf"))
    pages = [first_page((tmp_path / name).read_bytes(), 100).astype(float) for name in ("saved.pdf", "printed.pdf")]
    height, width = (min(sizes) for sizes in zip(*(page.shape[:2] for page in pages), strict=True))
    assert abs(pages[0].shape[0] - pages[1].shape[0]) <= 2
    difference = np.abs(pages[0][:height, :width] - pages[1][:height, :width])
    assert difference.mean() < 3, "levels of 255, from two ways to smooth the same edges"


def test_selection_is_taken_off_the_list_and_put_back(qtbot: QtBot, morning: MainWindow) -> None:
    rows = morning.list.rows
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    morning.actions_by_name["remove"].trigger()
    assert len(morning.session.worklist.entries) == len(NAMES) - 2
    morning.actions_by_name["put_back"].trigger()
    assert len(morning.session.worklist.entries) == len(NAMES)
