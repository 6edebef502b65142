"""A result as a picture. Needs matplotlib, which only the extra `train` installs."""

from collections.abc import Sequence
from io import BytesIO

from matplotlib.axes import Axes
from matplotlib.figure import Figure as Picture

from skinapp.bench.result import Figure, Result, Row, spread
from skinapp.bench.table import number

_OURS, _OTHERS, _PALE = "#0072B2", "#999999", "#CCCCCC"
_DPI = 150


def picture(result: Result) -> bytes:
    """PNG: the first section's rows with one photo at a time, and each figure beside what it is to reach."""
    rows = _compared(result)
    figures = [figure for figure in result.figures if figure.values]
    heights = [max(len(rows), 1), max(len(figures), 1)]
    whole = Picture(figsize=(9, 1.6 + 0.3 * sum(heights)), layout="constrained")
    above, below = whole.subplots(2, 1, height_ratios=heights)
    _draw_rows(above, rows)
    _draw_figures(below, figures)
    whole.suptitle(f"{result.machine.processor}, {result.machine.cores} cores, {result.date[:10]}", fontsize=10)
    buffer = BytesIO()
    whole.savefig(buffer, format="png", dpi=_DPI)
    return buffer.getvalue()


def _compared(result: Result) -> list[Row]:
    """Of the first section: measured, batch 1 or none, the most threads."""
    rows = [row for row in result.sections[0].rows if row.values and row.batch in (1, None)]
    threads = max((row.threads or 0 for row in rows), default=0)
    fit = [row for row in rows if (row.threads or 0) == threads]
    return [row for row in fit if row.unit == fit[0].unit]


def _draw_rows(axes: Axes, rows: Sequence[Row]) -> None:
    spreads = [spread(row.values) for row in rows]
    medians = [s.median for s in spreads]
    errors = [[s.median - s.low for s in spreads], [s.high - s.median for s in spreads]]
    colours = [_OURS if row.name.startswith(("our student", "start →")) else _OTHERS for row in rows]
    bars = axes.barh([row.name for row in rows], medians, xerr=errors, color=colours, ecolor="black", capsize=2)
    axes.bar_label(bars, [f" {number(m)}" for m in medians], fontsize=8)
    if rows:
        threads = f", {rows[0].threads} threads, batch 1" if rows[0].threads else ""
        axes.set_xlabel(f"{rows[0].unit}{threads} (median; line: 10–90 % of the rounds)", fontsize=8)
    _plain(axes)


def _draw_figures(axes: Axes, figures: Sequence[Figure]) -> None:
    """Each as a multiple of what is to be reached: beyond 1 it is reached."""
    shares = [_reached(figure) for figure in figures]
    colours = [_OURS if figure.is_reached else _PALE for figure in figures]
    axes.axvline(1, color="black", linewidth=0.8, zorder=1)
    bars = axes.barh([figure.name for figure in figures], shares, color=colours, zorder=0)
    labels = axes.bar_label(bars, [f"{number(spread(f.values).median)} {f.unit}" for f in figures], padding=4, fontsize=8)
    for label in labels:
        label.set_bbox({"facecolor": "white", "edgecolor": "none", "pad": 1})  # the line does not go through a number
    axes.set_xlabel("how far beyond what is to be reached (line: reached)", fontsize=8)
    _plain(axes)


def _reached(figure: Figure) -> float:
    median = spread(figure.values).median
    return figure.reach / median if figure.is_small_good else median / figure.reach


def _plain(axes: Axes) -> None:
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.tick_params(labelsize=8)
    axes.spines[["top", "right"]].set_visible(False)
