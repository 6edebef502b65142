"""The one place off the GUI thread: a thin adapter from the straight line to Qt signals."""

import logging
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, SignalInstance, Slot

from skinapp.core.assessment import Assessment
from skinapp.core.engines import AUTO, AUTOMATIC, EngineRequest
from skinapp.core.errors import EngineUnavailable, ModelError
from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Explanation, Question
from skinapp.core.language import tr
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier, Engines
from skinapp.core.prediction import ExitReading
from skinapp.gui import convert
from skinapp.gui.crash import Failure, failure_of
from skinapp.gui.paper import draw_on
from skinapp.gui.piecework import Piecework
from skinapp.imaging.looks import Look, seen
from skinapp.pipeline import assess, assess_at_once
from skinapp.reports.pdf import page_count, run_to_end, selection_pdf, write_selection
from skinapp.reports.preview import first_page
from skinapp.reports.selection import Selection

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

log = logging.getLogger(__name__)

PREVIEW_DPI = 150


@dataclass(frozen=True)
class Load:
    """Load the model, unless it is loaded."""


@dataclass(frozen=True)
class Use:
    """Load the model again, on another engine or device."""

    wanted: EngineRequest


@dataclass(frozen=True)
class CheckEngines:
    """Check every engine on a device; where the engine is chosen automatically for it, take the one that this chooses."""

    device: str


@dataclass(frozen=True)
class Open:
    """Read a photo and draw it in a look, then assess it, unless the assessment that is known still holds."""

    read: Callable[[], Photo]
    mode: Mode
    look: Look
    known: Assessment | None = None


@dataclass(frozen=True)
class Draw:
    """Draw a photo that was read already in another look."""

    photo: Photo
    look: Look


@dataclass(frozen=True)
class Triage:
    """Read and assess a photo that is not on screen."""

    read: Callable[[], Photo]
    mode: Mode


@dataclass(frozen=True)
class Assess:
    """Assess a photo that was read already."""

    photo: Photo
    mode: Mode


@dataclass(frozen=True)
class Explain:
    """Find where the model looked in a photo that was assessed."""

    photo: Photo
    question: Question


@dataclass(frozen=True)
class Glance:
    """Look at a live picture, which is no photo and gets no assessment that anyone keeps."""

    photo: Photo


@dataclass(frozen=True)
class Preview:
    """Draw a page, from 0, of the report as it would be written."""

    selection: Selection
    page: int


@dataclass(frozen=True)
class WriteReport:
    """Write a PDF report."""

    selection: Selection
    path: Path


@dataclass(frozen=True)
class PrintReport:
    """Draw the report on paper. printer: used by nobody else until the request is finished."""

    selection: Selection
    printer: "QPrinter"


Job = Load | Use | CheckEngines | Open | Draw | Triage | Assess | Explain | Glance | Preview | WriteReport | PrintReport


@dataclass(frozen=True)
class Request:
    """A job with the number that its signals carry.

    cancelled: set directly from the GUI thread, looked at between exits and between engines.
    """

    id: int
    job: Job
    cancelled: threading.Event = field(default_factory=threading.Event)


class Worker(QObject):
    """Does one request after the other; a report page by page, between which other requests go first.

    The first photo loads the model if nothing did before.

    Signals, each beginning with the request's id:
        loaded(id, ModelInfo, EngineInfo, operating points), engine_refused(id, Failure, EngineRequest): what is used instead,
        engine_checked(id, EngineCheck), photo_read(id, Photo, pictures), drawn(id, pictures), exit_ready(id, ExitReading),
        assessed(id, Assessment), explainable(id, methods), explaining(id, share done), explained(id, Explanation, QImage),
        glanced(id, Assessment), previewed(id, QImage, pages of the report), report_advanced(id, share done),
        report_written(id, Path), printed(id),
        failed(id, Failure), and finished(id), always last.
    """

    loaded = Signal(int, object, object, object)
    engine_refused = Signal(int, object, object)
    engine_checked = Signal(int, object)
    photo_read = Signal(int, object, object)
    drawn = Signal(int, object)
    exit_ready = Signal(int, object)
    assessed = Signal(int, object)
    explainable = Signal(int, object)
    explaining = Signal(int, float)
    explained = Signal(int, object, object)
    glanced = Signal(int, object)
    previewed = Signal(int, object, int)
    report_advanced = Signal(int, float)
    report_written = Signal(int, object)
    printed = Signal(int)
    failed = Signal(int, object)
    finished = Signal(int)

    def __init__(self, engines: Engines, wanted: EngineRequest) -> None:
        """engines: used on this worker's thread only. wanted: what is loaded first."""
        super().__init__()
        self._engines = engines
        self._classifier: Classifier | None = None
        self._wanted = wanted  # what the classifier was loaded for, or will be
        self._reports = Piecework(self)

    @Slot(object)
    def run(self, request: Request) -> None:
        """Do a request, or begin its first piece; what goes wrong becomes a signal."""
        if isinstance(request.job, WriteReport | PrintReport):
            self._reports.add(self._report(request, request.job))
            return
        try:
            self._do(request)
        except Exception as error:  # noqa: BLE001  # the thread's boundary: nothing above could show it to the user
            self.failed.emit(request.id, _logged(error))
        finally:
            self.finished.emit(request.id)

    @Slot()
    def stop(self) -> None:
        """End the thread, after everything that was asked for before."""
        self._reports.finish()
        QThread.currentThread().quit()

    def _do(self, request: Request) -> None:
        match request.job:
            case _ if request.cancelled.is_set():
                return
            case Load():
                self._ready_classifier(request)
            case Use(wanted):
                self._load(request, wanted)
            case CheckEngines(device):
                self._check(request, device)
            case Open(read, mode, look, known):
                photo = read()
                self.photo_read.emit(request.id, photo, convert.levels(seen(photo.pixels, look)))
                if known is not None and self._still_holds(known, photo, mode):
                    self.assessed.emit(request.id, known)
                else:
                    self._assess(request, photo, mode)
            case Draw(photo, look):
                self.drawn.emit(request.id, convert.levels(seen(photo.pixels, look)))
            case Triage() | Assess() | Glance():
                self._do_with_model(request, request.job)
            case Explain(photo, question):
                self._run_through(request, self._explanation(request, photo, question), self.explaining)
            case Preview(selection, page):
                drawn = first_page(run_to_end(selection_pdf(selection, page)), PREVIEW_DPI)
                self.previewed.emit(request.id, convert.image(drawn), page_count(selection))

    def _do_with_model(self, request: Request, job: Triage | Assess | Glance) -> None:
        match job:
            case Triage(read, mode):
                self._assess(request, read(), mode)
            case Assess(photo, mode):
                self._assess(request, photo, mode)
            case Glance(photo):
                self.glanced.emit(request.id, assess_at_once(photo, self._ready_classifier(request), Mode.EARLY))

    def _report(self, request: Request, job: WriteReport | PrintReport) -> Generator[None, None, None]:
        """A report in pieces; what goes wrong becomes a signal, as in `run`."""
        try:
            with closing(self._pages(request, job)) as pages:
                while not request.cancelled.is_set():
                    share = next(pages, None)
                    if share is None:
                        break
                    self.report_advanced.emit(request.id, share)
                    yield
        except Exception as error:  # noqa: BLE001  # the thread's boundary: nothing above could show it to the user
            self.failed.emit(request.id, _logged(error))
        finally:
            self.finished.emit(request.id)

    def _pages(self, request: Request, job: WriteReport | PrintReport) -> Generator[float, None, None]:
        """The share that is done; running to the end announces the report."""
        if isinstance(job, WriteReport):
            yield from write_selection(job.selection, job.path)
            self.report_written.emit(request.id, job.path)
            return
        made = selection_pdf(job.selection)
        try:
            while True:
                yield next(made) / 2
        except StopIteration as end:
            pdf = end.value
        with closing(draw_on(job.printer, pdf)) as drawn:
            for share in drawn:
                yield (1 + share) / 2
        self.printed.emit(request.id)

    def _ready_classifier(self, request: Request) -> Classifier:
        return self._classifier or self._load(request, self._wanted)

    def _load(self, request: Request, wanted: EngineRequest) -> Classifier:
        """What is wanted; where that fails, what worked before, or else automatic."""
        try:
            classifier = self._engines.load(wanted)
        except Exception as error:
            if self._classifier is None and (wanted == AUTOMATIC or isinstance(error, ModelError)):
                raise  # another engine would not help
            if self._classifier is None:
                self._wanted = AUTOMATIC
            self.engine_refused.emit(request.id, _logged(error), self._wanted)
            return self._ready_classifier(request)
        self._classifier, self._wanted = classifier, wanted
        self.loaded.emit(request.id, classifier.model, classifier.engine, classifier.operating_points)
        self.explainable.emit(request.id, classifier.explainer.methods if classifier.explainer else ())
        return classifier

    def _check(self, request: Request, device: str) -> None:
        self._run_through(request, self._engines.check(device), self.engine_checked)
        if self._wanted == EngineRequest(AUTO, device) and not request.cancelled.is_set():
            self._load(request, self._wanted)  # what automatic means may be another one now

    def _assess(self, request: Request, photo: Photo, mode: Mode) -> None:
        self._run_through(request, self._readings(request, photo, mode), self.exit_ready)

    def _still_holds(self, known: Assessment, photo: Photo, mode: Mode) -> bool:
        """Whether it is about this photo, in this mode, by the model and engine in use; the latter once they are known."""
        if (known.photo_sha256, known.mode) != (photo.sha256, mode):
            return False
        now = self._classifier
        return now is None or (known.model.digest, known.engine.name) == (now.model.digest, now.engine.name)

    def _run_through(self, request: Request, steps: Generator[object, None, None], done: SignalInstance) -> None:
        """Signal each step when it is done, until the last one or until the request is cancelled."""
        with closing(steps):
            while not request.cancelled.is_set():
                step = next(steps, None)
                if step is None:
                    return
                done.emit(request.id, step)

    def _readings(self, request: Request, photo: Photo, mode: Mode) -> Generator[ExitReading, None, None]:
        """The exits' readings; running to the end announces the assessment."""
        assessment = yield from assess(photo, self._ready_classifier(request), mode)
        self.assessed.emit(request.id, assessment)

    def _explanation(self, request: Request, photo: Photo, question: Question) -> Generator[float, None, None]:
        """How far the map is; running to the end announces it."""
        explainer = self._ready_classifier(request).explainer
        if explainer is None:
            raise EngineUnavailable(tr("This model cannot tell where it looked."))
        explanation: Explanation = yield from explainer.explain(photo, question)
        self.explained.emit(request.id, explanation, convert.heat(explanation.values))


def _logged(error: Exception) -> Failure:
    failure = failure_of(error)
    if failure.report:
        log.error("Unexpected exception in the worker\n%s", failure.report)
    return failure
