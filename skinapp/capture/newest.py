"""Keeps what a stream sent last, so that a slow viewer sees the newest picture and none waits."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Newest(Generic[Item]):
    """Reads a stream on a thread of its own as fast as it comes.

    Were pictures read only when the one before is decoded and shown, then on a slow computer they would wait in the network's
    buffers, and each would be seen later than the one before.
    """

    def __init__(self, read: Callable[[], Item | None]) -> None:
        """read: gives the next item, or None at the end; called on the thread until then."""
        self._read = read
        self._change = threading.Condition()
        self._item: Item | None = None
        self._came_at = 0.0
        self._has_ended = False
        self._thread = threading.Thread(target=self._run, name="camera stream", daemon=True)
        self._thread.start()

    def take(self, limit_s: float) -> tuple[Item, float] | None:
        """The newest item that was not taken yet, and its `time.monotonic()`; None: none came in time, or all has ended."""
        with self._change:
            self._change.wait_for(lambda: self._item is not None or self._has_ended, limit_s)
            item, self._item = self._item, None
            return None if item is None else (item, self._came_at)

    def close(self) -> None:
        """Read no more; returns when `read` has."""
        self._has_ended = True
        self._thread.join()

    def _run(self) -> None:
        while not self._has_ended:
            item = self._read()
            with self._change:
                self._item, self._came_at = item, time.monotonic()
                self._has_ended |= item is None
                self._change.notify()
