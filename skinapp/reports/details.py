"""What a person adds to a report: whose it is, where it comes from, and on what paper."""

from dataclasses import dataclass, field
from typing import Literal

from skinapp.core.worklist import OwnReading

PageSize = Literal["A4", "Letter"]


@dataclass(frozen=True)
class ReportDetails:
    """All optional; an empty field leaves no trace on the page.

    Every text but the notes is one line of up to 500 characters. notes: up to 2,000 characters in up to 20 lines.
    language: of the pages, such as "de"; empty: of the moment. logo: a PNG file, as `skinapp.imaging.logo` makes it.
    own: the reader's own diagnoses of this photo, oldest first. mm_per_px: how much of the skin a pixel of it shows, as the
    reader said or its file states.
    """

    clinic_name: str = ""
    clinic_address: str = ""
    patient_name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    lesion_site: str = ""
    notes: str = ""
    page_size: PageSize = "A4"
    language: str = ""
    logo: bytes = field(default=b"", repr=False)
    own: tuple[OwnReading, ...] = ()
    mm_per_px: float | None = None
