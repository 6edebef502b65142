"""What a report of one or several photos is about."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from skinapp.core.assessment import Assessment
from skinapp.core.photo import Photo
from skinapp.core.worklist import OwnReading
from skinapp.reports.details import ReportDetails


@dataclass(frozen=True)
class ReportedPhoto:
    """A photo that gets a page.

    name: of its file; read: raises PhotoError; own: the reader's own diagnoses, oldest first; mm_per_px: its scale, if known.
    """

    name: str
    assessment: Assessment
    read: Callable[[], Photo] = field(repr=False)
    own: tuple[OwnReading, ...] = ()
    mm_per_px: float | None = None


@dataclass(frozen=True)
class LeftOut:
    """A photo that was chosen and gets no page, and why, in a sentence."""

    name: str
    why: str


@dataclass(frozen=True)
class Selection:
    """Photos in reading order, and those that were chosen but have no page. details: for the whole report."""

    photos: tuple[ReportedPhoto, ...]
    left_out: tuple[LeftOut, ...] = ()
    details: ReportDetails = field(default_factory=ReportDetails)

    @property
    def has_summary(self) -> bool:
        """Whether a summary stands in front: not where one photo alone was chosen."""
        return len(self.photos) + len(self.left_out) > 1

    def details_of(self, photo: ReportedPhoto) -> ReportDetails:
        """What stands on a photo's page. Beside a summary, notes and lesion site belong to the whole, and stand there."""
        own = replace(self.details, own=photo.own, mm_per_px=photo.mm_per_px)
        return replace(own, notes="", lesion_site="") if self.has_summary else own
