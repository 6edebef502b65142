"""Waiting for a window and closing it, where nobody can press keys."""

import subprocess
import sys
import time
from collections.abc import Callable

PATIENCE_S = 120


class NothingHappened(Exception):
    """What was waited for did not come."""


def wait_until(is_reached: Callable[[], bool], what: str) -> None:
    """Look ten times a second. Raises NothingHappened after PATIENCE_S."""
    end = time.monotonic() + PATIENCE_S
    while not is_reached():
        if time.monotonic() > end:
            raise NothingHappened(f"Waited {PATIENCE_S} s in vain: {what}")
        time.sleep(0.1)


def close(window: "subprocess.Popen[bytes]") -> None:
    """Ask a program to end, as a user's log-out does."""
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/PID", str(window.pid)], check=True)
    else:
        window.terminate()
    window.wait(timeout=PATIENCE_S)
