"""Draw the pictures of the report that the documentation shows: `python packaging/docs/report_pictures.py`.

The photos are synthetic samples, assessed by the model that ships: the pages show the layout and no result. Needs pypdfium2.
"""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageFilter

from skinapp import paths
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import Override
from skinapp.core.ports import Classifier
from skinapp.imaging.read import read_photo
from skinapp.inference import load_classifier
from skinapp.pipeline import assess_at_once
from skinapp.reports import ReportDetails, compose, write_pdf

SCREENSHOTS = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
ASSESSED_AT = datetime(2025, 11, 22, 18, 20, 31, tzinfo=timezone(timedelta(hours=1)))
DOTS_PER_INCH = 96

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
    """Write a page of each status, on A4 or Letter."""
    classifier = load_classifier()
    draw(classifier, "melanoma-like-light-skin", Mode.FULL, A_FULL_PAGE, "report-a4.png")
    draw(classifier, "nevus-like-light-skin", Mode.EARLY, ReportDetails(page_size="Letter"), "report-letter.png")
    draw(classifier, "nevus-like-light-skin", Mode.EARLY, ReportDetails(), "report-flagged.png", blur_px=4.6)
    draw(classifier, "nevus-like-dark-skin", Mode.EARLY, ReportDetails(), "report-rejected.png")
    override = Override("Dr. Example", "Teaching: what the model would say", ASSESSED_AT)
    draw(classifier, "nevus-like-dark-skin", Mode.EARLY, ReportDetails(), "report-overridden.png", override=override)


def draw(
    classifier: Classifier,
    sample: str,
    mode: Mode,
    details: ReportDetails,
    name: str,
    *,
    override: Override | None = None,
    blur_px: float = 0,
) -> None:
    """Write one report of a sample, out of focus if wanted, and turn its page into a picture."""
    photo = read_photo(next(paths.samples().glob(f"*{sample}.jpg")))
    photo = replace(photo, pixels=np.asarray(Image.fromarray(photo.pixels).filter(ImageFilter.GaussianBlur(blur_px))))
    assessment = replace(assess_at_once(photo, classifier, mode), assessed_at=ASSESSED_AT, override=override)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        write_pdf(compose(assessment, details), photo, path)
        with pdfium.PdfDocument(path.read_bytes()) as document:
            page = document[0].render(scale=DOTS_PER_INCH / 72).to_pil()
    page.save(SCREENSHOTS / name, optimize=True)


if __name__ == "__main__":
    main()
