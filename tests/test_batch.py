"""A folder on several threads: every result, in order, several at a time, no more than asked for."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from skinapp import batch, paths
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.inference.factory import load_classifier
from skinapp.testing import FakeClassifier

MEETING_S = 10.0


def samples() -> list[str | batch.Unreadable]:
    return [str(path) for path in sorted(paths.samples().glob("*.jpg"))]


class SlowOnce(FakeClassifier):
    """Takes its time over one photo only."""

    def __init__(self, slow: str) -> None:
        super().__init__()
        self._slow = slow

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        if photo.source == self._slow:
            time.sleep(0.3)
        yield from super().predict(photo, mode)


class Meeting(FakeClassifier):
    """Answers only when as many photos as expected are being assessed at the same time."""

    def __init__(self, parties: int) -> None:
        super().__init__()
        self._barrier = threading.Barrier(parties, timeout=MEETING_S)

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        self._barrier.wait()
        yield from super().predict(photo, mode)


def test_results_come_in_input_order(tmp_path: Path) -> None:
    missing, photos = str(tmp_path / "missing.jpg"), samples()
    given = [photos[0], missing, batch.Unreadable("folder", "Why."), *photos[1:]]
    found = list(batch.triage(given, SlowOnce(str(photos[0])), Mode.EARLY, workers=3))
    assert [result.path for result in found] == [photos[0], missing, "folder", *photos[1:]]
    assert [type(result) for result in found[:3]] == [batch.Assessed, batch.Unreadable, batch.Unreadable]


def test_several_photos_are_assessed_at_a_time() -> None:
    photos = samples()[:6]
    assert len(list(batch.triage(photos, Meeting(parties=3), Mode.EARLY, workers=3))) == len(photos)


def test_closing_starts_no_more_photos() -> None:
    classifier = FakeClassifier(delay_s=0.01)
    results = batch.triage(samples() * 20, classifier, Mode.FULL, workers=2)
    next(results)
    results.close()
    started = classifier.exits_computed / 3  # exits of the fake
    assert started <= 2 * 2 + 2  # what waits to be taken, and what was being assessed


def test_what_the_classifier_raises_reaches_the_caller() -> None:
    with pytest.raises(threading.BrokenBarrierError):
        broken = Meeting(parties=2)
        broken._barrier.abort()
        list(batch.triage(samples(), broken, Mode.EARLY, workers=2))


def test_answers_are_those_of_single_photos_to_the_last_bit() -> None:
    classifier = load_classifier("torch-fp32", "cpu", threads=1)
    alone, together = (list(batch.triage(samples(), classifier, Mode.FULL, workers)) for workers in (1, 3))
    for one, other in zip(alone, together, strict=True):
        assert isinstance(one, batch.Assessed) and isinstance(other, batch.Assessed)
        for before, after in zip(one.assessment.readings, other.assessment.readings, strict=True):
            np.testing.assert_array_equal(before.probabilities, after.probabilities)
