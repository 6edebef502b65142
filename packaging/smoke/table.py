"""Whether two tables of `triage` say the same about every photo."""

import csv
import io

MEASURED = ("path", "elapsed_ms")
"""Columns that say where and how fast, not what."""


class TablesDiffer(Exception):
    """A row of the installed program is not that of the source tree."""


def compare(installed: str, source: str) -> int:
    """The number of rows, all of them equal. Raises TablesDiffer."""
    ours, theirs = _rows(installed), _rows(source)
    if len(ours) != len(theirs) or not ours:
        raise TablesDiffer(f"{len(ours)} rows, but the source tree gives {len(theirs)}.")
    for number, (one, other) in enumerate(zip(ours, theirs, strict=True), start=1):
        if one != other:
            differing = [name for name in one if one[name] != other.get(name)]
            raise TablesDiffer(f"Row {number} differs in {', '.join(differing)}: {one[differing[0]]}, {other[differing[0]]}")
    return len(ours)


def _rows(table: str) -> list[dict[str, str]]:
    return [
        {name: value for name, value in row.items() if name not in MEASURED}
        for row in csv.DictReader(io.StringIO(table), strict=True)
    ]
