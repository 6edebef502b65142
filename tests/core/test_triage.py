"""The triage table, row by row."""

import numpy as np
import pytest

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, MALIGNANT_WITHOUT_AK, Diagnosis
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import OperatingPoint, TriageLevel, conformal_set, decide

POINT = OperatingPoint("p", Mode.FULL, MALIGNANT_WITH_AK, malignant_threshold=0.2, urgent_threshold=0.4, set_threshold=0.15)


def reading(**probabilities: float) -> ExitReading:
    """What is not named shares the rest with nevus."""
    vector = np.zeros(8)
    for name, p in probabilities.items():
        vector[Diagnosis(name).index] = p
    vector[Diagnosis.NV.index] += 1 - vector.sum()
    return ExitReading(1, 1, vector, None, 0.0)


@pytest.mark.parametrize(
    ("probabilities", "level"),
    [
        ({"MEL": 0.5}, TriageLevel.URGENT),
        ({"SCC": 0.5}, TriageLevel.URGENT),
        ({"MEL": 0.25, "SCC": 0.15}, TriageLevel.URGENT),  # exactly at the threshold
        ({"MEL": 0.39}, TriageLevel.SOON),
        ({"BCC": 0.9}, TriageLevel.SOON),  # malignant, but not what urgent asks for
        ({"AK": 0.2}, TriageLevel.SOON),  # exactly at the threshold
        ({"AK": 0.16}, TriageLevel.SOON),  # below it, but in the prediction set
        ({"MEL": 0.07, "BCC": 0.06, "AK": 0.06}, TriageLevel.ROUTINE),
        ({"BKL": 0.9}, TriageLevel.ROUTINE),
        ({}, TriageLevel.ROUTINE),
    ],
)
def test_level_follows_the_table(probabilities: dict[str, float], level: TriageLevel) -> None:
    assert decide(reading(**probabilities), POINT).level is level


def test_actinic_keratosis_counts_only_where_the_point_says_so() -> None:
    without = OperatingPoint("p", Mode.FULL, MALIGNANT_WITHOUT_AK, 0.2, 0.4, 0.15)
    assert decide(reading(AK=0.9), POINT).level is TriageLevel.SOON
    assert decide(reading(AK=0.9), without).level is TriageLevel.ROUTINE


def test_reasons_say_value_threshold_and_classes_and_never_benign() -> None:
    for probabilities in ({"MEL": 0.5}, {"BCC": 0.3}, {"AK": 0.16}, {}):
        text = " ".join(decide(reading(**probabilities), POINT).reasons)
        assert "benign" not in text.lower()
    assert decide(reading(MEL=0.5), POINT).reasons == (
        "Melanoma and squamous cell carcinoma together 50.0 %, at or above the threshold of 40.0 %.",
    )
    assert decide(reading(), POINT).reasons[0] == (
        "Malignant diagnoses (melanoma, basal cell carcinoma, actinic keratosis and squamous cell carcinoma) together 0.0 %, "
        "below the threshold of 20.0 %."
    )


def test_low_certainty_is_read_soon() -> None:
    unsure = OperatingPoint("p", Mode.FULL, MALIGNANT_WITH_AK, 0.2, 0.4, 0.15, certainty_threshold=0.6)
    decision = decide(reading(BKL=0.5), unsure)
    assert decision.level is TriageLevel.SOON
    assert decision.reasons == ("Low certainty: the most probable diagnosis has 50.0 %, below the threshold of 60.0 %.",)
    assert decide(reading(BKL=0.7), unsure).level is TriageLevel.ROUTINE


def test_reason_never_compares_a_number_with_itself() -> None:
    (reason,) = decide(reading(BCC=0.20004), POINT).reasons
    assert "20.004 %, at or above the threshold of 20.000 %" in reason


def test_prediction_set_is_ranked_and_never_empty() -> None:
    assert conformal_set(reading(MEL=0.3, BCC=0.2, DF=0.1), POINT) == (Diagnosis.NV, Diagnosis.MEL, Diagnosis.BCC)
    even = ExitReading(1, 1, np.full(8, 1 / 8), None, 0.0)
    assert conformal_set(even, POINT) == (Diagnosis.MEL,)


def test_unassessable_stands_directly_under_urgent() -> None:
    ranked = sorted(TriageLevel, key=lambda level: level.rank)
    assert ranked == [TriageLevel.URGENT, TriageLevel.UNASSESSABLE, TriageLevel.SOON, TriageLevel.ROUTINE]


def test_labels_stand_in_the_order_of_isic_2019() -> None:
    assert [d.value for d in DIAGNOSES] == ["MEL", "NV", "BCC", "AK", "BKL", "DF", "VASC", "SCC"]
    assert [d.index for d in DIAGNOSES] == list(range(8))
