"""How long an installed SkinApp, frozen and found by its command, takes to start: from a cold and from a warm file cache."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from skinapp import paths
from skinapp.bench.child import has_display
from skinapp.bench.race import Contestant
from skinapp.bench.result import Row
from skinapp.core.errors import MeasurementFailed

LIMIT_S = 120
COLD, WARM = "installed: start → painted window, cold", "installed: start → painted window, warm"
_ABSENT = "not measured: no installed SkinApp, that is, no skinapp-cli on PATH"


def contestants() -> list[Contestant]:
    """Window and command line, each cold and warm; without measures where none is installed, and the rows say so."""
    found = shutil.which("skinapp-cli") if sys.platform == "linux" else None
    if found is None:
        note = _ABSENT if sys.platform == "linux" else "measured on Linux only"
        return [Contestant(Row(name, "s", note=note), None) for name in (COLD, WARM)]
    folder = Path(found).resolve().parent
    sample = str(min(paths.samples().glob("*.jpg")))
    runs: list[tuple[str, Callable[[], float]]] = [
        ("installed: start → painted window", lambda: _painted(folder / "skinapp")),
        ("installed: skinapp-cli --version", lambda: _ended(folder, "--version")),
        ("installed: skinapp-cli triage of one photo", lambda: _ended(folder, "triage", "--engine", "onnx-int8", sample)),
    ]
    made = []
    for name, run in runs:
        made.append(Contestant(Row(f"{name}, cold", "s"), lambda run=run: _after_forgetting(folder, run)))  # type: ignore[misc]
        made.append(Contestant(Row(f"{name}, warm", "s"), run))
    return made


def _after_forgetting(folder: Path, run: Callable[[], float]) -> float:
    """Measure after the system was told to drop the program's files from its cache; libraries of the system stay in it."""
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            descriptor = os.open(file, os.O_RDONLY)
            try:
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(descriptor)
    return run()


def _ended(folder: Path, *arguments: str) -> float:
    """Seconds from start to end. Raises MeasurementFailed."""
    started = time.perf_counter()
    run = subprocess.run([folder / "skinapp-cli", *arguments], capture_output=True, check=False, timeout=LIMIT_S)
    if run.returncode != 0:
        raise MeasurementFailed(f"The installed program ended with code {run.returncode}.")
    return time.perf_counter() - started


def _painted(program: Path) -> float:
    """Seconds until the program's own log says that the window is painted. Raises MeasurementFailed."""
    with tempfile.TemporaryDirectory(prefix="skinapp-bench-") as home:
        places = {f"XDG_{kind}": home for kind in ("CONFIG_HOME", "STATE_HOME", "DATA_HOME", "RUNTIME_DIR")}
        platform = {} if has_display() else {"QT_QPA_PLATFORM": "offscreen"}
        log = Path(home, "skinapp", "log", "skinapp.log")
        started = time.time()
        window = subprocess.Popen([program], env=os.environ | platform | places, stderr=subprocess.DEVNULL)
        try:
            return _time_of_paint(log, started) - started
        finally:
            window.terminate()
            window.wait()


def _time_of_paint(log: Path, started: float) -> float:
    while time.time() < started + LIMIT_S:
        lines = log.read_text(encoding="utf-8").splitlines() if log.is_file() else []
        painted = next((line for line in lines if line.endswith("The window is painted")), None)
        if painted:
            return datetime.fromisoformat(painted.split()[0]).timestamp()
        time.sleep(0.02)
    raise MeasurementFailed("The installed program's window was not painted.")
