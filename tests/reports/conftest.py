from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest

from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import OK
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.core.quality import Quality
from skinapp.core.triage import decide
from skinapp.pipeline import assess_at_once
from skinapp.reports import ReportDetails, compose, write_pdf
from skinapp.testing import FakeClassifier

NEVUS = ((Diagnosis.NV, 0.5), (Diagnosis.NV, 0.95), (Diagnosis.NV, 0.97))


@pytest.fixture
def photo() -> Photo:
    """A dark, wide photo: a frame drawn on it stands out."""
    return Photo(np.full((300, 400, 3), 30, np.uint8), "photo.png", "ab" * 32, 400, 300, "PNG")


@pytest.fixture
def assessed(photo: Photo) -> Callable[..., Assessment]:
    """Assess the photo with made-up answers, at a fixed time and in a fixed duration, as if its quality were not measured."""

    def run(answers: tuple[tuple[Diagnosis, float], ...] = NEVUS, mode: Mode = Mode.EARLY, of: Photo = photo) -> Assessment:
        assessment = assess_at_once(of, FakeClassifier(answers), mode)
        readings = tuple(replace(reading, elapsed_ms=reading.exit * 4.0) for reading in assessment.readings)
        made_at = datetime(2025, 11, 22, 18, 20, 31, tzinfo=timezone(timedelta(hours=5, minutes=30)))
        let_in = {"gate": OK, "quality": Quality(), "decision": decide(readings[-1], assessment.operating_point)}
        return replace(assessment, readings=readings, elapsed_ms=12.34, assessed_at=made_at, **let_in)

    return run


@pytest.fixture
def printed(assessed: Callable[..., Assessment], photo: Photo, tmp_path: Path) -> Callable[..., pdfium.PdfDocument]:
    """Compose and write a report, and open what was written."""

    def write(details: ReportDetails, assessment: Assessment | None = None, of: Photo = photo) -> pdfium.PdfDocument:
        path = tmp_path / "report.pdf"
        write_pdf(compose(assessment or assessed(), details), of, path)
        return pdfium.PdfDocument(path.read_bytes())

    return write
