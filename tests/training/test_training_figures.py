"""Figures against values worked out by hand, on six photos and on strata of them."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, Diagnosis
from skinapp.core.triage import OperatingPoint
from skinapp.model.manifest import Interval
from skinapp.testing import probabilities
from skinapp.training import figures, tables
from skinapp.training.calibration import share_limit
from skinapp.training.data import Record
from skinapp.training.measured import Measured
from skinapp.training.readings import Answers, untriaged
from skinapp.training.resamples import group_weights
from skinapp.training.strata import KINDS, strata
from skinapp.training.table import Table

MEL, NV, AK, SCC = Diagnosis.MEL, Diagnosis.NV, Diagnosis.AK, Diagnosis.SCC
SAID = (
    # truth, most probable, its probability, level, exit
    (MEL, MEL, 0.79, "urgent", 1),
    (MEL, NV, 0.79, "routine", 1),
    (NV, NV, 0.79, "routine", 2),
    (NV, NV, 0.79, "routine", 2),
    (NV, MEL, 0.65, "urgent", 4),
    (SCC, AK, 0.65, "soon", 2),
)


@pytest.fixture
def six() -> Answers:
    truth, said, confidence, levels, exits = zip(*SAID, strict=True)
    return Answers(
        labels=np.array([d.index for d in truth]),
        groups=np.array(list("aabcde")),
        probabilities=np.stack([probabilities(d, p) for d, p in zip(said, confidence, strict=True)]),
        exits=np.array(exits),
        levels=np.array(levels),
    )


@pytest.mark.parametrize(
    ("figure", "by_hand"),
    [
        (figures.BALANCED, (1 / 2 + 2 / 3 + 0) / 3),
        (figures.recall(MEL), 1 / 2),
        (figures.told_from(MEL), 3 / 4),  # of four others, one was named melanoma
        (figures.auc((MEL,)), 5 / 8),  # 0.79 beats all four others; 0.03 ties with two and loses to two
        (figures.specificity_at(0.5, (MEL,)), 1.0),  # threshold 0.79
        (figures.specificity_at(0.95, (MEL,)), 0.0),  # threshold 0.03, nobody below
        (figures.sensitivity(MALIGNANT_WITH_AK), 2 / 3),
        (figures.specificity(MALIGNANT_WITH_AK), 2 / 3),
        (figures.positive_predictive(MALIGNANT_WITH_AK, 0.2), (2 / 3 * 0.2) / (2 / 3 * 0.2 + 1 / 3 * 0.8)),
        (figures.negative_predictive(MALIGNANT_WITH_AK, 0.01), (2 / 3 * 0.99) / (2 / 3 * 0.99 + 1 / 3 * 0.01)),
        (figures.URGENT_SENSITIVITY, 1 / 3),
        (figures.URGENT_PPV, 1 / 2),
        (figures.CALIBRATION_ERROR, abs(0.75 - 0.79) * 4 / 6 + 0.65 * 2 / 6),
        (figures.BRIER, (3 * 0.0252 + 0.7852 + 2 * 0.67) / 6),
        (figures.blocks_share(4), 1 / 2),
        (figures.balanced_over((MEL, NV)), (1 / 2 + 2 / 3) / 2),
    ],
)
def test_figure_is_what_hand_work_gives(six: Answers, figure: figures.Figure, by_hand: float) -> None:
    assert figure.compute(six) == pytest.approx(by_hand)


def test_seven_classes_join_keratosis_and_carcinoma(six: Answers) -> None:
    joined = six.in_seven_classes()
    assert figures.BALANCED.compute(joined) == pytest.approx((1 / 2 + 2 / 3 + 1) / 3)
    assert joined.probabilities.sum(-1) == pytest.approx(np.ones(6))
    assert figures.auc((AK,)).compute(joined) == pytest.approx(1.0)


def test_figures_without_their_photos_do_not_exist(six: Answers) -> None:
    nevi = six.select(six.labels == NV.index)
    wanted = {"auc": figures.auc((MEL,)), "sensitivity": figures.sensitivity((MEL,)), "at": figures.specificity_at(0.9, (MEL,))}
    assert set(figures.with_intervals(nevi, wanted).values()) == {None}
    with pytest.raises(ValueError, match="not triaged"):
        figures.sensitivity((MEL,)).compute(replace(six, levels=None))


def test_resamples_draw_whole_groups() -> None:
    weights = group_weights(np.array(["a", "a", "b", "c"]))
    assert (weights[0] == 1).all()
    assert (weights[:, 0] == weights[:, 1]).all()
    drawn = weights[1:, [0, 2, 3]]
    assert (drawn.sum(axis=1) == 3).all()
    assert drawn.mean(axis=0) == pytest.approx(np.ones(3), abs=0.1)


def test_paired_difference_is_of_the_same_resamples(six: Answers) -> None:
    better = replace(six, probabilities=six.probabilities.copy())
    better.probabilities[1] = probabilities(MEL, 0.6)
    change = figures.paired_difference(better, six, figures.BALANCED)
    assert change.value == pytest.approx(1 / 6)
    assert change.low >= 0  # never worse, whatever is drawn: two intervals side by side would not say so
    assert change.groups == 5
    none = figures.paired_difference(six, six, figures.BALANCED)
    assert (none.value, none.low, none.high) == (0, 0, 0)
    assert figures.paired_share(better, six, figures.recall(MEL)).value == pytest.approx(2.0)


def test_other_photos_cannot_be_paired(six: Answers) -> None:
    with pytest.raises(ValueError, match="the same photos"):
        figures.paired_difference(six, six.select(np.arange(6) < 5), figures.BALANCED)


def test_upper_limit_of_nothing_in_59_groups_is_five_percent() -> None:
    groups = np.arange(59).astype(str)
    assert share_limit(np.zeros(59, dtype=bool), groups) == pytest.approx(1 - 0.05 ** (1 / 59))
    assert share_limit(np.ones(59, dtype=bool), groups) == 1.0
    twice = np.repeat(groups, 2)  # photos of one lesion are one chance
    assert share_limit(np.zeros(118, dtype=bool), twice) == pytest.approx(1 - 0.05 ** (1 / 59))


def record(number: int, label: Diagnosis, **more: object) -> Record:
    return Record(f"i{number}", Path("none.png"), label, f"g{number}", "tune", "somewhere", **more)  # type: ignore[arg-type]


def test_strata_know_their_bands() -> None:
    said = {"age": [29.0, 30.0, 70.0, None], "sex": ["male", "", "female", "male"], "site": ["ear", "back", "nowhere", "foot"]}
    said["dx_type"] = ["histo", "histopathology", "follow_up", ""]
    records = [record(k, NV, **{name: values[k] for name, values in said.items()}) for k in range(4)]
    found = {kind: {value: np.flatnonzero(mask).tolist() for value, mask in strata(records, kind).items()} for kind in KINDS}
    assert found["Age"] == {"under 30": [0], "30 to 49": [1], "70 and over": [2], "unknown": [3]}
    assert list(found["Age"])[-1] == "unknown"
    assert found["Sex"] == {"female": [2], "male": [0, 3], "unknown": [1]}
    assert found["Site"] == {"head and neck": [0], "trunk": [1], "hands and feet": [3], "unknown": [2]}
    assert found["Diagnosis made by"] == {"histology": [0, 1], "follow-up": [2], "unknown": [3]}


def test_strata_with_few_photos_of_a_side_say_so() -> None:
    records = [record(k, MEL if k < 12 else NV, sex="male" if k % 6 else "female") for k in range(150)]
    p = np.stack([probabilities(r.label, 0.9) for r in records])
    answers = replace(untriaged(records, p), levels=np.array(["soon" if r.label is MEL else "routine" for r in records]))
    point = OperatingPoint("p", Mode.FULL, MALIGNANT_WITH_AK, 0.1, 0.5, 0.1)
    measured = Measured("tune", records, ((point, answers),), (answers,), ())
    rows = {row[0]: row[1:] for row in tables.strata_table(measured, Mode.FULL).rows}
    n, malignant, balanced, diagnoses, malignant_auc, _, ece, sensitivity, specificity = rows["All photos"]
    assert (n, malignant, diagnoses) == (150, 12, 2)
    assert all(isinstance(cell, Interval) and cell.value == 1 for cell in (balanced, malignant_auc, sensitivity, specificity))
    assert isinstance(ece, Interval)
    few = rows["Sex: female"]  # 25 photos, two malignant
    assert few[:4] == [25, 2, tables.TOO_FEW, 1]
    assert few[4:8] == [tables.TOO_FEW] * 4
    assert isinstance(few[8], Interval)


def test_confusion_counts_truth_by_row(six: Answers) -> None:
    counts = tables.confusion(six)
    assert counts.sum() == 6
    assert counts[MEL.index, [MEL.index, NV.index]].tolist() == [1, 1]
    assert counts[SCC.index, AK.index] == 1
    assert len(tables.confusion_table(six, "t").rows) == len(DIAGNOSES)


def test_table_is_markdown_and_json() -> None:
    table = Table("T", ["Name", "Figure", "n"], [["a", Interval(value=0.5, low=0.25, high=0.75, n=8), 8], ["b", None, 0]])
    assert table.markdown().splitlines()[2:] == ["| a | 0.500 (0.250–0.750) | 8 |", "| b | – | 0 |"]
    found = table.as_json()
    assert found == {
        "title": "T",
        "rows": [
            {"Name": "a", "Figure": {"value": 0.5, "low": 0.25, "high": 0.75, "n": 8}, "n": 8},
            {"Name": "b", "Figure": None, "n": 0},
        ],
    }
