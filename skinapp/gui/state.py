"""What the window shows, as one frozen value: widgets are functions of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto
from typing import Any

from PySide6.QtGui import QImage

from skinapp.core.assessment import Assessment, EngineInfo, ModelInfo
from skinapp.core.engines import EngineCheck
from skinapp.core.exit_policy import Mode
from skinapp.core.measure import Measure
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.settings import Settings
from skinapp.core.triage import OperatingPoint
from skinapp.core.worklist import Entry, View
from skinapp.gui.crash import Failure
from skinapp.imaging.looks import Look
from skinapp.imaging.read import decode_photo
from skinapp.reports.gate import shows_figures


@dataclass(frozen=True)
class PhotoSource:
    """Where a photo comes from.

    name: what the header shows. load: gives the bytes of its file, called off the GUI thread; may raise PhotoError.
    path: of the file; empty for a photo that came without one.
    """

    name: str
    load: Callable[[], bytes] = field(repr=False)
    path: str = field(default="", repr=False)

    def read(self) -> Photo:
        """The decoded photo. Raises PhotoError."""
        return decode_photo(self.load(), self.path or self.name)


class Stage(Enum):
    """How far the current photo is."""

    EMPTY = auto()
    WORKING = auto()
    DONE = auto()
    CANCELLED = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Checkup:
    """How the engines of this machine did when they were last asked.

    device: as in the settings. found: engines checked so far. failure: why it went no further; finished_at: local time.
    """

    device: str
    is_running: bool = True
    found: tuple[EngineCheck, ...] = ()
    failure: Failure | None = None
    finished_at: datetime | None = None


@dataclass(frozen=True)
class State:
    """Everything that is on screen.

    entry: the current photo's entry in the list; place: where it stands there, from 1, or 0 where a filter hides it; count: how
    many photos the list shows. is_hidden: the AI's answer waits for the reader's own diagnosis.
    photo, levels: the current photo once it was read, and its pictures for the screen, each half the size of the one before.
    look: how these show it.
    readings: exits computed so far; assessment: there once the photo was assessed.
    model, engine, points: there once the model was loaded; the operating points that it has.
    settings: as chosen. is_loading: the model is being loaded on another engine. checkup: None before the first one.
    is_writing: a report is being written.
    """

    entry: Entry | None = None
    place: int = 0
    count: int = 0
    is_hidden: bool = False
    mode: Mode = Mode.EARLY
    stage: Stage = Stage.EMPTY
    photo: Photo | None = None
    levels: tuple[QImage, ...] = ()
    look: Look = Look.COLOUR
    readings: tuple[ExitReading, ...] = ()
    assessment: Assessment | None = None
    model: ModelInfo | None = None
    engine: EngineInfo | None = None
    points: tuple[OperatingPoint, ...] = ()
    settings: Settings = field(default_factory=Settings)
    is_loading: bool = False
    checkup: Checkup | None = None
    is_writing: bool = False

    @property
    def has_previous(self) -> bool:
        """Whether a photo stands before the current one."""
        return self.place > 1

    @property
    def has_next(self) -> bool:
        """Whether a photo stands after the current one."""
        return self.place < self.count

    @property
    def measure(self) -> Measure | None:
        """Line, outline and scale of the current photo, once it was read: what the reader says, else the scale of its file."""
        if self.entry is None or self.photo is None:
            return None
        kept, stated = self.entry.measure, self.photo.mm_per_px
        measure = kept if kept is not None and kept.fits(self.photo.sha256) else None
        if stated is None or (measure is not None and measure.mm_per_px is not None):
            return measure
        return (measure or Measure()).scaled(stated)

    @property
    def shown_assessment(self) -> Assessment | None:
        """The assessment, where it may be seen."""
        return None if self.is_hidden else self.assessment

    @property
    def explainable(self) -> Assessment | None:
        """The assessment, where its figures may be seen, and so where the model looked."""
        shown = self.shown_assessment
        return shown if shown is not None and shows_figures(shown) else None

    @property
    def can_override(self) -> bool:
        """Whether figures of a refused photo may be asked for: where the reader comes first, only after the own diagnosis."""
        shown, view = self.shown_assessment, View(is_own_first=self.settings.is_own_first)
        return shown is not None and not shown.has_valid_figures and self.entry is not None and not view.awaits_own(self.entry)

    @property
    def is_working(self) -> bool:
        """Whether the current photo is being read or assessed."""
        return self.stage is Stage.WORKING

    def updated(self, **changes: Any) -> "State":
        """With parts changed; the very same where none of them is another one."""
        is_other = any(_is_other(getattr(self, name), value) for name, value in changes.items())
        return replace(self, **changes) if is_other else self


def _is_other(before: object, after: object) -> bool:
    """Whether a part of the state has changed. Tuples are never changed in place, and comparing pictures would take long."""
    return before is not after and (isinstance(after, tuple) or before != after)
