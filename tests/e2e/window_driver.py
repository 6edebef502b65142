"""Drives the real program through its real `main()`: drops a photo, waits, exports the PDF, closes. Prints what it saw.

python window_driver.py PHOTO PDF        run by test_window.py in a process of its own, with the model that ships
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gui"))

from gui_kit import drop, files_mime
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QPushButton, QWidget

from skinapp import paths
from skinapp.__main__ import main
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.export_details import ExportDetails

seen: dict[str, object] = {}
signals: list[str] = []


def when(is_reached: Callable[[], bool], then: Callable[[], None]) -> None:
    """Look every 20 ms, from the event loop."""
    QTimer.singleShot(20, lambda: then() if is_reached() else when(is_reached, then))


def shown(kind: type[QWidget]) -> QWidget | None:
    """The visible top-level widget of a kind."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def drop_photo() -> None:
    window = shown(MainWindow)
    worker = window.session.worker
    for name in ("loaded", "photo_read", "exit_ready", "assessed", "previewed", "report_written", "failed", "finished"):
        getattr(worker, name).connect(lambda *_, name=name: signals.append(name), Qt.ConnectionType.DirectConnection)
    assert drop(window, files_mime(sys.argv[1]))
    when(lambda: window.session.state.assessment is not None, export)


def export() -> None:
    window = shown(MainWindow)
    seen["level"] = window.panel.badge.title.text()
    seen["menus"] = [action.text() for action in window.menuBar().actions()]
    window.actions_by_name["export"].trigger()
    when(lambda: shown(ExportDetails) is not None, save)


def save() -> None:
    window, dialog = shown(MainWindow), shown(ExportDetails)
    window.session.reporting.written.connect(lambda _: QTimer.singleShot(0, window.close))
    seen["cancel"] = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).text()
    dialog.lines["patient_name"].setText(os.environ.get("SKINAPP_TEST_PATIENT", "Ελένη Παράδειγμα"))
    dialog.findChild(QPushButton, "save").click()


def drive() -> None:
    report = sys.argv[2]
    paths.user_config = lambda: Path(report).parent / "config"  # not the settings of whoever runs this
    QFileDialog.getSaveFileName = lambda *_: (report, "")  # the system's own dialog cannot be pressed from here
    application = QApplication([])
    QTimer.singleShot(90_000, lambda: os._exit(3))  # a step that never comes must not hang whoever waits
    when(lambda: shown(MainWindow) is not None, drop_photo)
    arguments, sys.argv[1:] = sys.argv[1:], []
    QTimer.singleShot(0, lambda: sys.argv.extend(arguments))
    seen["code"] = main()
    seen["signals"] = signals
    sys.stdout.write(json.dumps(seen))
    del application


if __name__ == "__main__":
    drive()
