"""Reports as PDF files: one page about one photo, or a summary and a page about each of several."""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from skinapp.core.errors import PhotoError, ReportError
from skinapp.core.files import write_atomically, write_new
from skinapp.core.language import again, tr
from skinapp.core.photo import Photo
from skinapp.core.refusals import reason
from skinapp.reports.compose import compose
from skinapp.reports.page import draw_page
from skinapp.reports.picture import picture
from skinapp.reports.plain_text import plain
from skinapp.reports.report import Paper, Report
from skinapp.reports.selection import Selection
from skinapp.reports.sheet import Sheet
from skinapp.reports.summary import compose_summary, summary_pages
from skinapp.reports.summary_page import draw_summary

MOST_PHOTOS = 200
_SIZES = {"A4": A4, "Letter": LETTER}
_SCALES = tuple(percent / 100 for percent in range(100, 25, -5))

Made = TypeVar("Made")

_Drawing = tuple[Paper, Callable[[Sheet], bool]]
"""A page, and what draws it: False where it does not fit."""


def write_pdf(report: Report, photo: Photo, path: Path) -> None:
    """Write the report as a PDF: the same report and photo give the same bytes.

    The file appears whole or not at all; an older file of that name stays until then. Raises what `pdf_bytes` raises, and
    ReportError where the file cannot be written.
    """
    _write(pdf_bytes(report, photo), path)


def write_new_pdf(report: Report, photo: Photo, paths: Iterable[Path]) -> None:
    """Write the report under the first of these names that no file has. Nothing is overwritten. Raises as `write_pdf` does."""
    content = pdf_bytes(report, photo)
    for path in paths:
        try:
            _write(content, path, write_new)
        except FileExistsError:
            continue
        break


def write_selection(selection: Selection, path: Path) -> Generator[float, None, None]:
    """Write a report of one or several photos, likewise. Yields and raises as `selection_pdf`; the file is there at the end."""
    _write((yield from selection_pdf(selection)), path)


def pdf_bytes(report: Report, photo: Photo) -> bytes:
    """The PDF file of a report. Raises ReportError where the photo is another one, or the report does not fit on one page.

    The page is drawn at the largest scale at which it holds everything: long texts shrink it, they are never cut.
    """
    return run_to_end(_bound(iter([_drawing(report, photo)]), 1))


def selection_pdf(selection: Selection, only: int | None = None) -> Generator[float, None, bytes]:
    """The PDF file of a selection, or one page of it, from 0. Raises ReportError as `pdf_bytes`, and PhotoError.

    Yields the share that is done, 0 to 1, after every page; returns the file. Photos are read one after the other, when their
    page is drawn: memory holds one of them.
    """
    if len(selection.photos) > MOST_PHOTOS:
        raise ReportError(
            tr(
                "A report takes at most {most} photos, but {count:,} are selected. Select fewer.",
                most=MOST_PHOTOS,
                count=len(selection.photos),
            )
        )
    numbers = range(page_count(selection)) if only is None else [only]
    return (yield from _bound((_page(selection, number) for number in numbers), len(numbers)))


def run_to_end(steps: Generator[object, None, Made]) -> Made:
    """What a generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made


def page_count(selection: Selection) -> int:
    """How many pages the report of a selection has."""
    return summary_pages(selection) + len(selection.photos)


def _page(selection: Selection, number: int) -> _Drawing:
    before, pages = summary_pages(selection), page_count(selection)
    if number < before:
        summary = compose_summary(selection, number, pages)
        return summary, partial(draw_summary, summary=summary)
    chosen = selection.photos[number - before]
    if not selection.has_summary:
        return _drawing(compose(chosen.assessment, selection.details_of(chosen)), chosen.read())
    said = tr("Page {page} of {pages}", page=number + 1, pages=pages)
    try:
        return _drawing(compose(chosen.assessment, selection.details_of(chosen), chosen.name, said), chosen.read())
    except (PhotoError, ReportError) as error:
        raise ReportError(
            tr(
                "No report was written, because of {name}: {why} Open that photo again, or leave it out of the selection.",
                name=plain(chosen.name),
                why=again(str(error)),
            )
        ) from error


def _drawing(report: Report, photo: Photo) -> _Drawing:
    if photo.sha256 != report.picture.sha256:
        raise ReportError(tr("The photo is not the one that was assessed, so no report was written."))
    return report, partial(draw_page, report=report, image=picture(photo))


def _bound(pages: Iterator[_Drawing], count: int) -> Generator[float, None, bytes]:
    file = BytesIO()
    canvas: Canvas | None = None
    for number, (page, draw) in enumerate(pages, 1):
        size = _SIZES[page.page_size]
        scale = _fitting(draw, size)
        canvas = canvas or _canvas(page, file, size)
        canvas.scale(scale, scale)
        draw(Sheet(canvas, size[0] / scale, size[1] / scale))
        canvas.showPage()
        yield number / count
    assert canvas is not None, "a report has a page"
    canvas.save()
    return file.getvalue()


def _fitting(draw: Callable[[Sheet], bool], size: tuple[float, float]) -> float:
    """The largest scale at which a page holds everything, tried on paper that is thrown away."""
    for scale in _SCALES:
        if draw(Sheet(Canvas(BytesIO(), pagesize=size), size[0] / scale, size[1] / scale)):
            return scale
    raise ReportError(tr("The report does not fit on one page: shorten the notes, names or address."))


def _write(content: bytes, path: Path, write: Callable[[Path, bytes], None] = write_atomically) -> None:
    try:
        write(path, content)
    except FileExistsError:
        raise
    except OSError as error:
        raise ReportError(
            tr(
                "The report “{name}” could not be written: {reason}. Choose another folder or name.",
                name=plain(path.name),
                reason=reason(error),
            )
        ) from error


def _canvas(page: Paper, file: BytesIO, size: tuple[float, float]) -> Canvas:
    canvas = Canvas(file, pagesize=size, invariant=1, pageCompression=1, lang=page.language)
    canvas.setTitle(page.title)
    canvas.setAuthor("SkinApp")
    canvas.setCreator("SkinApp")
    canvas.setSubject(page.mark)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    stamp = f"{page.made_at:D:%Y%m%d%H%M%S}{page.made_at.isoformat()[-6:].replace(':', chr(39))}'"
    canvas.setDateFormatter(lambda *_invariant: stamp)
    return canvas
