"""Fair comparison on a noisy machine: every round measures every contestant once."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from skinapp.bench.result import Row

BUDGET_S = 0.3
"""How long a contestant is run in a round, if one run is not longer than that."""


@dataclass(frozen=True)
class Contestant:
    """row: without values; measure: one round's value, None where `row.note` says why there is none."""

    row: Row
    measure: Callable[[], float] | None


def race(contestants: Sequence[Contestant], rounds: int) -> list[Row]:
    """The contestants' rows with one value per round, in the order given.

    A round before the first warms up and does not count. Each round begins with another contestant.
    """
    running = [(place, c.measure) for place, c in enumerate(contestants) if c.measure]
    values: dict[int, list[float]] = {place: [] for place, _ in running}
    for number in range(-1, rounds):
        first = max(number, 0) % max(len(running), 1)
        for place, measure in running[first:] + running[:first]:
            value = measure()
            if number >= 0:
                values[place].append(value)
    return [with_values(c.row, values.get(place, [])) for place, c in enumerate(contestants)]


def with_values(row: Row, values: Sequence[float]) -> Row:
    """The same row, measured."""
    return Row(row.name, row.unit, tuple(values), row.threads, row.batch, row.note)


def milliseconds(
    run: Callable[[], object], photos: int = 1, prepare: Callable[[], object] | None = None
) -> Callable[[], float]:
    """What measures `run` in milliseconds a photo: the median of the runs that fit into `BUDGET_S`, at least one.

    Of several runs the first one warms up. photos: how many a run takes; prepare: called before, not timed.
    """

    def measure() -> float:
        if prepare:
            prepare()
        times: list[float] = []
        while sum(times) < BUDGET_S:
            started = time.perf_counter()
            run()
            times.append(time.perf_counter() - started)
        return 1000 * statistics.median(times[1:] or times) / photos

    return measure
