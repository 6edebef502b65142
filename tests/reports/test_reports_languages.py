"""A report in another language than the window's: words, decimals, dates, the page's own language; the table stays English."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from skinapp import paths
from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.language import language_now, speaking, tr, use
from skinapp.core.photo import Photo
from skinapp.core.pseudo_language import PSEUDO
from skinapp.imaging.read import read_photo
from skinapp.interop.table import assessed_row
from skinapp.pipeline import assess_at_once
from skinapp.reports.details import ReportDetails
from skinapp.reports.pdf import run_to_end, write_selection
from skinapp.reports.selection import LeftOut, ReportedPhoto, Selection
from skinapp.reports.texts import NOT_REVIEWED, percent
from skinapp.testing import FakeClassifier

Written = Callable[[str], str]


@pytest.fixture
def photo() -> Photo:
    return read_photo(min(paths.samples().glob("*.jpg")))


@pytest.fixture
def assessment(photo: Photo) -> Assessment:
    return assess_at_once(photo, FakeClassifier(), Mode.FULL)


@pytest.fixture
def written(photo: Photo, assessment: Assessment, tmp_path: Path) -> Written:
    """The text of a report in a language, read out of the PDF file, and the file's own word for its language in front."""

    def write(language: str) -> str:
        file = tmp_path / f"{language}.pdf"
        chosen = ReportedPhoto("photo.jpg", assessment, lambda: photo)
        left_out = (LeftOut("other.jpg", tr("Not assessed yet.")),)
        run_to_end(write_selection(Selection((chosen,), left_out, ReportDetails(language=language)), file))
        document = pypdfium2.PdfDocument(file)
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        document.close()
        marked = b"/Lang (" + language.encode() + b")"
        assert marked in file.read_bytes()
        return " ".join(text.replace("\u00a0", " ").split())

    return write


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_report_is_in_its_own_language_whatever_the_window_speaks(written: Written, language: str) -> None:
    use("fr" if language == "de" else "de")
    window = language_now()
    text = written(language)
    assert language_now() == window
    with speaking(language):
        for sentence in ("Dermoscopy triage summary", "Probabilities", "Not assessed yet.", "How it was computed"):
            assert tr(sentence) in text
        assert percent(0.95).replace("\u00a0", " ") in text
        assert (tr(NOT_REVIEWED) in text) == (language != "en")


def test_reasons_are_said_again_and_the_table_stays_english(assessment: Assessment, written: Written) -> None:
    row = assessed_row("photo.jpg", assessment)
    english = written("en")
    assert str(row["reason"]).split(". ")[-1].rstrip(".") in english
    use(PSEUDO)
    assert assessed_row("photo.jpg", assessment) == row


def test_nothing_of_a_report_is_said_in_english_in_another_language(assessment: Assessment) -> None:
    from test_reports_compose import said

    from skinapp.reports import compose

    report = compose(replace(assessment, engine=replace(assessment.engine, note="")), ReportDetails(language=PSEUDO))
    english = [
        text
        for text in said(replace(report, language="", digests=(), picture=replace(report.picture, sha256="")))
        if len(text) > 12 and "[" not in text
    ]
    assert [text for text in english if text not in ("Made-up answers for tests.", "none: answers are made up")] == []
