"""What the tests of the window share: waiting, dropping, and asking for Qt's threads."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import shiboken6
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QThread, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.app import stored_worklist
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier, Engines
from skinapp.core.prediction import ExitReading
from skinapp.core.settings_file import SettingsFile
from skinapp.gui.main_window import MainWindow
from skinapp.gui.reporting import selected
from skinapp.gui.session import Session
from skinapp.gui.state import Stage
from skinapp.gui.worker import Worker
from skinapp.reports.details import ReportDetails
from skinapp.testing import FakeClassifier, FakeEngines

MakeWindow = Callable[..., MainWindow]


def fake_session(classifier: Classifier | None = None, engines: Engines | None = None) -> Session:
    """A session with made-up engines that all load one classifier; settings and worklist are real, in the test's folders."""
    made = engines or FakeEngines(lambda _: classifier or FakeClassifier())
    return Session(made, SettingsFile(paths.user_config() / "settings.json"), stored_worklist)


class ByName(FakeClassifier):
    """Answers by the name of the photo's file: urgent, soon, or else routine."""

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        name = Path(photo.source).name
        top = (Diagnosis.MEL, 0.8) if "urgent" in name else (Diagnosis.BCC, 0.3) if "soon" in name else (Diagnosis.NV, 0.95)
        self._answers = [top] * 3
        yield from super().predict(photo, mode)


def write_photos(folder: Path, *names: str) -> list[str]:
    """Small photos that the gate lets in, no two alike; a name that ends in .txt.jpg is none at all."""
    folder.mkdir(exist_ok=True)
    with Image.open(next(paths.samples().glob("*.jpg"))) as sample:
        photo = sample.convert("RGB").resize((256, 192))
    for number, name in enumerate(names):
        if name.endswith(".txt.jpg"):
            (folder / name).write_text("not a picture")
        else:
            photo.putpixel((0, 0), (number % 256, number // 256, 0))
            photo.save(folder / name)
    return [str(folder / name) for name in names]


def write_report(window: MainWindow, path: Path) -> None:
    """The report of the photo on screen, as the export dialog orders it."""
    session = window.session
    session.reporting.write(selected(session.worklist, session.state, [session.state.entry.id], ReportDetails()), path)


def rows(window: MainWindow) -> list[str]:
    """The names in the list, from top to bottom."""
    worklist = window.session.worklist
    return [worklist.index(row).data() for row in range(worklist.rowCount())]


def wait_for_all(qtbot: QtBot, window: MainWindow) -> None:
    """Until no photo of the list waits."""
    qtbot.waitUntil(lambda: not any(e.is_waiting for e in window.session.worklist.entries), timeout=20_000)


def wait_for_shelf(qtbot: QtBot, window: MainWindow) -> None:
    """Until all that was to be written is on disk."""
    is_done = threading.Event()
    window.session.catalogue.shelf.change(lambda _: is_done.set())
    qtbot.waitUntil(is_done.is_set)


def running_threads(app: QApplication) -> list[QThread]:
    """Qt threads that run beside the GUI's own."""
    # The type is asked, not the object: some libraries' objects warn when isinstance looks at their class.
    threads = [o for o in gc.get_objects() if issubclass(type(o), QThread) and shiboken6.isValid(o)]
    return [thread for thread in threads if thread is not app.thread() and thread.isRunning()]


class Relay(QObject):
    """The worker's signals on the GUI's thread: pytest-qt stops its timers on the thread on which a signal arrives."""

    loaded = Signal(int, object, object, object)
    photo_read = Signal(int, object, object)
    exit_ready = Signal(int, object)
    assessed = Signal(int, object)
    report_written = Signal(int, object)
    failed = Signal(int, object)
    finished = Signal(int)

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        for name in ("loaded", "photo_read", "exit_ready", "assessed", "report_written", "failed", "finished"):
            getattr(worker, name).connect(getattr(self, name))


def wait_for(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    qtbot.waitUntil(lambda: window.session.state.stage is stage, timeout=20_000)


def files_mime(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def drop(window: MainWindow, mime: QMimeData) -> bool:
    """Drag over the window and let go. False: it was not let in."""
    copy, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 300), copy, mime, left, keys)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 300), copy, mime, left, keys))
    return True
