"""Asks the worker to check the engines, and follows how far it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Slot

from skinapp.core.engines import EngineCheck
from skinapp.gui.crash import Failure
from skinapp.gui.state import Checkup
from skinapp.gui.worker import CheckEngines, Job, Worker


class EngineChecks(QObject):
    """One check at a time; what was found stays until the next one."""

    def __init__(
        self,
        worker: Worker,
        request: Callable[[Job], int],
        drop: Callable[[int], bool],
        show: Callable[[Checkup], None],
        go_on: Callable[[], None],
    ) -> None:
        """request, drop: the session's way to its worker. show: told how far it is. go_on: what the worker does without."""
        super().__init__()
        self._request, self._drop, self._show, self._go_on = request, drop, show, go_on
        self._request_id = 0
        self._checkup: Checkup | None = None
        worker.engine_checked.connect(self._on_engine_checked)

    def start(self, device: str) -> None:
        """Check every engine on a device; a check that runs is given up."""
        self._drop(self._request_id)
        self._checkup = Checkup(device)
        self._show(self._checkup)
        self._request_id = self._request(CheckEngines(device))

    def stop(self) -> None:
        """Check no more engines; what was found so far stays."""
        if self._drop(self._request_id):
            self._change(is_running=False)
            self._go_on()

    def fail(self, request_id: int, failure: Failure) -> bool:
        """Something went wrong; whether it was the check, which is said where it was asked for."""
        if request_id == self._request_id:
            self._change(failure=failure)
        return request_id == self._request_id

    def finish(self, request_id: int) -> None:
        """The worker is done with something it was still asked for."""
        if request_id == self._request_id:
            self._change(is_running=False, finished_at=datetime.now().astimezone())

    def _change(self, **changes: object) -> None:
        if self._checkup is not None:
            self._checkup = replace(self._checkup, **changes)  # type: ignore[arg-type]
            self._show(self._checkup)

    @Slot(int, object)
    def _on_engine_checked(self, request_id: int, check: EngineCheck) -> None:
        if request_id == self._request_id and self._checkup is not None and self._checkup.is_running:
            self._change(found=(*self._checkup.found, check))
