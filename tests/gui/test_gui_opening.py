"""A photo comes in by dialog, drop, paste or argument, and is assessed."""

import os
from pathlib import Path

import numpy as np
import pytest
from gui_kit import MakeWindow, Relay, drop, files_mime, rows, wait_for, write_photos
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from skinapp.core.labels import Diagnosis
from skinapp.core.triage import TriageLevel
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.testing import FakeClassifier

MELANOMA = ((Diagnosis.NV, 0.4), (Diagnosis.MEL, 0.5), (Diagnosis.MEL, 0.8))


def test_dropped_file_sends_signals_in_order_and_shows_its_level(
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]
) -> None:
    window = make_window(FakeClassifier(MELANOMA))
    worker = Relay(window.session.worker)
    signals = [worker.photo_read, worker.exit_ready, worker.exit_ready, worker.exit_ready, worker.assessed, worker.finished]
    with qtbot.waitSignals(signals, order="strict"):
        assert drop(window, files_mime(sample_files[1]))
    wait_for(qtbot, window, Stage.DONE)
    assert window.panel.badge.isVisible()
    assert window.panel.badge.title.text() == "Urgent"
    assert "Melanoma and squamous cell carcinoma together" in window.panel.badge.reasons.text()
    assert window.header.position.text() == "Photo 1 of 1"
    assert window.header.name.text() == Path(sample_files[1]).name


@pytest.mark.parametrize(
    ("top", "level"),
    [(Diagnosis.SCC, TriageLevel.URGENT), (Diagnosis.BCC, TriageLevel.SOON), (Diagnosis.NV, TriageLevel.ROUTINE)],
)
def test_level_is_shown_in_words_and_never_called_benign(
    qtbot: QtBot, make_window: MakeWindow, sample_files: list[str], top: Diagnosis, level: TriageLevel
) -> None:
    window = make_window(FakeClassifier([(top, 0.95)]))
    window.open_paths(sample_files[:1])
    wait_for(qtbot, window, Stage.DONE)
    badge = window.panel.badge
    assert window.session.state.assessment is not None
    assert window.session.state.assessment.decision.level is level
    assert badge.title.text() == level.value.capitalize()
    words = " ".join([badge.title.text(), badge.meaning.text(), badge.reasons.text(), badge.note.text()])
    assert "benign" not in words.lower()
    assert badge.title.text() in badge.accessibleName()


def test_open_dialog_opens_all_chosen_files(
    qtbot: QtBot, window: MainWindow, sample_files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (sample_files[:3], ""))
    window.actions_by_name["open"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert window.header.position.text() == "Photo 1 of 3"


def test_cancelled_dialog_changes_nothing(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    before = window.session.state
    window.actions_by_name["open"].trigger()
    window.actions_by_name["open_folder"].trigger()
    assert window.session.state is before
    assert not window.banner.isVisible()


def test_folder_opens_its_photos_and_an_empty_one_says_so(
    qtbot: QtBot, window: MainWindow, sample_files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(Path(sample_files[0]).parent))
    window.actions_by_name["open_folder"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert window.header.position.text() == f"Photo 1 of {len(sample_files)}"
    assert drop(window, files_mime(str(tmp_path)))
    qtbot.waitUntil(lambda: "no photo" in window.banner.text.text())
    assert window.header.position.text() == f"Photo 1 of {len(sample_files)}"


def test_folder_shows_photos_in_formats_that_are_not_read(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "IMG_1.HEIC").write_bytes(b"\0\0\0\x18ftypheic" + bytes(100))
    (tmp_path / "notes.txt").touch()
    assert drop(window, files_mime(str(tmp_path)))
    wait_for(qtbot, window, Stage.FAILED)
    assert window.header.position.text() == "Photo 1 of 1"
    assert "HEIC files are not read" in window.banner.text.text()


def test_what_cannot_be_opened_does_not_lose_what_can(
    qtbot: QtBot, window: MainWindow, sample_files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    list_folder = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == closed.name:
            raise PermissionError(13, "Permission denied")
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", refuse)  # an administrator may list every folder
    too_long, missing = str(tmp_path / ("a" * 300)), str(tmp_path / "missing.jpg")
    assert drop(window, files_mime(too_long, missing, str(closed), sample_files[0]))
    for position, banner in enumerate(("cannot be opened", "no such file", "folder cannot be opened"), start=1):
        wait_for(qtbot, window, Stage.FAILED)
        assert window.header.position.text() == f"Photo {position} of 4"
        assert window.banner.isVisible()
        assert banner in window.banner.text.text()
        assert not window.banner.button.isVisible()  # no report of a crash
        window.actions_by_name["next"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert window.header.name.text() == Path(sample_files[0]).name
    assert not window.banner.isVisible()


def test_pasted_picture_is_assessed(qtbot: QtBot, window: MainWindow) -> None:
    picture = QImage(120, 90, QImage.Format.Format_RGB32)
    picture.fill(QColor("#c08060"))
    QGuiApplication.clipboard().setImage(picture)
    window.actions_by_name["paste"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    photo = window.session.state.photo
    assert photo is not None
    assert photo.pixels.shape == (90, 120, 3)
    assert np.array_equal(photo.pixels[45, 60], [0xC0, 0x80, 0x60])
    assert window.header.name.text().startswith("Pasted picture, ")


def test_pasted_bytes_keep_the_sender_s_encoding(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", Path(sample_files[0]).read_bytes())
    assert drop(window, files_mime(sample_files[0]))
    wait_for(qtbot, window, Stage.DONE)
    by_file = window.session.state.photo
    QGuiApplication.clipboard().setMimeData(mime)
    window.actions_by_name["paste"].trigger()
    qtbot.waitUntil(lambda: window.session.state.photo not in (None, by_file))
    by_paste = window.session.state.photo
    assert by_file is not None
    assert by_paste is not None
    assert by_paste.sha256 == by_file.sha256
    wait_for(qtbot, window, Stage.DONE)


def test_pasted_file_is_assessed(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> None:
    QGuiApplication.clipboard().setMimeData(files_mime(*sample_files[:2]))
    window.actions_by_name["paste"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert window.header.position.text() == "Photo 1 of 2"


def test_paste_without_a_picture_says_so(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("a letter")
    window.actions_by_name["paste"].trigger()
    assert window.banner.isVisible()
    assert "clipboard holds no photo" in window.banner.text.text()


def test_text_cannot_be_dropped(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("a letter")
    assert not drop(window, mime)


def test_first_photo_is_seen_before_the_model_is_loaded(qtbot: QtBot, make_window: MakeWindow, sample_files: list[str]) -> None:
    window = make_window(load=False)
    worker = Relay(window.session.worker)
    with qtbot.waitSignals(
        [worker.photo_read, worker.loaded, *[worker.exit_ready] * 3, worker.assessed, worker.finished], order="strict"
    ):
        window.open_paths(sample_files[:1])
        assert window.panel.progress.title.text() == "Loading model…"
    wait_for(qtbot, window, Stage.DONE)


def test_synthetic_sample_is_marked_and_a_photo_is_not(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_name["samples"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    assert "Synthetic sample" in window.photo_bar.caption.text()
    plain = tmp_path / "plain.png"
    Image.new("RGB", (200, 200), "#b08060").save(plain)
    window.open_paths([plain])
    wait_for(qtbot, window, Stage.DONE)
    assert "Synthetic" not in window.photo_bar.caption.text()


def test_names_are_shown_on_one_line_whatever_signs_they_hold(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> None:
    window = make_window()
    write_photos(tmp_path, "plain.png", "two\nlines \u202egnp.\x1b\u200f.png")
    window.open_paths([tmp_path / "plain.png"])
    wait_for(qtbot, window, Stage.DONE)
    height = window.header.height()
    window.open_paths(sorted(tmp_path.glob("two*")))
    qtbot.waitUntil(lambda: window.session.state.entry.name != "plain.png")
    wait_for(qtbot, window, Stage.DONE)
    shown = "two lines \ufffdgnp.\ufffd\ufffd.png"
    assert window.header.name.text() == window.header.name.toolTip() == shown
    assert window.header.height() == height
    assert rows(window)[-1] == shown
    index = window.session.worklist.index(window.session.worklist.row(window.session.state.entry.id))
    says, path = index.data(Qt.ItemDataRole.ToolTipRole).split("\n")
    assert says.startswith(shown)
    assert path.endswith(shown)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == says
    folders = [tmp_path / "Anna\nB", tmp_path / "Anna\u202eC"]
    for folder in folders:
        write_photos(folder, "same.png")
    window.open_paths(folders)
    told_apart = ["Anna B/same.png", "Anna\ufffdC/same.png"]
    qtbot.waitUntil(lambda: sorted(name for name in rows(window) if "same" in name) == told_apart)
