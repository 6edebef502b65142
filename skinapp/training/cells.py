"""What is written in the cells of tables of photos."""

import math

_UNSAID = ("", "unknown", "nan", "na", "none")
"""What published tables write where nothing is known, lower case."""


def known(cell: str) -> str:
    """A cell's text, empty where it says that nothing is known."""
    text = cell.strip()
    return "" if text.casefold() in _UNSAID else text


def years(cell: str) -> float | None:
    """An age in years, or None where nothing is known. Raises ValueError for anything else."""
    text = known(cell)
    age = float(text) if text else None
    if age is not None and not (math.isfinite(age) and age >= 0):
        raise ValueError(f"{cell!r} is not an age")
    return age
