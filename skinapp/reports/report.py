"""A report as plain sentences and figures, in the order of the page: nothing of it knows how it looks."""

from dataclasses import dataclass
from datetime import datetime

from skinapp.core.photo import Frame
from skinapp.core.triage import TriageLevel
from skinapp.reports.details import PageSize


@dataclass(frozen=True)
class Row:
    """A label and what it says."""

    label: str
    text: str


@dataclass(frozen=True)
class Section:
    """Rows under a heading."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Picture:
    """Where the photo goes. sha256: of the one photo that belongs here; frame: the square to draw on it; mark: may be empty."""

    sha256: str
    frame: Frame
    caption: str
    mark: str


@dataclass(frozen=True)
class Badge:
    """The triage level in words. place: in the reading order; limit: what the level is not."""

    level: TriageLevel
    name: str
    place: str
    meaning: str
    limit: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Bar:
    """One diagnosis. share: its probability, 0 to 1; text: the same for reading; mark: empty outside the prediction set."""

    code: str
    name: str
    share: float
    text: str
    mark: str


@dataclass(frozen=True)
class Group:
    """Diagnoses that count alike, the most probable first, and their sum."""

    title: str
    total: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Chart:
    """All eight probabilities. note: which diagnoses count as malignant; key: what a bar's mark means."""

    title: str
    note: str
    key: str
    malignant: Group
    benign: Group


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What every page has.

    logo, clinic, patient, notes: empty where not given; number: which page of how many, empty where there is one.
    """

    page_size: PageSize
    language: str
    title: str
    mark: str
    made: str
    made_at: datetime
    logo: bytes
    clinic: tuple[str, ...]
    patient: tuple[Row, ...]
    notes: Row | None
    signature: tuple[str, ...]
    intended_use: str
    number: str = ""


@dataclass(frozen=True, kw_only=True)
class Report(Paper):
    """A page about one photo. sections: tables, two abreast; digests: full-width rows.

    outside: who wanted figures of a photo that the gate refused; chart: None where figures may not be shown.
    """

    picture: Picture
    badge: Badge
    findings: tuple[Row, ...]
    outside: Section | None
    chart: Chart | None
    sections: tuple[Section, ...]
    digests: tuple[Row, ...]
    limits: Section


@dataclass(frozen=True)
class SummaryLine:
    """One photo of a summary. place: in it, from 1; page: which one is about this photo; malignant: the sum, as text."""

    place: str
    name: str
    level: TriageLevel
    level_name: str
    likely: str
    malignant: str
    own: str
    page: str


@dataclass(frozen=True, kw_only=True)
class Summary(Paper):
    """A page about several photos, in reading order. counts: how many photos each level has, on the first such page only.

    left_out: photos without a page, by name, and why. has_own: whether any reader's diagnosis is known.
    """

    counts: tuple[tuple[TriageLevel, str, str], ...]
    columns: SummaryLine
    lines: tuple[SummaryLine, ...]
    has_own: bool
    note: str
    left_out: Section | None
    facts: Section | None
