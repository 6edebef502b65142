"""Fair comparison on a noisy machine: every round measures every contestant once."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from skinapp.bench.result import Row
from skinapp.core.errors import SkinAppError

BUDGET_S = 0.3
"""How long a contestant is run in a round, if one run is not longer than that."""


@dataclass(frozen=True)
class Contestant:
    """row: without values; measure: one round's value, None where `row.note` says why there is none."""

    row: Row
    measure: Callable[[], float] | None


def race(contestants: Sequence[Contestant], rounds: int) -> list[Row]:
    """The contestants' rows with one value per round, in the order given.

    A round before the first warms up and does not count; who fails in it takes no further part, and the row says why.
    Each round begins with another contestant.
    """
    rows = [_warm_up(contestant) for contestant in contestants]
    running = [(place, c.measure) for place, c in enumerate(contestants) if c.measure and rows[place].note == c.row.note]
    values: dict[int, list[float]] = {place: [] for place, _ in running}
    for number in range(rounds):
        first = number % max(len(running), 1)
        for place, measure in running[first:] + running[:first]:
            values[place].append(measure())
    return [replace(row, values=tuple(values.get(place, ()))) for place, row in enumerate(rows)]


def _warm_up(contestant: Contestant) -> Row:
    try:
        if contestant.measure:
            contestant.measure()
    except SkinAppError as error:
        return replace(contestant.row, note=str(error))
    return contestant.row


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
        end = time.perf_counter() + BUDGET_S
        while not times or time.perf_counter() < end:
            started = time.perf_counter()
            run()
            times.append(time.perf_counter() - started)
        return 1000 * statistics.median(times[1:] or times) / photos

    return measure
