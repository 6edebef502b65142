"""The cameras that the operating system knows, by their real names."""

import functools
import logging
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from skinapp.capture.resolutions import Resolution
from skinapp.capture.source import Control, Limits
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.language import tr

log = logging.getLogger(__name__)

WATCH_S = 2.0
V4L2, DIRECT_SHOW, MEDIA_FOUNDATION, AV_FOUNDATION = 200, 700, 1400, 1200
"""OpenCV's numbers of what it opens cameras with."""
_BACKENDS = {"linux": (V4L2,), "win32": (DIRECT_SHOW, MEDIA_FOUNDATION), "darwin": (AV_FOUNDATION,)}


@dataclass(frozen=True)
class Way:
    """How OpenCV opens a camera: through which of the system's interfaces, and as which of its cameras."""

    backend: int
    index: int


@dataclass(frozen=True)
class Device:
    """A camera. name, path: as the system shows it and knows it; the path may hold a serial number. ways: one or more.

    resolutions: what it offers, the largest first; none where that is not known before it is opened.
    """

    name: str
    path: str
    ways: tuple[Way, ...]
    resolutions: tuple[Resolution, ...] = ()

    def limits(self) -> dict[Control, Limits]:
        """Of its controls, as far as the system tells them."""
        if not self.path.startswith("/dev/"):
            return {}
        from skinapp.capture import v4l2  # noqa: PLC0415  # Linux alone has it

        try:
            return v4l2.limits(self.path)
        except OSError as error:
            log.warning("a camera does not tell its limits: %s", type(error).__name__)
            return {}

    def check(self) -> None:
        """Say what OpenCV would not: unplugged, forbidden, in use. Raises CameraError, CameraDenied."""
        if not self.path.startswith("/dev/"):
            return
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_NONBLOCK))
        except FileNotFoundError as error:
            raise CameraError(tr("{name} is not plugged in.", name=self.name)) from error
        except PermissionError as error:
            raise CameraDenied(
                tr("You may not use {name}. Ask your administrator for the right to use cameras.", name=self.name)
            ) from error
        except OSError as error:
            raise CameraError(tr("{name} is used by another program. Close that one.", name=self.name)) from error


def devices() -> tuple[Device, ...]:
    """All of them now, in the system's order; of two with one name, the second gets a number. Takes some milliseconds."""
    from cv2_enumerate_cameras import enumerate_cameras  # noqa: PLC0415  # it imports OpenCV, which takes a while

    ways: dict[str, list[Way]] = {}  # by what tells cameras apart
    known: dict[str, tuple[str, str]] = {}  # its name and path
    for backend in _BACKENDS.get(sys.platform, ()):
        for info in sorted(enumerate_cameras(backend), key=lambda info: info.index):
            path = str(info.path or "")
            same = path.lower().partition("#{")[0] or f"{backend} {info.index}"  # Windows' interfaces differ in what follows
            known.setdefault(same, (str(info.name), path))
            ways.setdefault(same, []).append(Way(backend, info.index))
    found: list[Device] = []
    for same, (name, path) in known.items():
        alike = sum(device.name.partition(" #")[0] == name for device in found)
        found.append(Device(f"{name} #{alike + 1}" if alike else name, path, tuple(ways[same]), _resolutions(name, path)))
    return tuple(found)


def _resolutions(name: str, path: str) -> tuple[Resolution, ...]:
    """What a camera offers, where the system tells; none where it does not, or cannot now."""
    if not path.startswith("/dev/"):
        return ()
    try:
        return _asked_resolutions(name, path)
    except OSError as error:
        log.warning("a camera does not tell what it offers: %s", type(error).__name__)
        return ()


@functools.lru_cache  # asked once, not whenever cameras are looked for; the name belongs to it, since a path is used again
def _asked_resolutions(_name: str, path: str) -> tuple[Resolution, ...]:
    from skinapp.capture import v4l2  # noqa: PLC0415  # Linux alone has it

    return v4l2.resolutions(path)


class DeviceWatch:
    """Notices cameras that are plugged in or out, on a thread of its own."""

    def __init__(self, on_found: Callable[[tuple[Device, ...]], None]) -> None:
        """on_found: called on that thread whenever the list is another one, and once at first."""
        self._on_found = on_found
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="cameras", daemon=True)
        self._thread.start()

    def close(self, limit_s: float = 0.0) -> bool:
        """Look no more. False where the thread still runs after the limit."""
        self._ending.set()
        self._thread.join(limit_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        before = None
        while not self._ending.is_set():
            try:
                found = devices()
            except Exception as error:  # noqa: BLE001  # the thread's boundary; the library asks drivers of all kinds
                log.warning("cameras cannot be listed: %s", type(error).__name__)
                found = ()
            if found != before and not self._ending.is_set():
                before = found
                self._on_found(found)
            self._ending.wait(WATCH_S)
