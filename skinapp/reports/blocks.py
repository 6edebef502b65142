"""What every page of a report has: the clinic's head, the patient, headings, rows, and the foot with the signature."""

from io import BytesIO

from reportlab.lib.utils import ImageReader

from skinapp.core.errors import ReportError
from skinapp.core.language import tr
from skinapp.core.triage import TriageLevel
from skinapp.reports.report import Paper, Row, Section
from skinapp.reports.sheet import LEADING, Sheet, Style, wrapped

MARGIN = 42.0
GAP = 12.0
LABEL = 96.0
LONG_VALUE = 80  # characters from which a patient field is set in small print
NUMBER = 80.0  # room for "page 100 of 100" in any language, beside the intended use
LOGO_WIDTH, LOGO_HEIGHT = 150.0, 34.0

INK, GREY, WHITE = "1A2530", "5B6873", "FFFFFF"
# Dark enough for white words on a grey print, and told apart by the words alone. No green: no level is an all-clear.
COLOURS = {
    TriageLevel.URGENT: "A3152B",
    TriageLevel.UNASSESSABLE: "4A4453",
    TriageLevel.SOON: "9A5200",
    TriageLevel.ROUTINE: "2C5A78",
}

HEADING = Style(10, bold=True)
BODY = Style(8.5)
SMALL = Style(7.2)
SMALL_LABEL = Style(7.2, colour=GREY)
TINY_LABEL = Style(6.8, colour=GREY)


def draw_header(sheet: Sheet, report: Paper, inner: float) -> float:
    """Clinic with its logo, title, and the mark that nobody has signed. Returns the y below."""
    y = MARGIN - 6
    logo_width, logo_height = _logo(sheet, report.logo, y)
    below_logo = y + logo_height
    for index, line in enumerate(report.clinic):
        y = sheet.text(MARGIN, y, inner - logo_width, line, Style(10, bold=True) if index == 0 else Style(8, colour=GREY))
    if report.clinic or report.logo:
        y = max(y, below_logo)
        sheet.rule(MARGIN, y + 5, inner)
        y += GAP
    mark = 150.0 if "\n" not in report.mark else 190.0  # a second line, about the model, is longer
    bottom = sheet.text(sheet.width - MARGIN - mark, y + 6.5, mark, report.mark, Style(9, bold=True, align="center"))
    sheet.outline(sheet.width - MARGIN - mark, y + 3, mark, bottom - y + 1, colour=INK, thickness=1.2)
    y = sheet.text(MARGIN, y, inner - mark - GAP, report.title, Style(18, bold=True))
    return max(bottom, sheet.text(MARGIN, y, inner - mark - GAP, report.made, Style(8, colour=GREY))) + GAP


def draw_patient(sheet: Sheet, rows: tuple[Row, ...], y: float, inner: float) -> float:
    """Patient and lesion, side by side. Returns the y below."""
    if not rows:
        return y
    sheet.rule(MARGIN, y - 4, inner)
    column = inner / len(rows)
    style = Style(9.5, bold=True) if all(len(row.text) <= LONG_VALUE for row in rows) else SMALL
    bottom = y
    for index, row in enumerate(rows):
        x = MARGIN + index * column
        below = sheet.text(x, y, column - GAP, row.label, TINY_LABEL)
        bottom = max(bottom, sheet.text(x, below, column - GAP, row.text, style))
    sheet.rule(MARGIN, bottom + 5, inner)
    return bottom + GAP + 5


def draw_heading(sheet: Sheet, title: str, x: float, y: float, width: float) -> float:
    """A title over a rule. Returns the y below."""
    y = sheet.text(x, y, width, title, HEADING)
    sheet.rule(x, y + 1, width)
    return y + 5


def draw_section(sheet: Sheet, section: Section, x: float, y: float, width: float) -> float:
    """Rows under a heading. Returns the y below."""
    return draw_rows(sheet, section.rows, x, draw_heading(sheet, section.title, x, y, width), width)


def draw_rows(sheet: Sheet, rows: tuple[Row, ...], x: float, y: float, width: float) -> float:
    """Labels and what they say, in small print. Returns the y below."""
    for row in rows:
        label = sheet.text(x, y, LABEL - 8, row.label, SMALL_LABEL)
        y = max(label, sheet.text(x + LABEL, y, width - LABEL, row.text, SMALL)) + 1
    return y


def draw_footer(sheet: Sheet, report: Paper, inner: float) -> float:
    """Signature line and intended use, at the foot of the page. Returns the y above them."""
    use = Style(8.2, bold=True)
    width = inner - NUMBER if report.number else inner
    foot = sheet.height - MARGIN + 10 - len(list(wrapped(report.intended_use, width, use))) * use.size * LEADING
    sheet.text(MARGIN, foot, width, report.intended_use, use)
    sheet.text(MARGIN, foot, inner, report.number, Style(8.2, align="right"))
    line = foot - 22
    status, *blanks = report.signature
    sheet.text(MARGIN, line - 9, 120, status, Style(8.5, bold=True))
    column = (inner - 130 + GAP) / len(blanks)
    for index, blank in enumerate(blanks):
        x = MARGIN + 130 + index * column
        sheet.rule(x, line, column - GAP, colour=INK)
        sheet.text(x, line + 2, column - GAP, blank, TINY_LABEL)
    return line - 30


def _logo(sheet: Sheet, png: bytes, y: float) -> tuple[float, float]:
    """Draw the clinic's logo on the right. Returns the room that it takes: width and height. Raises ReportError."""
    if not png:
        return 0.0, 0.0
    try:
        image = ImageReader(BytesIO(png))
    except (OSError, ValueError) as error:
        raise ReportError(tr("The logo in the settings cannot be read. Choose it again.")) from error
    width_px, height_px = image.getSize()
    scale = min(LOGO_WIDTH / width_px, LOGO_HEIGHT / height_px)
    width, height = width_px * scale, height_px * scale
    sheet.image(sheet.width - MARGIN - width, y, width, height, image)
    return width + GAP, height
