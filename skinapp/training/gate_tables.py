"""The tables of what the gate does on a split, for card and report."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from skinapp.core.exit_policy import Mode
from skinapp.core.gate import Status
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, Diagnosis
from skinapp.core.lesion import INSIDE
from skinapp.model.preprocess import Preprocess
from skinapp.training.figures import (
    COVERAGE,
    URGENT_PPV,
    URGENT_SENSITIVITY,
    Figure,
    blocks_share,
    of_assessed,
    sensitivity,
    share,
    specificity,
    with_intervals,
)
from skinapp.training.gating import Gated
from skinapp.training.measured import Measured
from skinapp.training.outline import mask_target, overlap
from skinapp.training.readings import Answers
from skinapp.training.table import Cell, Table


def statuses_table(measured: Measured) -> Table:
    """How many photos are refused, flagged, or of low certainty in early mode, by diagnosis."""
    answers = measured.answers(Mode.EARLY)
    among: dict[str, npt.NDArray[np.bool_]] = {
        "all": _all(answers),
        "malignant": answers.is_one_of(MALIGNANT_WITH_AK),
        **{str(d): answers.is_one_of((d,)) for d in DIAGNOSES},
    }
    statuses = np.array([each.decision.status.value for each in measured.gated])
    columns = {name: statuses == name for name in (Status.REJECTED.value, Status.FLAGGED.value)}
    columns["low certainty"] = answers.certainty < measured.points[0][0].certainty_threshold
    rows: list[list[Cell]] = []
    for name, mask in among.items():
        figures = {column: _share_of(hit, mask) for column, hit in columns.items()}
        rows.append([name, int(mask.sum()), *with_intervals(answers, figures).values()])
    return Table("Statuses", ["Photos", "n", *columns], rows)


def effect_table(measured: Measured) -> Table:
    """What triage, prediction sets and early exit are without the gate and with it."""
    columns = {
        f"{mode}, {way}": (answers[mode], answers[Mode.FULL])
        for mode in Mode
        for way, answers in (("without", measured.ungated), ("with", {mode: measured.answers(mode) for mode in Mode}))
    }
    wanted = {
        "Sensitivity, malignant": sensitivity(MALIGNANT_WITH_AK),
        "Specificity, malignant": specificity(MALIGNANT_WITH_AK),
        "Sensitivity, melanoma": sensitivity((Diagnosis.MEL,)),
        "Sensitivity of urgent": URGENT_SENSITIVITY,
        "PPV of urgent": URGENT_PPV,
        "Truth in the prediction set": of_assessed(COVERAGE),
        "Share of the blocks computed": blocks_share(measured.exits),
    }
    found = [
        with_intervals(answers, wanted | {"Triage differs from full mode": _share_of(_differs(answers, full), _all(answers))})
        for answers, full in columns.values()
    ]
    return Table("Effect", ["Figure", *columns], [[name, *(column[name] for column in found)] for name in found[0]])


def _differs(answers: Answers, other: Answers) -> npt.NDArray[np.bool_]:
    return np.not_equal(answers.triage, other.triage)


def _all(answers: Answers) -> npt.NDArray[np.bool_]:
    return np.ones(len(answers), bool)


def _share_of(hit: npt.NDArray[np.bool_], among: npt.NDArray[np.bool_]) -> Figure:
    return share(lambda _: hit, lambda _: among)


def reasons_table(found: Sequence[Gated]) -> Table:
    """Why, and what was noted on skin or lens."""
    counts = Counter(f"{each.decision.status}: {reason}" for each in found for reason in each.decision.reasons)
    marks = Counter(f"noted: {artefact}" for each in found for artefact in each.quality.artefacts)
    rows: list[list[Cell]] = [
        [name, count, f"{count / len(found):.1%}"] for name, count in (*counts.most_common(), *marks.most_common())
    ]
    return Table("Reasons", ["Reason", "Photos", "Share"], rows)


def dice_table(preprocess: Preprocess, measured: Measured) -> Table:
    """On the outline's own grid of places, photos without a mask left out."""
    found = [(r, g.look.lesion) for r, g in zip(measured.records, measured.gated, strict=True) if r.mask and g.look.lesion]
    each = np.array(
        [overlap(lesion.mask, mask_target(record, preprocess, len(lesion.mask)) >= INSIDE) for record, lesion in found]
    )
    answers = Answers(
        labels=np.zeros(len(each), np.int64),
        groups=np.array([record.group for record, _ in found]),
        probabilities=np.zeros((len(each), 8)),
        exits=np.zeros(len(each), np.int64),
    )
    mean = Figure(lambda _, weights: weights @ each / weights.sum(axis=1))
    row: list[Cell] = [
        len(each),
        with_intervals(answers, {"": mean})[""],
        f"{np.median(each):.3f}",
        f"{np.mean(each < 0.5):.1%}",
    ]
    return Table("Dice", ["Photos with a mask", "Mean Dice", "Median", "Below 0.5"], [row])
