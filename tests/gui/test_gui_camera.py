"""The live camera through the real window: what it says, what a key does, what is kept, and that it is off when not shown."""

import json
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, NoReturn

import keyring
import pytest
from file_keyring import FileKeyring
from gui_kit import MakeWindow, wait_for
from keyring.errors import KeyringLocked
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QSlider
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "capture"))
from mjpeg_server import MjpegServer

from skinapp import paths
from skinapp.capture import passwords
from skinapp.capture.address import parse
from skinapp.capture.choice import CameraChoice, Kind, read_choice, write_choice
from skinapp.capture.devices import Device, Way
from skinapp.capture.live import Phase
from skinapp.capture.resolutions import AUTOMATIC, Resolution
from skinapp.capture.source import Control, ControlState, Limits
from skinapp.capture.synthetic import SyntheticSource
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.labels import Diagnosis
from skinapp.core.settings import OFF, OWN_FIRST
from skinapp.core.triage import TriageLevel
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.camera_address import CameraAddress
from skinapp.gui.state import Stage
from skinapp.storage.library import EncryptedLibrary
from skinapp.testing import FakeClassifier

Start = Callable[..., MainWindow]


@pytest.fixture
def start(qtbot: QtBot, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch) -> Start:
    """A window whose camera is shown; the synthetic one unless told otherwise."""
    monkeypatch.setattr("skinapp.capture.devices.WATCH_S", 0.1)

    def start_(choice: CameraChoice | None = None, classifier: FakeClassifier | None = None, **settings: str) -> MainWindow:
        write_choice(paths.user_config() / "camera.json", choice or CameraChoice(Kind.SYNTHETIC))
        window = make_window(classifier)
        window.session.change_settings(replace(window.session.state.settings, **settings))
        with qtbot.waitActive(window):
            window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_V)
        qtbot.waitUntil(window.live.isVisible)
        return window

    return start_


@pytest.fixture
def server() -> Iterator[MjpegServer]:
    made = MjpegServer(login="clinic:secret")
    yield made
    made.stop()


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)


def wait_live(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.live.camera.can_capture, timeout=20_000)


def ask_for_address(window: MainWindow) -> CameraAddress:
    source = window.live.panel.source
    source.setCurrentIndex(source.findText("Network camera…"))
    source.activated.emit(source.currentIndex())
    return shown_dialog()


def shown_dialog() -> CameraAddress:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, CameraAddress) and w.isVisible())


def names(window: MainWindow) -> list[str]:
    return [entry.name for entry in window.session.worklist.entries]


@pytest.mark.parametrize(("setting", "key"), [("", Qt.Key.Key_Space), ("PgDown", Qt.Key.Key_PageDown), ("B", Qt.Key.Key_B)])
def test_one_key_from_live_to_assessment(qtbot: QtBot, start: Start, setting: str, key: Qt.Key) -> None:
    window = start(capture_key=setting)
    wait_live(qtbot, window)
    press(qtbot, window, key)
    wait_for(qtbot, window, Stage.DONE)
    assert not window.live.isVisible()
    assert not window.live.camera.is_on
    photo = window.session.state.photo
    assert (photo.width_px, photo.height_px) == (1280, 960)
    assert photo.is_synthetic
    assert names(window)[0].startswith("Camera 20")
    assert window.session.state.assessment is not None
    press(qtbot, window, Qt.Key.Key_V)
    wait_live(qtbot, window)


@pytest.mark.parametrize("ending", [Qt.Key.Key_Space, Qt.Key.Key_V, Qt.Key.Key_Escape])
def test_key_that_is_pressed_twice_opens_nothing(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch, ending: Qt.Key
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *about: asked.append(about) or ([], ""))
    window = start()
    wait_live(qtbot, window)
    press(qtbot, window, ending)
    press(qtbot, window, Qt.Key.Key_Space)
    assert not window.live.isVisible()
    assert asked == []
    if ending is Qt.Key.Key_Space:
        wait_for(qtbot, window, Stage.DONE)
    press(qtbot, window, Qt.Key.Key_Space)
    assert asked == []
    assert len(names(window)) == (1 if ending is Qt.Key.Key_Space else 0)


def test_nothing_is_written_before_capture_and_then_only_the_library(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    window = start()
    before = {file for file in tmp_path.rglob("*") if file.is_file()}
    wait_live(qtbot, window)
    qtbot.waitUntil(lambda: window.live.camera.frame is not None and window.live.camera.frame.number > 20)
    written = {file.name for file in tmp_path.rglob("*") if file.is_file()} - {file.name for file in before}
    empty_library = {"keys.json", "worklist.db", "worklist.db-wal", "worklist.db-shm"}  # it opens meanwhile
    assert written <= empty_library
    press(qtbot, window, Qt.Key.Key_Space)
    wait_for(qtbot, window, Stage.DONE)
    assert window.close()
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"\xff\xd8\xff" in file.read_bytes()]


def test_photo_that_a_full_disk_does_not_take_is_assessed_and_that_is_said(qtbot: QtBot, start: Start) -> None:
    def fill(library: EncryptedLibrary) -> None:
        with library._engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")

    window = start()
    wait_live(qtbot, window)
    window.session.catalogue.shelf.change(fill)
    press(qtbot, window, Qt.Key.Key_Space)
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.assessment is not None
    qtbot.waitUntil(window.banner.isVisible)
    assert "full or read-only" in window.banner.text.text()


@pytest.mark.parametrize("way", ["escape", "button", "minimise", "open"])
def test_camera_is_off_when_it_is_not_shown(qtbot: QtBot, start: Start, sample_files: list[str], way: str) -> None:
    window = start()
    wait_live(qtbot, window)
    match way:
        case "escape":
            press(qtbot, window, Qt.Key.Key_Escape)
        case "button":
            window.header.camera.click()
        case "minimise":
            window.hide()
        case "open":
            window.open_paths(sample_files[:1])
    assert not window.live.camera.is_on
    assert window.live.camera.frame is None
    qtbot.waitUntil(lambda: not [thread for thread in threading.enumerate() if thread.name in ("camera", "cameras")])


def test_no_camera_is_said_and_one_that_is_plugged_in_is_shown(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skinapp.capture.choice.devices", tuple)
    monkeypatch.setattr("skinapp.capture.devices.devices", tuple)
    window = start(CameraChoice())
    qtbot.waitUntil(lambda: "No camera is plugged in" in window.live.panel.status.text())
    assert not window.live.panel.capture.isEnabled()
    found = (Device("Scope", "", (Way(200, 0),)),)
    monkeypatch.setattr("skinapp.capture.choice.devices", lambda: found)
    monkeypatch.setattr("skinapp.capture.devices.devices", lambda: found)
    monkeypatch.setattr("skinapp.capture.opencv.DeviceSource", lambda *_: SyntheticSource())
    wait_live(qtbot, window)
    qtbot.waitUntil(lambda: window.live.panel.source.findText("Scope") >= 0)
    assert window.live.panel.source.findText("No camera plugged in") < 0


def test_lost_camera_is_said_and_comes_back(qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    window = start()
    wait_live(qtbot, window)

    def fail(_: object) -> None:
        raise CameraError("The camera went away.")

    with monkeypatch.context() as context:
        context.setattr(SyntheticSource, "read", fail)
        qtbot.waitUntil(lambda: window.live.panel.status.text() == "The camera went away.")
        press(qtbot, window, Qt.Key.Key_Space)
        assert names(window) == []
        assert not window.live.panel.capture.isEnabled()
    wait_live(qtbot, window)


def test_network_camera_with_password(qtbot: QtBot, start: Start, server: MjpegServer, tmp_path: Path) -> None:
    window = start()
    dialog = ask_for_address(window)
    dialog.line.setText("nonsense")
    assert not dialog.confirm.isEnabled()
    dialog.line.setText(server.address)
    dialog.password.setText("secret")
    assert "user name" in dialog.hint.text()
    assert not dialog.confirm.isEnabled()
    dialog.user.setText("clinic")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: window.live.camera.status.size == (320, 240), timeout=20_000)
    assert read_choice(paths.user_config() / "camera.json").name == server.address
    holding = [file.name for file in tmp_path.rglob("*") if file.is_file() and b"secret" in file.read_bytes()]
    assert set(holding) <= {"keys.json"}


def test_password_within_the_address_goes_to_the_key_store(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("skinapp.capture.passwords._entered", {})
    server = MjpegServer(query="user=clinic&pwd=geheim")
    try:
        window = start()
        dialog = ask_for_address(window)
        dialog.line.setText(f"{server.address}?user=clinic&pwd=geheim")
        dialog.confirm.click()
        qtbot.waitUntil(lambda: window.live.camera.status.size == (320, 240), timeout=20_000)
        shown = f"{server.address}?user=clinic&pwd=***"
        assert window.live.panel.source.currentText() == f"Network: {shown}"
        assert window.close()
        holding = [file.name for file in tmp_path.rglob("*") if file.is_file() and b"geheim" in file.read_bytes()]
        assert holding == ["keys.json"]
        monkeypatch.setattr("skinapp.capture.passwords._entered", {})  # another start: the key store alone knows it
        again = start(read_choice(paths.user_config() / "camera.json"))
        qtbot.waitUntil(lambda: again.live.camera.status.size == (320, 240), timeout=20_000)
        again.live.panel.edit.click()
        assert shown_dialog().line.text() == shown
        shown_dialog().confirm.click()
        qtbot.waitUntil(lambda: again.live.camera.status.size == (320, 240), timeout=20_000)
        again.live.camera.connect_to(parse(f"{server.address}?user=other&pwd=***"))
        qtbot.waitUntil(lambda: again.live.camera.status.phase is Phase.DENIED)
        assert "password" in again.live.panel.status.text()
    finally:
        server.stop()


class Asked(FileKeyring):
    """A key store that asks its owner before it does anything, which takes until `answered`; it notes who had to wait."""

    answered = threading.Event()
    waited: ClassVar[list[threading.Thread]] = []
    refuses = False

    def set_password(self, service: str, username: str, password: str) -> None:
        self._wait()
        if self.refuses:
            raise KeyringLocked("its owner said no")
        super().set_password(service, username, password)

    def get_password(self, service: str, username: str) -> str | None:
        self._wait()
        return super().get_password(service, username)

    def _wait(self) -> None:
        self.waited.append(threading.current_thread())
        assert self.answered.wait(60)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Asked]]:
    """The key store of cameras alone: the library opens with the usual one."""
    monkeypatch.setattr("skinapp.capture.passwords._entered", {})
    Asked.answered.clear()
    Asked.waited.clear()
    before = keyring.get_keyring()
    keyring.set_keyring(Asked())
    yield Asked
    Asked.answered.set()
    keyring.set_keyring(before)


def test_key_store_is_never_asked_by_the_windows_thread(
    qtbot: QtBot, start: Start, server: MjpegServer, asked: type[Asked]
) -> None:
    window = start()
    dialog = ask_for_address(window)
    dialog.line.setText(server.address)
    dialog.user.setText("clinic")
    dialog.password.setText("secret")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: window.live.camera.status.size == (320, 240), timeout=20_000)  # while the store waits for its owner
    qtbot.waitUntil(lambda: bool(asked.waited))
    asked.answered.set()
    assert window.close()
    assert FileKeyring().get_password("SkinApp camera", f"clinic@{server.address}") == "secret"
    assert threading.main_thread() not in asked.waited


def test_kept_password_is_asked_for_by_another_thread(
    qtbot: QtBot, start: Start, server: MjpegServer, asked: type[Asked]
) -> None:
    FileKeyring().set_password("SkinApp camera", f"clinic@{server.address}", "secret")
    window = start(CameraChoice(Kind.STREAM, server.address, "clinic"))
    qtbot.waitUntil(lambda: any(thread.name == "camera" for thread in asked.waited))
    qtbot.waitUntil(lambda: "takes long" in window.live.panel.status.text())  # which is said by a window that is alive
    assert "key store" in window.live.panel.status.text()
    asked.answered.set()
    qtbot.waitUntil(lambda: window.live.camera.status.size == (320, 240), timeout=20_000)
    assert threading.main_thread() not in asked.waited


def test_password_that_cannot_be_kept_is_said(
    qtbot: QtBot, start: Start, server: MjpegServer, asked: type[Asked], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asked, "refuses", True)
    window = start()
    dialog = ask_for_address(window)
    dialog.line.setText(server.address.replace("//", "//clinic:secret@"))
    dialog.confirm.click()
    qtbot.waitUntil(lambda: window.live.camera.status.size == (320, 240), timeout=20_000)
    assert not window.banner.isVisible()
    asked.answered.set()
    qtbot.waitUntil(window.banner.isVisible)
    assert "forgotten when SkinApp is closed" in window.banner.text.text()


def test_wrong_password_is_mended_beside_the_sentence(
    qtbot: QtBot, start: Start, server: MjpegServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(passwords._entered, (server.address, "clinic"), "wrong")
    window = start(CameraChoice(Kind.STREAM, server.address, "clinic"))
    qtbot.waitUntil(lambda: window.live.camera.status.phase is Phase.DENIED, timeout=20_000)
    assert "another user name or password" in window.live.panel.status.text()
    window.live.panel.edit.click()
    dialog = shown_dialog()
    assert (dialog.line.text(), dialog.user.text()) == (server.address, "clinic")
    dialog.password.setText("secret")
    dialog.confirm.click()
    qtbot.waitUntil(lambda: window.live.camera.status.size == (320, 240), timeout=20_000)


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
def test_window_closes_while_a_camera_does_not_answer(qtbot: QtBot, start: Start, scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        window = start(CameraChoice(Kind.STREAM, f"{scheme}://127.0.0.1:{silent.getsockname()[1]}/live"))
        connection, _ = silent.accept()
        with connection:
            assert window.close()
    qtbot.waitUntil(lambda: not [thread for thread in threading.enumerate() if thread.name.startswith("camera")])


def test_network_cameras_that_are_switched_off_go_off_at_once(
    qtbot: QtBot, start: Start, server: MjpegServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(passwords._entered, (server.address, "clinic"), "secret")
    window = start(CameraChoice(Kind.STREAM, server.address, "clinic"))
    wait_live(qtbot, window)
    window.session.change_settings(replace(window.session.state.settings, network_cameras=OFF))
    qtbot.waitUntil(lambda: window.live.camera.status.phase is Phase.DENIED)
    assert window.live.camera.frame is None
    assert not [row for row in range(window.live.panel.source.count()) if "Network" in window.live.panel.source.itemText(row)]


def test_resolution_is_chosen_remembered_and_captured(qtbot: QtBot, start: Start) -> None:
    window = start()
    wait_live(qtbot, window)
    size = window.live.panel.resolution
    assert size.currentText() == "Resolution: automatic"
    size.setCurrentIndex(size.findText("1,920 × 1,080, 25 a second"))
    size.activated.emit(size.currentIndex())
    qtbot.waitUntil(lambda: window.live.camera.status.size == (1920, 1080), timeout=20_000)
    assert read_choice(paths.user_config() / "camera.json").size == (1920, 1080)
    wait_live(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Space)
    wait_for(qtbot, window, Stage.DONE)
    assert (window.session.state.photo.width_px, window.session.state.photo.height_px) == (1920, 1080)
    press(qtbot, window, Qt.Key.Key_V)
    assert size.currentText() == "1,920 × 1,080, 25 a second"
    window.live.camera.choose(kind=Kind.DEVICE, name="Scope")
    assert read_choice(paths.user_config() / "camera.json").size == AUTOMATIC  # another camera offers others


def test_camera_that_is_opened_anew_is_let_go_of_first(qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    class OneAtATime(SyntheticSource):
        """As a driver is: who comes while another one has it gets nothing."""

        users = 0
        refusals = 0

        def open(self) -> None:
            if OneAtATime.users:
                OneAtATime.refusals += 1
                raise CameraError("It is used by another program.")
            OneAtATime.users += 1
            self._is_open = True
            super().open()

        def close(self) -> None:
            if getattr(self, "_is_open", False):
                self._is_open = False
                OneAtATime.users -= 1
            super().close()

    monkeypatch.setattr("skinapp.capture.synthetic.SyntheticSource", OneAtATime)
    window = start()
    wait_live(qtbot, window)
    for size in ((1920, 1080), (1280, 960)):
        window.live.camera.choose(width_px=size[0], height_px=size[1])
        qtbot.waitUntil(lambda size=size: window.live.camera.status.size == size, timeout=20_000)
    for _ in range(4):
        press(qtbot, window, Qt.Key.Key_V)
    wait_live(qtbot, window)
    assert OneAtATime.refusals == 0


def test_try_again_is_seen_to_try(qtbot: QtBot, start: Start, server: MjpegServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(passwords._entered, (server.address, "clinic"), "wrong")
    window = start(CameraChoice(Kind.STREAM, server.address, "clinic"))
    panel = window.live.panel
    qtbot.waitUntil(panel.again.isVisible, timeout=20_000)
    panel.again.click()
    assert panel.status.text() == "Connecting…"
    assert not panel.again.isVisible()
    qtbot.waitUntil(panel.again.isVisible, timeout=20_000)


def test_camera_that_may_be_used_a_moment_later_is_shown(qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system makes the device first, and gives the right to use it then; what it offers is told from then on."""

    def forbidden(*_: object) -> NoReturn:
        raise CameraDenied("You may not use Scope.")

    found = (Device("Scope", "", (Way(200, 0),)),)
    monkeypatch.setattr("skinapp.capture.choice.devices", lambda: found)
    monkeypatch.setattr("skinapp.capture.devices.devices", lambda: found)
    monkeypatch.setattr("skinapp.capture.opencv.DeviceSource", forbidden)
    window = start(CameraChoice())
    qtbot.waitUntil(lambda: window.live.camera.status.phase is Phase.DENIED, timeout=20_000)
    monkeypatch.setattr("skinapp.capture.opencv.DeviceSource", lambda *_: SyntheticSource())
    found = (Device("Scope", "", (Way(200, 0),), (Resolution(1280, 960, 25, "MJPG"),)),)
    wait_live(qtbot, window)


def test_camera_tells_what_it_offers_before_it_is_opened(qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(device: Device, *_: object) -> NoReturn:
        raise CameraError(f"{device.name} does not answer.")

    found = (Device("Scope", "", (Way(200, 0),), (Resolution(3840, 2160, 5, "MJPG"), Resolution(640, 480, 0, "YUYV"))),)
    monkeypatch.setattr("skinapp.capture.choice.devices", lambda: found)
    monkeypatch.setattr("skinapp.capture.devices.devices", lambda: found)
    monkeypatch.setattr("skinapp.capture.opencv.DeviceSource", nothing)
    window = start(CameraChoice())
    size = window.live.panel.resolution
    qtbot.waitUntil(size.isVisible)
    assert [size.itemText(row) for row in range(size.count())] == [
        "Resolution: automatic", "3,840 × 2,160, 5 a second", "640 × 480",
    ]  # fmt: skip
    assert window.live.camera.frame is None


def test_controls_of_the_camera_are_shown_and_set(qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    has = ControlState(Control.EXPOSURE, 156.0, is_auto=True)
    wanted: list[ControlState] = []
    monkeypatch.setattr(SyntheticSource, "controls", lambda _: (wanted[-1] if wanted else has,))
    monkeypatch.setattr(SyntheticSource, "set_control", lambda _, state: wanted.append(state))
    window = start()
    controls = window.live.panel.controls
    qtbot.waitUntil(controls.isVisible)
    auto = next(button for button in controls.findChildren(QPushButton) if button.accessibleName() == "Automatic exposure")
    assert auto.isChecked()
    auto.click()
    qtbot.waitUntil(lambda: wanted == [ControlState(Control.EXPOSURE, 156.0, is_auto=False)])
    qtbot.waitUntil(lambda: any(s.isEnabled() and s.isVisible() for s in controls.findChildren(QSlider)))


def test_controls_are_set_by_keyboard_within_the_cameras_limits(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = Limits(2800, 6500, 10)
    is_now = [ControlState(Control.WHITE_BALANCE, 4600.0, is_auto=False, limits=limits)]
    wanted: list[ControlState] = []

    def take(_: object, state: ControlState) -> None:
        wanted.append(state)
        is_now[0] = replace(state, limits=limits)

    monkeypatch.setattr(SyntheticSource, "controls", lambda _: tuple(is_now))
    monkeypatch.setattr(SyntheticSource, "set_control", take)
    window = start()
    controls = window.live.panel.controls
    qtbot.waitUntil(controls.isVisible)
    [slider] = controls.findChildren(QSlider)
    assert (slider.minimum(), slider.maximum(), slider.value()) == (2800, 6500, 4600)
    slider.setFocus()
    press(qtbot, window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: len(wanted) == 1 and window.live.camera.status.controls == tuple(is_now))
    assert wanted[0].value > 4600
    assert slider.hasFocus()
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 8, slider.height() // 2))
    qtbot.waitUntil(lambda: len(wanted) == 2)
    assert wanted[1].value > wanted[0].value
    press(qtbot, window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(wanted) == 3)
    assert wanted[2].value == 6500


def test_network_cameras_are_not_offered_where_they_are_off(qtbot: QtBot, start: Start, server: MjpegServer) -> None:
    window = start(CameraChoice(Kind.STREAM, server.address, "clinic"), network_cameras=OFF)
    qtbot.waitUntil(lambda: window.live.camera.status.phase is Phase.DENIED)
    assert "administrator" in window.live.panel.status.text()
    assert not [row for row in range(window.live.panel.source.count()) if "Network" in window.live.panel.source.itemText(row)]
    assert server.seen_logins == []


def test_video_file_is_played(qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import cv2
    import numpy as np

    path = str(tmp_path / "video.avi")
    writer = cv2.VideoWriter(path, cv2.VideoWriter.fourcc(*"MJPG"), 25, (320, 240))
    for number in range(10):
        writer.write(np.full((240, 320, 3), number * 20, np.uint8))
    writer.release()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    window = start()
    source = window.live.panel.source
    source.setCurrentIndex(source.findText("Video file…"))
    source.activated.emit(source.currentIndex())
    qtbot.waitUntil(lambda: window.live.camera.status.size == (320, 240), timeout=20_000)


def test_frozen_picture_stays_and_is_what_is_captured(qtbot: QtBot, start: Start) -> None:
    window = start()
    wait_live(qtbot, window)
    camera = window.live.camera
    press(qtbot, window, Qt.Key.Key_F)
    frozen = camera.frame
    qtbot.waitUntil(lambda: camera._live.newest.number > frozen.number + 3)
    assert camera.frame is frozen
    press(qtbot, window, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: camera.frame is not frozen)


def test_zoom_mirror_and_turn_by_keys_and_remembered(qtbot: QtBot, start: Start) -> None:
    window = start()
    wait_live(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Plus)
    assert window.live.bar.scale.text() == "1.2\u00a0×"
    press(qtbot, window, Qt.Key.Key_0)
    press(qtbot, window, Qt.Key.Key_M)
    press(qtbot, window, Qt.Key.Key_T)
    press(qtbot, window, Qt.Key.Key_Space)
    wait_for(qtbot, window, Stage.DONE)
    assert (window.session.state.photo.width_px, window.session.state.photo.height_px) == (960, 1280)
    kept = read_choice(paths.user_config() / "camera.json")
    assert (kept.quarters, kept.is_mirrored) == (1, True)


def test_sharpest_of_a_burst_is_kept(qtbot: QtBot, start: Start) -> None:
    window = start(CameraChoice(Kind.SYNTHETIC, burst=5))
    wait_live(qtbot, window)
    shown: list[tuple[int, float]] = []
    window.live.camera.arrived.connect(
        lambda: shown.append((window.live.camera.frame.number, window.live.camera.frame.focus.score))
    )
    press(qtbot, window, Qt.Key.Key_Space)
    wait_for(qtbot, window, Stage.DONE)
    assert len(names(window)) == 1
    assert len({number for number, _ in shown}) >= 4


def test_freezing_during_a_burst_ends_it_with_what_it_has(qtbot: QtBot, start: Start) -> None:
    window = start(CameraChoice(Kind.SYNTHETIC, burst=10))
    wait_live(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.live.camera.is_busy
    press(qtbot, window, Qt.Key.Key_F)
    wait_for(qtbot, window, Stage.DONE)
    assert len(names(window)) == 1


def test_timer_counts_down_and_can_be_given_up(qtbot: QtBot, start: Start) -> None:
    window = start(CameraChoice(Kind.SYNTHETIC, timer_s=3))
    wait_live(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Space)
    assert window.live.camera.seconds_left == 3
    assert window.live.panel.capture.text() == "Cancel the timer"
    window.live.panel.capture.click()
    assert window.live.camera.seconds_left == 0
    press(qtbot, window, Qt.Key.Key_Space)
    wait_for(qtbot, window, Stage.DONE)
    assert len(names(window)) == 1


def test_live_triage_is_off_until_asked_and_marked(qtbot: QtBot, start: Start) -> None:
    classifier = FakeClassifier(((Diagnosis.MEL, 0.95),))
    window = start(classifier=classifier)
    wait_live(qtbot, window)
    qtbot.waitUntil(lambda: window.live.camera.frame.number > 10)
    assert classifier.exits_computed == 0
    panel = window.live.panel
    panel.triage.click()
    qtbot.waitUntil(panel.badge.isVisible, timeout=20_000)
    assert window.live.look.answer.decision.level is TriageLevel.URGENT
    assert panel.caution.isVisible()
    assert panel.caution.text().startswith("Live, not an assessment")
    assert "pictures a second" in panel.rate.text()
    assert names(window) == []
    panel.triage.click()
    assert not panel.badge.isVisible()
    assert not panel.caution.isVisible()


def test_live_triage_gives_no_answer_before_the_readers_own(qtbot: QtBot, start: Start) -> None:
    window = start(first_reader=OWN_FIRST)
    wait_live(qtbot, window)
    assert not window.live.panel.triage.isEnabled()
    assert "your diagnosis comes first" in window.live.panel.hint.text()


def test_view_goes_on_while_the_model_is_slow(qtbot: QtBot, start: Start) -> None:
    window = start(classifier=FakeClassifier(((Diagnosis.NV, 0.95),), delay_s=1.0))
    wait_live(qtbot, window)
    window.live.panel.triage.click()
    first = window.live.camera.frame.number
    qtbot.waitUntil(lambda: window.live.camera.frame.number > first + 10)
    assert len(window.live.look._requests._awaited) <= 1


def test_live_triage_leaves_the_processor_to_the_view_for_as_long_as_it_looked(qtbot: QtBot, start: Start) -> None:
    window = start(classifier=FakeClassifier(((Diagnosis.NV, 0.95),), delay_s=1.0))
    wait_live(qtbot, window)
    look = window.live.look
    rested: list[bool] = []  # at each picture that came while it rested: whether it was left alone
    window.live.camera.arrived.connect(lambda: rested.append(not look._requests) if look._rest.isActive() else None)
    window.live.panel.triage.click()
    qtbot.waitUntil(lambda: len(rested) > 3, timeout=20_000)
    assert all(rested)


def test_settings_name_what_foot_switches_send() -> None:
    from PySide6.QtGui import QKeySequence

    from skinapp.core.settings import CAPTURE_KEYS

    assert all(not QKeySequence(key).isEmpty() and QKeySequence(key).toString() == key for key in CAPTURE_KEYS if key)


def test_choice_file_holds_no_password(qtbot: QtBot, start: Start) -> None:
    window = start()
    window.live.camera.choose(kind=Kind.STREAM, name="http://127.0.0.1:9/video", user="clinic")
    assert set(json.loads((paths.user_config() / "camera.json").read_text())) == {
        "kind", "name", "user", "quarters", "is_mirrored", "burst", "timer_s", "width_px", "height_px",
    }  # fmt: skip
