"""A table of figures, written the same way wherever it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic_core import to_jsonable_python

from skinapp.model.manifest import Interval

UNDEFINED = "–"
"""Stands where a figure does not exist, as a PPV without a single positive."""

Cell = str | int | Interval | None


@dataclass(frozen=True)
class Table:
    """title: of the section that it stands in; head: a name for each column; rows: of cells, the first one names the row."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]

    def markdown(self) -> str:
        """The table without its title."""
        lines = [self.head, ["---"] * len(self.head), *([_text(cell) for cell in row] for row in self.rows)]
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)

    def as_json(self) -> object:
        """Title and rows; each row maps the column to a text, a number, or an interval with value, low, high and n."""
        rows = [dict(zip(self.head, row, strict=True)) for row in self.rows]
        return {"title": self.title, "rows": to_jsonable_python(rows)}


def _text(cell: Cell) -> str:
    if cell is None:
        return UNDEFINED
    return f"{cell.value:.3f} ({cell.low:.3f}–{cell.high:.3f})" if isinstance(cell, Interval) else str(cell)
