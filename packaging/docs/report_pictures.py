"""Draw the pictures of the report that the documentation shows: `python packaging/docs/report_pictures.py`.

The photos are synthetic samples and the answers are made up, so the pages show the layout and no result. Needs pypdfium2.
"""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2 as pdfium

from skinapp import paths
from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.imaging.read import read_photo
from skinapp.pipeline import assess
from skinapp.reports import ReportDetails, compose, write_pdf
from skinapp.testing import FakeClassifier

SCREENSHOTS = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
ASSESSED_AT = datetime(2025, 11, 22, 18, 20, 31, tzinfo=timezone(timedelta(hours=1)))
DOTS_PER_INCH = 96

URGENT = ((Diagnosis.NV, 0.45), (Diagnosis.MEL, 0.52), (Diagnosis.MEL, 0.64), (Diagnosis.MEL, 0.71))
ROUTINE = ((Diagnosis.NV, 0.55), (Diagnosis.NV, 0.93), (Diagnosis.NV, 0.95), (Diagnosis.NV, 0.96))
A_FULL_PAGE = ReportDetails(
    clinic_name="Example Dermatology Clinic",
    clinic_address="12 Example Street, Exampletown",
    patient_name="Ελένη Παράδειγμα",
    patient_id="EX-00417",
    birth_date="1961-04-30",
    lesion_site="Left shoulder",
    notes="Changed in colour over six months. Second reading asked for.",
)


def main() -> None:
    """Write `report-a4.png` and `report-letter.png`."""
    draw("melanoma-like-light-skin", URGENT, Mode.FULL, A_FULL_PAGE, "report-a4.png")
    draw("nevus-like-dark-skin", ROUTINE, Mode.EARLY, ReportDetails(page_size="Letter"), "report-letter.png")


def draw(sample: str, answers: tuple[tuple[Diagnosis, float], ...], mode: Mode, details: ReportDetails, name: str) -> None:
    """Write one report of a sample and turn its page into a picture."""
    photo = read_photo(next(paths.samples().glob(f"*{sample}.jpg")))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        write_pdf(compose(assessed(photo, answers, mode), details), photo, path)
        with pdfium.PdfDocument(path.read_bytes()) as document:
            page = document[0].render(scale=DOTS_PER_INCH / 72).to_pil()
    page.save(SCREENSHOTS / name, optimize=True)


def assessed(photo: Photo, answers: tuple[tuple[Diagnosis, float], ...], mode: Mode) -> Assessment:
    """The made-up assessment of a photo, with fixed times so that the pictures come out the same."""
    line = assess(photo, FakeClassifier(answers), mode)
    while True:
        try:
            next(line)
        except StopIteration as stop:
            assessment: Assessment = stop.value
            break
    readings = tuple(replace(reading, elapsed_ms=9.0 * reading.exit) for reading in assessment.readings)
    return replace(assessment, readings=readings, elapsed_ms=9.0 * len(readings) + 1, assessed_at=ASSESSED_AT)


if __name__ == "__main__":
    main()
