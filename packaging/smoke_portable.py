"""Drives the programs in a folder, on any system, without keyboard or mouse: what CI does after a silent install.

python packaging/smoke_portable.py FOLDER
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import platformdirs
from smoke.stream import cameras_that_work
from smoke.table import compare
from smoke.waiting import close, wait_until

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.jpg"))
ENDING = ".exe" if sys.platform == "win32" else ""
ENGINE = "onnx-int8"


def main() -> int:
    """Check one folder of programs. Raises AssertionError where something is not as it has to be."""
    if len(sys.argv) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    folder = Path(sys.argv[1]).resolve()
    _check_command_line(folder / f"skinapp-cli{ENDING}")
    _check_window(folder / f"skinapp{ENDING}")
    return 0


def _check_command_line(program: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="Łukasz Öztürk ") as place:
        arguments = ["triage", "--engine", ENGINE, *map(str, SAMPLES)]
        table = Path(place) / "ταξη.csv"
        subprocess.run([program, *arguments, "--output", table], check=True, cwd=place)
        source = subprocess.run([sys.executable, "-m", "skinapp", *arguments], capture_output=True, check=True, cwd=ROOT)
        rows = compare(table.read_text(encoding="utf-8-sig"), source.stdout.decode("utf-8-sig"))
        sys.stdout.write(f"    triage gives the rows of the source tree, {rows} of them\n")
        told = json.loads(subprocess.run([program, "selfcheck", "--json"], capture_output=True, check=True).stdout)
        assert any(engine["agrees"] for engine in told["engines"]), told
        sys.stdout.write(f"    selfcheck: auto is {told['auto']['engine']}\n")
        cameras = cameras_that_work(program)
        assert all(cameras[kind] for kind in ("synthetic", "network camera", "video file")), cameras
        sys.stdout.write(f"    shows {', '.join(cameras)}\n")


def _check_window(program: Path) -> None:
    log = platformdirs.user_log_path("skinapp", appauthor=False) / "skinapp.log"
    before = log.stat().st_size if log.is_file() else 0
    window = subprocess.Popen([program, str(SAMPLES[0])], env=os.environ)
    try:
        wait_until(lambda: b"The window is painted" in log.read_bytes()[before:] if log.is_file() else False, "the window")
        second = subprocess.run([program, str(SAMPLES[1])], check=False, timeout=120)
        assert second.returncode == 0, second
        assert window.poll() is None, "the first window ended"
    finally:
        close(window)
    sys.stdout.write("    the window opens, and takes the photos of a second start\n")


if __name__ == "__main__":
    sys.exit(main())
