"""A report as a PDF file of one page."""

from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas

from skinapp.core.errors import ReportError
from skinapp.core.files import write_atomically
from skinapp.core.photo import Photo
from skinapp.reports import texts
from skinapp.reports.page import draw_page
from skinapp.reports.picture import picture
from skinapp.reports.plain_text import plain
from skinapp.reports.report import Report
from skinapp.reports.sheet import Sheet

_SIZES = {"A4": A4, "Letter": LETTER}
_SCALES = tuple(percent / 100 for percent in range(100, 25, -5))


def write_pdf(report: Report, photo: Photo, path: Path) -> None:
    """Write the report as a PDF: the same report and photo give the same bytes.

    The file appears whole or not at all; an older file of that name stays until then. Raises what `pdf_bytes` raises, and
    ReportError where the file cannot be written.
    """
    content = pdf_bytes(report, photo)
    try:
        write_atomically(path, content)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReportError(texts.NOT_WRITTEN.format(name=plain(path.name), reason=reason)) from error


def pdf_bytes(report: Report, photo: Photo) -> bytes:
    """The PDF file of a report. Raises ReportError where the photo is another one, or the report does not fit on one page.

    The page is drawn at the largest scale at which it holds everything: long texts shrink it, they are never cut.
    """
    if photo.sha256 != report.picture.sha256:
        raise ReportError(texts.OTHER_PHOTO)
    image = picture(photo)
    width, height = _SIZES[report.page_size]
    for scale in _SCALES:
        file = BytesIO()
        canvas = _canvas(report, file, (width, height))
        canvas.scale(scale, scale)
        if draw_page(Sheet(canvas, width / scale, height / scale), report, image):
            canvas.save()
            return file.getvalue()
    raise ReportError(texts.TOO_LONG)


def _canvas(report: Report, file: BytesIO, size: tuple[float, float]) -> Canvas:
    canvas = Canvas(file, pagesize=size, invariant=1, pageCompression=1, lang=report.language)
    canvas.setTitle(report.title)
    canvas.setAuthor("SkinApp")
    canvas.setCreator("SkinApp")
    canvas.setSubject(report.mark)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    stamp = f"{report.made_at:D:%Y%m%d%H%M%S}{report.made_at.isoformat()[-6:].replace(':', chr(39))}'"
    canvas.setDateFormatter(lambda *_invariant: stamp)
    return canvas
