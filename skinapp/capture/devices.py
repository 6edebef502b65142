"""The cameras that the operating system knows, by their real names."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass

from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.language import tr

log = logging.getLogger(__name__)

WATCH_S = 2.0
# OpenCV's numbers of what it opens cameras with. Windows: DirectShow, since with Media Foundation opening is reported to take
# up to a minute.
_BACKENDS = {"linux": 200, "win32": 700, "darwin": 1200}


@dataclass(frozen=True)
class Device:
    """A camera. name: as the system shows it; index, backend: OpenCV's; path: of the device file, where there is one."""

    name: str
    index: int
    backend: int
    path: str = ""

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

    backend = _BACKENDS.get(sys.platform)
    if backend is None:
        return ()
    found: list[Device] = []
    for info in sorted(enumerate_cameras(backend), key=lambda info: info.index):
        alike = sum(device.name.partition(" #")[0] == info.name for device in found)
        name = f"{info.name} #{alike + 1}" if alike else str(info.name)
        found.append(Device(name, info.index, backend, info.path or (f"/dev/video{info.index}" if os.name == "posix" else "")))
    return tuple(found)


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
