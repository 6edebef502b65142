"""Trust test R13: the PDF's text equals the record, the same input gives the same bytes, no metadata of the photo is inside."""

import ctypes
import io
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from skinapp import paths
from skinapp.core.assessment import Assessment
from skinapp.core.errors import ReportError
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.core.triage import TriageLevel, decide
from skinapp.imaging.read import read_photo
from skinapp.reports import ReportDetails, compose, fonts, write_pdf
from skinapp.reports.page import COLOURS
from skinapp.reports.plain_text import plain
from skinapp.reports.reading_order import drawn

Assessed = Callable[..., Assessment]
Printed = Callable[..., pdfium.PdfDocument]

HOSTILE = "<b>Anna</b> & Söhne ]]> &amp; %PDF (1) \\ \x00\x1b[31m\ud800\u202e 漢字 😀👩 Ελένη Привет ﬁn"

LATIN_GREEK_CYRILLIC = st.characters(max_codepoint=0x52F, categories=["L", "N", "P", "S", "Zs"])


def squeezed(text: str) -> str:
    """Text without the white space that wrapping moves. PDFium spells out ligatures and ends a hyphenated line with U+FFFE."""
    return "".join(unicodedata.normalize("NFKC", text).replace("\ufffe", "-").split())


def text_of(document: pdfium.PdfDocument) -> str:
    return document[0].get_textpage().get_text_range()


def objects(document: pdfium.PdfDocument, kind: int) -> list[pdfium.PdfObject]:
    return list(document[0].get_objects(filter=[kind]))


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_hostile_text_in_every_field_reads_as_the_record(printed: Printed, page_size: str) -> None:
    details = ReportDetails(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, page_size)  # type: ignore[arg-type]
    assert squeezed(text_of(printed(details))).count(squeezed(plain(HOSTILE))) == 7


def test_names_of_500_characters_stand_in_full_on_one_page(printed: Printed) -> None:
    words = (" ".join(f"Name{number}" for number in range(100)))[:500].ljust(500, "x")
    document = printed(ReportDetails(words, words, words, "W" * 500, "⸻" * 500, words, "Ж" * 2000))
    text = squeezed(text_of(document))
    assert len(document) == 1
    assert text.count(squeezed(words)) == 4
    for run in ("W" * 500, "⸻" * 500, "Ж" * 2000):
        assert run in text


def test_right_to_left_text_reads_as_the_record(printed: Printed) -> None:
    details = ReportDetails(clinic_name="שלום עולם", patient_name="الكتف الأيسر", lesion_site="(שלום)", notes="سلام (عليكم)")
    text = text_of(printed(details))
    for expected in (details.clinic_name, details.patient_name, details.lesion_site, details.notes):
        assert expected in text


def test_right_to_left_words_in_a_left_to_right_line_stand_in_reading_order(printed: Printed) -> None:
    """PDF readers disagree on how to put such a line back into words, so the places of its letters are what counts."""
    details = ReportDetails(clinic_name="Dr. שלום, עולם")
    page = printed(details)[0].get_textpage()
    first = [(page.get_charbox(index)[0], page.get_text_range(index, 1)) for index in range(14)]
    letters = "".join(letter for _, letter in sorted(first))
    assert letters.replace(" ", "") == drawn(details.clinic_name, right_to_left=False).replace(" ", "")


def test_every_sentence_of_the_report_is_on_the_page(printed: Printed, assessed: Assessed) -> None:
    details = ReportDetails("Clinic", "Street 1", "Anna", "7", "1961-04-30", "Back", "One\nTwo")
    report = compose(assessed(), details)
    text = squeezed(text_of(printed(details)))
    rows = [row for section in (*report.sections, report.limits) for row in section.rows]
    bars = (*report.chart.malignant.bars, *report.chart.benign.bars)
    for expected in (
        *(
            report.title,
            report.mark,
            report.made,
            *report.clinic,
            *report.signature,
            report.intended_use,
            report.picture.caption,
        ),
        *(part for row in (*report.patient, *report.findings, *report.digests, *rows) for part in (row.label, row.text)),
        *(report.badge.name.upper(), report.badge.place, report.badge.meaning, *report.badge.reasons, report.badge.limit),
        *(report.chart.note, report.chart.malignant.total, report.chart.benign.total),
        *(f"{bar.code}{bar.name}{bar.text}" for bar in bars),
        "NotesOneTwo",
    ):
        assert squeezed(expected) in text


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=500), st.text(max_size=500), st.text(max_size=60), st.sampled_from(["A4", "Letter"]))
def test_any_text_gives_one_page(printed: Printed, name: str, site: str, notes: str, page_size: str) -> None:
    document = printed(ReportDetails(patient_name=name, lesion_site=site, notes=notes[:20], page_size=page_size))  # type: ignore[arg-type]
    assert len(document) == 1
    assert "PRELIMINARY, NOT SIGNED" in text_of(document)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(LATIN_GREEK_CYRILLIC, min_size=1, max_size=500), st.text(LATIN_GREEK_CYRILLIC, min_size=1, max_size=2000))
def test_any_latin_greek_or_cyrillic_text_reads_as_the_record(printed: Printed, name: str, notes: str) -> None:
    text = squeezed(text_of(printed(ReportDetails(patient_name=name, notes=notes))))
    assert squeezed(name) in text
    assert squeezed(notes) in text


@pytest.mark.parametrize(("page_size", "expected"), [("A4", (595.28, 841.89)), ("Letter", (612, 792))])
def test_page_has_the_size_that_was_asked_for(printed: Printed, page_size: str, expected: tuple[float, float]) -> None:
    assert printed(ReportDetails(page_size=page_size))[0].get_size() == pytest.approx(expected, abs=0.01)  # type: ignore[arg-type]


@pytest.mark.parametrize("shape", [(1, 1), (3, 4000), (4000, 3), (900, 700)])
def test_photo_of_any_shape_fits(printed: Printed, assessed: Assessed, photo: Photo, shape: tuple[int, int]) -> None:
    odd = replace(photo, pixels=np.zeros((*shape, 3), np.uint8))
    document = printed(ReportDetails(), assessed(of=odd), odd)
    left, bottom, right, top = objects(document, pdfium_c.FPDF_PAGEOBJ_IMAGE)[0].get_bounds()
    longest = max(shape)
    assert (right - left, top - bottom) == pytest.approx((190 * shape[1] / longest, 190 * shape[0] / longest), abs=0.5)


def test_all_fonts_are_embedded(printed: Printed) -> None:
    document = printed(ReportDetails(patient_name=HOSTILE, clinic_name="שלום"))
    names = set()
    for item in objects(document, pdfium_c.FPDF_PAGEOBJ_TEXT):
        font = pdfium_c.FPDFTextObj_GetFont(item.raw)
        assert pdfium_c.FPDFFont_GetIsEmbedded(font) == 1
        name = ctypes.create_string_buffer(80)
        pdfium_c.FPDFFont_GetBaseFontName(font, name, 80)
        names.add(name.value.decode().split("+")[-1])
    assert names == {"NotoSans-Regular", "NotoSans-Bold", "DejaVuSans", "DejaVuSans-Bold"}


def test_same_input_gives_the_same_bytes(assessed: Assessed, photo: Photo, tmp_path: Path) -> None:
    report = compose(assessed(), ReportDetails(patient_name=HOSTILE))
    for name in ("one.pdf", "two.pdf"):
        write_pdf(report, photo, tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    write_pdf(replace(report, notes=None, made="another"), photo, tmp_path / "other.pdf")
    assert (tmp_path / "other.pdf").read_bytes() != (tmp_path / "one.pdf").read_bytes()


def test_same_input_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    """Another seed for hashing, another time zone, another working folder."""
    program = """if True:
        import sys
        from dataclasses import replace
        from datetime import UTC, datetime
        from pathlib import Path
        import numpy as np
        from skinapp.core.exit_policy import Mode
        from skinapp.core.photo import Photo
        from skinapp.pipeline import assess_at_once
        from skinapp.reports import ReportDetails, compose, write_pdf
        from skinapp.testing import FakeClassifier
        photo = Photo(np.arange(27000, dtype=np.uint8).reshape(90, 100, 3), "photo.png", "ab" * 32, 100, 90, "PNG")
        assessment = assess_at_once(photo, FakeClassifier(), Mode.FULL)
        readings = tuple(replace(reading, elapsed_ms=1.0) for reading in assessment.readings)
        fixed = replace(assessment, readings=readings, elapsed_ms=1.0, assessed_at=datetime(2025, 11, 22, tzinfo=UTC))
        write_pdf(compose(fixed, ReportDetails(patient_name="Ελένη שלום 漢字")), photo, Path(sys.argv[1]))
    """
    written = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo")):
        path = tmp_path / f"{seed}.pdf"
        surroundings = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(paths.data_root())}
        subprocess.run([sys.executable, "-c", program, str(path)], check=True, env=surroundings, cwd=tmp_path)
        written.append(path.read_bytes())
    assert written[0] == written[1]


def test_nothing_of_the_photo_file_comes_along(printed: Printed, assessed: Assessed, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "MARKER-CAMERA"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (47.0, 22.0, 11.0)
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>MARKER-XMP</x:xmpmeta>"
    path = tmp_path / "MARKER-FILE-NAME.jpg"
    Image.new("RGB", (640, 480), (200, 150, 130)).save(path, exif=exif, xmp=xmp, comment=b"MARKER-COMMENT")
    assert path.read_bytes().count(b"MARKER") == 3
    photo = read_photo(path)
    document = printed(ReportDetails(), assessed(of=photo), photo)
    assert b"MARKER" not in (tmp_path / "report.pdf").read_bytes()
    embedded = io.BytesIO()
    objects(document, pdfium_c.FPDF_PAGEOBJ_IMAGE)[0].extract(embedded)
    assert re.search(rb"MARKER|Exif|xmpmeta|GPS", embedded.getvalue()) is None
    with Image.open(embedded) as image:
        assert image.format == "JPEG"
        assert image.size == (640, 480)
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_frame_is_drawn_where_the_model_looked(printed: Printed) -> None:
    """The photo is dark and 4:3, its frame the centre square: white stands at 1/8 of the width, and nowhere left of it."""
    document = printed(ReportDetails())
    left, bottom, right, top = objects(document, pdfium_c.FPDF_PAGEOBJ_IMAGE)[0].get_bounds()
    scale, height = 4, document[0].get_height()
    pixels = np.asarray(document[0].render(scale=scale).to_pil().convert("L")).astype(int)
    row = pixels[int((height - (top + bottom) / 2) * scale), int(left * scale) + 2 : int(right * scale) - 2]
    bright = np.flatnonzero(row > 200) / (right - left) / scale
    assert bright.min() == pytest.approx(1 / 8, abs=0.02)
    assert bright.max() == pytest.approx(7 / 8, abs=0.02)


def test_synthetic_photo_is_marked_as_such(printed: Printed, assessed: Assessed, photo: Photo) -> None:
    drawn_photo = replace(photo, is_synthetic=True)
    assert "SYNTHETIC SAMPLE, NOT A PATIENT" in text_of(printed(ReportDetails(), assessed(of=drawn_photo), drawn_photo))
    assert "SYNTHETIC" not in text_of(printed(ReportDetails()))


@pytest.mark.parametrize("level", TriageLevel)
def test_badge_is_readable_in_greyscale(level: TriageLevel) -> None:
    """White on the badge's colour has a contrast of 4.5 or more (WCAG 2.1, AA)."""
    channels = np.array([int(COLOURS[level][at : at + 2], 16) / 255 for at in (0, 2, 4)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    assert 1.05 / (linear @ [0.2126, 0.7152, 0.0722] + 0.05) >= 4.5


def test_document_says_what_it_is(printed: Printed) -> None:
    document = printed(ReportDetails(patient_name="Anna"))
    described = document.get_metadata_dict()
    assert described["Title"] == "Dermoscopy triage report"
    assert described["Author"] == "SkinApp"
    assert described["CreationDate"] == "D:20251122182031+05'30'"
    assert "Anna" not in str(described)


def test_language_is_stated(assessed: Assessed, photo: Photo, tmp_path: Path) -> None:
    write_pdf(compose(assessed(), ReportDetails()), photo, tmp_path / "report.pdf")
    assert re.search(rb"/Lang\s*\(en\)", (tmp_path / "report.pdf").read_bytes())


def test_photo_of_someone_else_is_refused(assessed: Assessed, photo: Photo, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="not the one that was assessed"):
        write_pdf(compose(assessed(), ReportDetails()), replace(photo, sha256="cd" * 32), tmp_path / "report.pdf")
    assert list(tmp_path.iterdir()) == []


def test_folder_that_is_a_file_is_refused_in_one_sentence(assessed: Assessed, photo: Photo, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")
    with pytest.raises(ReportError) as refused:
        write_pdf(compose(assessed(), ReportDetails()), photo, tmp_path / "file" / "report.pdf")
    assert str(refused.value).startswith("The report “report.pdf” could not be written: there is no such folder.")
    assert str(tmp_path) not in str(refused.value)
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_failure_in_the_middle_leaves_the_older_report(
    assessed: Assessed, photo: Photo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "report.pdf").write_text("older")
    monkeypatch.setattr(os, call, fail)
    with pytest.raises(ReportError, match="the disk is full"):
        write_pdf(compose(assessed(), ReportDetails()), photo, tmp_path / "report.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]
    assert (tmp_path / "report.pdf").read_text() == "older"


def test_missing_fonts_are_said_plainly(
    assessed: Assessed, photo: Photo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    fonts.faces.cache_clear()
    with pytest.raises(ReportError, match="Reinstall SkinApp"):
        write_pdf(compose(assessed(), ReportDetails()), photo, tmp_path / "report.pdf")


def test_model_that_says_too_much_is_refused(assessed: Assessed, photo: Photo, tmp_path: Path) -> None:
    assessment = assessed()
    endless = replace(assessment, model=replace(assessment.model, figures=(("Figure", "1"),) * 900))
    with pytest.raises(ReportError, match="does not fit on one page"):
        write_pdf(compose(endless, ReportDetails()), photo, tmp_path / "report.pdf")


@pytest.mark.parametrize(
    ("top", "confidence", "level"),
    [(Diagnosis.MEL, 0.8, "URGENT"), (Diagnosis.BCC, 0.6, "SOON"), (Diagnosis.NV, 0.97, "ROUTINE")],
)
def test_page_shows_the_level_that_was_decided(
    printed: Printed, assessed: Assessed, top: Diagnosis, confidence: float, level: str
) -> None:
    assessment = assessed(((top, confidence),))
    assert decide(assessment.answer, assessment.operating_point).level.value == level.lower()
    shown = [
        name for name in ("URGENT", "SOON", "ROUTINE", "UNASSESSABLE") if name in text_of(printed(ReportDetails(), assessment))
    ]
    assert shown == [level]
