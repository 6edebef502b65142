"""The live camera as the window sees it: on while it is wanted, the newest frame, capture."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from skinapp.capture import passwords
from skinapp.capture.address import Address
from skinapp.capture.burst import Burst
from skinapp.capture.choice import SYNTHETIC_RESOLUTIONS, CameraChoice, Kind, make_source, read_choice, write_choice
from skinapp.capture.devices import Device, DeviceWatch
from skinapp.capture.live import Frame, LiveCamera, Phase, Status
from skinapp.capture.photo_file import CapturedPhoto, photo_name, turned
from skinapp.capture.resolutions import Resolution
from skinapp.capture.source import ControlState
from skinapp.core.language import tr
from skinapp.gui.state import PhotoSource

_WATCH_MS = 200
_OFF = Status(Phase.CONNECTING)


class Camera(QObject):
    """Lives on the GUI thread; sources are read on their own. Between `start` and `stop` the camera is on.

    Signals:
        arrived(): there is a newer frame, told once however many came. changed(): status, choice, freezing or countdown.
        listed(): other cameras are plugged in. captured(PhotoSource): a photo was taken.
        unkept(CameraError): a password could not be kept.
    """

    arrived = Signal()
    changed = Signal()
    listed = Signal()
    captured = Signal(object)
    unkept = Signal(object)
    _came = Signal()
    _found = Signal(object)

    def __init__(self, choice_file: Path, is_network_allowed: Callable[[], bool], parent: QObject | None = None) -> None:
        """choice_file: where the choice is remembered. is_network_allowed: asked whenever a source is opened."""
        super().__init__(parent)
        self._choice_file = choice_file
        self._is_network_allowed = is_network_allowed
        self.choice = read_choice(choice_file)
        self.devices: tuple[Device, ...] = ()
        self.frame: Frame | None = None
        """What is shown."""
        self.status = _OFF
        self.is_frozen = False
        self.seconds_left = 0
        """Of the timer; 0 where it does not run."""
        self._live: LiveCamera | None = None
        self._watch: DeviceWatch | None = None
        self._ending: list[LiveCamera | DeviceWatch] = []
        self._keeping: list[passwords.Keeping] = []
        self._burst: Burst | None = None
        self._asks_key_store = False
        self._is_told = False  # a frame waits in the event loop: another one need not
        self._came.connect(self._on_came)
        self._found.connect(self._on_found)
        self._ticks = QTimer(self, interval=_WATCH_MS)
        self._ticks.timeout.connect(self._look)
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._count_down)

    @property
    def is_on(self) -> bool:
        """Whether a camera is used, or tried."""
        return self._live is not None

    @property
    def resolutions(self) -> tuple[Resolution, ...]:
        """The resolutions to choose from; none where that is not known before the camera is opened."""
        if self.choice.kind is Kind.SYNTHETIC:
            return SYNTHETIC_RESOLUTIONS
        named = [each for each in self.devices if each.name == self.choice.name or not self.choice.name]
        return named[0].resolutions if named and self.choice.kind is Kind.DEVICE else ()

    @property
    def can_capture(self) -> bool:
        """Whether there is a picture to take now."""
        return self.frame is not None and (self.is_frozen or self.status.phase is Phase.LIVE)

    @property
    def is_busy(self) -> bool:
        """Whether a photo is being taken: the timer runs, or a burst."""
        return self.seconds_left > 0 or self._burst is not None

    def start(self) -> None:
        """Switch it on."""
        if self._live is None:
            self._is_told = False
            make = partial(make_source, self.choice, self._password_of, is_network_allowed=self._is_network_allowed())
            before = next((each for each in reversed(self._ending) if isinstance(each, LiveCamera)), None)
            self._live = LiveCamera(make, self._tell, before)
            self._watch = self._watch or DeviceWatch(self._found.emit)
            self._ticks.start()
            self._look()

    def stop(self) -> None:
        """Switch it off; what was shown is forgotten."""
        self._close_source()
        if self._watch is not None:
            self._watch.close()
            self._ending.append(self._watch)
            self._watch = None
        self._ticks.stop()
        self.changed.emit()

    def close(self, limit_s: float = 5.0) -> bool:
        """Switch it off for good. False where a source or the key store does not answer."""
        self.stop()
        self._ending = [thread for thread in self._ending if not thread.close(limit_s)]
        self._keeping = [thread for thread in self._keeping if not thread.close(limit_s)]
        return not self._ending and not self._keeping

    def choose(self, **changes: object) -> None:
        """Look through another camera, or otherwise, and remember that."""
        before, now = self.choice, replace(self.choice, **changes)  # type: ignore[arg-type]
        if _source(now) != _source(before) and now.size == before.size:
            now = replace(now, width_px=0, height_px=0)  # what one camera offers, another may not
        self.choice = now
        write_choice(self._choice_file, now)
        if (_source(now), now.size) != (_source(before), before.size):
            self.try_again()
        self.changed.emit()

    def connect_to(self, address: Address) -> None:
        """Look through a network camera. Its passwords go to the key store; where it has none, those that were kept count."""
        name, user = address.plain, address.user
        if address.password:
            self._keeping.append(passwords.Keeping(name, user, address.password, self.unkept.emit))
        if address.has_secret_path:
            self._keeping.append(passwords.Keeping(name, passwords.NOBODY, address.path, self.unkept.emit))
        if _source(self.choice) == (Kind.STREAM, name, user):
            self.try_again()  # the password may be another one
        else:
            self.choose(kind=Kind.STREAM, name=name, user=user)

    def try_again(self) -> None:
        """Open the source anew."""
        if self._live is not None:
            self._close_source()
            self.start()
            self.changed.emit()

    def freeze(self, is_frozen: bool) -> None:
        """Keep the frame that is shown, or go on."""
        self.is_frozen = is_frozen and self.frame is not None
        if not self.is_frozen:
            self._on_came()
        elif self._burst is not None:
            self._burst.end()  # no other frame comes
            self._feed_burst()
        self.changed.emit()

    def set_control(self, state: ControlState) -> None:
        """Set exposure, focus or white balance."""
        if self._live is not None:
            self._live.set_control(state)

    def capture(self) -> None:
        """Take a photo: after the timer, the sharpest of a burst, or the frozen frame. Once more: the timer is given up."""
        if self.seconds_left:
            self._stop_capture()
        elif self.can_capture and not self.is_busy:
            if self.choice.timer_s and not self.is_frozen:
                self.seconds_left = self.choice.timer_s
                self._seconds.start()
            else:
                self._begin_burst()
        self.changed.emit()

    def _begin_burst(self) -> None:
        self._burst = Burst(1 if self.is_frozen else self.choice.burst)
        self._feed_burst()

    def _feed_burst(self) -> None:
        if self._burst is not None and self.frame is not None:
            self._burst.take(self.frame)
            if self._burst.is_done and self._burst.best is not None:
                best, self._burst = self._burst.best, None
                self._take(best)

    def _take(self, frame: Frame) -> None:
        now = datetime.now().astimezone()
        pixels = turned(frame.picture.pixels, self.choice.quarters, self.choice.is_mirrored)
        taken = CapturedPhoto(pixels, now, is_synthetic=self.choice.kind is Kind.SYNTHETIC)
        self.captured.emit(PhotoSource(photo_name(now), taken.load))

    def _stop_capture(self) -> None:
        self._seconds.stop()
        self.seconds_left = 0
        self._burst = None

    def _close_source(self) -> None:
        if self._live is not None:
            self._live.close()
            self._ending = [thread for thread in self._ending if not thread.close(0)]
            self._ending.append(self._live)
        self._live = self.frame = None
        self.status, self.is_frozen = _OFF, False
        self._stop_capture()

    def _password_of(self, address: str, user: str) -> str:
        """On the camera's thread, which may wait for whom the key store asks."""
        self._asks_key_store = True
        try:
            return passwords.password_of(address, user)
        finally:
            self._asks_key_store = False

    def _tell(self) -> None:
        """On the camera's thread."""
        if not self._is_told:
            self._is_told = True
            self._came.emit()

    @Slot()
    def _on_came(self) -> None:
        self._is_told = False
        newest = self._live.newest if self._live else None
        if newest is None or newest is self.frame or self.is_frozen:
            return
        self.frame = newest
        if self.status.phase is not Phase.LIVE:
            self._look()
        self.arrived.emit()
        self._feed_burst()

    @Slot(object)
    def _on_found(self, devices: tuple[Device, ...]) -> None:
        if devices != self.devices:
            self.devices = devices
            self.listed.emit()
            if self.choice.kind is Kind.DEVICE and self.status.phase is Phase.DENIED:
                self.try_again()  # what was just plugged in may not be used before the system has said so

    def _look(self) -> None:
        """Also where the source hangs and says nothing, the user learns it in time."""
        before, self.status = self.status, self._live.status if self._live else _OFF
        if self._asks_key_store and self.status.sentence:
            waits = tr("The computer's key store takes long to answer. It may be asking you for its own password.")
            self.status = replace(self.status, sentence=waits)
        if self.status.phase is not Phase.LIVE:
            self._stop_capture()
        if _shown(before) != _shown(self.status):
            self.changed.emit()

    def _count_down(self) -> None:
        self.seconds_left -= 1
        if self.seconds_left <= 0:
            self._seconds.stop()
            self.seconds_left = 0
            self._begin_burst()
        self.changed.emit()


def _source(choice: CameraChoice) -> tuple[Kind, str, str]:
    """What is looked through, however it is shown."""
    return choice.kind, choice.name, choice.user


def _shown(status: Status) -> Status:
    """With a rate that does not flicker."""
    return replace(status, per_second=round(status.per_second))
