"""Interleaving, warm-up, spread, and which photos stand for all."""

import numpy as np
import pytest

from skinapp.bench.race import Contestant, milliseconds, race
from skinapp.bench.result import Figure, Row, ratios, spread
from skinapp.bench.student import representative
from skinapp.core.errors import MeasurementFailed


def test_each_round_measures_everyone_once_and_begins_with_another() -> None:
    calls: list[str] = []

    def contestant(name: str) -> Contestant:
        def measure() -> float:
            calls.append(name)
            return float(len(calls))

        return Contestant(Row(name, "ms"), measure)

    rows = race([contestant("a"), contestant("b"), contestant("c")], rounds=3)
    assert "".join(calls) == "abcabcbcacab"
    assert {row.name: row.values for row in rows} == {"a": (4.0, 9.0, 11.0), "b": (5.0, 7.0, 12.0), "c": (6.0, 8.0, 10.0)}


def test_who_cannot_run_keeps_its_row_and_says_why() -> None:
    def fail() -> float:
        raise MeasurementFailed("no window here")

    absent = Contestant(Row("absent", "ms", note="not installed"), None)
    rows = race([absent, Contestant(Row("failing", "ms"), fail), Contestant(Row("well", "ms"), lambda: 1.0)], rounds=2)
    assert [(row.values, row.note) for row in rows] == [((), "not installed"), ((), "no window here"), ((1.0, 1.0), "")]


def test_who_fails_later_keeps_no_value_and_the_others_go_on() -> None:
    left = iter([1.0, 2.0])

    def wear_out() -> float:
        value = next(left, None)
        if value is None:
            raise MeasurementFailed("worn out")
        return value

    rows = race([Contestant(Row("wearing", "ms"), wear_out), Contestant(Row("well", "ms"), lambda: 1.0)], rounds=3)
    assert [(row.values, row.note) for row in rows] == [((), "worn out"), ((1.0, 1.0, 1.0), "")]


def test_milliseconds_are_of_one_photo_and_the_first_run_warms_up(monkeypatch: pytest.MonkeyPatch) -> None:
    # Of the limit, then runs of 200, 40 and 80 ms, each but the first after a look at the limit.
    clock = iter([0.0, 0.0, 0.2, 0.2, 0.2, 0.24, 0.24, 0.24, 0.32, 0.32])
    monkeypatch.setattr("skinapp.bench.race.time.perf_counter", lambda: next(clock))
    prepared: list[int] = []
    assert milliseconds(lambda: None, photos=2, prepare=lambda: prepared.append(1))() == pytest.approx(30.0)
    assert prepared == [1]


def test_ratios_cancel_what_hits_a_whole_round() -> None:
    assert ratios((10.0, 30.0), (5.0, 15.0)) == (2.0, 2.0)
    assert ratios((), (5.0,)) == ()


def test_spread_leaves_out_a_tenth_at_each_end() -> None:
    found = spread(tuple(float(value) for value in range(11)))
    assert (found.low, found.median, found.high) == (1.0, 5.0, 9.0)


@pytest.mark.parametrize(
    ("median", "reach", "aim", "is_reached"),
    [
        (8.0, 8, 15, True),
        (7.9, 8, 15, False),
        (0.5, 0.5, 0.3, True),
        (0.6, 0.5, 0.3, False),
        (15.0, 15, 15, True),  # a limit without an aim, as that of the model's size
        (16.2, 15, 15, False),
    ],
)
def test_figure_is_reached_on_its_good_side(median: float, reach: float, aim: float, is_reached: bool) -> None:
    assert Figure("f", "×", (median,), reach, aim).is_reached is is_reached


def test_figure_without_values_is_not_reached() -> None:
    assert not Figure("f", "×", (), 0.5, 0.3).is_reached


def test_representative_photos_have_the_mix_of_all() -> None:
    exits = np.array([1] * 50 + [3] * 25 + [6] * 25)
    np.random.default_rng(0).shuffle(exits)
    chosen = exits[representative(exits, 8)]
    assert sorted(chosen) == [1, 1, 1, 1, 3, 3, 6, 6]
