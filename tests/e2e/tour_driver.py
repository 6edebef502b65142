"""Drives the real program through its real `main()`: what a start shows, and the tour by keyboard. Prints what it saw.

python tour_driver.py FOLDER [PHOTO]        run by test_tour.py; FOLDER holds the settings: user/ and machine/
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skinapp import paths
from skinapp.__main__ import main
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage

seen: dict[str, object] = {}


def when(is_reached: Callable[[], bool], then: Callable[[], None]) -> None:
    """Look every 20 ms, from the event loop."""
    QTimer.singleShot(20, lambda: then() if is_reached() else when(is_reached, then))


def window() -> MainWindow | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()), None)


def is_ready() -> bool:
    """Painted, active, the model is there, and a photo that was asked for as well."""
    shown = window()
    if shown is None or shown.session.state.model is None:
        return False
    shown.activateWindow()  # where there is no window manager
    if not shown.isActiveWindow():
        return False
    return not sys.argv[1:] or shown.session.state.stage is Stage.DONE


def look() -> None:
    shown = window()
    tour = shown.tour
    seen["shown"] = tour.isVisible()
    if not tour.isVisible():
        QTest.keyClick(shown, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
        seen["again"] = tour.isVisible()
    names = [tour.accessibleName()]
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        names.append(tour.accessibleName())
    seen["steps"] = names
    if seen["shown"]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    else:
        QTest.keyClick(shown, Qt.Key.Key_Escape)
    seen["left"] = not tour.isVisible() and shown.work.isVisible()
    seen["focus"] = type(QApplication.focusWidget()).__name__
    QTimer.singleShot(0, shown.close)


def drive() -> None:
    folder, photos = Path(sys.argv[1]), sys.argv[2:]
    paths.user_config = lambda: folder / "user"
    paths.machine_config = lambda: folder / "machine"
    application = QApplication([])
    QTimer.singleShot(90_000, lambda: os._exit(3))  # a step that never comes must not hang whoever waits
    when(is_ready, look)
    sys.argv[1:] = photos
    seen["code"] = main()
    sys.stdout.write(json.dumps(seen))
    del application


if __name__ == "__main__":
    drive()
