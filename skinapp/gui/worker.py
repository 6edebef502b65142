"""The one place off the GUI thread: a thin adapter from the straight line to Qt signals."""

import logging
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot

from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier
from skinapp.core.prediction import ExitReading
from skinapp.gui import convert
from skinapp.gui.crash import failure_of
from skinapp.pipeline import assess
from skinapp.reports.compose import compose
from skinapp.reports.details import ReportDetails
from skinapp.reports.pdf import write_pdf

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Load:
    """Load the model."""


@dataclass(frozen=True)
class Open:
    """Read a photo, then assess it."""

    read: Callable[[], Photo]
    mode: Mode


@dataclass(frozen=True)
class Assess:
    """Assess a photo that was read already."""

    photo: Photo
    mode: Mode


@dataclass(frozen=True)
class WriteReport:
    """Write an assessed photo's PDF report."""

    assessment: Assessment
    details: ReportDetails
    photo: Photo
    path: Path


Job = Load | Open | Assess | WriteReport


@dataclass(frozen=True)
class Request:
    """A job with the number that its signals carry. cancelled: set directly from the GUI thread, looked at between exits."""

    id: int
    job: Job
    cancelled: threading.Event = field(default_factory=threading.Event)


class Worker(QObject):
    """Does one request after the other. The first photo loads the model if nothing did before.

    Signals, each beginning with the request's id:
        loaded(id, ModelInfo, EngineInfo), photo_read(id, Photo, pictures), exit_ready(id, ExitReading),
        assessed(id, Assessment), report_written(id, Path), failed(id, Failure), and finished(id), always last.
    """

    loaded = Signal(int, object, object)
    photo_read = Signal(int, object, object)
    exit_ready = Signal(int, object)
    assessed = Signal(int, object)
    report_written = Signal(int, object)
    failed = Signal(int, object)
    finished = Signal(int)

    def __init__(self, load_classifier: Callable[[], Classifier]) -> None:
        """load_classifier: called once, on this worker's thread."""
        super().__init__()
        self._load_classifier = load_classifier
        self._classifier: Classifier | None = None

    @Slot(object)
    def run(self, request: Request) -> None:
        """Do a request; what goes wrong becomes a signal."""
        try:
            self._do(request)
        except Exception as error:  # noqa: BLE001  # the thread's boundary: nothing above could show it to the user
            failure = failure_of(error)
            if failure.report:
                log.error("Unexpected exception in the worker\n%s", failure.report)
            self.failed.emit(request.id, failure)
        finally:
            self.finished.emit(request.id)

    @Slot()
    def stop(self) -> None:
        """End the thread, after everything that was asked for before."""
        QThread.currentThread().quit()

    def _do(self, request: Request) -> None:
        match request.job:
            case _ if request.cancelled.is_set():
                return
            case Load():
                self._ready_classifier(request)
            case Open(read, mode):
                photo = read()
                self.photo_read.emit(request.id, photo, convert.levels(photo.pixels))
                self._assess(request, photo, mode)
            case Assess(photo, mode):
                self._assess(request, photo, mode)
            case WriteReport(assessment, details, photo, path):
                write_pdf(compose(assessment, details), photo, path)
                self.report_written.emit(request.id, path)

    def _ready_classifier(self, request: Request) -> Classifier:
        if self._classifier is None:
            self._classifier = self._load_classifier()
            self.loaded.emit(request.id, self._classifier.model, self._classifier.engine)
        return self._classifier

    def _assess(self, request: Request, photo: Photo, mode: Mode) -> None:
        with closing(self._readings(request, photo, mode)) as readings:
            while not request.cancelled.is_set():
                reading = next(readings, None)
                if reading is None:
                    return
                self.exit_ready.emit(request.id, reading)

    def _readings(self, request: Request, photo: Photo, mode: Mode) -> Generator[ExitReading, None, None]:
        """The exits' readings; running to the end announces the assessment."""
        assessment = yield from assess(photo, self._ready_classifier(request), mode)
        self.assessed.emit(request.id, assessment)
