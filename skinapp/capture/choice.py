"""Which camera is looked through, and how: remembered for the next time, without passwords."""

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from skinapp import paths
from skinapp.capture.address import Address, parse
from skinapp.capture.devices import Device, devices
from skinapp.capture.passwords import NOBODY
from skinapp.capture.resolutions import AUTOMATIC, Resolution, chosen
from skinapp.capture.source import FrameSource
from skinapp.capture.ways import OpeningTimes
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.files import write_atomically
from skinapp.core.language import tr

log = logging.getLogger(__name__)

BURSTS = (1, 5, 10)
TIMERS_S = (0, 3, 10)
SYNTHETIC_RESOLUTIONS = (Resolution(3840, 2160, 25), Resolution(1920, 1080, 25), Resolution(1280, 960, 25))
"""What the synthetic camera offers; the last one is what it gives unless another is chosen."""


class Kind(StrEnum):
    """Where pictures come from."""

    DEVICE = "device"
    STREAM = "stream"
    VIDEO = "video"
    SYNTHETIC = "synthetic"


@dataclass(frozen=True)
class CameraChoice:
    """kind; name: of the device, the address of the stream without password, or the path of the video; empty: none chosen yet.

    user: whom the stream's camera knows. quarters: turned clockwise; is_mirrored: before that, left to right.
    burst: pictures taken of which the sharpest is kept; timer_s: seconds before. width_px, height_px: see `size`.
    """

    kind: Kind = Kind.DEVICE
    name: str = ""
    user: str = ""
    quarters: int = 0
    is_mirrored: bool = False
    burst: int = 1
    timer_s: int = 0
    width_px: int = 0
    height_px: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """The resolution that was chosen, or AUTOMATIC; a camera that does not offer it any more is used as if AUTOMATIC."""
        return self.width_px, self.height_px

    @property
    def is_network(self) -> bool:
        """Whether pictures come over the network."""
        return self.kind is Kind.STREAM


def read_choice(path: Path) -> CameraChoice:
    """What was chosen last; the first camera where that is not known."""
    try:
        found: Any = json.loads(path.read_bytes())
        choice = CameraChoice(**(found | {"kind": Kind(found["kind"])}))
        is_good = choice.burst in BURSTS and choice.timer_s in TIMERS_S and choice.quarters in range(4)
        is_good &= all(isinstance(side, int) for side in choice.size)
        if is_good and all(isinstance(text, str) for text in (choice.name, choice.user)):
            return choice
    except (OSError, ValueError, TypeError, KeyError) as error:
        if not isinstance(error, FileNotFoundError):
            log.warning("the last camera is not known: %s", type(error).__name__)
    return CameraChoice()


def write_choice(path: Path, choice: CameraChoice) -> None:
    """Remember it, but no video: its name could be a patient's. Where that cannot be, the next start asks again."""
    if choice.kind is Kind.VIDEO:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(asdict(choice), indent=2).encode())
    except OSError as error:
        log.warning("the camera is not remembered: %s", type(error).__name__)


def make_source(choice: CameraChoice, password_of: Callable[[str, str], str], is_network_allowed: bool) -> FrameSource:
    """The source that was chosen, not open yet. password_of: gives the password of an address and user.

    Called off the GUI thread: OpenCV takes a moment to import. Raises CameraError, CameraDenied.
    """
    from skinapp.capture import mjpeg, opencv, synthetic  # noqa: PLC0415

    match choice.kind:
        case Kind.SYNTHETIC:
            return synthetic.SyntheticSource(chosen(SYNTHETIC_RESOLUTIONS[::-1], choice.size))
        case Kind.VIDEO:
            return opencv.VideoSource(choice.name)
        case Kind.STREAM:
            if not is_network_allowed:
                raise CameraDenied(tr("Network cameras are switched off on this computer by its administrator."))
            address = _known(choice, password_of)
            return opencv.RtspSource(address) if address.scheme == "rtsp" else mjpeg.MjpegSource(address)
    found = devices()
    named = [device for device in found if device.name == choice.name] if choice.name else list(found[:1])
    if not named:
        missing = tr("{name} is not plugged in.", name=choice.name) if choice.name else tr("No camera is plugged in.")
        raise CameraError(tr("{missing} It is shown as soon as it is.", missing=missing))
    return device_source(named[0], choice.size)


def _known(choice: CameraChoice, password_of: Callable[[str, str], str]) -> Address:
    """The address with what the key store knows of it. Raises CameraDenied."""
    address = parse(choice.name, choice.user, password_of(choice.name, choice.user) if choice.user else "")
    if not address.is_incomplete:
        return address
    path = password_of(choice.name, NOBODY)
    if not path:
        raise CameraDenied(tr("The network camera wants another user name or password."))
    return replace(address, path=path)


def device_source(device: Device, size: tuple[int, int] = AUTOMATIC) -> FrameSource:
    """A camera of this computer, at a size that it offers, or AUTOMATIC."""
    from skinapp.capture import opencv  # noqa: PLC0415

    return opencv.DeviceSource(device, chosen(device.resolutions, size), OpeningTimes(paths.user_cache() / "cameras.json"))
