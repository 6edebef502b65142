"""What the tests of the camera share."""

import os
import socket
import time
from collections.abc import Callable

from skinapp.capture.live import LiveCamera, Phase

PATIENCE_S = 30.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(is_reached: Callable[[], bool], patience_s: float = PATIENCE_S) -> float:
    """Seconds that it took. Fails where it does not come."""
    began = time.monotonic()
    while not is_reached():
        assert time.monotonic() - began < patience_s, "it did not come"
        time.sleep(0.01)
    return time.monotonic() - began


def is_live(camera: LiveCamera) -> Callable[[], bool]:
    return lambda: camera.status.phase is Phase.LIVE


def handles() -> int:
    """Open file handles of this process."""
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  # iterating holds a handle of its own


def native_threads() -> int:
    """Threads of this process, Python's and others."""
    return len(os.listdir("/proc/self/task"))  # noqa: PTH208
