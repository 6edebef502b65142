"""How a report stands on its page: photo and level on top, probabilities, tables, small print, signature at the foot."""

from reportlab.lib.utils import ImageReader

from skinapp.core.triage import TriageLevel
from skinapp.reports.blocks import (
    BODY,
    COLOURS,
    GAP,
    INK,
    MARGIN,
    SMALL_LABEL,
    TINY_LABEL,
    WHITE,
    draw_footer,
    draw_header,
    draw_heading,
    draw_patient,
    draw_rows,
    draw_section,
)
from skinapp.reports.chart import draw_chart
from skinapp.reports.report import Badge, Picture, Report, Section
from skinapp.reports.sheet import LEADING, Sheet, Style, line_width, wrapped

PHOTO = 190.0


def draw_page(sheet: Sheet, report: Report, image: ImageReader) -> bool:
    """Draw the whole report; False where it needs more room than the page has."""
    inner = sheet.width - 2 * MARGIN
    y = draw_header(sheet, report, inner)
    y = draw_patient(sheet, report.patient, y, inner)
    aside = MARGIN + PHOTO + 20
    y = max(_photo(sheet, report.picture, image, y), _level(sheet, report, aside, y, sheet.width - MARGIN - aside)) + GAP
    if report.outside is not None:
        y = _outside(sheet, report.outside, y, inner)
    if report.chart is not None:
        y = draw_chart(sheet, report.chart, MARGIN, y, inner) + GAP
    y = _sections(sheet, report.sections, y, inner)
    y = draw_rows(sheet, report.digests, MARGIN, y, inner) + GAP
    if report.notes is not None:
        y = draw_heading(sheet, report.notes.label, MARGIN, y, inner)
        y = sheet.text(MARGIN, y, inner, report.notes.text, BODY) + GAP
    y = draw_section(sheet, report.limits, MARGIN, y, inner)
    return y <= draw_footer(sheet, report, inner)


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
        style = Style(8.2, bold=True, colour=WHITE, align="center")
        band = 16 + style.size * LEADING * (len(list(wrapped(picture.mark, PHOTO, style))) - 1)
        sheet.box(MARGIN, y, PHOTO, band, colour=INK)
        sheet.text(MARGIN, y + 2.5, PHOTO, picture.mark, style)
        y += band + 3
    return sheet.text(MARGIN, y, PHOTO, picture.caption, TINY_LABEL)


def _level(sheet: Sheet, report: Report, x: float, y: float, width: float) -> float:
    y = _badge(sheet, report.badge, x, y, width)
    for row in report.findings:
        y = sheet.text(x, y, width, row.label, TINY_LABEL)
        y = sheet.text(x, y, width, row.text, BODY) + 3
    return y


def _badge(sheet: Sheet, badge: Badge, x: float, y: float, width: float) -> float:
    name, place = Style(18, bold=True, colour=WHITE), Style(8.5, colour=WHITE, align="right")
    fits = line_width(badge.name.upper(), name) + line_width(badge.place, place) < width - 36
    height = 34.0 if fits else 48.0  # in some languages the place goes below the name
    sheet.box(x, y, width, height, colour=COLOURS[badge.level])
    sheet.text(x + 12, y + 4.5, width - 24, badge.name.upper(), name)
    sheet.text(x + 12, y + (11.5 if fits else 30.0), width - 24, badge.place, place)
    y = sheet.text(x, y + height + 6, width, badge.meaning, Style(9.5, bold=True)) + 1
    for reason in badge.reasons:
        y = sheet.text(x, y, width, reason, BODY)
    return sheet.text(x, y + 2, width, badge.limit, SMALL_LABEL) + 6


def _outside(sheet: Sheet, outside: Section, y: float, inner: float) -> float:
    """A dark band over what lies outside of validated use, and who asked for it."""
    sheet.box(MARGIN, y, inner, 18, colour=COLOURS[TriageLevel.UNASSESSABLE])
    sheet.text(MARGIN + 8, y + 3, inner - 16, outside.title, Style(10, bold=True, colour=WHITE))
    return draw_rows(sheet, outside.rows, MARGIN, y + 22, inner) + GAP / 2


def _sections(sheet: Sheet, sections: tuple[Section, ...], y: float, inner: float) -> float:
    """Tables, two abreast: each goes under the shorter column."""
    column = (inner - 20) / 2
    bottoms = {MARGIN: y, MARGIN + column + 20: y}
    for section in sections:
        x = min(bottoms, key=lambda left: bottoms[left])
        bottoms[x] = draw_section(sheet, section, x, bottoms[x], column) + GAP
    return max(bottoms.values())
