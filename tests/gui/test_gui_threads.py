"""The window never waits: reading, computing, small pictures, reports and the database are on other threads."""

import functools
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from gui_kit import ByName, MakeWindow, drop, files_mime, wait_for, wait_for_all, write_photos, write_report
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from skinapp.core.exit_policy import Mode
from skinapp.core.operating_points import SENSITIVITY_90
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.settings_file import SettingsFile
from skinapp.gui import convert, shelf, state, worker
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.gui.widgets.worklist_panel import WorklistPanel
from skinapp.reports import pdf
from skinapp.storage.library import EncryptedLibrary

WORK = [
    (state, "decode_photo"),
    (convert, "levels"),
    (shelf, "thumbnail"),
    (pdf, "compose"),
    (worker, "write_selection"),
    (ByName, "predict"),
    (EncryptedLibrary, "open"),
    (EncryptedLibrary, "add"),
    (EncryptedLibrary, "remove"),
    (EncryptedLibrary, "keep_answer"),
    (EncryptedLibrary, "keep_decisions"),
    (EncryptedLibrary, "keep_current"),
    (EncryptedLibrary, "keep_own"),
    (EncryptedLibrary, "keep_measure"),
    (EncryptedLibrary, "keep_thumbnail"),
    (EncryptedLibrary, "thumbnail"),
    (SettingsFile, "write"),
]
DRAWING = [(MainWindow, "_show_state"), (WorklistPanel, "_show_list"), (WorklistPanel, "_on_pictured")]
Calls = dict[str, set[bool]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """For each function that was called: whether that was on the GUI thread."""
    seen: Calls = {}
    gui = threading.get_ident()

    def watched(name: str, function: Callable[..., object]) -> Callable[..., object]:
        @functools.wraps(function)  # Qt finds a slot by its name
        def call(*arguments: object, **named: object) -> object:
            seen.setdefault(name, set()).add(threading.get_ident() == gui)
            return function(*arguments, **named)

        return call

    for owner, name in WORK + DRAWING:
        monkeypatch.setattr(owner, name, watched(name, getattr(owner, name)))
    return seen


def test_no_work_is_done_on_the_gui_thread_and_no_drawing_on_another(
    qtbot: QtBot, calls: Calls, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window(ByName())
    names = [f"{('routine', 'soon', 'urgent')[number % 3]}-{number}.png" for number in range(200)]
    assert drop(window, files_mime(*write_photos(tmp_path / "photos", *names)))
    qtbot.waitUntil(lambda: len(window.list.thumbnails) > 3)
    window.actions_by_name["next"].trigger()
    window.actions_by_name["cancel"].trigger()
    wait_for_all_but_current(qtbot, window)
    window.actions_by_name["again"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    window.session.diagnose(None)
    window.session.measure(None)
    window.session.change_settings(replace(window.session.state.settings, operating_point=SENSITIVITY_90))
    assessed = [entry.assessment for entry in window.session.worklist.entries if entry.assessment]
    qtbot.waitUntil(lambda: window.session.worklist.entries[-1].assessment is not assessed[-1])  # placed anew, in slices
    with qtbot.waitSignal(window.session.reporting.written):
        write_report(window, tmp_path / "report.pdf")
    window.actions_by_name["clear"].trigger()
    window.close()
    assert calls == {name: {False} for _, name in WORK} | {name: {True} for _, name in DRAWING}


def wait_for_all_but_current(qtbot: QtBot, window: MainWindow) -> None:
    current = window.session.state.entry
    assert current is not None
    entries = lambda: window.session.worklist.entries  # noqa: E731
    qtbot.waitUntil(lambda: not any(e.is_waiting for e in entries() if e.id != current.id), timeout=60_000)


class Stuck(ByName):
    """Computes for as long as it is not let go."""

    def __init__(self) -> None:
        super().__init__()
        self.is_in = threading.Event()
        self.may_go_on = threading.Event()

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        self.is_in.set()
        assert self.may_go_on.wait(60)
        yield from super().predict(photo, mode)


def test_heart_of_the_window_beats_while_everything_else_is_stuck(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    classifier = Stuck()
    window = make_window(classifier)
    is_making, may_make = threading.Event(), threading.Event()
    make = shelf.thumbnail

    def stuck(data: bytes, source: str) -> bytes:
        is_making.set()
        assert may_make.wait(60)
        return make(data, source)

    monkeypatch.setattr(shelf, "thumbnail", stuck)
    beats: list[int] = []
    heart = QTimer(window, interval=10)
    heart.timeout.connect(lambda: beats.append(1))
    heart.start()
    files = write_photos(tmp_path / "photos", *[f"routine-{number}.png" for number in range(60)])
    assert drop(window, files_mime(*files[:30]))
    qtbot.waitUntil(lambda: classifier.is_in.is_set() and is_making.is_set())
    for act in (
        lambda: drop(window, files_mime(*files[30:])),
        window.session.show_next,
        window.session.cancel,
        lambda: window.session.pause(True),
        lambda: window.session.pause(False),
        window.removal.remove_waiting,
        window.removal.put_back,
    ):
        act()
        before = len(beats)
        qtbot.waitUntil(lambda before=before: len(beats) > before + 3)  # it could not, were the GUI thread to wait
    assert all(entry.is_waiting for entry in window.session.worklist.entries)
    classifier.may_go_on.set()
    may_make.set()
    window.session.assess_again()
    wait_for_all(qtbot, window)
    assert len(window.session.worklist.entries) == 60
