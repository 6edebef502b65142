"""When an exit may stop."""

import math

import pytest

from skinapp.core.exit_policy import ExitPolicy
from skinapp.core.labels import MALIGNANT_WITH_AK, Diagnosis
from skinapp.core.prediction import ExitReading
from skinapp.testing import probabilities


def reading(top: Diagnosis, confidence: float, number: int = 1) -> ExitReading:
    return ExitReading(number, number, probabilities(top, confidence), None, 0.0)


@pytest.mark.parametrize(
    ("top", "confidence", "stops"),
    [
        (Diagnosis.NV, 0.79, False),
        (Diagnosis.NV, 0.80, False),  # confident, but 4/7 of the rest is malignant: 0.114 > 0.1
        (Diagnosis.NV, 0.85, True),
        (Diagnosis.MEL, 0.80, True),  # a malignant answer needs no bound
        (Diagnosis.MEL, 0.79, False),
    ],
)
def test_stops_when_confident_and_never_on_a_benign_answer_with_malignancy_open(
    top: Diagnosis, confidence: float, stops: bool
) -> None:
    policy = ExitPolicy((0.8,), benign_bound=0.1, malignant=MALIGNANT_WITH_AK)
    assert policy.is_satisfied(reading(top, confidence)) is stops


def test_each_exit_has_its_own_threshold() -> None:
    policy = ExitPolicy((0.99, 0.5), benign_bound=1.0, malignant=MALIGNANT_WITH_AK)
    assert not policy.is_satisfied(reading(Diagnosis.NV, 0.9, number=1))
    assert policy.is_satisfied(reading(Diagnosis.NV, 0.9, number=2))


def test_never_does_not_stop_even_at_certainty() -> None:
    policy = ExitPolicy.never(6)
    assert policy.thresholds == (math.inf,) * 6
    assert not policy.is_satisfied(reading(Diagnosis.MEL, 1.0, number=6))


def test_entropy_runs_from_zero_to_three_bits() -> None:
    assert reading(Diagnosis.NV, 1.0).entropy_bits == 0
    assert reading(Diagnosis.NV, 1 / 8).entropy_bits == pytest.approx(3)
