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

    A round before the first warms up and does not count. Who fails in any round takes no further part and keeps no value,
    and the row says why. Each round begins with another contestant.
    """
    rows = [contestant.row for contestant in contestants]
    running = {place: c.measure for place, c in enumerate(contestants) if c.measure}
    values: dict[int, list[float]] = {place: [] for place in running}
    for number in (0, *range(rounds)):
        places = list(running)
        first = number % max(len(places), 1)
        for place in places[first:] + places[:first]:
            try:
                values[place].append(running[place]())
            except SkinAppError as error:
                rows[place] = replace(rows[place], note=str(error))
                del running[place]
    return [replace(row, values=tuple(values[place][1:] if place in running else ())) for place, row in enumerate(rows)]


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
