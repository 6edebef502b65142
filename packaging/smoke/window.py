"""Drives an installed SkinApp as a person would: the window opens, a photo is dropped, a report saved, the window closed."""

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from smoke.screen import Screen
from smoke.waiting import wait_until

Start = Callable[[list[str], dict[str, str]], "subprocess.Popen[bytes]"]
"""Starts a command with more environment variables."""


@dataclass(frozen=True)
class Seen:
    """report: bytes of the PDF; second_code: exit code of a second start while the window was open."""

    report: bytes
    second_code: int


def drive(program: str, start: Start, screen: Screen, photos: tuple[Path, Path], folders: tuple[Path, Path]) -> Seen:
    """Do all of it.

    photos: to be dropped, and to be passed by a second start. folders: the user's home, where the report goes; for pictures.

    Raises NothingHappened, and CalledProcessError where the program does not end well.
    """
    (dropped, passed), (home, pictures) = photos, folders
    environment = {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    running = start([program], environment)
    try:
        window = screen.wait_for("SkinApp")
        screen.drop(window, f"file://{quote(str(dropped))}")
        report = _save_report(screen, home)
        screen.photograph(pictures / "installed.png")
        second_code = start([program, str(passed)], environment).wait(timeout=120)
        screen.wait_for("SkinApp")
        screen.press("ctrl+q")
        code = running.wait(timeout=120)
    finally:
        running.kill()
        running.wait()
    if code != 0:
        raise subprocess.CalledProcessError(code, program)
    return Seen(report, second_code)


def _save_report(screen: Screen, home: Path) -> bytes:
    """Press the keys that export, as soon as there is something to export."""

    def has_opened() -> bool:
        screen.wait_for("SkinApp")
        screen.press("ctrl+e")
        return screen.has("Report")

    wait_until(has_opened, "the photo is assessed and can be exported")
    screen.wait_for("Report")
    screen.press("Return")
    screen.wait_for("Save report")
    screen.press("Return")
    wait_until(lambda: bool(_reports(home)), "the report is written")
    (file,) = _reports(home)
    return file.read_bytes()


def _reports(home: Path) -> list[Path]:
    return [*home.glob("*.pdf"), *home.glob("Documents/*.pdf")]
