"""A result as tables: on the terminal and in Markdown."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table

from skinapp.bench.result import Figure, Machine, Result, Row, Section, spread

ROW_HEAD = ("what", "threads", "batch", "median", "10–90 % of the rounds", "unit", "note")
FIGURE_HEAD = ("figure", "median", "10–90 % of the rounds", "to reach", "aim", "reached", "note")
FIGURES = "Figures"
NONE = "–"


def show(result: Result, console: Console) -> None:
    """Print every table."""
    for line in heading(result):
        console.print(line, highlight=False)
    for title, about, head, rows in _tables(result):
        table = Table(*head, title=title, title_justify="left", caption=about, caption_justify="left")
        for row in rows:
            table.add_row(*row)
        console.print(table)


def markdown(result: Result) -> str:
    """The same tables, figures first."""
    parts = ["\n".join(f"- {line}" for line in heading(result))]
    for title, about, head, rows in _tables(result):
        lines = (head, ["---"] * len(head), *rows)
        parts += [
            f"## {title}",
            about,
            "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in line) + " |" for line in lines),
        ]
    return "\n\n".join(part for part in parts if part) + "\n"


def heading(result: Result) -> list[str]:
    """Machine, model, photos and date, a line each."""
    return [
        f"Command: skinapp bench {result.command}, {result.rounds} rounds, {result.date}",
        f"Machine: {machine_said(result.machine)}",
        f"Model: {result.model}",
        f"Photos: {result.photos}",
    ]


def machine_said(machine: Machine) -> str:
    """In one line."""
    versions = ", ".join(f"{name} {version}" for name, version in machine.versions.items())
    busy = "" if machine.load is None else f"; load average before the run {machine.load:.1f}"
    return f"{machine.processor}, {machine.cores} cores, {machine.system}, Python {machine.python}, {versions}{busy}"


def _tables(result: Result) -> Iterator[tuple[str, str, tuple[str, ...], list[tuple[str, ...]]]]:
    """Title, sentences about it, head and rows of each table."""
    if result.figures:
        about = "Ratios are taken round by round; their median counts."
        yield FIGURES, about, FIGURE_HEAD, [_figure_cells(figure) for figure in result.figures]
    for section in result.sections:
        yield section.title, section.about, ROW_HEAD, _section_cells(section)


def _section_cells(section: Section) -> list[tuple[str, ...]]:
    return [_row_cells(row) for row in section.rows]


def _row_cells(row: Row) -> tuple[str, ...]:
    counts = (NONE if count is None else str(count) for count in (row.threads, row.batch))
    return (row.name, *counts, *_spread_cells(row.values), row.unit, row.note)


def _figure_cells(figure: Figure) -> tuple[str, ...]:
    sign = "≤" if figure.is_small_good else "≥"
    bounds = (f"{sign} {bound:g} {figure.unit}" for bound in (figure.reach, figure.aim))
    reached = NONE if not figure.values else "yes" if figure.is_reached else "no"
    return (figure.name, *_spread_cells(figure.values), *bounds, reached, figure.note)


def _spread_cells(values: tuple[float, ...]) -> tuple[str, str]:
    if not values:
        return NONE, NONE
    found = spread(values)
    alone = len(values) == 1
    return number(found.median), NONE if alone else f"{number(found.low)}–{number(found.high)}"


def number(value: float) -> str:
    """Three digits that mean something, and no exponent."""
    size = abs(value)
    return f"{value:,.0f}" if size >= 100 else f"{value:.1f}" if size >= 10 else f"{value:.2f}"
