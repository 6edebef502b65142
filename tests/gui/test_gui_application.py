"""The whole window through its entry point, and what reaches the log."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from skinapp import app, paths
from skinapp.core.ports import Classifier
from skinapp.gui import application, crash
from skinapp.gui.main_window import MainWindow
from skinapp.testing import FakeClassifier


@pytest.fixture(autouse=True)
def _hooks_are_given_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handler = qInstallMessageHandler(None)
    qInstallMessageHandler(handler)
    yield
    qInstallMessageHandler(handler)


def test_run_opens_paths_assesses_them_and_ends_with_the_window(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, sample_files: list[str]
) -> None:
    asked: list[tuple[str, str]] = []

    def load(engine: str, device: str) -> Classifier:
        asked.append((engine, device))
        return FakeClassifier()

    monkeypatch.setattr(app, "load_classifier", load)
    levels: list[str] = []

    def close_when_done() -> None:
        window = _window()
        if window.session.state.assessment is None:
            QTimer.singleShot(10, close_when_done)
            return
        levels.append(window.panel.badge.title.text())
        window.close()

    QTimer.singleShot(10, close_when_done)
    assert app.run(sample_files[:1]) == 0
    assert levels == ["Routine"]
    assert asked == [("auto", "auto")]
    assert [file.name for file in paths.user_config().iterdir()] == ["window.ini"]  # no settings: they are the defaults
    assert (qapp.applicationName(), qapp.applicationVersion()) == ("SkinApp", "0.1.0")
    assert not qapp.windowIcon().isNull()


def test_run_without_paths_loads_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "load_classifier", lambda *_: FakeClassifier())
    titles: list[str] = []

    def close_when_ready() -> None:
        window = _window()
        titles.append(window.panel.progress.title.text())
        if window.session.state.model is None:
            QTimer.singleShot(10, close_when_ready)
        else:
            window.close()

    QTimer.singleShot(0, close_when_ready)
    assert app.run([]) == 0
    assert titles[0] == "Loading model…"
    assert titles[-1] == "Ready"


def test_exception_in_a_slot_is_shown_with_a_report(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(app, "load_classifier", lambda *_: FakeClassifier())
    seen: list[tuple[str, str]] = []

    def look() -> None:
        window = _window()
        window.banner.button.click()
        seen.append((window.banner.text.text(), QGuiApplication.clipboard().text()))
        window.close()

    def throw() -> None:
        failing = ValueError("/home/jane/mole.jpg")
        QTimer.singleShot(50, look)
        sys.excepthook(ValueError, failing, None)

    QTimer.singleShot(50, throw)
    assert app.run([]) == 0
    ((message, report),) = seen
    assert "unexpected" in message
    assert "ValueError" in report
    assert "jane" not in report + caplog.text


def test_exception_on_another_thread_reaches_the_gui_thread(qtbot: QtBot) -> None:
    catcher = crash.CrashCatcher()
    catcher.install()
    failures: list[tuple[crash.Failure, bool]] = []
    main = threading.current_thread()
    catcher.crashed.connect(lambda failure: failures.append((failure, threading.current_thread() is main)))

    def fail() -> None:
        raise KeyError("a name")

    thread = threading.Thread(target=fail)
    with qtbot.waitSignal(catcher.crashed):
        thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0][1]
    assert "KeyError" in failures[0][0].report
    assert "a name" not in failures[0][0].report


@pytest.mark.parametrize("name", ["'jane.jpg'", '"jane.jpg"', "/home/jane/mole.jpg", r"C:\Users\jane\mole.jpg"])
def test_qt_messages_are_logged_without_names(name: str, caplog: pytest.LogCaptureFixture) -> None:
    qInstallMessageHandler(application._log_message)
    with caplog.at_level(logging.WARNING):
        qWarning(f"cannot read {name} now")
    assert "cannot read … now" in caplog.text
    assert "jane" not in caplog.text


def test_qt_s_file_dialog_stores_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    dialog = QFileDialog(None, "Open", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    dialog.findChild(QLineEdit).setText("a.png")
    dialog.accept()
    shiboken6.delete(dialog)  # this is when it stores
    stored = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "QtProject")
    stored.sync()
    assert not Path(stored.fileName()).is_file()


def _window() -> MainWindow:
    (window,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()]
    return window
