"""A window with a made-up classifier, and a watch over threads that outlive their test."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from gui_kit import ByName, MakeWindow, fake_session, running_threads, wait_for, wait_for_all, write_photos
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinapp.core.ports import Classifier
from skinapp.gui import theme
from skinapp.gui.application import dress
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.paths import samples


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    dress(qapp)


@pytest.fixture(autouse=True)
def no_leaked_thread(qapp: QApplication) -> Iterator[None]:
    """As everywhere, but with Qt's threads, which Python sees only in part."""
    before = set(threading.enumerate())
    # pytest-qt's waiting leaves timers in reference cycles: the collector must not end them on the worker's thread.
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    theme.apply(qapp, Qt.ColorScheme.Light)
    # Before Python 3.13 a QThread that has ended leaves a dummy entry behind, so QThreads are asked directly.
    left = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    assert not left
    assert not running_threads(qapp)


@pytest.fixture
def sample_files() -> list[str]:
    return [str(path) for path in sorted(samples().glob("*.jpg"))]


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[MakeWindow]:
    """Makes a shown window around a classifier, its model loaded unless `load` is false."""
    made: list[MainWindow] = []

    def make(classifier: Classifier | None = None, *, load: bool = True) -> MainWindow:
        session = fake_session(classifier)
        window = MainWindow(session)
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 860)
        window.show()
        session.catalogue.shelf.open()
        if load:
            session.load()
            qtbot.waitUntil(lambda: session.state.model is not None)
        return window

    yield make
    for window in made:
        if shiboken6.isValid(window):
            window.close()


@pytest.fixture
def window(make_window: MakeWindow) -> MainWindow:
    return make_window()


@pytest.fixture
def open_sample(qtbot: QtBot, sample_files: list[str]) -> Callable[[MainWindow], None]:
    """Opens the first sample and waits until it was assessed."""

    def open_(window: MainWindow) -> None:
        window.open_paths(sample_files[:1])
        wait_for(qtbot, window, Stage.DONE)

    return open_


@pytest.fixture
def make_filled(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, qapp: QApplication
) -> Iterator[Callable[[], MainWindow]]:
    """Makes a window with something of everything: levels, an error, an answer, a selection."""

    def make() -> MainWindow:
        window = make_window(ByName())
        window.open_paths(write_photos(tmp_path / "photos", "urgent.png", "soon.png", "damaged.txt.jpg", "routine.png"))
        wait_for_all(qtbot, window)
        window.session.show(window.session.worklist.id_at(0))
        wait_for(qtbot, window, Stage.DONE)
        return window

    yield make
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def filled(make_filled: Callable[[], MainWindow]) -> MainWindow:
    return make_filled()
