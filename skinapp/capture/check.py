"""Whether the cameras of this computer work: each is opened once, and the synthetic one too."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from skinapp.capture.choice import device_source
from skinapp.capture.devices import devices
from skinapp.capture.resolutions import Resolution
from skinapp.capture.source import FrameSource
from skinapp.core.errors import CameraError

PICTURES = 10


@dataclass(frozen=True)
class CameraCheck:
    """One camera. works: it gave pictures. first_ms: from opening to the first picture; per_second: over PICTURES of them.

    width_px, height_px: of a picture; all are 0 where it does not work, and then the note says why.
    offers: what it said before it was opened, where it did.
    """

    name: str
    works: bool
    first_ms: float = 0.0
    per_second: float = 0.0
    width_px: int = 0
    height_px: int = 0
    note: str = ""
    offers: tuple[Resolution, ...] = ()


def check_cameras() -> list[CameraCheck]:
    """The synthetic camera, which shows that the program's own part works, then every device. No picture is kept."""
    from skinapp.capture import synthetic  # noqa: PLC0415  # OpenCV takes a moment to import

    found = [check_camera("synthetic", synthetic.SyntheticSource)]
    for device in devices():
        found.append(replace(check_camera(device.name, partial(device_source, device)), offers=device.resolutions))
    return found


def check_camera(name: str, make: Callable[[], FrameSource]) -> CameraCheck:
    """Open one camera and take some pictures. make: may raise CameraError as the source itself may."""
    began = time.perf_counter()
    source: FrameSource | None = None
    try:
        source = make()
        source.open()
        picture = source.read()
        first = time.perf_counter()
        for _ in range(PICTURES):
            picture = source.read()
        rate = PICTURES / (time.perf_counter() - first)
    except CameraError as error:
        return CameraCheck(name, False, note=str(error))
    finally:
        if source is not None:
            source.close()
    return CameraCheck(name, True, (first - began) * 1000, rate, *picture.size)
