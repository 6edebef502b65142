"""The probabilities as bars with figures: malignant beside benign, one scale for both."""

from skinapp.reports.report import Bar, Chart, Group
from skinapp.reports.sheet import Sheet, Style, line_width

GREY, TRACK = "5B6873", "E6EAEE"
MALIGNANT, BENIGN = "8C2F3F", "5C7F99"
GUTTER = 20.0
ROW = 14.0
MARK, CODE, NAME, FIGURE = 10.0, 30.0, 106.0, 40.0
"""Widths in points; names take more where a language needs it, at the cost of the bars."""
SIZE = 8.2


def draw_chart(sheet: Sheet, chart: Chart, x: float, y: float, width: float) -> float:
    """Draw both groups and say which diagnoses count as malignant. Returns the y below."""
    sheet.text(x, y, width, chart.key, Style(7.2, colour=GREY, align="right"))
    y = sheet.text(x, y - 2, width, chart.title, Style(10, bold=True))
    sheet.rule(x, y + 1, width)
    column = (width - GUTTER) / 2
    names = [bar.name for group in (chart.malignant, chart.benign) for bar in group.bars]
    name_width = max(NAME, *(line_width(name, Style(SIZE, bold=True)) + MARK for name in names))
    bottom = max(
        _group(sheet, chart.malignant, MALIGNANT, x=x, y=y + 5, width=column, name_width=name_width),
        _group(sheet, chart.benign, BENIGN, x=x + column + GUTTER, y=y + 5, width=column, name_width=name_width),
    )
    return sheet.text(x, bottom + 2, width, chart.note, Style(7.2, colour=GREY))


def _group(sheet: Sheet, group: Group, colour: str, *, x: float, y: float, width: float, name_width: float) -> float:
    sheet.text(x, y, width, group.total, Style(8.5, bold=True, align="right"))
    y = sheet.text(x, y, width, group.title, Style(8.5, bold=True)) + 2
    for bar in group.bars:
        _bar(sheet, bar, colour, x=x, y=y, width=width, name_width=name_width)
        y += ROW
    return y


def _bar(sheet: Sheet, bar: Bar, colour: str, *, x: float, y: float, width: float, name_width: float) -> None:
    """Mark, code, name, bar on a track of 0 to 1, figure."""
    is_bold = bool(bar.mark)
    sheet.text(x, y + 1.8, MARK, bar.mark, Style(6, colour=colour))
    sheet.text(x + MARK, y + 0.8, CODE, bar.code, Style(7.2, bold=is_bold, colour=GREY))
    sheet.text(x + MARK + CODE, y, name_width, bar.name, Style(SIZE, bold=is_bold))
    start = x + MARK + CODE + name_width
    track = width - MARK - CODE - name_width - FIGURE
    sheet.box(start, y + 2.5, track, 7, colour=TRACK)
    sheet.box(start, y + 2.5, track * bar.share, 7, colour=colour)
    sheet.text(x, y, width, bar.text, Style(SIZE, bold=is_bold, align="right"))
