"""A program that cannot even begin says so, with a report that names nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.app import stored_worklist
from skinapp.core.settings_file import SettingsFile
from skinapp.gui.application import run_window
from skinapp.gui.screens.crash_report import CrashReport
from skinapp.testing import FakeClassifier, FakeEngines


class BrokenFile(SettingsFile):
    def read(self):  # type: ignore[no-untyped-def]
        raise RuntimeError("Ms Zyxwvut /home/zyxwvut/photo.jpg")


def test_error_before_the_window_is_shown_and_its_report_can_be_copied(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    seen = {}

    def look() -> None:
        dialog = next((w for w in QApplication.topLevelWidgets() if isinstance(w, CrashReport) and w.isVisible()), None)
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        dialog.copy.click()
        seen["title"] = dialog.windowTitle()
        dialog.reject()

    QTimer.singleShot(0, look)
    engines = FakeEngines(lambda _: FakeClassifier())
    code = run_window([], engines, BrokenFile(Path("absent")), stored_worklist, paths.instance_name())
    assert code == 1
    assert seen["title"] == "SkinApp has to end"
    report = QGuiApplication.clipboard().text()
    assert "builtins.RuntimeError" in report
    assert "skinapp.gui.session" in report
    assert "yxwvut" not in report + caplog.text
