"""The list of a morning: which photos there are, how far each one is, and in which order a person reads them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple

from skinapp.core.assessment import Assessment
from skinapp.core.labels import Diagnosis
from skinapp.core.measure import Measure
from skinapp.core.triage import TriageLevel


class Group(StrEnum):
    """Entries that are counted and filtered together, in reading order."""

    URGENT = "urgent"
    UNASSESSED = "unassessed"
    SOON = "soon"
    ROUTINE = "routine"
    TO_DIAGNOSE = "to-diagnose"
    WAITING = "waiting"


@dataclass(frozen=True)
class OwnReading:
    """What the reader thought.

    diagnosis: None for none of the eight. is_after_reveal: figures of the AI about the photo could be seen by then.
    photo_sha256: of the photo that was on screen; empty where that is not known.
    """

    diagnosis: Diagnosis | None
    made_at: datetime
    is_after_reveal: bool
    photo_sha256: str = ""


@dataclass(frozen=True)
class Entry:
    """One photo of the list.

    id: never given twice. name: as the list shows it. assessment: once there is one; sentence: why the file could not be read.
    photo_sha256: of the photo that its file held when it was last read; empty before. is_opened: a person had it on screen.
    is_revealed: figures of the AI about that photo could be seen. readings: the reader's own diagnoses, oldest first, also of
    other photos that the file held. measure: what was drawn on it; of the photo that its file held then.
    """

    id: str
    name: str
    assessment: Assessment | None = field(default=None, repr=False)
    sentence: str = ""
    photo_sha256: str = ""
    is_opened: bool = False
    is_revealed: bool = False
    readings: tuple[OwnReading, ...] = ()
    measure: Measure | None = None

    @property
    def own(self) -> tuple[OwnReading, ...]:
        """The reader's own diagnoses of the photo that its file holds."""
        return tuple(each for each in self.readings if not self._is_of_another(each))

    @property
    def own_of_others(self) -> tuple[OwnReading, ...]:
        """The reader's own diagnoses of photos that its file held before."""
        return tuple(filter(self._is_of_another, self.readings))

    def _is_of_another(self, reading: OwnReading) -> bool:
        return bool(self.photo_sha256 and reading.photo_sha256) and reading.photo_sha256 != self.photo_sha256

    @property
    def is_waiting(self) -> bool:
        """Whether nothing is known about it yet."""
        return self.assessment is None and not self.sentence

    @property
    def mm_per_px(self) -> float | None:
        """How much of the skin a pixel of the original shows: what the reader says, else what the file states."""
        measure, assessment = self.measure, self.assessment
        if (
            measure is not None
            and measure.mm_per_px is not None
            and (assessment is None or measure.fits(assessment.photo_sha256))
        ):
            return measure.mm_per_px
        return assessment.photo_mm_per_px if assessment is not None else None

    @property
    def malignant(self) -> float:
        """Malignant mass of the answer, 0 to 1; 0 where there is none."""
        return self.assessment.malignant if self.assessment is not None else 0.0


@dataclass(frozen=True)
class View:
    """How the list is looked at.

    is_own_first: the reader's own diagnosis comes before the AI's answer, which therefore must not order the list.
    groups: the ones that are shown; empty: all.
    """

    is_own_first: bool = False
    groups: frozenset[Group] = frozenset()

    def hides(self, entry: Entry) -> bool:
        """Whether the AI's answer about an entry must not be seen yet. That a photo cannot be assessed is no answer."""
        return self.awaits_own(entry) and (not _is_unassessed(entry) or _is_overridden(entry))

    def reveals(self, entry: Entry) -> bool:
        """Whether figures of the AI about an entry can be seen, in its row if not on screen."""
        if entry.assessment is None or self.hides(entry):
            return False
        return entry.assessment.has_valid_figures or _is_overridden(entry)

    def awaits_own(self, entry: Entry) -> bool:
        """Whether the reader is to enter a diagnosis before any figure of the AI is seen."""
        return self.is_own_first and not entry.own

    def group(self, entry: Entry) -> Group:
        """Where an entry is counted."""
        if entry.is_waiting:
            return Group.WAITING
        if _is_unassessed(entry) or entry.assessment is None:
            return Group.UNASSESSED
        if self.hides(entry):
            return Group.TO_DIAGNOSE
        return Group(entry.assessment.decision.level.value)

    def arranged(self, entries: Sequence[Entry]) -> list[Entry]:
        """The entries that are shown: as they came where the reader is first, else by group and malignant mass."""
        shown = [entry for entry in entries if not self.groups or self.group(entry) in self.groups]
        if self.is_own_first:
            return shown
        return sorted(shown, key=lambda entry: _key(self.group(entry), entry))


class _Place(NamedTuple):
    """What was found of an entry as it is now. No dataclass: a thousand of them are made at one go, in a third of the time."""

    entry: Entry
    group: Group
    key: tuple[int, float]


class Arrangement:
    """A list as a view arranges it, while single entries of it change: only of those the group is found again.

    shown: the entries that are shown, as `View.arranged` has them. counts: how many entries each group has.
    """

    def __init__(self, view: View) -> None:
        """Of no entries yet."""
        self.view = view
        self.shown: list[Entry] = []
        self.counts: Counter[Group] = Counter()
        self._places: dict[str, _Place] = {}

    def follow(self, entries: Iterable[Entry]) -> None:
        """Arrange these, all there are now."""
        before = self._places
        self._places = {
            entry.id: place if (place := before.get(entry.id)) and place.entry is entry else self._place(entry)
            for entry in entries
        }
        groups = self.view.groups
        shown = [place for place in self._places.values() if not groups or place.group in groups]
        if not self.view.is_own_first:
            shown.sort(key=_KEY)
        self.shown = [place.entry for place in shown]
        self.counts = Counter(map(_GROUP, self._places.values()))

    def _place(self, entry: Entry) -> _Place:
        group = self.view.group(entry)
        return _Place(entry, group, _key(group, entry))


_KEY, _GROUP = attrgetter("key"), attrgetter("group")
_ORDER = {group: place for place, group in enumerate(Group)}


def _key(group: Group, entry: Entry) -> tuple[int, float]:
    """What a list is sorted by: the group, then the malignant mass."""
    return _ORDER[group], -entry.malignant


def left_to_open(entries: Iterable[Entry]) -> int:
    """Entries without an answer that no person has opened yet: until there are none, the list isn't done."""
    return sum(_is_unassessed(entry) and not entry.is_opened for entry in entries)


def _is_overridden(entry: Entry) -> bool:
    return entry.assessment is not None and entry.assessment.override is not None


def _is_unassessed(entry: Entry) -> bool:
    level = entry.assessment.decision.level if entry.assessment else None
    return bool(entry.sentence) or level is TriageLevel.UNASSESSABLE
