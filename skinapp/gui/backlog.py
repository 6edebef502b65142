"""The photos that wait, assessed one by one while the worker has nothing better to do."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from skinapp.core.exit_policy import Mode
from skinapp.core.pace import Pace
from skinapp.core.worklist import Entry
from skinapp.gui.worker import Job, Triage
from skinapp.gui.worklist import Worklist


class Backlog(QObject):
    """Asks for one photo at a time, so that the one on screen never waits for more than an exit of another.

    Signals:
        changed(): paused, resumed, or another pace.
    """

    changed = Signal()

    def __init__(self, worklist: Worklist, request: Callable[[Job], int], drop: Callable[[int], bool]) -> None:
        """request, drop: the session's way to its worker."""
        super().__init__()
        self.is_paused = False
        self._worklist = worklist
        self._request = request
        self._drop = drop
        self._request_id = 0
        self._entry_id = ""
        self._pace = Pace()

    @property
    def per_second(self) -> float | None:
        """Photos per second of late; None until it is known."""
        return self._pace.per_second

    def seconds_left(self, photos: int) -> float | None:
        """How long so many photos will take; None until it is known."""
        return self._pace.seconds_left(photos)

    def feed(self, mode: Mode, current: Entry | None) -> None:
        """Ask for the next photo that waits. current: on screen, which the session asks for itself."""
        entry = None if self.is_paused else self._worklist.next_waiting(current)
        if entry is None:
            self._pace.restart()
            return
        if self._pace.per_second is None:
            self._pace.note(time.monotonic())
        self._entry_id = entry.id
        self._request_id = self._request(Triage(self._worklist.source(entry.id).read, mode))

    def entry_of(self, request_id: int) -> str:
        """The entry that a request is about; empty for a request of another kind, and for a photo taken off the list."""
        return self._entry_id if request_id == self._request_id and self._entry_id in self._worklist else ""

    def note(self) -> None:
        """One more is done."""
        self._pace.note(time.monotonic())
        self.changed.emit()

    def give_way(self) -> None:
        """Let the photo on screen go first; the one in work waits again."""
        self._drop(self._request_id)
        self._request_id = 0

    def pause(self, is_paused: bool) -> None:
        """Stop after the exit in work, or go on with the next `feed`."""
        self.is_paused = is_paused
        self._pace.restart()
        if is_paused:
            self.give_way()
        self.changed.emit()
