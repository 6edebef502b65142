"""Drives the real program from the live camera to a report, by keyboard. Prints what it saw: python camera_driver.py PDF."""

import json
import os
import sys

from morning_driver import Steps, run, shown
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from skinapp.__main__ import main
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.state import Stage

seen: dict[str, object] = {}


def capture() -> Steps:
    window = shown(MainWindow)
    session, live = window.session, window.live
    yield lambda: session.state.model is not None
    window.activateWindow()
    yield window.isActiveWindow
    QTest.keyClick(window, Qt.Key.Key_V)
    yield lambda: bool(live.panel.status.text()) and live.panel.source.count() > 1
    source = live.panel.source
    source.setFocus()
    QTest.keyClick(source, Qt.Key.Key_End)
    yield lambda: live.camera.can_capture
    live.panel.triage.click()
    yield live.panel.badge.isVisible
    seen["live"] = [live.panel.caution.text(), live.panel.badge.title.text()]
    seen["before"] = [entry.name for entry in session.worklist.entries]
    live.view.setFocus()
    # the sharp moment: what is blurred is refused, as it must be
    yield lambda: live.panel.meter_text.text().startswith(("9", "100"))
    QTest.keyClick(live.view, Qt.Key.Key_Space)
    yield lambda: session.state.stage is Stage.DONE
    seen["is_off"] = not live.camera.is_on
    seen["after"] = [(entry.name, entry.assessment.decision.level.value) for entry in session.worklist.entries]
    seen["size"] = [session.state.photo.width_px, session.state.photo.height_px]
    window.activateWindow()
    yield window.isActiveWindow
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    yield lambda: shown(ExportDetails) is not None
    written: list[object] = []
    session.reporting.written.connect(written.append)
    QTest.keyClick(shown(ExportDetails), Qt.Key.Key_Return)
    yield lambda: bool(written)
    seen["digest"] = session.state.photo.sha256
    window.close()


if __name__ == "__main__":
    application = QApplication([])
    QTimer.singleShot(110_000, lambda: os._exit(3))  # a step that never comes must not hang whoever waits
    report, sys.argv[1:] = sys.argv[1], []
    QFileDialog.getSaveFileName = lambda *_: (report, "")  # the system's own dialog cannot be pressed from here
    run(capture())
    seen["code"] = main()
    sys.stdout.write(json.dumps(seen))
    del application
