"""What a report of one or several photos is about."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from skinapp.core.assessment import Assessment
from skinapp.core.photo import Photo
from skinapp.reports.details import ReportDetails


@dataclass(frozen=True)
class ReportedPhoto:
    """A photo that gets a page. name: of its file; read: raises PhotoError; own: the reader's own diagnosis, or empty."""

    name: str
    assessment: Assessment
    read: Callable[[], Photo] = field(repr=False)
    own: str = ""


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

    @property
    def page_details(self) -> ReportDetails:
        """What stands on the page of each photo: notes and lesion site belong to the whole, and stand on the summary."""
        return replace(self.details, notes="", lesion_site="")
