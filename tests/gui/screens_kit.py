"""Every screen of the window by name, for tests that walk them all."""

from collections.abc import Callable

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skinapp import paths
from skinapp.capture.choice import CameraChoice, Kind
from skinapp.core.language import tr
from skinapp.core.measure import Measure
from skinapp.core.scales import ScaleFile
from skinapp.core.settings import OWN_FIRST, Settings
from skinapp.gui.crash import Failure
from skinapp.gui.main_window import MainWindow
from skinapp.gui.reporting import selected
from skinapp.gui.screens.about import About
from skinapp.gui.screens.camera_address import CameraAddress
from skinapp.gui.screens.crash_report import CrashReport
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.screens.override import OverrideDialog
from skinapp.gui.screens.passphrase import Passphrase
from skinapp.gui.screens.scale import ScaleDialog
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.screens.shortcuts import Shortcuts
from skinapp.gui.widgets.banner import Message, Tone
from skinapp.reports.details import ReportDetails
from skinapp.reports.gate import refused_scale_sentence

AT_200_PERCENT = QSize(784, 452)
"""1600 × 1000 pixels at twice the size, less panel and frame, in logical pixels."""
FULL_HD_AT_200_PERCENT = QSize(944, 452)
"""1920 × 1080 pixels, likewise."""
ON_OLD_SCREEN = QSize(1350, 690)
"""1366 × 768 pixels, likewise; the screen of these tests has 800 × 800."""
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft

Screen = Callable[[MainWindow], QWidget]


def window_itself(window: MainWindow) -> QWidget:
    return window


def report_of_several(window: MainWindow) -> QWidget:
    session = window.session
    ids = [entry.id for entry in session.worklist.entries]
    chosen = selected(session.worklist, session.state, ids, ReportDetails())
    dialog = ExportDetails(ReportDetails(), window, chosen)
    session.reporting.previewed.connect(dialog.preview.show_page)
    session.reporting.preview(chosen)
    return dialog


def scale(window: MainWindow) -> QWidget:
    file = ScaleFile(paths.user_config() / "scales.json")
    return ScaleDialog(Measure(10, 10, 100, 10), 256, file, window, stated=refused_scale_sentence())


def live(window: MainWindow) -> QWidget:
    window.live.camera.choose(kind=Kind.SYNTHETIC, name="")
    window.actions_by_name["camera"].trigger()
    return window


def explained(window: MainWindow) -> QWidget:
    window.actions_by_name["explain"].trigger()
    return window


def compared(window: MainWindow) -> QWidget:
    window.actions_by_name["pin"].trigger()
    window.actions_by_name["next"].trigger()
    return window


def swiped(window: MainWindow) -> QWidget:
    compared(window)
    window.actions_by_name["swipe"].trigger()
    return window


def own_first(window: MainWindow) -> QWidget:
    window.session.change_settings(Settings(first_reader=OWN_FIRST))
    return window


def with_message(window: MainWindow) -> QWidget:
    window.banner.show_message(Message(Tone.ERROR, tr("This photo cannot be shown."), tr("Choose a passphrase…")))
    return window


def refused(window: MainWindow) -> QWidget:
    """A photo that the gate refuses."""
    file = paths.user_config() / "black.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (256, 192)).save(file)
    window.open_paths([file])
    return window


def toured(window: MainWindow, step: int) -> QWidget:
    window.actions_by_name["tour"].trigger()
    for _ in range(step - 1):
        window.tour.next.click()
    return window


def settings_at(window: MainWindow, key: str) -> QWidget:
    """The page of a setting."""
    dialog = SettingsDialog(window.session, window)
    dialog.show_page(key)
    return dialog


SCREENS: dict[str, Screen] = {
    "window": window_itself,
    "empty window": lambda window: window.removal.remove_all() or window,
    "refused photo": refused,
    "map": explained,
    "two photos": compared,
    "swipe": swiped,
    "overridden photo": refused,
    "own diagnosis first": own_first,
    "message": with_message,
    "camera": live,
    "camera address": lambda window: CameraAddress(CameraChoice(), window),
    "scale": scale,
    "tour, step 2": lambda window: toured(window, 2),
    "tour, step 3": lambda window: toured(window, 3),
    "settings": lambda window: SettingsDialog(window.session, window),
    "settings, computing": lambda window: settings_at(window, "engine"),
    "settings, camera": lambda window: settings_at(window, "capture_key"),
    "settings, reports": lambda window: settings_at(window, "logo"),
    "settings, screen": lambda window: settings_at(window, "theme"),
    "report": lambda window: ExportDetails(ReportDetails(), window),
    "report of several": report_of_several,
    "keys": Shortcuts,
    "about": lambda window: About(window.session.state.model, window.session.state.engine, window),
    "override": OverrideDialog,
    "new passphrase": lambda window: Passphrase(is_new=True, parent=window),
    "known passphrase": lambda window: Passphrase(is_new=False, parent=window),
    "crash report": lambda _: CrashReport(Failure(tr("This photo cannot be shown."), "Versions and lines.\n" * 20)),
}


def opened(qtbot: QtBot, window: MainWindow, screen: str, size: QSize | None) -> QWidget:
    shown = SCREENS[screen](window)
    if shown is not window:
        qtbot.addWidget(shown)
        shown.show()
    if size is None and shown is not window:
        size = shown.sizeHint().expandedTo(shown.size()).boundedTo(ON_OLD_SCREEN)
    if size is not None:
        shown.resize(size)
    if screen in ("refused photo", "overridden photo"):
        qtbot.waitUntil(window.panel.withheld.isVisible)
    if screen == "overridden photo":
        window.session.override("[Dr. Example]", "[Teaching: what the model would say]")  # in brackets: not to be translated
    if screen == "camera":
        qtbot.waitUntil(lambda: window.live.camera.can_capture)
    if screen == "map":
        qtbot.waitUntil(lambda: window.session.explaining.asked.picture is not None)
    if screen == "report of several":
        qtbot.waitUntil(lambda: shown.preview.has_page)
    for _ in range(3):  # layouts settle one inside the other
        QApplication.processEvents()
    return shown
