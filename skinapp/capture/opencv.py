"""What OpenCV reads: cameras at the USB port, RTSP streams, video files."""

import os
import sys
import time

import cv2
import numpy as np

from skinapp.capture import rtsp
from skinapp.capture.address import Address
from skinapp.capture.devices import DIRECT_SHOW, Device, Way
from skinapp.capture.newest import Newest
from skinapp.capture.resolutions import Resolution
from skinapp.capture.source import OPEN_S, Control, ControlState, Limits, Picture, Uncontrolled
from skinapp.capture.ways import FAILED_S, OpeningTimes
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.language import tr

WANTED = Resolution(3840, 2160, 0, "MJPG")
"""Asked for where it is not known what a camera offers: the driver takes the largest that it has up to this."""
_TIMEOUTS = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, int(OPEN_S * 1000), cv2.CAP_PROP_READ_TIMEOUT_MSEC, int(OPEN_S * 1000)]
_PROPERTIES = {
    Control.EXPOSURE: (cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE),
    Control.FOCUS: (cv2.CAP_PROP_FOCUS, cv2.CAP_PROP_AUTOFOCUS),
    Control.WHITE_BALANCE: (cv2.CAP_PROP_WB_TEMPERATURE, cv2.CAP_PROP_AUTO_WB),
}  # what is set, and whether the camera decides
_AUTO_EXPOSURE = (1.0, 3.0) if sys.platform == "linux" else (0.0, 1.0)
"""By hand, by the camera: V4L2's numbers. On Windows Media Foundation takes whatever is not 0 as automatic."""
_BUFFERS = 2
"""Pictures that the driver may hold: one is filled while the other is decoded. With one alone, every second picture is lost."""

# OpenCV writes addresses, with their passwords, into its messages.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")  # seconds; by default a cut camera blocks for ten
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")  # with them some cameras take a minute to open
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class _Opened(Uncontrolled):
    """A cv2.VideoCapture and its pictures."""

    def __init__(self) -> None:
        self._capture: cv2.VideoCapture | None = None

    def _opened(self, capture: cv2.VideoCapture, refused: CameraError) -> cv2.VideoCapture:
        if not capture.isOpened():
            capture.release()
            raise refused
        self._capture = capture
        return capture

    def _read(self, ended: str) -> Picture:
        if self._capture is None:
            raise CameraError(ended)
        try:
            is_there, pixels = self._capture.read()
        except cv2.error as error:
            raise CameraError(ended) from error
        if not is_there:
            raise CameraError(ended)
        return Picture(np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8), time.monotonic())

    def close(self) -> None:
        """See the protocol."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None


class DeviceSource(_Opened):
    """A camera that the operating system knows."""

    def __init__(self, device: Device, resolution: Resolution | None, times: OpeningTimes) -> None:
        """device: of the list. resolution: one that it offers, None where that is not known. times: of the ways to open it."""
        super().__init__()
        self._device, self._resolution, self._times = device, resolution or WANTED, times
        self._way: Way | None = None  # until its time is known
        self._began = 0.0
        self._limits: dict[Control, Limits] = {}

    def open(self) -> None:
        """See the protocol."""
        self._device.check()
        way = self._way = self._times.way(self._device)
        self._began = time.monotonic()
        refused = CameraError(tr("{name} does not answer. Another program may use it: close that one.", name=self._device.name))
        try:
            capture = self._opened(cv2.VideoCapture(way.index, way.backend), refused)
        except CameraError:
            self._note(FAILED_S)
            raise
        wanted = self._resolution
        size = [(cv2.CAP_PROP_FRAME_WIDTH, wanted.width_px), (cv2.CAP_PROP_FRAME_HEIGHT, wanted.height_px)]
        form = [(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*wanted.pixel_format))]
        # DirectShow forgets the format with each new size; the others give a large size only in the format that has it.
        for name, value in size + form if way.backend == DIRECT_SHOW else form + size:
            capture.set(name, value)
        if wanted.per_second:
            capture.set(cv2.CAP_PROP_FPS, wanted.per_second)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, _BUFFERS)
        self._limits = self._device.limits()

    def read(self) -> Picture:
        """See the protocol."""
        try:
            picture = self._read(tr("{name} gives no picture any more. Check its cable.", name=self._device.name))
        except CameraError:
            self._note(FAILED_S)
            raise
        self._note(picture.taken_at - self._began)
        return picture

    def _note(self, seconds: float) -> None:
        """How long it took to the first picture, once."""
        if self._way is not None:
            self._times.note(self._device, self._way, seconds)
            self._way = None

    def controls(self) -> tuple[ControlState, ...]:
        """Those of which the driver tells a value, or limits."""
        capture = self._capture
        if capture is None:
            return ()
        found = []
        for control, (value, auto) in _PROPERTIES.items():
            number, limits = capture.get(value), self._limits.get(control)
            if limits or number not in (-1.0, 0.0):  # what OpenCV says of a property that is not there
                by_camera = _AUTO_EXPOSURE[1] if control is Control.EXPOSURE else 1.0
                found.append(ControlState(control, number, capture.get(auto) == by_camera, limits))
        return tuple(found)

    def set_control(self, state: ControlState) -> None:
        """See the protocol. What the camera does not take stays as it was."""
        capture = self._capture
        if capture is None:
            return
        value, auto = _PROPERTIES[state.control]
        by_hand, by_camera = _AUTO_EXPOSURE if state.control is Control.EXPOSURE else (0.0, 1.0)
        capture.set(auto, by_camera if state.is_auto else by_hand)
        if state.value is not None and not state.is_auto:
            capture.set(value, state.value)


class RtspSource(_Opened):
    """A stream from an rtsp:// address."""

    def __init__(self, address: Address) -> None:
        """address: with user and password where the camera asks for them."""
        super().__init__()
        self._address = address
        self._newest: Newest[Picture] | None = None

    def open(self) -> None:
        """Ask the camera first, which tells what is wrong, then have FFmpeg read it, over TCP and without a queue."""
        rtsp.check(self._address)
        os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "rtsp_transport;tcp|fflags;nobuffer|flags;low_delay"
        refused = CameraError(tr("The network camera answers, but its stream cannot be shown. Check the end of the address."))
        self._opened(cv2.VideoCapture(self._address.with_password, cv2.CAP_FFMPEG, _TIMEOUTS), refused)
        self._newest = Newest(self._next)

    def read(self) -> Picture:
        """See the protocol."""
        found = self._newest.take(OPEN_S) if self._newest else None
        if found is None:
            raise CameraError(tr("The network camera stopped sending. Check its battery and the wireless network."))
        return found[0]

    def _next(self) -> Picture | None:
        """On the thread that reads."""
        try:
            return self._read("")
        except CameraError:
            return None

    def close(self) -> None:
        """See the protocol."""
        if self._newest is not None:
            self._newest.close()
            self._newest = None
        super().close()


class VideoSource(_Opened):
    """A video file, at its own rate, from the beginning again when it ends."""

    def __init__(self, path: str) -> None:
        """path: of the file."""
        super().__init__()
        self._path = path
        self._due = 0.0
        self._wait_s = 0.0

    def open(self) -> None:
        """See the protocol."""
        os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "protocol_whitelist;file"  # a play list must not reach for the network
        refused = CameraDenied(tr("This video cannot be played. Choose another file."))
        capture = self._opened(cv2.VideoCapture(self._path, cv2.CAP_FFMPEG), refused)
        rate = capture.get(cv2.CAP_PROP_FPS)
        self._wait_s = 1 / rate if 1 <= rate <= 120 else 1 / 25
        self._due = time.monotonic()

    def read(self) -> Picture:
        """The next picture when it is due."""
        ended = tr("This video cannot be played any further. Choose another file.")
        time.sleep(max(0.0, self._due - time.monotonic()))
        self._due = max(self._due + self._wait_s, time.monotonic())
        try:
            return self._read(ended)
        except CameraError:
            if self._capture is None or not self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0):
                raise
            return self._read(ended)
