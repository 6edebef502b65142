"""How a report stands on its page: photo and level on top, probabilities, tables, small print, signature at the foot."""

from reportlab.lib.utils import ImageReader

from skinapp.core.triage import TriageLevel
from skinapp.reports.chart import draw_chart
from skinapp.reports.report import Badge, Picture, Report, Row, Section
from skinapp.reports.sheet import LEADING, Sheet, Style

MARGIN = 42.0
GAP = 12.0
PHOTO = 190.0
LABEL = 96.0
LONG_VALUE = 80  # characters from which a patient field is set in small print

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


def draw_page(sheet: Sheet, report: Report, image: ImageReader) -> bool:
    """Draw the whole report; False where it needs more room than the page has."""
    inner = sheet.width - 2 * MARGIN
    y = _header(sheet, report, inner)
    y = _patient(sheet, report.patient, y, inner)
    aside = MARGIN + PHOTO + 20
    y = max(_photo(sheet, report.picture, image, y), _level(sheet, report, aside, y, sheet.width - MARGIN - aside)) + GAP
    if report.outside is not None:
        y = _outside(sheet, report.outside, y, inner)
    if report.chart is not None:
        y = draw_chart(sheet, report.chart, MARGIN, y, inner) + GAP
    y = _sections(sheet, report.sections, y, inner)
    y = _rows(sheet, report.digests, MARGIN, y, inner) + GAP
    if report.notes is not None:
        y = _heading(sheet, report.notes.label, MARGIN, y, inner)
        y = sheet.text(MARGIN, y, inner, report.notes.text, BODY) + GAP
    y = _section(sheet, report.limits, MARGIN, y, inner)
    return y <= _footer(sheet, report, inner)


def _header(sheet: Sheet, report: Report, inner: float) -> float:
    y = MARGIN - 6
    for index, line in enumerate(report.clinic):
        y = sheet.text(MARGIN, y, inner, line, Style(10, bold=True) if index == 0 else Style(8, colour=GREY))
    if report.clinic:
        sheet.rule(MARGIN, y + 5, inner)
        y += GAP
    mark = 150.0 if "\n" not in report.mark else 190.0  # a second line, about the model, is longer
    bottom = sheet.text(sheet.width - MARGIN - mark, y + 6.5, mark, report.mark, Style(9, bold=True, align="center"))
    sheet.outline(sheet.width - MARGIN - mark, y + 3, mark, bottom - y + 1, colour=INK, thickness=1.2)
    y = sheet.text(MARGIN, y, inner - mark - GAP, report.title, Style(18, bold=True))
    return max(bottom, sheet.text(MARGIN, y, inner - mark - GAP, report.made, Style(8, colour=GREY))) + GAP


def _patient(sheet: Sheet, rows: tuple[Row, ...], y: float, inner: float) -> float:
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


def _photo(sheet: Sheet, picture: Picture, image: ImageReader, y: float) -> float:
    """The photo in its square, with the frame that the model saw: white within black, visible on any skin."""
    width_px, height_px = image.getSize()
    scale = PHOTO / max(width_px, height_px)
    width, height = width_px * scale, height_px * scale
    sheet.image(MARGIN, y, width, height, image)
    frame, inset = picture.frame, 1.1  # half of the wider line: the frame stays inside the photo
    for colour, thickness in (("000000", 2 * inset), ("FFFFFF", 1.0)):
        sheet.outline(
            MARGIN + frame.left * width + inset,
            y + frame.top * height + inset,
            (frame.right - frame.left) * width - 2 * inset,
            (frame.bottom - frame.top) * height - 2 * inset,
            colour=colour,
            thickness=thickness,
        )
    y += height + 4
    if picture.mark:
        sheet.box(MARGIN, y, PHOTO, 16, colour=INK)
        sheet.text(MARGIN, y + 2.5, PHOTO, picture.mark, Style(8.2, bold=True, colour=WHITE, align="center"))
        y += 19
    return sheet.text(MARGIN, y, PHOTO, picture.caption, TINY_LABEL)


def _level(sheet: Sheet, report: Report, x: float, y: float, width: float) -> float:
    y = _badge(sheet, report.badge, x, y, width)
    for row in report.findings:
        y = sheet.text(x, y, width, row.label, TINY_LABEL)
        y = sheet.text(x, y, width, row.text, BODY) + 3
    return y


def _badge(sheet: Sheet, badge: Badge, x: float, y: float, width: float) -> float:
    height = 34.0
    sheet.box(x, y, width, height, colour=COLOURS[badge.level])
    sheet.text(x + 12, y + 4.5, width - 24, badge.name.upper(), Style(18, bold=True, colour=WHITE))
    sheet.text(x + 12, y + 11.5, width - 24, badge.place, Style(8.5, colour=WHITE, align="right"))
    y = sheet.text(x, y + height + 6, width, badge.meaning, Style(9.5, bold=True)) + 1
    for reason in badge.reasons:
        y = sheet.text(x, y, width, reason, BODY)
    return sheet.text(x, y + 2, width, badge.limit, SMALL_LABEL) + 6


def _outside(sheet: Sheet, outside: Section, y: float, inner: float) -> float:
    """A dark band over what lies outside of validated use, and who asked for it."""
    sheet.box(MARGIN, y, inner, 18, colour=COLOURS[TriageLevel.UNASSESSABLE])
    sheet.text(MARGIN + 8, y + 3, inner - 16, outside.title, Style(10, bold=True, colour=WHITE))
    return _rows(sheet, outside.rows, MARGIN, y + 22, inner) + GAP / 2


def _sections(sheet: Sheet, sections: tuple[Section, ...], y: float, inner: float) -> float:
    """Tables, two abreast: each goes under the shorter column."""
    column = (inner - 20) / 2
    bottoms = {MARGIN: y, MARGIN + column + 20: y}
    for section in sections:
        x = min(bottoms, key=lambda left: bottoms[left])
        bottoms[x] = _section(sheet, section, x, bottoms[x], column) + GAP
    return max(bottoms.values())


def _section(sheet: Sheet, section: Section, x: float, y: float, width: float) -> float:
    return _rows(sheet, section.rows, x, _heading(sheet, section.title, x, y, width), width)


def _heading(sheet: Sheet, title: str, x: float, y: float, width: float) -> float:
    y = sheet.text(x, y, width, title, HEADING)
    sheet.rule(x, y + 1, width)
    return y + 5


def _rows(sheet: Sheet, rows: tuple[Row, ...], x: float, y: float, width: float) -> float:
    for row in rows:
        label = sheet.text(x, y, LABEL - 8, row.label, SMALL_LABEL)
        y = max(label, sheet.text(x + LABEL, y, width - LABEL, row.text, SMALL)) + 1
    return y


def _footer(sheet: Sheet, report: Report, inner: float) -> float:
    """Signature line and intended use, at the foot of the page. Returns the y above them."""
    foot = sheet.height - MARGIN + 10
    use = Style(8.2, bold=True)
    sheet.text(MARGIN, foot - use.size * LEADING, inner, report.intended_use, use)
    line = foot - use.size * LEADING - 22
    status, *blanks = report.signature
    sheet.text(MARGIN, line - 9, 120, status, Style(8.5, bold=True))
    column = (inner - 130 + GAP) / len(blanks)
    for index, blank in enumerate(blanks):
        x = MARGIN + 130 + index * column
        sheet.rule(x, line, column - GAP, colour=INK)
        sheet.text(x, line + 2, column - GAP, blank, TINY_LABEL)
    return line - 30
