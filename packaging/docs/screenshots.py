"""Draw the window's pictures for the documentation, from synthetic samples and made-up answers.

python packaging/docs/screenshots.py [FOLDER]          by default docs/screenshots; needs no display
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from skinapp.core.labels import Diagnosis
from skinapp.gui import theme
from skinapp.gui.application import dress
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.about import About
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.screens.shortcuts import Shortcuts
from skinapp.gui.session import Session
from skinapp.gui.state import Stage
from skinapp.paths import samples
from skinapp.reports.details import ReportDetails
from skinapp.testing import FakeClassifier

MOST_BYTES = 250_000
MEL, NV, BCC, AK, SCC = Diagnosis.MEL, Diagnosis.NV, Diagnosis.BCC, Diagnosis.AK, Diagnosis.SCC
URGENT = ((NV, 0.31), (NV, 0.36), (MEL, 0.44), (MEL, 0.58), (MEL, 0.71), (MEL, 0.76))
SOON = ((NV, 0.30), (BCC, 0.33), (AK, 0.36), (BCC, 0.42), (BCC, 0.55), (BCC, 0.64))
EARLY = ((NV, 0.52), (NV, 0.74), (NV, 0.93), (NV, 0.95), (NV, 0.96), (NV, 0.97))


@dataclass(frozen=True)
class Shot:
    """One picture. sample: number of the photo; answers: of the exits; act: the last thing done before the picture is taken."""

    name: str
    sample: int | None = 0
    answers: Sequence[tuple[Diagnosis, float]] = EARLY
    is_dark: bool = False
    scale: int = 1
    size: tuple[int, int] = (1280, 860)
    act: Callable[[MainWindow], QWidget | None] | None = None


def _stay_working(window: MainWindow) -> None:
    _wait_until(lambda: len(window.session.state.readings) == 3)


def _fail(window: MainWindow) -> None:
    _wait_until(lambda: window.session.state.stage is Stage.FAILED)


def _about(window: MainWindow) -> QWidget:
    return _opened(About(window.session.state.model, window.session.state.engine, window))


def _details(window: MainWindow) -> QWidget:
    clinic = ReportDetails(clinic_name="Dermatology Practice Example", clinic_address="1 Example Street, 12345 Example")
    return _opened(ExportDetails(clinic, window))


def _keys(window: MainWindow) -> QWidget:
    return _opened(Shortcuts(window))


def _scroll_down(window: MainWindow) -> None:
    _pause(150)
    window.panel.verticalScrollBar().setValue(window.panel.verticalScrollBar().maximum())


SHOTS = (
    Shot("empty", sample=None),
    Shot("working", sample=1, answers=URGENT, act=_stay_working),
    Shot("urgent", sample=1, answers=URGENT),
    Shot("urgent-dark", sample=1, answers=URGENT, is_dark=True),
    Shot("soon", sample=2, answers=SOON),
    Shot("routine-early-exit", sample=0, size=(1280, 1180)),
    Shot("error", sample=None, act=_fail),
    Shot("about", act=_about),
    Shot("export", act=_details),
    Shot("keys", act=_keys),
    Shot("urgent-200-percent", sample=8, answers=URGENT, scale=2, size=(900, 600)),
    Shot("soon-dark-small", sample=2, answers=SOON, is_dark=True, size=(1024, 700)),
    Shot("empty-dark", sample=None, is_dark=True),
    Shot("about-dark", act=_about, is_dark=True),
    Shot("export-dark", act=_details, is_dark=True),
    Shot("basis", act=_scroll_down),
)
IN_DOCUMENTATION = (
    "empty", "working", "urgent", "urgent-dark", "soon", "routine-early-exit", "error", "about", "export", "urgent-200-percent",
)  # fmt: skip


def main(arguments: list[str]) -> None:
    """Draw every picture, each in its own process: the scale of a screen is fixed when Qt starts."""
    if arguments[:1] == ["--one"]:
        _take(next(shot for shot in SHOTS if shot.name == arguments[1]), Path(arguments[2]))
        return
    is_all = "--all" in arguments
    folders = [argument for argument in arguments if argument != "--all"]
    folder = Path(folders[0] if folders else "docs/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    for shot in SHOTS:
        if is_all or shot.name in IN_DOCUMENTATION:
            environment = os.environ | {"QT_SCALE_FACTOR": str(shot.scale)}
            subprocess.run([sys.executable, __file__, "--one", shot.name, str(folder)], env=environment, check=True)


def _take(shot: Shot, folder: Path) -> None:
    app = QApplication([])
    dress(app)
    theme.apply(app, Qt.ColorScheme.Dark if shot.is_dark else Qt.ColorScheme.Light)
    session = Session(lambda: FakeClassifier(shot.answers, delay_s=0.15 if shot.act is _stay_working else 0.02))
    window = MainWindow(session)
    window.resize(*shot.size)
    window.show()
    session.load()
    _wait_until(lambda: session.state.model is not None)
    if shot.sample is not None:
        window.open_paths([samples()])
        session.show(shot.sample)
        if shot.act is not _stay_working:
            _wait_until(lambda: session.state.stage is Stage.DONE)
    if shot.act is _fail:
        window.open_paths([Path(__file__)])
    shown = (shot.act(window) if shot.act else None) or window
    _pause(150)
    file = folder / f"{shot.name}.png"
    shown.grab().save(str(file))
    window.close()
    _shrink(file)
    sys.stdout.write(f"{file} {file.stat().st_size // 1000} kB\n")


def _shrink(file: Path) -> None:
    """Save with as many colours as stay within the limit."""
    with Image.open(file) as opened:
        picture = opened.convert("RGB")
    for colours in (256, 192, 128, 96, 64, 48):
        picture.quantize(colours, kmeans=2, dither=Image.Dither.NONE).save(file, optimize=True)
        if file.stat().st_size <= MOST_BYTES:
            return
    raise ValueError(f"{file.name} does not get small enough")


def _opened(dialog: QWidget) -> QWidget:
    dialog.open()  # type: ignore[attr-defined]
    return dialog


def _wait_until(is_reached: Callable[[], bool], patience_ms: int = 20_000) -> None:
    waited = 0
    while not is_reached():
        _pause(10)
        waited += 10
        if waited > patience_ms:
            raise TimeoutError("the window did not get there")


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(sys.argv[1:])
