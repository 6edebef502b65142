"""The protocols through which the program reaches what computes, without knowing how."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from skinapp.core.assessment import Assessment, EngineInfo, ModelInfo
from skinapp.core.engines import EngineCheck, EngineRequest
from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.core.measure import Measure
from skinapp.core.photo import Frame, Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import OperatingPoint
from skinapp.core.worklist import Entry, Group, OwnReading


class Explainer(Protocol):
    """Tells where a loaded model looked."""

    @property
    def methods(self) -> tuple[Method, ...]:
        """What it can be asked for."""
        ...

    def explain(self, photo: Photo, question: Question) -> Generator[float, None, Explanation]:
        """Yield how far the work is, 0 to 1, then return the map. Closing the generator cancels the work at the next yield.

        Raises EngineUnavailable for a method that is not among `methods`, and ModelError.
        """
        ...


class Classifier(Protocol):
    """A loaded model on an engine."""

    @property
    def explainer(self) -> Explainer | None:
        """What explains its answers; None where nothing can."""
        ...

    @property
    def model(self) -> ModelInfo:
        """Which model this is."""
        ...

    @property
    def engine(self) -> EngineInfo:
        """What computes it, and why that was chosen."""
        ...

    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        """All that were fitted for it; the first one of a mode decides unless another is asked for."""
        ...

    def frame(self, photo: Photo) -> Frame:
        """The square of the photo that the model sees."""
        ...

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        """Yield one reading per exit, the cheapest first, each computed only when it is asked for.

        In early mode the iterator ends after the first exit that satisfies the model's exit policy; the blocks behind it are
        never computed. Closing the iterator cancels the work between two exits.
        """
        ...


class Engines(Protocol):
    """The engines of this machine. What is asked of them takes seconds."""

    def load(self, request: EngineRequest) -> Classifier:
        """The model on what was asked for. Raises EngineUnavailable and ModelError."""
        ...

    def check(self, device: str) -> Generator[EngineCheck, None, None]:
        """Compare one engine after the other with the reference, on a device. Closing it ends the work between two engines.

        Once all were compared, what AUTO means on this device is chosen anew: the next `load` of it takes that.
        Raises ModelError for a model that cannot be used, and EngineUnavailable where no engine agrees.
        """
        ...


@dataclass(frozen=True)
class StoredPhoto:
    """An entry with where its photo comes from: the path of a file, or its bytes where it came without one."""

    entry: Entry
    path: str = field(repr=False)
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Contents:
    """What a library holds, and how it was left.

    photos: in the order in which they came; current: the id of the one that was on screen, or "". groups: those that were
    shown, none for all. is_paused: whether the photos that wait were to go on waiting.
    """

    photos: tuple[StoredPhoto, ...]
    current: str
    groups: frozenset[Group] = frozenset()
    is_paused: bool = False


class Library(Protocol):
    """The encrypted list of photos with all that is known about them. Used on one thread; every change is on disk at once.

    All of it raises LibraryError.
    """

    def open(self, passphrase: str = "") -> Contents:
        """Unlock it and tell what it holds. What was kept in memory before is added to it.

        Without a passphrase the key comes from the computer's key store; where there is none, a passphrase makes a new library.
        Raises PassphraseNeeded, WrongPassphrase, NoKeyStore and LibraryUnreadable; everything is then kept in memory only.
        """
        ...

    def start_anew(self) -> Contents:
        """Put a library that cannot be read aside, under another name, and begin an empty one."""
        ...

    def add(self, photos: Sequence[StoredPhoto]) -> None:
        """New photos, behind all others."""
        ...

    def remove(self, ids: Sequence[str]) -> None:
        """Photos leave the list; they can be put back until the library is opened again."""
        ...

    def put_back(self, ids: Sequence[str]) -> None:
        """Undo `remove`."""
        ...

    def keep_answer(self, id_: str, assessment: Assessment | None, sentence: str) -> None:
        """What became of a photo: an assessment, or why it could not be read."""
        ...

    def keep_decisions(self, assessments: Mapping[str, Assessment]) -> None:
        """Other decisions, by id of photo, from the readings that are kept already: all of them are kept, or none."""
        ...

    def keep_own(self, id_: str, reading: OwnReading) -> None:
        """One more diagnosis of the reader's own."""
        ...

    def keep_revealed(self, ids: Sequence[str], *, revealed: bool) -> None:
        """Whether figures of the AI about photos could be seen."""
        ...

    def keep_measure(self, id_: str, measure: Measure | None) -> None:
        """The line drawn on a photo, or that there is none any more."""
        ...

    def keep_current(self, id_: str, opened_at: datetime) -> None:
        """A photo is on screen."""
        ...

    def keep_manner(self, groups: frozenset[Group], *, is_paused: bool) -> None:
        """Which groups are shown, and whether the photos that wait go on waiting."""
        ...

    def keep_thumbnail(self, id_: str, jpeg: bytes) -> None:
        """A small picture of a photo."""
        ...

    def thumbnail(self, id_: str) -> bytes:
        """The small picture of a photo, a JPEG file; empty where there is none."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...
