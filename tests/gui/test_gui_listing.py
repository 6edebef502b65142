"""Folders are listed beside the window, in the order in which they were opened, with all folders below."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from gui_kit import ByName, MakeWindow, rows, write_photos
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from skinapp.gui.main_window import MainWindow

Walk = Iterator[tuple[str, list[str], list[str]]]


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window(ByName())


@pytest.fixture
def drive(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A slow drive: nothing is listed before the event is set; it fails where the window's own thread lists."""
    answers, walk = threading.Event(), os.walk

    def slow(top: str, **options: Any) -> Walk:
        assert threading.current_thread() is not threading.main_thread()
        answers.wait(30)
        yield from walk(top, **options)

    monkeypatch.setattr(os, "walk", slow)
    yield answers
    answers.set()
    for thread in threading.enumerate():
        if thread.name == "listing":
            thread.join(10)


def folder(root: Path, name: str, *files: str) -> str:
    write_photos(root / name, *files)
    return str(root / name)


def test_folders_below_are_opened_too(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder(tmp_path, "morning", "routine-2.png", "routine-10.png")
    folder(tmp_path, "morning/Patient B", "soon-1.png")
    folder(tmp_path, "morning/Patient A", "urgent-1.png")
    folder(tmp_path, "morning/.hidden", "urgent-2.png")
    window.open_paths([tmp_path / "morning"])
    names = ["urgent-1.png", "soon-1.png", "routine-2.png", "routine-10.png"]
    qtbot.waitUntil(lambda: [entry.name for entry in window.session.worklist.entries] == names)


def test_window_works_while_a_slow_drive_is_listed_and_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, drive: threading.Event
) -> None:
    window.open_paths([folder(tmp_path, "slow\ndrive", "routine-1.png")])
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == "Reading the folder slow drive…"
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    drive.set()
    qtbot.waitUntil(lambda: rows(window) == ["routine-1.png"])
    qtbot.waitUntil(lambda: not window.banner.isVisible())


def test_what_is_opened_meanwhile_waits_for_its_turn(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, drive: threading.Event
) -> None:
    window.open_paths([folder(tmp_path, "first", "routine-1.png")])
    window.open_paths([folder(tmp_path, "second", "routine-2.png")])
    window.open_paths(write_photos(tmp_path / "files", "routine-3.png"))
    assert rows(window) == []
    drive.set()
    qtbot.waitUntil(lambda: len(window.session.worklist.entries) == 3)
    assert [entry.name for entry in window.session.worklist.entries] == ["routine-1.png", "routine-2.png", "routine-3.png"]


@pytest.mark.parametrize("stop", [lambda w: w.banner.button.click(), lambda w: w.actions_by_name["cancel"].trigger()])
def test_listing_can_be_stopped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, drive: threading.Event, stop: Callable[[MainWindow], None]
) -> None:
    window.open_paths([folder(tmp_path, "slow", "routine-1.png")])
    qtbot.waitUntil(window.banner.isVisible)
    stop(window)
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    drive.set()
    window.open_paths([folder(tmp_path, "other", "routine-2.png")])
    qtbot.waitUntil(lambda: rows(window) == ["routine-2.png"])


def test_window_closes_while_a_drive_does_not_answer(window: MainWindow, tmp_path: Path, drive: threading.Event) -> None:
    window.open_paths([folder(tmp_path, "slow", "routine-1.png")])
    assert window.close()
    assert not drive.is_set()


def test_folder_without_a_photo_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "empty" / "below").mkdir(parents=True)
    window.open_paths([tmp_path / "empty"])
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.text.text() == "There is no photo in this folder. Choose another one."


def test_folder_below_that_cannot_be_listed_stands_in_the_list(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder(tmp_path, "morning", "routine-1.png")
    closed, scan = tmp_path / "morning" / "closed", os.scandir
    closed.mkdir()

    def refuse(path: str) -> Any:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)  # its rights would not stop a superuser
    window.open_paths([tmp_path / "morning"])
    qtbot.waitUntil(lambda: {entry.name for entry in window.session.worklist.entries} == {"routine-1.png", "closed"})
    qtbot.waitUntil(lambda: all(not entry.is_waiting for entry in window.session.worklist.entries))
    (entry,) = (entry for entry in window.session.worklist.entries if entry.name == "closed")
    assert "folder cannot be opened" in entry.sentence
