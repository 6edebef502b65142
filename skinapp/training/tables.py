"""The tables of a model card, each from the answers on one split."""

from collections.abc import Mapping, Sequence

import numpy as np

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, Diagnosis
from skinapp.core.triage import OperatingPoint
from skinapp.model.manifest import Interval
from skinapp.training import figures
from skinapp.training.measured import Measured
from skinapp.training.published import PUBLISHED, SENSITIVITIES
from skinapp.training.readings import Answers
from skinapp.training.strata import KINDS, strata
from skinapp.training.table import UNDEFINED, Cell, Table

FEWEST = 10
"""A figure that rests on fewer photos of a side, such as malignant ones, is not printed."""
FEWEST_FOR_BINS = 100
"""The same for calibration errors, which deal photos out to 15 bins and grow when bins are nearly empty."""
TOO_FEW = "too few"
PREVALENCES = (0.01, 0.05, 0.20)
_MELANOMA = (Diagnosis.MEL,)


def modes_table(modes: Mapping[str, Answers], exits: int) -> Table:
    """Every figure that the rows of a triage table allow, a column a mode."""
    wanted = figures.mode_figures(exits)
    columns = [figures.with_intervals(answers, wanted) for answers in modes.values()]
    return Table("Modes", ["Figure", *modes], [[name, *(column[name] for column in columns)] for name in wanted])


def exits_table(measured: Measured) -> Table:
    """Each exit answering every photo, and early mode, which mixes them."""
    shown = {
        "Balanced accuracy": figures.BALANCED,
        "Malignant AUC": figures.auc(MALIGNANT_WITH_AK),
        "Melanoma AUC": figures.auc(_MELANOMA),
        "ECE": figures.CALIBRATION_ERROR,
        "Brier": figures.BRIER,
    }
    early = measured.answers(Mode.EARLY)
    rows: list[list[Cell]] = [
        [str(k), f"{(early.exits == k).mean() * 100:.1f} %", *figures.with_intervals(answers, shown).values()]
        for k, answers in enumerate(measured.per_exit, start=1)
    ]
    rows.append(["early mode", UNDEFINED, *figures.with_intervals(early, shown).values()])
    return Table("Exits", ["Exit", "Stop here", *shown], rows)


def depths_table(measured: Measured) -> Table:
    """What a model that is cut after each exit takes and gives."""
    rows: list[list[Cell]] = [
        [
            str(k),
            f"{depth.stored_bytes / 1e6:.1f}",
            f"{depth.giga_operations:.2f}",
            *figures.with_intervals(answers, {"": figures.BALANCED}).values(),
        ]
        for k, (depth, answers) in enumerate(zip(measured.depths, measured.per_exit, strict=True), start=1)
    ]
    return Table("Depths", ["Blocks", "Weights, MB", "10⁹ multiply-adds a photo", "Balanced accuracy"], rows)


def points_table(points: Sequence[OperatingPoint]) -> Table:
    """Thresholds of each operating point and, where it was measured, what they give."""
    head = [
        "Point",
        "Malignant",
        "Urgent",
        "Set",
        "Certainty",
        "Sensitivity",
        "Specificity",
        "Urgent sensitivity",
        "Urgent PPV",
    ]
    rows: list[list[Cell]] = [
        [
            f"{point.name}, {point.mode}",
            f"{point.malignant_threshold:.4f}",
            f"{point.urgent_threshold:.4f}",
            f"{point.set_threshold:.4f}",
            f"{point.certainty_threshold:.4f}",
            *(
                Interval.of(share) if share else None
                for share in (point.sensitivity, point.specificity, point.urgent_sensitivity, point.urgent_ppv)
            ),
        ]
        for point in points
    ]
    return Table("Operating points", head, rows)


def prevalence_table(measured: Measured) -> Table:
    """Predictive values of "read before routine" where malignant lesions are rarer than on the split."""
    kinds = {"PPV": figures.positive_predictive, "NPV": figures.negative_predictive}
    head = [f"{name} at {prevalence * 100:.0f} %" for prevalence in PREVALENCES for name in kinds]
    rows: list[list[Cell]] = []
    for point, answers in measured.points:
        values = [kind(point.malignant, prevalence) for prevalence in PREVALENCES for kind in kinds.values()]
        found = figures.with_intervals(answers, dict(zip(head, values, strict=True)))
        rows.append([f"{point.name}, {point.mode}", *found.values()])
    return Table("Prevalence", ["Point", *head], rows)


def diagnoses_table(answers: Answers, title: str) -> Table:
    """How well each diagnosis is named, and told from all others."""
    rows: list[list[Cell]] = []
    for d in DIAGNOSES:
        wanted = {"Sensitivity": figures.recall(d), "Specificity": figures.told_from(d), "AUC": figures.auc((d,))}
        found = figures.with_intervals(answers, wanted)
        rows.append([f"{d} {d.label}", int((answers.labels == d.index).sum()), *found.values()])
    return Table(title, ["Diagnosis", "n", "Sensitivity as most probable", "Specificity", "AUC"], rows)


def seven_classes_table(modes: Mapping[str, Answers]) -> Table:
    """The figures that change when AK and SCC count as one class."""
    wanted = {
        "Balanced accuracy, 7 classes": figures.BALANCED,
        "AKIEC, sensitivity as most probable": figures.recall(Diagnosis.AK),
        "AKIEC, specificity": figures.told_from(Diagnosis.AK),
        "AKIEC, AUC": figures.auc((Diagnosis.AK,)),
    }
    columns = [figures.with_intervals(answers.in_seven_classes(), wanted) for answers in modes.values()]
    return Table("Seven classes", ["Figure", *modes], [[name, *(column[name] for column in columns)] for name in wanted])


def confusion_table(answers: Answers, title: str) -> Table:
    """How often each diagnosis was named as which: photos."""
    counts = confusion(answers)
    rows: list[list[Cell]] = [[f"{d} {d.label}", *(int(count) for count in counts[d.index])] for d in DIAGNOSES]
    return Table(title, ["Truth, most probable diagnosis →", *DIAGNOSES], rows)


def confusion(answers: Answers) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    """Photos by true (row) and most probable diagnosis (column), (8, 8)."""
    classes = len(DIAGNOSES)
    return np.bincount(answers.labels * classes + answers.predicted, minlength=classes**2).reshape(classes, classes)


def strata_table(measured: Measured, mode: Mode) -> Table:
    """A mode's figures for each kind of photo; what rests on too few of them says so."""
    answers = measured.answers(mode)
    rows: list[list[Cell]] = [_stratum("All photos", answers)]
    for kind in KINDS:
        rows += [_stratum(f"{kind}: {value}", answers.select(mask)) for value, mask in strata(measured.records, kind).items()]
    head = ["Photos", "n", "Malignant", "Balanced accuracy", "over diagnoses", "Malignant AUC", "Melanoma AUC", "ECE"]
    return Table(f"Kinds of photos, {mode} mode", [*head, "Sensitivity", "Specificity"], rows)


def _stratum(name: str, answers: Answers) -> list[Cell]:
    counts = np.bincount(answers.labels, minlength=len(DIAGNOSES))
    common = tuple(d for d in DIAGNOSES if counts[d.index] >= FEWEST)
    malignant, melanoma = (int(answers.is_one_of(wanted).sum()) for wanted in (MALIGNANT_WITH_AK, _MELANOMA))
    others = len(answers) - malignant
    enough = {
        "balanced": len(common) > 1,
        "malignant": min(malignant, others) >= FEWEST,
        "melanoma": min(melanoma, len(answers) - melanoma) >= FEWEST,
        "ece": len(answers) >= FEWEST_FOR_BINS,
        "sensitivity": malignant >= FEWEST,
        "specificity": others >= FEWEST,
    }
    wanted = {
        "balanced": figures.balanced_over(common),
        "malignant": figures.auc(MALIGNANT_WITH_AK),
        "melanoma": figures.auc(_MELANOMA),
        "ece": figures.CALIBRATION_ERROR,
        "sensitivity": figures.sensitivity(MALIGNANT_WITH_AK),
        "specificity": figures.specificity(MALIGNANT_WITH_AK),
    }
    found = figures.with_intervals(answers, {key: figure for key, figure in wanted.items() if enough[key]})
    cells = {key: found[key] if enough[key] else TOO_FEW for key in wanted}
    return [name, len(answers), malignant, cells.pop("balanced"), len(common), *cells.values()]


def readers_table(measured: Measured) -> Table:
    """Specificity at the sensitivities of published readers, beside theirs."""
    scores = {
        f"{name}, {mode}": (measured.answers(mode), diagnoses)
        for name, diagnoses in (("Malignant", MALIGNANT_WITH_AK), ("Melanoma", _MELANOMA))
        for mode in (Mode.FULL, Mode.EARLY)
    }
    rows: list[list[Cell]] = []
    for sensitivity in SENSITIVITIES:
        cells = [
            figures.with_intervals(answers, {"": figures.specificity_at(sensitivity, diagnoses)})[""]
            for answers, diagnoses in scores.values()
        ]
        readers = [f"{r.name}: {r.specificity:.3f}" for r in PUBLISHED if abs(r.sensitivity - sensitivity) < 0.01]
        rows.append([f"{sensitivity * 100:.1f} %", *cells, "; ".join(readers) or UNDEFINED])
    return Table("Beside published readers", ["Specificity at a sensitivity of", *scores, "Published"], rows)
