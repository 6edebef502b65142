"""What is known of a camera before it is opened, and how it is opened: a made-up kernel, and a made-up OpenCV."""

import errno
import fcntl
import os
import struct
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from cv2_enumerate_cameras import CameraInfo

from skinapp.capture import devices, v4l2
from skinapp.capture.devices import AV_FOUNDATION, DIRECT_SHOW, MEDIA_FOUNDATION, V4L2, Device, Way
from skinapp.capture.opencv import WANTED, DeviceSource
from skinapp.capture.resolutions import AUTOMATIC, Resolution, best_of_each_size, chosen
from skinapp.capture.source import Control, ControlState, Limits
from skinapp.capture.ways import OpeningTimes
from skinapp.core.errors import CameraDenied, CameraError

HD, VGA, UHD = (1280, 720), (640, 480), (3840, 2160)
OFFERED = {
    b"YUYV": {VGA: [30, 15], HD: [10]},
    b"MJPG": {UHD: [5], HD: [30, 60], VGA: [30]},
    b"H264": {(1920, 1080): [60]},
}
LIMITS = {0x9A0902: (3, 2047, 1, 0x10), 0x9A090A: (0, 250, 5, 0), 0x98091A: (2800, 6500, 1, 1)}
"""Of exposure, focus and white balance (V4L2_CID_…): least, most, step, flags; the last one is disabled."""
SCOPE = Device("Scope", r"\\?\usb#vid_1&pid_2#serial", (Way(DIRECT_SHOW, 0), Way(MEDIA_FOUNDATION, 1)))


class Kernel:
    """Answers as a UVC driver does. Layouts: what gcc lays out for linux/videodev2.h, as byte offsets."""

    def __init__(self, is_range: bool = False) -> None:
        self.is_range = is_range
        self.asked = 0

    def __call__(self, _device: int, request: int, answer: bytearray, _is_changed: bool) -> int:
        self.asked += 1
        index, code = struct.unpack_from("=I", answer)[0], bytes(answer[4:8])
        try:
            match request:
                case 0xC0405602:  # VIDIOC_ENUM_FMT
                    assert struct.unpack_from("=I", answer, 4)[0] == 1  # V4L2_BUF_TYPE_VIDEO_CAPTURE
                    answer[44:48] = list(OFFERED)[index]
                case 0xC02C564A if self.is_range:  # VIDIOC_ENUM_FRAMESIZES, from 2 × 2 on, in steps of 2
                    struct.pack_into("=7I", answer, 8, [3][index], 2, 1920, 2, 2, 1080, 2)
                case 0xC02C564A:
                    struct.pack_into("=3I", answer, 8, 1, *list(OFFERED[code])[index])
                case 0xC034564B if self.is_range:  # VIDIOC_ENUM_FRAMEINTERVALS: 1/50 to 1 s
                    struct.pack_into("=7I", answer, 16, [2][index], 1, 50, 1, 1, 1, 50)
                case 0xC034564B:
                    rates = OFFERED[code][struct.unpack_from("=2I", answer, 8)]
                    struct.pack_into("=3I", answer, 16, 1, 1, rates[index])
                case 0xC0445624 if (number := struct.unpack_from("=I", answer)[0]) in LIMITS:  # VIDIOC_QUERYCTRL
                    struct.pack_into("=3i", answer, 40, *LIMITS[number][:3])
                    struct.pack_into("=I", answer, 56, LIMITS[number][3])
                case _:
                    raise OSError(errno.ENOTTY, "no such request")
        except IndexError:
            raise OSError(errno.EINVAL, "the list has ended") from None
        return 0


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    made = Kernel()
    monkeypatch.setattr(fcntl, "ioctl", made)
    devices._asked_resolutions.cache_clear()
    return made


def test_resolutions_are_listed_without_opening_the_camera(kernel: Kernel) -> None:
    assert v4l2.resolutions("/dev/null") == (
        Resolution(*UHD, 5, "MJPG"),
        Resolution(*HD, 60, "MJPG"),
        Resolution(*VGA, 30, "YUYV"),
    )


def test_a_range_of_sizes_is_its_largest(kernel: Kernel) -> None:
    kernel.is_range = True
    assert v4l2.resolutions("/dev/null") == (Resolution(1920, 1080, 50, "YUYV"),)


def test_a_device_that_knows_no_question_offers_nothing() -> None:
    assert v4l2.resolutions("/dev/null") == ()


def test_a_driver_that_never_stops_listing_holds_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(v4l2, "_MOST", 3)
    monkeypatch.setattr(fcntl, "ioctl", lambda *_: 0)
    assert v4l2.resolutions("/dev/null") == ()


def test_limits_of_controls_are_the_cameras_own(kernel: Kernel) -> None:
    assert v4l2.limits("/dev/null") == {Control.EXPOSURE: Limits(3, 2047, 1), Control.FOCUS: Limits(0, 250, 5)}


def test_a_device_without_controls_tells_no_limits() -> None:
    assert v4l2.limits("/dev/null") == {}
    assert Device("Scope", "/dev/video97", (Way(V4L2, 97),)).limits() == {}
    assert SCOPE.limits() == {}


def found(monkeypatch: pytest.MonkeyPatch, platform: str, *infos: CameraInfo) -> tuple[Device, ...]:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr("cv2_enumerate_cameras.enumerate_cameras", lambda b: [i for i in infos if i.backend == b])
    return devices.devices()


def test_devices_have_their_resolutions_which_are_asked_for_once(monkeypatch: pytest.MonkeyPatch, kernel: Kernel) -> None:
    info = CameraInfo(0, "Scope", "/dev/null", None, None, V4L2)
    [device] = found(monkeypatch, "linux", info)
    assert [resolution.size for resolution in device.resolutions] == [UHD, HD, VGA]
    before = kernel.asked
    assert found(monkeypatch, "linux", info) == (device,)
    assert kernel.asked == before


def test_a_device_that_cannot_be_asked_now_is_asked_again(monkeypatch: pytest.MonkeyPatch, kernel: Kernel) -> None:
    info = CameraInfo(97, "Scope", "/dev/video97", None, None, V4L2)
    assert found(monkeypatch, "linux", info) == (Device("Scope", "/dev/video97", (Way(V4L2, 97),)),)
    monkeypatch.setattr(os, "open", lambda *_, real=os.open: real("/dev/null", os.O_RDWR))
    [device] = found(monkeypatch, "linux", info)
    assert len(device.resolutions) == 3


def test_devices_of_one_name_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    infos = [CameraInfo(i, name, "", None, None, AV_FOUNDATION) for i, name in ((4, "Scope"), (0, "Webcam"), (2, "Scope"))]
    assert [(d.name, d.ways[0].index) for d in found(monkeypatch, "darwin", *infos)] == [
        ("Webcam", 0), ("Scope", 2), ("Scope #2", 4),
    ]  # fmt: skip


def test_windows_interfaces_are_matched_by_the_devices_path(monkeypatch: pytest.MonkeyPatch) -> None:
    usb = r"\\?\usb#vid_046d&pid_0825&mi_00#7&2b5a&0&0000#"
    one, two = found(
        monkeypatch,
        "win32",
        CameraInfo(0, "OBS Virtual Camera", None, None, None, DIRECT_SHOW),
        CameraInfo(1, "Scope", usb + r"{65e8773d-8f56-11d0-a3b9-00a0c9223196}\global", None, None, DIRECT_SHOW),
        CameraInfo(0, "Scope", usb.upper() + r"{e5323777-f976-4f5b-9b55-b94699c46e44}\GLOBAL", None, None, MEDIA_FOUNDATION),
    )
    assert (one.name, one.ways) == ("OBS Virtual Camera", (Way(DIRECT_SHOW, 0),))
    assert (two.name, two.ways) == ("Scope", (Way(DIRECT_SHOW, 1), Way(MEDIA_FOUNDATION, 0)))


@pytest.mark.parametrize(
    ("size", "expected"),
    [(AUTOMATIC, HD), (UHD, UHD), (VGA, VGA), ((1, 1), HD)],
)
def test_largest_lively_one_unless_another_is_chosen(size: tuple[int, int], expected: tuple[int, int]) -> None:
    resolutions = best_of_each_size([Resolution(*UHD, 5, "MJPG"), Resolution(*HD, 60, "MJPG"), Resolution(*VGA, 30, "YUYV")])
    assert chosen(resolutions, size).size == expected


def test_resolution_where_nothing_is_lively_or_nothing_is_told() -> None:
    assert chosen((Resolution(*UHD, 0, "MJPG"), Resolution(*VGA, 0, "MJPG")), AUTOMATIC).size == UHD
    assert chosen((), UHD) is None


class TestOpeningTimes:
    def test_each_way_is_tried_then_the_faster_one_stays(self, tmp_path: Path) -> None:
        file = tmp_path / "new" / "cameras.json"
        first, second = SCOPE.ways
        assert OpeningTimes(file).way(SCOPE) == first
        OpeningTimes(file).note(SCOPE, first, 1.5)
        assert OpeningTimes(file).way(SCOPE) == second
        OpeningTimes(file).note(SCOPE, second, 0.4)
        assert OpeningTimes(file).way(SCOPE) == second
        OpeningTimes(file).note(SCOPE, second, 20.0)
        assert OpeningTimes(file).way(SCOPE) == first
        assert "serial" not in file.read_text()

    @pytest.mark.parametrize("text", ["{", "[]", '{"a": 3}', '{"a": {"700": "x"}}'])
    def test_damaged_file_is_none(self, tmp_path: Path, text: str) -> None:
        (tmp_path / "cameras.json").write_text(text)
        assert OpeningTimes(tmp_path / "cameras.json").way(SCOPE) == SCOPE.ways[0]

    def test_one_way_needs_no_file(self, tmp_path: Path) -> None:
        device = Device("Scope", "", (Way(V4L2, 3),))
        times = OpeningTimes(tmp_path / "cameras.json")
        times.note(device, times.way(device), 1.0)
        assert list(tmp_path.iterdir()) == []


class Driver:
    """A made-up cv2.VideoCapture. fails: backends that do not open. has: properties with their values, the others being 0."""

    def __init__(self, *fails: int, **has: float) -> None:
        self.fails = fails
        self.has = {getattr(cv2, f"CAP_PROP_{name}"): value for name, value in has.items()}
        self.opened: list[tuple[int, int]] = []
        self.is_plugged_in = True

    def __call__(self, index: int, backend: int) -> "Driver":
        self.opened.append((index, backend))
        return self

    def isOpened(self) -> bool:  # noqa: N802  # OpenCV's name
        return self.opened[-1][1] not in self.fails

    def get(self, name: int) -> float:
        return self.has.get(name, 0.0)

    def set(self, name: int, value: float) -> bool:
        self.has.pop(name, None)
        self.has[name] = value  # the last one last
        return True

    def read(self) -> tuple[bool, np.ndarray | None]:
        return self.is_plugged_in, np.full((4, 6, 3), (10, 20, 30), np.uint8) if self.is_plugged_in else None

    def release(self) -> None: ...


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., DeviceSource]:
    def open_(driver: Driver, device: Device = SCOPE, resolution: Resolution | None = None) -> DeviceSource:
        monkeypatch.setattr(cv2, "VideoCapture", driver)
        source = DeviceSource(device, resolution, OpeningTimes(tmp_path / "cameras.json"))
        source.open()
        return source

    return open_


def test_a_way_that_fails_is_followed_by_the_other_one(opened: Callable[..., DeviceSource]) -> None:
    driver = Driver(DIRECT_SHOW)
    with pytest.raises(CameraError, match="does not answer"):
        opened(driver)
    source = opened(driver)
    assert tuple(source.read().pixels[0, 0]) == (30, 20, 10)  # OpenCV's blue comes first
    opened(driver)
    assert driver.opened == [(0, DIRECT_SHOW), (1, MEDIA_FOUNDATION), (1, MEDIA_FOUNDATION)]


def test_where_no_way_opens_all_are_tried_again(opened: Callable[..., DeviceSource]) -> None:
    driver = Driver(DIRECT_SHOW, MEDIA_FOUNDATION)  # it is busy, say
    for _ in range(2):
        with pytest.raises(CameraError):
            opened(driver)
    driver.fails = ()
    for _ in range(2):
        opened(driver).read()
    assert [backend for _, backend in driver.opened] == [DIRECT_SHOW, MEDIA_FOUNDATION] * 2


def test_the_faster_way_is_used_from_the_third_opening_on(
    opened: Callable[..., DeviceSource], monkeypatch: pytest.MonkeyPatch
) -> None:
    driver, seconds = Driver(), {DIRECT_SHOW: 3.0, MEDIA_FOUNDATION: 0.5}
    clock = 100.0
    monkeypatch.setattr("skinapp.capture.opencv.time.monotonic", lambda: clock)
    for _ in range(4):
        source = opened(driver)
        clock += seconds[driver.opened[-1][1]]
        source.read()
        clock += 60 * len(driver.opened)  # it is looked through for a while, which is no opening time
        source.read()
        source.close()
    assert [backend for _, backend in driver.opened] == [DIRECT_SHOW, *[MEDIA_FOUNDATION] * 3]


@pytest.mark.parametrize("resolution", [Resolution(1280, 720, 60, "YUYV"), None])
def test_the_chosen_resolution_is_asked_for(opened: Callable[..., DeviceSource], resolution: Resolution | None) -> None:
    driver = Driver()
    opened(driver, resolution=resolution)
    asked = resolution or WANTED
    assert driver.has[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*asked.pixel_format)
    assert (driver.has[cv2.CAP_PROP_FRAME_WIDTH], driver.has[cv2.CAP_PROP_FRAME_HEIGHT]) == asked.size
    assert driver.get(cv2.CAP_PROP_FPS) == asked.per_second


@pytest.mark.parametrize(("backend", "is_format_last"), [(DIRECT_SHOW, True), (MEDIA_FOUNDATION, False), (V4L2, False)])
def test_the_format_outlasts_the_size(opened: Callable[..., DeviceSource], backend: int, is_format_last: bool) -> None:
    driver = Driver()
    opened(driver, Device("Scope", "", (Way(backend, 0),)))
    asked = [name for name in driver.has if name in (cv2.CAP_PROP_FOURCC, cv2.CAP_PROP_FRAME_HEIGHT)]
    assert (asked[-1] == cv2.CAP_PROP_FOURCC) == is_format_last


def test_the_driver_fills_a_picture_while_another_is_decoded(opened: Callable[..., DeviceSource]) -> None:
    driver = Driver()
    opened(driver)
    assert driver.has[cv2.CAP_PROP_BUFFERSIZE] == 2


def test_a_camera_that_is_unplugged_says_so(opened: Callable[..., DeviceSource]) -> None:
    driver = Driver()
    source = opened(driver)
    source.read()
    driver.is_plugged_in = False
    with pytest.raises(CameraError, match="Scope gives no picture any more"):
        source.read()
    source.close()
    assert source.controls() == ()


def test_controls_are_those_that_the_camera_has(opened: Callable[..., DeviceSource]) -> None:
    driver = Driver(EXPOSURE=156.0, AUTO_EXPOSURE=3.0, WB_TEMPERATURE=4600.0, AUTO_WB=0.0)
    source = opened(driver)
    assert source.controls() == (
        ControlState(Control.EXPOSURE, 156.0, is_auto=True),
        ControlState(Control.WHITE_BALANCE, 4600.0, is_auto=False),
    )
    source.set_control(ControlState(Control.EXPOSURE, 80.0, is_auto=False))
    source.set_control(ControlState(Control.WHITE_BALANCE, None, is_auto=True))
    assert source.controls() == (
        ControlState(Control.EXPOSURE, 80.0, is_auto=False),
        ControlState(Control.WHITE_BALANCE, 4600.0, is_auto=True),
    )


def test_a_control_that_is_at_nought_is_there_where_the_system_says_so(
    opened: Callable[..., DeviceSource], kernel: Kernel
) -> None:
    source = opened(Driver(AUTOFOCUS=1.0), Device("Scope", "/dev/null", (Way(V4L2, 0),)))
    assert source.controls()[-1] == ControlState(Control.FOCUS, 0.0, is_auto=True, limits=Limits(0, 250, 5))


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (errno.ENOENT, CameraError, "Scope is not plugged in."),
        (errno.EACCES, CameraDenied, "You may not use Scope."),
        (errno.EBUSY, CameraError, "Scope is used by another program."),
    ],
)
def test_what_keeps_a_device_from_being_opened_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: int, kind: type[CameraError], words: str
) -> None:
    def refuse(path: str, *_: object) -> int:
        raise OSError(error, os.strerror(error), path)

    source = DeviceSource(Device("Scope", "/dev/video97", (Way(V4L2, 97),)), None, OpeningTimes(tmp_path / "cameras.json"))
    monkeypatch.setattr("skinapp.capture.devices.os.open", refuse)
    with pytest.raises(kind, match=words):
        source.open()
