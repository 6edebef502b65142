"""A measured program in a process of its own, which answers with one line of JSON."""

import json
import os
import subprocess
import sys
import time
from typing import Any

from skinapp.core.errors import MeasurementFailed

LIMIT_S = 1800


def run_child(module: str, *arguments: str) -> dict[str, Any]:
    """Start `python -m skinapp.bench.MODULE STARTED ARGUMENTS…`; STARTED is `time.time()` just before. Returns what it wrote.

    Raises MeasurementFailed.
    """
    command = [sys.executable, "-m", f"skinapp.bench.{module}"]
    run = _run([*command, repr(time.time()), *arguments])
    try:
        found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    except (ValueError, IndexError) as error:
        raise MeasurementFailed(f"The program measured by {module} gave no answer.") from error
    return found


def run_program(*arguments: str) -> float:
    """Seconds from start to end of `skinapp ARGUMENTS…`. Raises MeasurementFailed."""
    started = time.perf_counter()
    _run([sys.executable, "-m", "skinapp", *arguments])
    return time.perf_counter() - started


def _run(command: list[str]) -> "subprocess.CompletedProcess[str]":
    environment = dict(os.environ)
    if not has_display():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=LIMIT_S)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise MeasurementFailed("A program to be measured did not start or did not end.") from error
    if run.returncode != 0:
        last = (run.stderr.strip().splitlines() or ["no message"])[-1]
        raise MeasurementFailed(f"A program to be measured ended with code {run.returncode}: {last}")
    return run


def has_display() -> bool:
    """Whether a window can be shown. Asked for only on Linux: elsewhere there always is one."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def screen() -> str:
    """Where the window is shown, in words."""
    return os.environ.get("QT_QPA_PLATFORM") or ("the display" if has_display() else "offscreen, since there is no display")
