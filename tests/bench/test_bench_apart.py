"""Each number of threads is measured in a process of its own."""

import os
from collections.abc import Iterator

import pytest

from skinapp.bench import race
from skinapp.bench.apart import apart, end_all
from skinapp.core.errors import MeasurementFailed


@pytest.fixture(autouse=True)
def _ended() -> Iterator[None]:
    yield
    end_all()


def fail() -> None:
    raise MeasurementFailed("It did not run.")


def spent() -> float:
    return race.BUDGET_S


def test_a_number_of_threads_has_one_process_and_another_number_another() -> None:
    first, again, other = apart(1, os.getpid), apart(1, os.getpid), apart(2, os.getpid)
    assert first == again
    assert len({first, other, os.getpid()}) == 3
    end_all()
    assert apart(1, os.getpid) != first


def test_errors_and_the_time_to_spend_cross_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(race, "BUDGET_S", 0.125)
    assert apart(1, spent) == 0.125
    with pytest.raises(MeasurementFailed, match="It did not run"):
        apart(1, fail)
