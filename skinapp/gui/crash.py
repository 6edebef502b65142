"""What the user is told when something fails, and a report of the unexpected that names no file and no patient."""

import logging
import platform
import sys
import threading
from dataclasses import dataclass
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Signal

from skinapp.core.errors import ModelError, SkinAppError
from skinapp.core.language import again, tr
from skinapp.core.traces import trace_of
from skinapp.edition import version_line

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Failure:
    """message: one plain sentence or two; report: text for the makers of SkinApp, empty where the message says it all.

    concerns_all: whether every other photo would meet the same.
    """

    message: str
    report: str = ""
    concerns_all: bool = False


def failure_of(error: BaseException) -> Failure:
    """An error of ours in its own words; anything else as a generic sentence with a report."""
    if isinstance(error, SkinAppError):
        return Failure(again(str(error)), concerns_all=isinstance(error, ModelError))
    return Failure(tr("Something unexpected went wrong. SkinApp can go on; the last step was not done."), report_of(error))


def end_of(error: BaseException) -> Failure:
    """The same where SkinApp cannot go on."""
    if isinstance(error, SkinAppError):
        return Failure(again(str(error)))
    sentence = tr("Something unexpected went wrong, and SkinApp has to end. The report names no file and no patient.")
    return Failure(sentence, report_of(error))


def report_of(error: BaseException) -> str:
    """Versions, and modules, lines and types of the error and its causes. No messages and no paths: they could name files."""
    versions = f"SkinApp {version_line()}, Python {platform.python_version()}, Qt {pyside_version}, {platform.platform()}"
    return f"{versions}\n{trace_of(error)}"


class CrashCatcher(QObject):
    """Takes in exceptions that nobody caught, on any thread.

    Signals:
        crashed(Failure): on the thread of whoever listens.
    """

    crashed = Signal(object)

    def install(self) -> None:
        """Become the last resort of this process."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_exception(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        failure = failure_of((error or kind()).with_traceback(trace))
        log.error("Uncaught exception\n%s", failure.report or kind.__name__)
        self.crashed.emit(failure)
