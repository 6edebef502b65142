"""Draw the window's pictures for the documentation, from synthetic samples and the model that ships.

python packaging/docs/screenshots.py [FOLDER]          by default docs/screenshots; needs no display

SKINAPP_LANGUAGE=de draws them in German, and so on.
"""

import math
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageFilter
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from skinapp import paths
from skinapp.app import ShippedModel, stored_worklist
from skinapp.capture.choice import Kind
from skinapp.core.engines import EngineRequest
from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Method
from skinapp.core.language import ENGLISH
from skinapp.core.measure import Measure
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier
from skinapp.core.prediction import ExitReading
from skinapp.core.settings import OWN_FIRST
from skinapp.core.settings_file import SettingsFile
from skinapp.core.triage import TriageLevel
from skinapp.gui import theme
from skinapp.gui.application import dress
from skinapp.gui.i18n import speak
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.about import About
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.screens.override import OverrideDialog
from skinapp.gui.screens.passphrase import Passphrase
from skinapp.gui.screens.scale import ScaleDialog
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.screens.shortcuts import Shortcuts
from skinapp.gui.session import Session
from skinapp.gui.state import Stage
from skinapp.imaging.looks import Look
from skinapp.paths import samples
from skinapp.reports.details import ReportDetails

MOST_BYTES = 250_000
SLOW_EXIT_S = 0.2
BLUR_PX = 4.6


class Hesitant:
    """A classifier with a pause before each exit, so that a picture of the work can be taken."""

    def __init__(self, classifier: Classifier) -> None:
        """classifier: what answers."""
        self._classifier = classifier
        self.model = classifier.model
        self.engine = classifier.engine
        self.operating_points = classifier.operating_points
        self.frame = classifier.frame
        self.explainer = classifier.explainer

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        """The classifier's readings, late."""
        for reading in self._classifier.predict(photo, mode):
            time.sleep(SLOW_EXIT_S)
            yield reading


class Unhurried(ShippedModel):
    """The model, taking its time."""

    def load(self, request: EngineRequest) -> Classifier:
        """See the protocol."""
        return Hesitant(super().load(request))


@dataclass(frozen=True)
class Shot:
    """One picture.

    level: shows the first sample that the model gives this level; None: shows no photo. is_early: one that stopped early.
    act: the last thing done before the picture is taken; it may return a dialog to be taken instead of the window.
    """

    name: str
    level: TriageLevel | None = None
    is_early: bool = False
    is_dark: bool = False
    scale: int = 1
    size: tuple[int, int] = (1280, 860)
    act: Callable[[MainWindow], QWidget | None] | None = None


def _work(window: MainWindow) -> None:
    window.session.set_mode(Mode.FULL)
    _wait_until(lambda: len(window.session.state.readings) == 3)


def _fail(window: MainWindow) -> None:
    with TemporaryDirectory() as folder:
        letter = Path(folder) / "referral-letter.docx"
        letter.write_text("Dear colleague")
        window.open_paths([letter])
        _wait_until(lambda: window.session.state.stage is Stage.FAILED)


def _blur(window: MainWindow) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "out-of-focus.jpg"
        with Image.open(min(samples().glob("*.jpg"))) as sample:  # the mark of a synthetic picture goes with it
            sample.filter(ImageFilter.GaussianBlur(BLUR_PX)).save(file, xmp=sample.info["xmp"], quality=90)
        window.open_paths([file])
        _wait_until(lambda: window.session.state.stage is Stage.DONE)


def _override(window: MainWindow) -> None:
    window.session.override("Dr. Example", "Teaching: what the model would say")


def _asked(window: MainWindow) -> QWidget:
    return _opened(OverrideDialog(window))


def _about(window: MainWindow) -> QWidget:
    return _opened(About(window.session.state.model, window.session.state.engine, window))


def _details(window: MainWindow) -> QWidget:
    clinic = ReportDetails(clinic_name="Dermatology Practice Example", clinic_address="1 Example Street, 12345 Example")
    window.export.details = clinic
    window.actions_by_name["export"].trigger()
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ExportDetails))
    dialog.resize(1100, 760)
    _wait_until(lambda: dialog.preview.has_page)
    return dialog


def _several(window: MainWindow) -> QWidget:
    window.list.rows.selectAll()
    return _details(window)


def _measured(window: MainWindow) -> None:
    around = tuple((512 + 235 * math.cos(turn / 10), 384 + 185 * math.sin(turn / 10)) for turn in range(63))
    window.session.measure(Measure(280, 640, 744, 640).calibrated(7.4).around(around))
    _pause(100)


def _explained(window: MainWindow) -> None:
    window.actions_by_name["explain"].trigger()
    asked = window.session.explaining.asked.question
    assert asked is not None
    window.session.explaining.ask(replace(asked, method=Method.RELEVANCE))
    _wait_until(lambda: window.session.explaining.asked.picture is not None)


def _scale(window: MainWindow) -> QWidget:
    _measured(window)
    window.actions_by_name["scale"].trigger()
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ScaleDialog))


def _swipe(window: MainWindow) -> None:
    _compare(window)
    window.actions_by_name["swipe"].trigger()


def _live(window: MainWindow) -> None:
    """The synthetic camera at its sharpest, with live triage."""
    camera = window.live.camera
    camera.choose(kind=Kind.SYNTHETIC, name="")
    window.actions_by_name["camera"].trigger()
    _wait_until(lambda: camera.can_capture)
    window.live.panel.triage.click()
    _wait_until(window.live.panel.badge.isVisible, 60_000)
    window.live.bar.buttons["peaking"].click()
    panel, sharp = window.live.panel, re.compile(r"\b(9\d|100)\b")
    _wait_until(lambda: panel.badge.isVisible() and sharp.search(panel.meter_text.text()) is not None, 60_000)


def _no_camera(window: MainWindow) -> None:
    window.actions_by_name["camera"].trigger()
    _wait_until(lambda: bool(window.live.camera.status.sentence))


def _settings(window: MainWindow) -> QWidget:
    return _opened(SettingsDialog(window.session, window))


def _checked(window: MainWindow) -> QWidget:
    dialog = SettingsDialog(window.session, window)
    dialog.show_page("engine")
    dialog.open()
    dialog.engines.button.click()
    _wait_until(lambda: window.session.state.checkup is not None and not window.session.state.checkup.is_running, 120_000)
    return dialog


def _keys(window: MainWindow) -> QWidget:
    return _opened(Shortcuts(window))


def _compare(window: MainWindow) -> None:
    window.actions_by_name["pin"].trigger()
    window.actions_by_name["next"].trigger()
    _wait_until(lambda: window.session.state.stage is Stage.DONE)


def _vessels(window: MainWindow) -> None:
    levels = window.session.state.levels
    window.session.set_look(Look.VESSELS)
    _wait_until(lambda: window.session.state.levels is not levels)


def _own_first(window: MainWindow) -> None:
    window.session.change_settings(replace(window.session.state.settings, first_reader=OWN_FIRST))
    _pause(100)


def _passphrase(window: MainWindow) -> QWidget:
    return _opened(Passphrase(is_new=True, parent=window))


def _removed(window: MainWindow) -> None:
    window.actions_by_name["remove"].trigger()
    _wait_until(lambda: window.session.state.stage is Stage.DONE)


def _bad_among_good(window: MainWindow) -> None:
    with TemporaryDirectory() as folder:
        letter = Path(folder) / "referral-letter.docx"
        letter.write_text("Dear colleague")
        window.open_paths([letter])
        _wait_until(lambda: window.session.state.stage is Stage.FAILED)


def _scroll_down(window: MainWindow) -> None:
    _pause(150)
    window.panel.verticalScrollBar().setValue(window.panel.verticalScrollBar().maximum())


URGENT, SOON, ROUTINE, UNASSESSABLE = TriageLevel.URGENT, TriageLevel.SOON, TriageLevel.ROUTINE, TriageLevel.UNASSESSABLE
IN_DOCUMENTATION = (
    Shot("empty"),
    Shot("working", URGENT, act=_work),
    Shot("urgent", URGENT),
    Shot("urgent-dark", URGENT, is_dark=True),
    Shot("soon", SOON),
    Shot("routine-early-exit", ROUTINE, is_early=True, size=(1280, 1180)),
    Shot("flagged", act=_blur),
    Shot("rejected", UNASSESSABLE),
    Shot("overridden", UNASSESSABLE, act=_override, size=(1280, 1180)),
    Shot("error", act=_fail),
    Shot("about", act=_about),
    Shot("my-diagnosis-first", SOON, act=_own_first),
    Shot("compare", SOON, act=_compare),
    Shot("swipe", SOON, act=_swipe),
    Shot("measured", URGENT, act=_measured),
    Shot("explained", URGENT, act=_explained),
    Shot("export", ROUTINE, act=_details),
    Shot("export-several", SOON, act=_several),
    Shot("settings", act=_checked),
    Shot("camera", act=_live),
    Shot("urgent-200-percent", URGENT, scale=2, size=(900, 600)),
)
TO_LOOK_OVER = (
    Shot("keys", act=_keys),
    Shot("camera-dark-200-percent", is_dark=True, scale=2, size=(900, 600), act=_live),
    Shot("camera-none", act=_no_camera),
    Shot("passphrase", act=_passphrase),
    Shot("passphrase-dark", is_dark=True, act=_passphrase),
    Shot("measured-dark", URGENT, is_dark=True, act=_measured),
    Shot("scale", URGENT, act=_scale),
    Shot("scale-dark", URGENT, is_dark=True, act=_scale),
    Shot("explained-dark-200-percent", URGENT, is_dark=True, scale=2, size=(900, 600), act=_explained),
    Shot("vessels", URGENT, act=_vessels),
    Shot("removed", SOON, act=_removed),
    Shot("bad-among-good", SOON, act=_bad_among_good),
    Shot("my-diagnosis-first-dark", SOON, is_dark=True, act=_own_first),
    Shot("compare-dark-200-percent", SOON, is_dark=True, scale=2, size=(900, 600), act=_compare),
    Shot("override", UNASSESSABLE, act=_asked),
    Shot("rejected-dark", UNASSESSABLE, is_dark=True),
    Shot("settings-empty", act=_settings),
    Shot("settings-dark", is_dark=True, act=_checked),
    Shot("soon-dark-small", SOON, is_dark=True, size=(1024, 700)),
    Shot("routine-dark", ROUTINE, is_dark=True),
    Shot("empty-dark", is_dark=True),
    Shot("error-dark", is_dark=True, act=_fail),
    Shot("about-dark", is_dark=True, act=_about),
    Shot("export-dark", ROUTINE, is_dark=True, act=_details),
    Shot("basis", URGENT, act=_scroll_down),
)


def main(arguments: list[str]) -> None:
    """Draw every picture, each in its own process: the scale of a screen is fixed when Qt starts."""
    if arguments[:1] == ["--one"]:
        _take(next(shot for shot in (*IN_DOCUMENTATION, *TO_LOOK_OVER) if shot.name == arguments[1]), Path(arguments[2]))
        return
    folder = Path(next((argument for argument in arguments if argument != "--all"), "docs/screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    for shot in (*IN_DOCUMENTATION, *TO_LOOK_OVER) if "--all" in arguments else IN_DOCUMENTATION:
        environment = os.environ | {"QT_SCALE_FACTOR": str(shot.scale)}
        subprocess.run([sys.executable, __file__, "--one", shot.name, str(folder)], env=environment, check=True)


def application(is_dark: bool) -> QApplication:
    """What all pictures of one process are drawn in."""
    app = QApplication([])
    dress(app)
    speak(app, ENGLISH)
    theme.apply(app, Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light)
    return app


def _take(shot: Shot, folder: Path) -> None:
    app = application(shot.is_dark)
    file = folder / f"{shot.name}.png"
    grabbed(shot).save(str(file))
    _shrink(file)
    sys.stdout.write(f"{file} {file.stat().st_size // 1000} kB\n")
    app.quit()


def grabbed(shot: Shot) -> QPixmap:
    """The picture, of a window with settings and a worklist of its own."""
    with TemporaryDirectory() as temporary:
        paths.user_config = lambda: Path(temporary)
        return _grabbed(shot, Path(temporary) / "settings.json")


def _grabbed(shot: Shot, settings: Path) -> QPixmap:
    session = Session(Unhurried() if shot.act is _work else ShippedModel(), SettingsFile(settings), stored_worklist)
    window = MainWindow(session)
    window.resize(*shot.size)
    window.show()
    session.load()
    _wait_until(lambda: session.state.model is not None)
    if shot.level is not None:
        window.open_paths([samples()])
        _find(session, shot.level, shot.is_early)
    shown = (shot.act(window) if shot.act else None) or window
    _pause(150)
    picture = shown.grab()
    window.close()
    return picture


def _find(session: Session, level: TriageLevel, is_early: bool) -> None:
    """Go to the first sample of a level, once all are assessed."""
    worklist = session.worklist
    _wait_until(lambda: bool(worklist.entries) and not any(entry.is_waiting for entry in worklist.entries), 60_000)
    assessed = [(entry.id, entry.assessment) for entry in worklist.view.arranged(worklist.entries) if entry.assessment]
    session.show(next(id_ for id_, found in assessed if found.decision.level is level and (found.is_early or not is_early)))
    _wait_until(lambda: session.state.stage is Stage.DONE)


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
