"""What the window shows, as one frozen value: widgets are functions of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto

from PySide6.QtGui import QImage

from skinapp.core.assessment import Assessment, EngineInfo, ModelInfo
from skinapp.core.engines import EngineCheck
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.settings import Settings
from skinapp.gui.crash import Failure


@dataclass(frozen=True)
class PhotoSource:
    """Where a photo comes from. name: what the header shows; read: decodes it, called off the GUI thread."""

    name: str
    read: Callable[[], Photo] = field(repr=False)


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

    sources: the opened photos; position: index of the current one.
    photo, levels: the current photo once it was read, and its pictures for the screen, each half the size of the one before.
    readings: exits computed so far; assessment: there once the photo was assessed.
    model, engine: there once the model was loaded.
    settings: as chosen. is_loading: the model is being loaded on another engine. checkup: None before the first one.
    is_writing: a report is being written.
    """

    sources: tuple[PhotoSource, ...] = ()
    position: int = 0
    mode: Mode = Mode.EARLY
    stage: Stage = Stage.EMPTY
    photo: Photo | None = None
    levels: tuple[QImage, ...] = ()
    readings: tuple[ExitReading, ...] = ()
    assessment: Assessment | None = None
    model: ModelInfo | None = None
    engine: EngineInfo | None = None
    settings: Settings = field(default_factory=Settings)
    is_loading: bool = False
    checkup: Checkup | None = None
    is_writing: bool = False

    @property
    def source(self) -> PhotoSource | None:
        """The current photo's source."""
        return self.sources[self.position] if self.sources else None

    @property
    def has_previous(self) -> bool:
        """Whether a photo stands before the current one."""
        return self.position > 0

    @property
    def has_next(self) -> bool:
        """Whether a photo stands after the current one."""
        return self.position + 1 < len(self.sources)

    @property
    def is_working(self) -> bool:
        """Whether the current photo is being read or assessed."""
        return self.stage is Stage.WORKING
