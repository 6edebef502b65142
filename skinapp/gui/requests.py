"""What was asked of the worker and has not come back yet."""

import itertools
import threading
from collections.abc import Callable

from skinapp.gui.worker import Job, Request


class Requests:
    """Gives each request its number, and knows which of them are still awaited."""

    def __init__(self, send: Callable[[Request], None], step: int = 1) -> None:
        """send: hands a request to the worker. step: of the numbers, so that two who ask one worker have none in common."""
        self._send = send
        self._ids = itertools.count(step, step)
        self._awaited: dict[int, Request] = {}

    def __bool__(self) -> bool:
        """Whether any is awaited."""
        return bool(self._awaited)

    def __contains__(self, request_id: int) -> bool:
        """Whether this one is awaited."""
        return request_id in self._awaited

    def ask(self, job: Job) -> int:
        """Send a job. Returns the request's number."""
        request = Request(next(self._ids), job, threading.Event())
        self._awaited[request.id] = request
        self._send(request)
        return request.id

    def drop(self, request_id: int) -> bool:
        """Give up a request; whether it was still awaited."""
        dropped = self._awaited.pop(request_id, None)
        if dropped is not None:
            dropped.cancelled.set()
        return dropped is not None

    def drop_all(self, *kinds: type[Job]) -> None:
        """Give up every job of some kinds."""
        for request in tuple(self._awaited.values()):
            if isinstance(request.job, kinds):
                self.drop(request.id)

    def drop_all_but(self, *kinds: type[Job]) -> None:
        """Give up everything but some kinds of job."""
        for request in tuple(self._awaited.values()):
            if not isinstance(request.job, kinds):
                self.drop(request.id)

    def end(self, request_id: int) -> bool:
        """The worker is done with a request; whether it was still awaited."""
        return self._awaited.pop(request_id, None) is not None

    def awaits(self, *kinds: type[Job]) -> bool:
        """Whether a job of one of these kinds is awaited."""
        return any(isinstance(request.job, kinds) for request in self._awaited.values())
