"""What a run measured: every raw value, and the medians that are read."""

from dataclasses import dataclass

import numpy as np
from pydantic import TypeAdapter


@dataclass(frozen=True)
class Row:
    """One contestant. values: one per round, in `unit`; empty where it could not run, and then `note` says why.

    threads, batch: None where the question does not arise.
    """

    name: str
    unit: str
    values: tuple[float, ...] = ()
    threads: int | None = None
    batch: int | None = None
    note: str = ""


@dataclass(frozen=True)
class Figure:
    """A number that was promised. values: one per round, in `unit`; empty where it could not be had, and then `note` says why.

    reach: to be reached; aim: better still. Less is better unless aim > reach.
    """

    name: str
    unit: str
    values: tuple[float, ...]
    reach: float
    aim: float
    note: str = ""

    @property
    def is_reached(self) -> bool:
        """Whether the median is as good as `reach`, or better."""
        if not self.values:
            return False
        middle = spread(self.values).median
        return middle <= self.reach if self.is_small_good else middle >= self.reach

    @property
    def is_small_good(self) -> bool:
        """Whether less is better."""
        return self.aim <= self.reach


@dataclass(frozen=True)
class Section:
    """A table. about: what was measured and on what, in plain sentences."""

    title: str
    about: str
    rows: tuple[Row, ...]
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class Machine:
    """Where it ran. load: the system's average number of busy threads in the minute before; versions: by package."""

    processor: str
    cores: int
    system: str
    python: str
    versions: dict[str, str]
    load: float | None


@dataclass(frozen=True)
class Result:
    """A whole run. date: with the time zone; photos: what the photos are, in words."""

    command: str
    date: str
    machine: Machine
    photos: str
    model: str
    rounds: int
    sections: tuple[Section, ...]

    @property
    def figures(self) -> list[Figure]:
        """Those of every section."""
        return [figure for section in self.sections for figure in section.figures]

    def as_json(self) -> bytes:
        """Everything, every raw value among it."""
        return _ADAPTER.dump_json(self, indent=2) + b"\n"

    @classmethod
    def of_json(cls, data: bytes) -> "Result":
        """What `as_json` wrote. Raises ValueError."""
        return _ADAPTER.validate_json(data)


_ADAPTER = TypeAdapter(Result)


@dataclass(frozen=True)
class Spread:
    """Of the values of all rounds: median, and the range without the lowest and the highest tenth."""

    median: float
    low: float
    high: float


def spread(values: tuple[float, ...]) -> Spread:
    """Of one value or more."""
    low, median, high = np.percentile(values, (10, 50, 90))
    return Spread(float(median), float(low), float(high))


def ratios(above: tuple[float, ...], below: tuple[float, ...]) -> tuple[float, ...]:
    """Round by round, so that noise which hits a whole round cancels. Empty where either could not run."""
    return tuple(a / b for a, b in zip(above, below, strict=True)) if above and below else ()
