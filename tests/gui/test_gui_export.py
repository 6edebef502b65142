"""The PDF report, from the dialog to the file, and what is remembered for the next one."""

from pathlib import Path

import pypdfium2
import pytest
from gui_kit import wait_for
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.state import Stage


@pytest.fixture
def assessed(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> MainWindow:
    window.open_paths(sample_files[:2])
    wait_for(qtbot, window, Stage.DONE)
    return window


def test_report_holds_what_was_typed_and_shown(
    qtbot: QtBot, assessed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    dialog = open_details(qtbot, assessed)
    dialog.lines["clinic_name"].setText("Practice on the Square")
    dialog.lines["patient_name"].setText("Παπαδόπουλος <b>&")
    dialog.notes.setPlainText("Second look in March.")
    dialog.page_size.setCurrentText("Letter")
    with qtbot.waitSignal(assessed.session.reporting.written):
        save(dialog)
    report = tmp_path / "report.pdf"
    document = pypdfium2.PdfDocument(report)
    text = document[0].get_textpage().get_text_bounded()
    size = document[0].get_size()
    document.close()
    assert size == (612, 792)
    for expected in ("Practice on the Square", "Παπαδόπουλος <b>&", "Second look in March.", "ROUTINE"):
        assert expected in text
    assert str(report) in assessed.banner.text.text()
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assessed.banner.button.click()
    assert [url.toLocalFile() for url in opened] == [str(report)]


def test_report_that_is_there_is_replaced_only_after_a_question(
    qtbot: QtBot, assessed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed, answers, asked = tmp_path / "report.pdf", [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes], []
    signed.write_bytes(b"signed")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), ""))  # asked about that name
    monkeypatch.setattr(QMessageBox, "question", lambda _window, _title, text: (asked.append(text), answers.pop(0))[1])
    save(open_details(qtbot, assessed))
    assert asked == ["report.pdf is there already. Replace it?"]
    assert signed.read_bytes() == b"signed"
    with qtbot.waitSignal(assessed.session.reporting.written):
        save(open_details(qtbot, assessed))
    assert signed.read_bytes().startswith(b"%PDF")


def test_clinic_is_offered_again_and_the_patient_only_for_the_same_photo(
    qtbot: QtBot, assessed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    dialog = open_details(qtbot, assessed)
    dialog.lines["clinic_name"].setText("Practice")
    dialog.lines["patient_name"].setText("Jane Doe")
    dialog.lines["lesion_site"].setText("left forearm")
    with qtbot.waitSignal(assessed.session.reporting.written):
        save(dialog)
    again = open_details(qtbot, assessed)
    assert (again.lines["clinic_name"].text(), again.lines["patient_name"].text()) == ("Practice", "Jane Doe")
    again.reject()
    assessed.actions_by_name["next"].trigger()
    wait_for(qtbot, assessed, Stage.DONE)
    other = open_details(qtbot, assessed)
    assert {name: line.text() for name, line in other.lines.items() if line.text()} == {"clinic_name": "Practice"}
    other.reject()


def test_leaving_the_file_dialog_writes_nothing(
    qtbot: QtBot, assessed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog = open_details(qtbot, assessed)
    save(dialog)
    assert not assessed.session.state.is_writing
    assert list(tmp_path.rglob("*.pdf")) == []


def test_report_that_cannot_be_written_is_said_in_the_banner(
    qtbot: QtBot, assessed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "missing" / "a.pdf"), ""))
    with qtbot.waitSignal(assessed.session.failed):
        save(open_details(qtbot, assessed))
    assert "could not be written" in assessed.banner.text.text()
    assert assessed.panel.badge.isVisible()
    assert assessed.session.state.stage is Stage.DONE
    qtbot.waitUntil(assessed.actions_by_name["export"].isEnabled)


def test_report_asked_for_is_finished_when_the_window_closes(
    qtbot: QtBot, assessed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = tmp_path / "last.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    save(open_details(qtbot, assessed))
    assessed.close()
    assert report.read_bytes().startswith(b"%PDF")


def open_details(qtbot: QtBot, window: MainWindow) -> ExportDetails:
    qtbot.waitUntil(window.actions_by_name["export"].isEnabled)
    window.actions_by_name["export"].trigger()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDetails) and w.isVisible()]
    return dialog


def save(dialog: ExportDetails) -> None:
    button = dialog.findChild(QDialogButtonBox).findChild(QPushButton, "save")
    button.click()


def test_page_is_seen_before_it_is_saved_and_follows_what_is_typed(qtbot: QtBot, assessed: MainWindow) -> None:
    pages: list[QImage] = []
    assessed.session.reporting.previewed.connect(lambda page, _: pages.append(page))
    dialog = open_details(qtbot, assessed)
    qtbot.waitUntil(lambda: len(pages) == 1)
    assert dialog.preview.has_page
    assert pages[0].height() / pages[0].width() == pytest.approx(297 / 210, abs=0.01)
    dialog.lines["patient_name"].setText("Zacharopoulou")
    dialog.page_size.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(pages) == 2)  # one page for both changes
    assert pages[1].height() / pages[1].width() == pytest.approx(11 / 8.5, abs=0.01)
    dialog.reject()


def test_preview_says_what_does_not_fit(qtbot: QtBot, assessed: MainWindow) -> None:
    dialog = open_details(qtbot, assessed)
    qtbot.waitUntil(lambda: dialog.preview.has_page)
    dialog.notes.setPlainText("line\n" * 30)
    qtbot.waitUntil(lambda: not dialog.preview.has_page)
    assert "at most 20" in dialog.preview.text
    assert not assessed.banner.isVisible()
    dialog.notes.setPlainText("one line")
    qtbot.waitUntil(lambda: dialog.preview.has_page)
    dialog.reject()
