"""The Qt application around the window: name, fonts, theme, messages, event loop."""

import gc
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QSettings, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from skinapp import __version__
from skinapp.core.language import again
from skinapp.core.ports import Engines, Library
from skinapp.core.settings import NEXT_START, OFF
from skinapp.core.settings_file import SettingsFile
from skinapp.gui import theme
from skinapp.gui.crash import CrashCatcher, Failure, end_of
from skinapp.gui.i18n import speak
from skinapp.gui.icons import app_icon
from skinapp.gui.instance import Instance
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.crash_report import CrashReport
from skinapp.gui.session import Session
from skinapp.log import redacted
from skinapp.paths import resources

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_SWITCH_S = 0.0001
"""How long another thread may keep the interpreter when the window wants it; Python's 5 ms add up over many calls.

Painting gives it back and wants it again with every call of Qt. While a list of 1,000 was written on another thread, a window
that waited for 1 ms each time stalled for 102 to 126 ms, with a tenth of that for 56 to 67 ms.
"""

_GARBAGE_THRESHOLDS = (5_000, 10, 100)
"""When Python searches for garbage. With its own thresholds, a list of 1,000 photos is searched whole while it is placed
anew: 30 to 68 ms."""


def run_window(
    paths: list[str],
    engines: Engines,
    settings_file: SettingsFile,
    make_library: Callable[[], Library],
    instance_name: str,
) -> int:
    """Show the window until it is closed. paths: photos to open at once. Returns the exit code.

    Where this user has a window open already, it shows the photos instead. instance_name: see `Instance`.
    """
    qInstallMessageHandler(_log_message)
    sys.setswitchinterval(_SWITCH_S)
    gc.set_threshold(*_GARBAGE_THRESHOLDS)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    try:
        return _run(app, paths, lambda: Session(engines, settings_file, make_library), Instance(instance_name))
    except Exception as error:  # noqa: BLE001  # nothing is above: a windowed program would vanish without a word
        failure = end_of(error)
        log.error("SkinApp ends\n%s", failure.report)
        CrashReport(failure).exec()
        return 1


def _run(app: QApplication, paths: list[str], make_session: Callable[[], Session], instance: Instance) -> int:
    if instance.hand_over(paths):
        return 0
    dress(app)
    instance.listen()
    session = make_session()
    try:
        code = _show(app, session, paths, instance)
    finally:
        instance.close()
        has_ended = session.close()
    if not has_ended:
        log.error("A thread did not end in time")
        os._exit(1)  # an engine that hangs must not keep the process alive
    return code


def _show(app: QApplication, session: Session, paths: list[str], instance: Instance) -> int:
    speak(app, session.state.settings.language)
    follow_settings(app, session)
    window = MainWindow(session)
    # What the model's libraries have brought stays, too.
    session.worker.loaded.connect(lambda *_: gc.freeze())
    instance.asked.connect(window.come_forward)
    catcher = CrashCatcher()
    catcher.crashed.connect(window.show_failure)
    catcher.install()
    is_toured = session.state.settings.tour == NEXT_START and not paths  # whoever opens a photo wants to see that
    begin = FirstPaint(lambda: _begin(window, paths, is_toured))
    window.installEventFilter(begin)
    if is_toured:
        window.show_tour()
    window.show()
    return app.exec()


def follow_settings(app: QApplication, session: Session) -> None:
    """Dress the application as the settings say, now and whenever they change."""

    def take() -> None:
        if app.property("theme") != session.state.settings.theme:
            theme.choose(app, session.state.settings.theme)

    session.changed.connect(take)
    take()


class FirstPaint(QObject):
    """Event filter of a widget: begins something once the widget was painted, so that work does not delay its sight."""

    def __init__(self, begin: Callable[[], object]) -> None:
        """begin: called once, from the event loop."""
        super().__init__()
        self._begin = begin

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the paint event, and let everything pass."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._begin)  # the widgets inside are painted by then
        return False


def _begin(window: MainWindow, paths: list[str], is_toured: bool) -> None:
    log.info("The window is painted")
    # What is there by then stays. Loading a model searches for garbage again and again, and would stop the window meanwhile.
    gc.freeze()
    session = window.session
    session.catalogue.shelf.open()
    if is_toured:  # once, also where the program ends before the last step
        session.change_settings(replace(session.state.settings, tour=OFF))
    if paths:
        window.open_paths(paths)
    else:
        session.load()
    if session.notice:  # after a photo was asked for, since that clears what was said before
        window.show_failure(Failure(again(session.notice)))


def dress(app: QApplication) -> None:
    """Name, icon, fonts and theme."""
    # Qt's own file dialog would otherwise store the folders that were looked into.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    app.setApplicationName("SkinApp")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("SkinApp")
    app.setDesktopFileName("skinapp")
    app.setWindowIcon(app_icon())
    for file in sorted((resources() / "fonts").glob("NotoSans*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    app.setFont(QFont("Noto Sans", 10))
    theme.follow_system(app)


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's messages go to the log, without what could be a file's name."""
    category = getattr(context, "category", None) or "qt"
    log.log(_LEVELS[kind], "%s: %s", category, redacted(message))
