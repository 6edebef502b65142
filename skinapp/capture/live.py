"""The thread that reads a source, keeps its newest picture and nothing older, and opens it again when it fails."""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from queue import Empty, SimpleQueue

from skinapp.capture.source import OPEN_S, ControlState, Focus, FrameSource, Picture
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.language import tr

log = logging.getLogger(__name__)

RETRY_S = 1.0
_RATE_OVER = 0.9  # share of the old rate that a new picture leaves


class Phase(Enum):
    """How a live camera is. DENIED: it is not tried again by itself."""

    CONNECTING = auto()
    LIVE = auto()
    LOST = auto()
    DENIED = auto()


@dataclass(frozen=True)
class Status:
    """phase; sentence: what is wrong, or nothing; per_second: pictures of late; size: width and height in pixels."""

    phase: Phase
    sentence: str = ""
    per_second: float = 0.0
    size: tuple[int, int] = (0, 0)
    controls: tuple[ControlState, ...] = ()


@dataclass(frozen=True, eq=False)
class Frame:
    """A picture with its number, from 1, and how sharp it is."""

    number: int
    picture: Picture
    focus: Focus


class LiveCamera:
    """Opens a source on a thread of its own and reads it until `close`."""

    def __init__(
        self,
        make_source: Callable[[], FrameSource],
        on_frame: Callable[[], None] = lambda: None,
        before: "LiveCamera | None" = None,
    ) -> None:
        """make_source: called on the thread, may raise CameraError. on_frame: called on it when there is a newer frame.

        before: was closed and may still hold the device, which gives its pictures to one at a time.
        """
        self._make_source = make_source
        self._on_frame = on_frame
        self._before = before
        self._ending = threading.Event()
        self._wanted: SimpleQueue[ControlState] = SimpleQueue()
        self._status = Status(Phase.CONNECTING)
        self._since = time.monotonic()
        self._newest: Frame | None = None
        self._count = 0
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)
        self._thread.start()

    @property
    def newest(self) -> Frame | None:
        """The newest frame; None before the first one."""
        return self._newest

    @property
    def status(self) -> Status:
        """How it is now: also where the source is stuck in a call and says nothing itself."""
        status, waited = self._status, time.monotonic() - self._since
        if status.phase is Phase.LIVE and waited > OPEN_S:
            return Status(Phase.LOST, tr("The camera is connected but sends no new picture. SkinApp keeps trying."))
        if status.phase is Phase.CONNECTING and waited > OPEN_S:
            return Status(Phase.CONNECTING, tr("The camera takes long to answer. Check cable or network."))
        return status

    def set_control(self, state: ControlState) -> None:
        """Have a control set, before the next picture."""
        self._wanted.put(state)

    def close(self, limit_s: float = 0.0) -> bool:
        """Read no more. False where the thread still runs after the limit; it ends by itself with the source's next answer."""
        self._ending.set()
        self._thread.join(limit_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        if self._before is not None:
            self._before.close(OPEN_S)
            self._before = None
        while not self._ending.is_set():
            self._say(Status(Phase.CONNECTING, self._status.sentence))
            try:
                self._read_until_it_fails()
            except CameraDenied as error:
                self._say(Status(Phase.DENIED, str(error)))
                return
            except CameraError as error:
                self._say(Status(Phase.LOST, str(error)))
            except Exception as error:  # noqa: BLE001  # the thread's boundary: the camera is lost, the program is not
                log.error("Unexpected exception in the camera's thread: %s", type(error).__name__)
                self._say(Status(Phase.LOST, tr("The camera failed in a way that SkinApp does not know. It is opened again.")))
            self._ending.wait(RETRY_S)

    def _read_until_it_fails(self) -> None:
        from skinapp.capture.focus import focus  # noqa: PLC0415  # OpenCV takes a moment to import

        source = self._make_source()
        try:
            source.open()
            controls = source.controls()
            rate, before = 0.0, 0.0
            while not self._ending.is_set():
                if self._set_wanted(source):
                    controls = source.controls()
                picture = source.read()
                if before:
                    now = 1 / max(picture.taken_at - before, 1e-3)
                    rate = _RATE_OVER * rate + (1 - _RATE_OVER) * now if rate else now
                before = picture.taken_at
                self._count += 1
                self._newest = Frame(self._count, picture, focus(picture.pixels))
                self._say(Status(Phase.LIVE, "", rate, picture.size, controls))
                self._on_frame()
        finally:
            source.close()

    def _set_wanted(self, source: FrameSource) -> bool:
        is_any = False
        while True:
            try:
                source.set_control(self._wanted.get_nowait())
            except Empty:
                return is_any
            is_any = True

    def _say(self, status: Status) -> None:
        self._since = time.monotonic()
        self._status = status
