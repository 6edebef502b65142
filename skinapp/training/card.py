"""The model card: what the model is for, what it was measured to do, and where it is weak."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, Diagnosis
from skinapp.core.triage import OperatingPoint
from skinapp.model.manifest import Interval, Manifest
from skinapp.training import figures
from skinapp.training.notices import INTENDED_USE, LIMITS, PROTOCOL, SCC
from skinapp.training.readings import Answers

CARD_NAME = "card.md"
UNDEFINED = "–"
"""Stands where a figure does not exist, as a PPV without a single positive."""


@dataclass(frozen=True)
class Measured:
    """Answers on the test split. points: each operating point with its answers; per_exit: all photos answered by one exit."""

    exits: int
    points: tuple[tuple[OperatingPoint, Answers], ...]
    per_exit: tuple[Answers, ...]

    def answers(self, mode: Mode) -> Answers:
        """Answers of a mode at its first operating point."""
        return next(answers for point, answers in self.points if point.mode is mode)


def card_text(manifest: Manifest, measured: Measured, risk_bound: float, prior_power: float) -> str:
    """The card in Markdown."""
    early, full = measured.answers(Mode.EARLY), measured.answers(Mode.FULL)
    a = manifest.architecture
    sections = [
        f"# Model card: {manifest.id}",
        "Decision support for evaluation and research. **Not a cleared medical device.** The reader keeps the last word.",
        f"A vision transformer of {a.blocks} blocks ({a.width} wide, {a.input_size_px} px), an exit head after every block, "
        f"exported {manifest.created}. {manifest.licence} {manifest.attribution}",
        "## Intended use",
        INTENDED_USE,
        "## Population",
        f"{manifest.population} {SCC}",
        "## Figures",
        f"All on the lesion-grouped test split, {len(full)} photos in {len(np.unique(full.groups))} groups, on which nothing "
        f"was chosen (every reading of it is in the training log). {PROTOCOL}",
        modes_table({"full": full, "early": early}, measured.exits),
        f"The prediction set holds the true diagnosis for {_coverage(full)} of the photos in full mode "
        f"and {_coverage(early)} in early mode (meant: 0.90).",
        f"The logits carry the class frequencies of the training photos to the power {prior_power:.2f} (chosen on `tune`: the "
        "least that keeps the malignant mass calibrated to 0.05). A power of 1 would calibrate rare diagnoses better and name "
        "them less often.",
        "## Exits",
        "Each exit answering every photo, and the share of photos that stop there in early mode.",
        _exits_table(measured, early),
        f"Early triage differs from full triage for {(early.levels != full.levels).mean():.1%} of the test photos; on "
        f"calibration groups the upper limit at 95 % confidence was {risk_bound:.1%} (somewhat optimistic: prediction sets are "
        f"fitted on the same groups). Melanomas left as routine by early "
        f"mode that full mode does not leave: {_lost(early, full)} of {int((full.labels == Diagnosis.MEL.index).sum())}.",
        "## Operating points",
        _points_table(measured),
        "Thresholds aim at 95 % sensitivity on calibration photos; what they gave on test photos stands above. "
        "Predictive values of “read before routine” at other prevalences, from the test sensitivity and specificity:",
        _prevalence_table(measured),
        "## By diagnosis and by source (full mode)",
        _diagnosis_table(full),
        _source_table(full),
        "## Limits",
        LIMITS,
    ]
    return "\n\n".join(sections) + "\n"


def modes_table(modes: dict[str, Answers], exits: int) -> str:
    """Every figure that the rows of a triage table allow, a column a mode."""
    wanted = figures.mode_figures(exits)
    columns = [figures.with_intervals(answers, wanted) for answers in modes.values()]
    rows = [[name, *(_cell(column[name]) for column in columns)] for name in wanted]
    return _table(["Figure", *modes], rows)


def _exits_table(measured: Measured, early: Answers) -> str:
    shown = {
        "Balanced accuracy": figures.BALANCED,
        "Malignant AUC": figures.auc(MALIGNANT_WITH_AK),
        "Melanoma AUC": figures.auc((Diagnosis.MEL,)),
        "ECE": figures.CALIBRATION_ERROR,
        "Brier": figures.BRIER,
    }
    rows = [
        [
            str(k),
            f"{(early.exits == k).mean():.1%}",
            *_cells(answers, shown),
        ]
        for k, answers in enumerate(measured.per_exit, start=1)
    ]
    return _table(["Exit", "Stop here", *shown], rows)


def _points_table(measured: Measured) -> str:
    rows = [
        [
            f"{point.name}, {point.mode}",
            f"{point.malignant_threshold:.4f}",
            f"{point.urgent_threshold:.4f}",
            f"{point.set_threshold:.4f}",
            f"{point.certainty_threshold:.4f}",
            *(
                _cell(Interval.of(share) if share else None)
                for share in (point.sensitivity, point.specificity, point.urgent_sensitivity, point.urgent_ppv)
            ),
        ]
        for point, _ in measured.points
    ]
    return _table(
        ["Point", "Malignant", "Urgent", "Set", "Certainty", "Sensitivity", "Specificity", "Urgent sensitivity", "Urgent PPV"],
        rows,
    )


def _prevalence_table(measured: Measured) -> str:
    rows = []
    for point, _ in measured.points:
        if point.sensitivity is None or point.specificity is None:
            continue
        sensitivity, specificity = point.sensitivity.value, point.specificity.value
        cells = []
        for prevalence in (0.01, 0.05, 0.20):
            positive = sensitivity * prevalence + (1 - specificity) * (1 - prevalence)
            negative = (1 - sensitivity) * prevalence + specificity * (1 - prevalence)
            ppv, npv = _ratio(sensitivity * prevalence, positive), _ratio(specificity * (1 - prevalence), negative)
            cells.append(f"{ppv} / {npv}")
        rows.append([f"{point.name}, {point.mode}", *cells])
    return _table(["PPV / NPV", "1 % malignant", "5 %", "20 %"], rows)


def _ratio(part: float, whole: float) -> str:
    return f"{part / whole:.3f}" if whole else UNDEFINED


def _diagnosis_table(answers: Answers) -> str:
    rows = [
        [
            f"{d} {d.label}",
            str(int((answers.labels == d.index).sum())),
            *_cells(answers, {"recall": figures.recall(d), "auc": figures.auc((d,))}),
        ]
        for d in DIAGNOSES
    ]
    return _table(["Diagnosis", "n", "Sensitivity as most probable", "AUC"], rows)


def _source_table(answers: Answers) -> str:
    shown = {"bacc": figures.BALANCED, "auc": figures.auc(MALIGNANT_WITH_AK), "ece": figures.CALIBRATION_ERROR}
    rows = []
    for source in np.unique(answers.sources):
        part = figures.select(answers, answers.sources == source)
        rows.append([str(source), str(len(part)), *_cells(part, shown)])
    return _table(["Source", "n", "Balanced accuracy over its classes", "Malignant AUC", "ECE"], rows)


def _lost(early: Answers, full: Answers) -> int:
    melanoma = early.labels == Diagnosis.MEL.index
    return int((melanoma & (early.levels == "routine") & (full.levels != "routine")).sum())


def _coverage(answers: Answers) -> str:
    return _cells(answers, {"coverage": figures.COVERAGE})[0]


def _cells(answers: Answers, wanted: Mapping[str, figures.Figure]) -> list[str]:
    return [_cell(interval) for interval in figures.with_intervals(answers, wanted).values()]


def _cell(figure: Interval | None) -> str:
    return UNDEFINED if figure is None else f"{figure.value:.3f} ({figure.low:.3f}–{figure.high:.3f})"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
