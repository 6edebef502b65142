"""Drives the real program through its real `main()`, by keyboard, with the model that ships. Prints what it saw.

python morning_driver.py begin FOLDER        drops a folder, says how many photos are assessed, goes on until it is killed
python morning_driver.py go-on PDF           opens again, waits, walks, diagnoses, compares, exports, closes
"""

import json
import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gui"))

from gui_kit import drop, files_mime
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from skinapp.__main__ import main
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.state import Stage

Steps = Generator[Callable[[], bool], None, None]
seen: dict[str, object] = {}


def shown(kind: type[QWidget]) -> QWidget | None:
    """The visible top-level widget of a kind."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def run(steps: Steps) -> None:
    """Go on with the steps whenever what they wait for has come, from the event loop."""

    def look(is_reached: Callable[[], bool]) -> None:
        if is_reached():
            if (awaited := next(steps, None)) is not None:
                look(awaited)
        else:
            QTimer.singleShot(20, lambda: look(is_reached))

    look(lambda: shown(MainWindow) is not None)


def begin(folder: str) -> Steps:
    window = shown(MainWindow)
    session = window.session
    assert drop(window, files_mime(folder))
    yield lambda: session.state.stage is Stage.DONE
    window.activateWindow()
    yield window.isActiveWindow
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    yield lambda: session.state.stage is Stage.DONE

    def say() -> None:
        done = sorted(entry.name for entry in session.worklist.entries if not entry.is_waiting)
        sys.stdout.write(json.dumps({"done": done, "current": session.state.entry.name}) + "\n")
        sys.stdout.flush()

    session.worklist.changed.connect(say)
    say()
    yield lambda: False


def go_on(report: str) -> Steps:
    window = shown(MainWindow)
    session, rows = window.session, window.list.rows
    yield lambda: session.state.stage is Stage.DONE
    entries = session.worklist.entries
    seen["names"] = [entry.name for entry in entries]
    seen["restored"] = [entry.name for entry in entries if not entry.is_waiting]
    seen["current"] = session.state.entry.name
    yield lambda: not any(entry.is_waiting for entry in session.worklist.entries)
    window.activateWindow()
    yield window.isActiveWindow
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    walked = []
    while True:
        yield lambda: session.state.stage in (Stage.DONE, Stage.FAILED)
        walked.append((session.state.entry.name, window.panel.badge.title.text() if session.state.assessment else "error"))
        if len(walked) == len(seen["names"]):
            break
        QTest.keyClick(rows, Qt.Key.Key_Down)
    seen["walked"] = walked
    seen["left"] = window.list.progress.text.text()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    yield lambda: session.state.stage is Stage.DONE
    QTest.keyClick(window, Qt.Key.Key_D)
    yield window.panel.own.menu.isVisible
    QTest.keyClick(window.panel.own.menu, Qt.Key.Key_1)
    seen["own"] = window.panel.own.text.text()
    window.activateWindow()
    yield window.isActiveWindow
    QTest.keyClick(window, Qt.Key.Key_X)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    yield lambda: session.state.stage is Stage.DONE
    seen["compared"] = window.pair.pinned.isVisible() and window.pair.photo.isVisible()
    QTest.keyClick(window, Qt.Key.Key_X)
    yield from look_closer(window)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    yield lambda: shown(ExportDetails) is not None
    dialog, written = shown(ExportDetails), []
    session.reporting.written.connect(written.append)
    dialog.lines["patient_name"].setText("Zacharopoulou")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    yield lambda: bool(written)
    seen["digest"] = session.state.photo.sha256
    window.close()


def look_closer(window: MainWindow) -> Steps:
    """Measure an area, and ask where the model looked."""
    session = window.session
    QTest.keyClick(window, Qt.Key.Key_A)
    for way in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(window.photo, Qt.Key.Key_Return)
        for _ in range(8):
            QTest.keyClick(window.photo, way)
    seen["measured"] = session.state.entry.measure.area_px2
    QTest.keyClick(window, Qt.Key.Key_E)
    yield lambda: session.explaining.asked.picture is not None
    method = window.explanation_bar.method
    method.setFocus()
    QTest.keyClick(method, Qt.Key.Key_Down)
    yield lambda: session.explaining.asked.picture is not None
    explained = session.explaining.asked.explanation
    seen["explained"] = [explained.question.method.value, float(explained.values.max())]


def _give_up() -> None:
    window, focus = shown(MainWindow), QApplication.focusWidget()
    sys.stderr.write(f"A step never came. {window and window.session.state.stage}, focus on {focus}. Seen so far: {seen}")
    sys.stderr.flush()
    os._exit(3)


def drive(task: str, path: str) -> None:
    QFileDialog.getSaveFileName = lambda *_: (path, "")  # the system's own dialog cannot be pressed from here
    application = QApplication([])
    QTimer.singleShot(110_000, _give_up)  # a step that never comes must not hang whoever waits
    sys.argv[1:] = []
    run({"begin": begin, "go-on": go_on}[task](path))
    seen["code"] = main()
    sys.stdout.write(json.dumps(seen))
    del application


if __name__ == "__main__":
    drive(*sys.argv[1:])
