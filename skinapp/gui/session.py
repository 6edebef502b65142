"""Which photos are open, what was asked of the worker, and what came back."""

import itertools
import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtGui import QImage

from skinapp.core.assessment import Assessment, EngineInfo, ModelInfo
from skinapp.core.engines import EngineCheck, EngineRequest
from skinapp.core.errors import SettingsError
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.ports import Engines
from skinapp.core.prediction import ExitReading
from skinapp.core.settings import Settings
from skinapp.core.settings_file import SettingsFile
from skinapp.gui.crash import Failure
from skinapp.gui.state import Checkup, PhotoSource, Stage, State
from skinapp.gui.wording import taken_back
from skinapp.gui.worker import Assess, CheckEngines, Job, Load, Open, Request, Use, Worker, WriteReport
from skinapp.reports.details import ReportDetails


class Session(QObject):
    """The window's memory. Lives on the GUI thread, owns the one worker and its one thread; only the settings are stored.

    Signals:
        changed(State): after every change. photo_changed(): another photo is asked for.
        failed(Failure), report_written(Path): what the user is to be told once.
    """

    changed = Signal(object)
    photo_changed = Signal()
    failed = Signal(object)
    report_written = Signal(object)
    _requested = Signal(object)
    _closing = Signal()

    def __init__(self, engines: Engines, settings_file: SettingsFile, parent: QObject | None = None) -> None:
        """Read the settings, start the thread; no model is loaded before `load` or the first photo."""
        super().__init__(parent)
        self._settings_file = settings_file
        self.site = settings_file.site
        """What an administrator set for this computer."""
        stored = settings_file.read()
        self._kept = stored.settings
        self.notice = stored.notice
        """What the user is to be told about the settings file when the window is there."""
        self.state = State(settings=stored.settings, mode=Mode(stored.settings.start_mode))
        self._ids = itertools.count(1)
        self._awaited: dict[int, Request] = {}
        self._photo_request_id = self._use_request_id = self._check_request_id = 0
        self._thread = QThread()
        self._thread.setObjectName("worker")
        self.worker = Worker(engines, stored.settings.request)
        self.worker.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    def _connect(self) -> None:
        self._requested.connect(self.worker.run)
        self._closing.connect(self.worker.stop)
        self.worker.loaded.connect(self._on_loaded)
        self.worker.engine_refused.connect(self._on_engine_refused)
        self.worker.engine_checked.connect(self._on_engine_checked)
        self.worker.photo_read.connect(self._on_photo_read)
        self.worker.exit_ready.connect(self._on_exit_ready)
        self.worker.assessed.connect(self._on_assessed)
        self.worker.report_written.connect(self._on_report_written)
        self.worker.failed.connect(self._on_failed)
        self.worker.finished.connect(self._on_finished)

    def load(self) -> None:
        """Load the model, so that the first photo need not wait for it. A photo that is open already has asked for it."""
        if not self.state.sources:
            self._request(Load())

    def open(self, sources: Sequence[PhotoSource]) -> None:
        """Replace the opened photos and show the first of the new ones."""
        if sources:
            self.state = replace(self.state, sources=tuple(sources))
            self.show(0)

    def show(self, position: int) -> None:
        """Read and assess one of the opened photos; the work on another one is given up."""
        source = self.state.sources[position]
        self._drop(self._photo_request_id)
        self._change(position=position, stage=Stage.WORKING, photo=None, levels=(), readings=(), assessment=None)
        self.photo_changed.emit()
        self._photo_request_id = self._request(Open(source.read, self.state.mode))

    def show_next(self) -> None:
        """The photo after this one, if there is one."""
        if self.state.has_next:
            self.show(self.state.position + 1)

    def show_previous(self) -> None:
        """The photo before this one, if there is one."""
        if self.state.has_previous:
            self.show(self.state.position - 1)

    def set_mode(self, mode: Mode) -> None:
        """Early or full; the current photo is assessed again."""
        if mode is not self.state.mode:
            self._change(mode=mode)
            self.assess_again()

    def assess_again(self) -> None:
        """Assess the current photo once more; read it first where that did not succeed."""
        if self.state.photo is None:
            if self.state.sources:
                self.show(self.state.position)
            return
        self._drop(self._photo_request_id)
        self._change(stage=Stage.WORKING, readings=(), assessment=None)
        self._photo_request_id = self._request(Assess(self.state.photo, self.state.mode))

    def cancel(self) -> None:
        """Give up the work on the current photo; what was read so far stays."""
        if self.state.is_working:
            self._drop(self._photo_request_id)
            self._change(stage=Stage.CANCELLED)

    def change_settings(self, settings: Settings) -> None:
        """Take other settings. Another engine is loaded, and kept for the next start once it works."""
        before = self.state.settings
        self._change(settings=settings)
        self._keep(settings.with_request(before.request))
        if settings.request == before.request:
            return
        self.stop_check()
        self._drop(self._use_request_id)
        self._use_request_id = self._request(Use(settings.request))
        if self.state.is_working or self.state.assessment is not None:
            self.assess_again()

    def check_engines(self, device: str) -> None:
        """Check every engine on a device; `State.checkup` follows the work."""
        self._drop(self._check_request_id)
        self._change(checkup=Checkup(device))
        self._check_request_id = self._request(CheckEngines(device))

    def stop_check(self) -> None:
        """Check no more engines; what was found so far stays."""
        if self._drop(self._check_request_id):
            self._change_checkup(is_running=False)

    def write_report(self, details: ReportDetails, path: Path) -> None:
        """Write the current photo's report; `report_written` or `failed` follows."""
        if self.state.photo is not None and self.state.assessment is not None:
            self._request(WriteReport(self.state.assessment, details, self.state.photo, path))

    def close(self, limit_ms: int = 10_000) -> bool:
        """Cancel, let reports be finished, end the thread. False where it still runs after the limit."""
        for request in tuple(self._awaited.values()):
            if not isinstance(request.job, WriteReport):
                self._drop(request.id)
        self._closing.emit()
        return self._thread.wait(limit_ms)

    def _request(self, job: Job) -> int:
        request = Request(next(self._ids), job, threading.Event())
        self._awaited[request.id] = request
        self._requested.emit(request)
        self._change()
        return request.id

    def _drop(self, request_id: int) -> bool:
        """Give up a request; whether it was still awaited."""
        dropped = self._awaited.pop(request_id, None)
        if dropped is not None:
            dropped.cancelled.set()
        return dropped is not None

    def _awaits(self, kind: type[Job]) -> bool:
        return any(isinstance(request.job, kind) for request in self._awaited.values())

    def _change(self, **changes: object) -> None:
        flags = {"is_writing": self._awaits(WriteReport), "is_loading": self._awaits(Use)}
        self.state = replace(self.state, **flags, **changes)  # type: ignore[arg-type]
        self.changed.emit(self.state)

    def _change_checkup(self, **changes: object) -> None:
        if self.state.checkup is not None:
            self._change(checkup=replace(self.state.checkup, **changes))  # type: ignore[arg-type]

    def _keep(self, settings: Settings) -> None:
        """Store settings, unless they are stored already."""
        if settings == self._kept:
            return
        try:
            self._settings_file.write(settings)
        except SettingsError as error:
            self.failed.emit(Failure(str(error)))
        else:
            self._kept = settings

    @Slot(int, object, object)
    def _on_loaded(self, _: int, model: ModelInfo, engine: EngineInfo) -> None:
        self._change(model=model, engine=engine)  # true for every request, also where the one that loaded it was given up

    @Slot(int, object, object)
    def _on_engine_refused(self, request_id: int, failure: Failure, kept: EngineRequest) -> None:
        if self._use_request_id in self._awaited and request_id != self._use_request_id:
            return  # another engine was asked for meanwhile
        self._change(settings=self.state.settings.with_request(kept))
        self.failed.emit(replace(failure, message=f"{failure.message} {taken_back(self.state.engine)}"))

    @Slot(int, object)
    def _on_engine_checked(self, request_id: int, check: EngineCheck) -> None:
        if request_id in self._awaited and self.state.checkup is not None:
            self._change_checkup(found=(*self.state.checkup.found, check))

    @Slot(int, object, object)
    def _on_photo_read(self, request_id: int, photo: Photo, levels: tuple[QImage, ...]) -> None:
        if request_id in self._awaited:
            self._change(photo=photo, levels=levels)

    @Slot(int, object)
    def _on_exit_ready(self, request_id: int, reading: ExitReading) -> None:
        if request_id in self._awaited:
            self._change(readings=(*self.state.readings, reading))

    @Slot(int, object)
    def _on_assessed(self, request_id: int, assessment: Assessment) -> None:
        if request_id in self._awaited:
            self._change(assessment=assessment, stage=Stage.DONE)

    @Slot(int, object)
    def _on_report_written(self, request_id: int, path: Path) -> None:
        if request_id in self._awaited:
            self.report_written.emit(path)

    @Slot(int, object)
    def _on_failed(self, request_id: int, failure: Failure) -> None:
        if request_id not in self._awaited:
            return
        if request_id == self._check_request_id:
            self._change_checkup(failure=failure)  # shown where the check was asked for
            return
        if request_id == self._photo_request_id:
            self._change(stage=Stage.FAILED)
        self.failed.emit(failure)

    @Slot(int)
    def _on_finished(self, request_id: int) -> None:
        if self._awaited.pop(request_id, None) is None:
            return
        if request_id == self._use_request_id:
            self._keep(self.state.settings)
        if request_id == self._check_request_id:
            self._change_checkup(is_running=False, finished_at=datetime.now().astimezone())
        self._change()
