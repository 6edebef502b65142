"""Which photo is on screen, what was asked of the worker, and what came back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtGui import QImage

from skinapp.core.assessment import Assessment, EngineInfo, ModelInfo
from skinapp.core.engines import EngineRequest
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import Override
from skinapp.core.labels import Diagnosis
from skinapp.core.measure import Measure
from skinapp.core.photo import Photo
from skinapp.core.ports import Contents, Engines, Library
from skinapp.core.prediction import ExitReading
from skinapp.core.settings import Settings
from skinapp.core.settings_file import SettingsFile
from skinapp.core.triage import OperatingPoint
from skinapp.core.worklist import Group, OwnReading, View
from skinapp.gui.backlog import Backlog
from skinapp.gui.catalogue import Catalogue
from skinapp.gui.crash import Failure
from skinapp.gui.engine_checks import EngineChecks
from skinapp.gui.explaining import Explaining
from skinapp.gui.judging import Judging
from skinapp.gui.reporting import Reporting
from skinapp.gui.requests import Requests
from skinapp.gui.state import PhotoSource, Stage, State
from skinapp.gui.wording import taken_back
from skinapp.gui.worker import Assess, Draw, Job, Load, Open, PrintReport, Use, Worker, WriteReport
from skinapp.imaging.looks import Look
from skinapp.reports.gate import shows_figures


class Session(QObject):
    """The window's memory. Lives on the GUI thread, owns the one worker and its one thread, and the catalogue with another.

    Signals:
        changed(State): after every change. photo_changed(): another photo is asked for, or none.
        failed(Failure): what the user is to be told once.
    """

    changed = Signal(object)
    photo_changed = Signal()
    failed = Signal(object)
    _requested = Signal(object)
    _closing = Signal()

    def __init__(
        self,
        engines: Engines,
        settings_file: SettingsFile,
        make_library: Callable[[], Library],
        parent: QObject | None = None,
    ) -> None:
        """Read the settings, start the threads; no model is loaded before `load` or the first photo.

        make_library: called on a thread of its own, when the list is opened.
        """
        super().__init__(parent)
        self.settings_file = settings_file
        """Where the settings are kept."""
        self.site = settings_file.site
        """What an administrator set for this computer."""
        stored = settings_file.read()
        self.notice = stored.notice
        """What the user is to be told about the settings file when the window is there."""
        self.state = State(settings=stored.settings, mode=Mode(stored.settings.start_mode))
        self._requests = Requests(self._requested.emit)
        self._photo_request_id = self._look_request_id = self._use_request_id = 0
        self._thread = QThread()
        self._thread.setObjectName("worker")
        self.worker = Worker(engines, stored.settings.request)
        self.worker.moveToThread(self._thread)
        self.catalogue = Catalogue(make_library)
        self.worklist = self.catalogue.worklist
        self.catalogue.look(View(is_own_first=stored.settings.is_own_first))
        self.backlog = Backlog(self.worklist, self._request, self._requests.drop)
        self.checks = EngineChecks(
            self.worker, self._request_now, self._requests.drop, lambda found: self._change(checkup=found), self.go_on
        )
        self.explaining = Explaining(self.worker, self._request, self._requests.drop, self.backlog.give_way)
        self.reporting = Reporting(self._requests, self._request_now, self.worker, self.go_on)
        self._judging = Judging(self.catalogue)
        self._connect()
        self._thread.start()

    def _connect(self) -> None:
        self._requested.connect(self.worker.run)
        self._closing.connect(self.worker.stop)
        self.worker.loaded.connect(self._on_loaded)
        self.worker.engine_refused.connect(self._on_engine_refused)
        self.worker.photo_read.connect(self._on_photo_read)
        self.worker.drawn.connect(self._on_drawn)
        self.worker.exit_ready.connect(self._on_exit_ready)
        self.worker.assessed.connect(self._on_assessed)
        self.worker.failed.connect(self._on_failed)
        self.worker.finished.connect(self._on_finished)
        self.worklist.changed.connect(self._follow_list)
        self.catalogue.restored.connect(self._on_restored)
        self.catalogue.shelf.failed.connect(self.failed)
        self.catalogue.shelf.lost.connect(self.failed)
        self.changed.connect(self.explaining.follow)

    def load(self) -> None:
        """Load the model, so that the first photo need not wait for it. A photo that is open already has asked for it."""
        if self.state.entry is None:
            self._request(Load())

    def open(self, sources: Sequence[PhotoSource]) -> None:
        """Add photos to the list and show the first of them; the others are assessed meanwhile."""
        if sources:
            self.show(self.catalogue.add(sources)[0])

    def show(self, id_: str) -> None:
        """Read and assess a photo of the list; the work on another one is given up."""
        self._give_up_photo()
        self._requests.drop(self._look_request_id)
        entry = self.catalogue.open(id_)
        self._change(stage=Stage.WORKING, photo=None, levels=(), readings=(), assessment=None, **self._place_of(id_))
        self.photo_changed.emit()
        job = Open(self.worklist.source(id_).read, self.state.mode, self.state.look, entry.assessment)
        self._photo_request_id = self._request(job)

    def show_next(self) -> None:
        """The photo after this one, if there is one."""
        if self.state.has_next:
            self.show(self.worklist.id_at(self.state.place))

    def show_previous(self) -> None:
        """The photo before this one, if there is one."""
        if self.state.has_previous:
            self.show(self.worklist.id_at(self.state.place - 2))

    def show_unopened(self) -> None:
        """The first photo in reading order that nobody has opened: answers that come change the order while one reads."""
        if (id_ := self.worklist.next_unopened) is not None:
            self.show(id_)

    def let_go(self, of_photo: bool) -> None:
        """Work on no photo of the list for now, so that it may change. of_photo: also show none."""
        self.backlog.give_way()
        if of_photo:
            self._requests.drop(self._photo_request_id)
            self._change(entry=None, stage=Stage.EMPTY, photo=None, levels=(), readings=(), assessment=None, is_hidden=False)
            self.photo_changed.emit()

    def go_on(self) -> None:
        """Whenever nothing else is asked of the worker, it goes on with the photos that wait."""
        self._change()  # what the worker was asked for, the state says
        if not self._requests:
            self.backlog.feed(self.state.mode, self.state.entry)

    def show_groups(self, groups: frozenset[Group]) -> None:
        """Show only some groups of the list; none: all."""
        self.catalogue.look(replace(self.worklist.view, groups=groups))
        self._keep_manner()

    def pause(self, is_paused: bool) -> None:
        """Let the photos that wait wait, or go on."""
        self.backlog.pause(is_paused)
        self._keep_manner()
        self.go_on()

    def diagnose(self, diagnosis: Diagnosis | None) -> None:
        """Keep the reader's own diagnosis of the photo on screen; None: none of the eight."""
        entry, photo = self.state.entry, self.state.photo
        if entry is not None:
            now = datetime.now().astimezone()
            own = OwnReading(diagnosis, now, entry.is_revealed, photo.sha256 if photo else entry.photo_sha256)
            self.catalogue.diagnose(entry.id, own)

    def measure(self, measure: Measure | None) -> None:
        """Keep the line that is drawn on the photo on screen; None: there is none any more."""
        entry, photo = self.state.entry, self.state.photo
        if entry is not None:
            self.catalogue.measure(entry.id, measure.of_photo(photo.sha256) if measure and photo else measure)

    def set_look(self, look: Look) -> None:
        """Another way to look at photos, this one and the next; what the model sees stays as it is."""
        self._change(look=look)
        if self.state.photo is not None:
            self._requests.drop(self._look_request_id)
            self._look_request_id = self.draw(self.state.photo, look)

    def draw(self, photo: Photo, look: Look) -> int:
        """Have a photo drawn in a look; `Worker.drawn` follows with the number that is returned."""
        return self._request_now(Draw(photo, look))

    def set_mode(self, mode: Mode) -> None:
        """Early or full; the current photo is assessed again."""
        if mode is not self.state.mode:
            self._change(mode=mode)
            self.assess_again()

    def assess_again(self) -> None:
        """Assess the current photo once more; read it first where that did not succeed."""
        if self.state.photo is None:
            if self.state.entry is not None:
                self.show(self.state.entry.id)
            return
        self._give_up_photo()
        self._change(stage=Stage.WORKING, readings=(), assessment=None)
        self._photo_request_id = self._request(Assess(self.state.photo, self.state.mode))

    def cancel(self) -> None:
        """Give up the work on the current photo; what was read so far stays."""
        if self.state.is_working:
            self._requests.drop(self._photo_request_id)
            self._change(stage=Stage.CANCELLED)
            self.go_on()

    def change_settings(self, settings: Settings) -> None:
        """Take other settings. Another engine is loaded, and kept for the next start once it works."""
        before = self.state.settings
        self._change(settings=settings)
        self.catalogue.look(replace(self.worklist.view, is_own_first=settings.is_own_first))
        self._judge()
        self._keep(settings.with_request(before.request))
        if settings.request == before.request:
            return
        self.checks.stop()
        self._requests.drop(self._use_request_id)
        self._use_request_id = self._request_now(Use(settings.request))
        if self.state.is_working or self.state.assessment is not None:
            self.assess_again()

    def override(self, who: str, why: str) -> None:
        """Show the figures of the current photo although the gate refused it; level and status stay. who, why: as typed."""
        assessment, entry = self.state.assessment, self.state.entry
        if assessment is not None and entry is not None and self.state.can_override:
            asked = Override(who.strip(), why.strip(), datetime.now().astimezone())
            overridden = replace(assessment, override=asked)
            self.catalogue.answer(entry.id, overridden)
            self._change(assessment=overridden, readings=overridden.readings)

    def close(self, limit_ms: int = 10_000) -> bool:
        """Cancel, let reports and the list be written, end the threads. False where one still runs after the limit."""
        self._requests.drop_all_but(WriteReport, PrintReport)
        self._closing.emit()
        has_worker_ended = self._thread.wait(limit_ms)
        return self.catalogue.close(limit_ms) and has_worker_ended

    def _give_up_photo(self) -> None:
        """Whatever the worker does for the photo on screen or for one that waits, something else comes first."""
        self._requests.drop(self._photo_request_id)
        self.backlog.give_way()

    def _place_of(self, id_: str) -> dict[str, Any]:
        """What the state says of the current entry and where it stands."""
        entry = self.worklist.entry(id_) if id_ else None
        return {
            "entry": entry,
            "place": self.worklist.row(id_) + 1,
            "count": self.worklist.rowCount(),
            "is_hidden": entry is not None and self.worklist.view.hides(entry),
        }

    def _request(self, job: Job) -> int:
        request_id = self._requests.ask(job)
        self._change()
        return request_id

    def _request_now(self, job: Job) -> int:
        """As `_request`, before the photos that wait."""
        self.backlog.give_way()
        return self.explaining.after(lambda: self._request(job))

    def _change(self, **changes: object) -> None:
        flags = {"is_writing": self._requests.awaits(WriteReport, PrintReport), "is_loading": self._requests.awaits(Use)}
        state = self.state.updated(**flags | changes)
        if state is not self.state:
            self.state = state
            self.changed.emit(state)

    def _keep(self, settings: Settings) -> None:
        """On the shelf's thread: a slow disk must not hold the window. A failure is told as any of the shelf's."""
        self.catalogue.shelf.change(lambda _: self.settings_file.write(settings))

    def _keep_manner(self) -> None:
        groups, is_paused = self.worklist.view.groups, self.backlog.is_paused
        self.catalogue.shelf.change(lambda library: library.keep_manner(groups, is_paused=is_paused))

    @Slot()
    def _follow_list(self) -> None:
        """The entry on screen, or its place, may be another one."""
        self._change(**self._place_of(self.state.entry.id if self.state.entry else ""))

    @Slot(object)
    def _on_restored(self, contents: Contents) -> None:
        """Go on where the last session ended, unless a photo was opened meanwhile."""
        doubles = self.catalogue.merge_doubles()
        self.backlog.give_way()
        if self.state.entry is None:
            self.catalogue.look(replace(self.worklist.view, groups=contents.groups))
            self.backlog.pause(contents.is_paused and self.worklist.counts[Group.WAITING] > 0)
        current = contents.current if contents.current in self.worklist else ""
        self._judging.judge_all(self.state.settings)
        id_ = self.state.entry.id if self.state.entry is not None else current
        if id_ in doubles or (self.state.entry is None and self.worklist.rowCount()):
            self.show(doubles.get(id_, id_) or self.worklist.id_at(0))
        self.catalogue.forget(doubles)
        self.go_on()

    @Slot(int, object, object, object)
    def _on_loaded(self, _: int, model: ModelInfo, engine: EngineInfo, points: tuple[OperatingPoint, ...]) -> None:
        self._change(model=model, engine=engine, points=points)  # also where the request that loaded it was given up
        self._judging.use(model, points)
        self._judge()

    def _judge(self) -> None:
        """Place what was assessed already as the settings ask."""
        self._judging.judge_all(self.state.settings)
        if self.state.assessment is not None:
            self._change(assessment=self._judging.judged(self.state.assessment, self.state.settings))
        if lack := self._judging.lacks(self.state.settings):
            self.failed.emit(Failure(lack))

    @Slot(int, object, object)
    def _on_engine_refused(self, request_id: int, failure: Failure, kept: EngineRequest) -> None:
        if self._use_request_id in self._requests and request_id != self._use_request_id:
            return  # another engine was asked for meanwhile
        self._change(settings=self.state.settings.with_request(kept))
        self.failed.emit(replace(failure, message=f"{failure.message} {taken_back(self.state.engine)}"))

    @Slot(int, object, object)
    def _on_photo_read(self, request_id: int, photo: Photo, levels: tuple[QImage, ...]) -> None:
        if request_id in self._requests:
            if request_id == self._photo_request_id and self.state.entry is not None:
                self.catalogue.hold(self.state.entry.id, photo.sha256)
            self._change(photo=photo, levels=levels)

    @Slot(int, object)
    def _on_drawn(self, request_id: int, levels: tuple[QImage, ...]) -> None:
        if request_id in self._requests and request_id == self._look_request_id:
            self._change(levels=levels)

    @Slot(int, object)
    def _on_exit_ready(self, request_id: int, reading: ExitReading) -> None:
        if request_id in self._requests and request_id == self._photo_request_id:
            if self.state.entry is not None and not self.state.is_hidden:
                self.catalogue.reveal([self.state.entry.id])
            self._change(readings=(*self.state.readings, reading))

    @Slot(int, object)
    def _on_assessed(self, request_id: int, assessment: Assessment) -> None:
        if request_id not in self._requests:
            return
        assessment = self._judging.judged(assessment, self.state.settings)
        if id_ := self.backlog.entry_of(request_id):
            self.catalogue.answer(id_, assessment)
            self.backlog.note()
        elif request_id == self._photo_request_id and self.state.entry is not None:
            entry = self.state.entry
            readings = assessment.readings if shows_figures(assessment) else ()
            self._change(assessment=assessment, readings=readings, stage=Stage.DONE)
            if assessment is not entry.assessment:
                self.catalogue.answer(entry.id, assessment)

    @Slot(int, object)
    def _on_failed(self, request_id: int, failure: Failure) -> None:
        if request_id not in self._requests:
            return
        if self.checks.fail(request_id, failure):
            return
        if self.reporting.takes(request_id, failure):
            return
        if id_ := self.backlog.entry_of(request_id):
            self._on_waiting_failed(id_, failure)
            return
        if request_id == self._photo_request_id and self.state.entry is not None:
            if self.state.entry.assessment is None and not failure.concerns_all:
                self.catalogue.answer(self.state.entry.id, None, failure.message)
            self._change(stage=Stage.FAILED)
        self.failed.emit(failure)

    def _on_waiting_failed(self, id_: str, failure: Failure) -> None:
        """One photo cannot be read: the list says so, without a message. None can be assessed: that is said once."""
        if failure.concerns_all:
            self.backlog.pause(is_paused=True)
            self.failed.emit(failure)
        else:
            self.catalogue.answer(id_, None, failure.message)
            self.backlog.note()

    @Slot(int)
    def _on_finished(self, request_id: int) -> None:
        if not self._requests.end(request_id):
            return
        if request_id == self._use_request_id:
            self._keep(self.state.settings)
        self.checks.finish(request_id)
        self.go_on()
