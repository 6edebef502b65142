"""Work that takes long and can wait, done a piece at a time."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Piecework(QObject):
    """Does one job after the other, each in pieces: whatever its thread was asked for meanwhile comes before the next piece."""

    _due = Signal()

    def __init__(self, parent: QObject) -> None:
        """parent: lives on the thread that works."""
        super().__init__(parent)
        self._jobs: deque[Iterator[None]] = deque()
        self._due.connect(self._do_piece, Qt.ConnectionType.QueuedConnection)

    def add(self, job: Iterator[None]) -> None:
        """Have a job done behind the others. Each of its steps is a piece; it raises nothing."""
        self._jobs.append(job)
        if len(self._jobs) == 1:
            self._due.emit()

    def finish(self) -> None:
        """Do all that is left, now."""
        while self._jobs:
            for _ in self._jobs[0]:
                pass
            self._jobs.popleft()

    @Slot()
    def _do_piece(self) -> None:
        if self._jobs and next(self._jobs[0], StopIteration) is StopIteration:
            self._jobs.popleft()
        if self._jobs:
            self._due.emit()
