"""A PDF file on paper: each page is the printed page, to the point."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from skinapp.core.errors import ReportError
from skinapp.core.language import tr
from skinapp.gui import convert
from skinapp.reports.preview import POINTS_PER_INCH, bands, document_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MOST_DPI = 600
"""What office printers have; beyond it a page takes four times the memory and looks the same."""


def draw_on(printer: "QPrinter", pdf: bytes) -> Generator[float, None, None]:
    """Print every page of a PDF file at the printer's resolution. Called off the GUI thread. Raises ReportError.

    printer: set to the size of the paper, without margins of its own: the page brings its own. Yields the share that is done,
    0 to 1, before every page but the first; closed there, it takes the whole print back, as far as the printer does.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise ReportError(tr("The printer does not take the report. Check that it is ready, or save the report as PDF."))
    try:
        scale = printer.resolution() / POINTS_PER_INCH
        page, pages = 0, document_pages(pdf)
        for band in bands(pdf, min(printer.resolution(), MOST_DPI)):
            if band.page != page:
                page = band.page
                yield page / pages
                printer.newPage()
            left, top, right, bottom = (round(edge * scale) for edge in band.edges)
            painter.drawImage(QRect(left, top, right - left, bottom - top), convert.image(band.pixels))
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        painter.end()
