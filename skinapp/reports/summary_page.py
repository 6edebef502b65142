"""How a summary stands on its page: how many of each level, then one line a photo, in reading order."""

from skinapp.core.triage import TriageLevel
from skinapp.reports.blocks import (
    BODY,
    COLOURS,
    GAP,
    GREY,
    MARGIN,
    SMALL,
    SMALL_LABEL,
    WHITE,
    draw_footer,
    draw_header,
    draw_heading,
    draw_patient,
    draw_section,
)
from skinapp.reports.report import Summary, SummaryLine
from skinapp.reports.sheet import Sheet, Style

_FIELDS = ("place", "name", "level_name", "likely", "malignant", "own", "page")
_SHARES = {"place": 0.05, "name": 0.25, "level_name": 0.15, "likely": 0.25, "malignant": 0.1, "own": 0.14, "page": 0.06}
_RIGHT = frozenset({"place", "malignant", "page"})
_PADDING = 8.0


def draw_summary(sheet: Sheet, summary: Summary) -> bool:
    """Draw the page; False where it needs more room than the page has."""
    inner = sheet.width - 2 * MARGIN
    y = draw_header(sheet, summary, inner)
    y = draw_patient(sheet, summary.patient, y, inner)
    if summary.counts:
        y = _counts(sheet, summary.counts, y, inner) + GAP
    if summary.lines:
        y = _table(sheet, summary, y, inner) + GAP
    if summary.left_out is not None:
        y = draw_section(sheet, summary.left_out, MARGIN, y, inner) + GAP
    if summary.facts is not None:
        y = draw_section(sheet, summary.facts, MARGIN, y, inner) + GAP
    if summary.notes is not None:
        y = draw_heading(sheet, summary.notes.label, MARGIN, y, inner)
        y = sheet.text(MARGIN, y, inner, summary.notes.text, BODY) + GAP
    y = sheet.text(MARGIN, y, inner, summary.note, SMALL_LABEL)
    return y <= draw_footer(sheet, summary, inner)


def _counts(sheet: Sheet, counts: tuple[tuple[TriageLevel, str, str], ...], y: float, inner: float) -> float:
    """A box for each level with its word and its number."""
    width = (inner - GAP * (len(counts) - 1)) / len(counts)
    for index, (level, name, count) in enumerate(counts):
        x = MARGIN + index * (width + GAP)
        sheet.box(x, y, width, 26, colour=COLOURS[level])
        sheet.text(x + 8, y + 7, width - 16, name, Style(9, bold=True, colour=WHITE))
        sheet.text(x + 8, y + 3, width - 16, count, Style(15, bold=True, colour=WHITE, align="right"))
    return y + 26


def _table(sheet: Sheet, summary: Summary, y: float, inner: float) -> float:
    fields = [name for name in _FIELDS if name != "own" or summary.has_own]
    shares = sum(_SHARES[name] for name in fields)
    widths = {name: inner * _SHARES[name] / shares for name in fields}
    y = _line(sheet, summary.columns, widths, y, is_head=True)
    for line in summary.lines:
        sheet.rule(MARGIN, y, inner)
        y = _line(sheet, line, widths, y + 3, is_head=False)
    sheet.rule(MARGIN, y, inner)
    return y


def _line(sheet: Sheet, line: SummaryLine, widths: dict[str, float], y: float, *, is_head: bool) -> float:
    """One photo, or the columns' titles. Returns the y below."""
    x, bottom = MARGIN, y
    for name, width in widths.items():
        align = "right" if name in _RIGHT else "left"
        if name == "level_name" and not is_head:
            sheet.box(x, y, width - _PADDING, 12, colour=COLOURS[line.level])
            sheet.text(x + 4, y + 1.5, width - _PADDING - 4, line.level_name, Style(7.2, bold=True, colour=WHITE))
            below = y + 12
        else:
            style = Style(6.8, colour=GREY, align=align) if is_head else Style(SMALL.size, bold=name == "name", align=align)
            below = sheet.text(x, y + 1, width - _PADDING, getattr(line, name), style)
        bottom = max(bottom, below)
        x += width
    return bottom + 3
