"""The model card: what the model is for, what it was measured to do, and where it is weak."""

from collections.abc import Sequence

import numpy as np

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.model.manifest import Calibration, Manifest
from skinapp.training import figures, gate_tables, tables
from skinapp.training.calibration import share_limit
from skinapp.training.doubt import DOUBT, averaged_doubt_table, doubt_table
from skinapp.training.measured import Measured
from skinapp.training.metrics import share
from skinapp.training.notices import INTENDED_USE, PROTOCOL, READERS, carcinomas, limits
from skinapp.training.readings import Answers, lost_melanomas
from skinapp.training.table import Table

CARD_NAME = "card.md"

Block = str | Table
_FULL_FIRST = (Mode.FULL, Mode.EARLY)


def card_text(manifest: Manifest, measured: Measured) -> str:
    """The card in Markdown."""
    a = manifest.architecture
    blocks = [
        f"# Model card: {manifest.id}",
        "Decision support for evaluation and research. **Not a cleared medical device.** The reader keeps the last word.",
        f"A vision transformer of {a.blocks} blocks ({a.width} wide, {a.input_size_px} px), an exit head after every block, "
        f"exported {manifest.created}. {manifest.licence} {manifest.attribution}",
        "## Intended use",
        INTENDED_USE,
        "## Population",
        f"{manifest.population}{carcinomas(manifest.population)}",
        *results(manifest, measured),
        "## Limits",
        limits(manifest.population),
    ]
    return markdown(blocks)


def markdown(blocks: Sequence[Block]) -> str:
    """Paragraphs and tables, one under the other."""
    return "\n\n".join(block.markdown() if isinstance(block, Table) else block for block in blocks) + "\n"


def promises(manifest: Manifest) -> list[Block]:
    """What calibration fitted and what it promises, before anything was measured."""
    return [
        tables.points_table([entry.as_point() for entry in manifest.operating_points]),
        *([_about_calibration(manifest, manifest.calibration)] if manifest.calibration else []),
    ]


def results(manifest: Manifest, measured: Measured) -> list[Block]:
    """All of the card that is measured, the same from the same files: what `evaluate` prints."""
    modes = {str(mode): measured.answers(mode) for mode in _FULL_FIRST}
    points = [point for point, _ in measured.points]
    return [
        "## Figures",
        f"{_about_split(measured)} {PROTOCOL}",
        tables.modes_table(modes, measured.exits),
        _about_sets(modes),
        *([_about_prior(manifest.calibration)] if manifest.calibration else []),
        "## Exits",
        "Each exit answering every photo, and the share of photos that stop there in early mode.",
        tables.exits_table(measured),
        _about_early(manifest, measured),
        "A model that is cut after one of its exits, on its own: its weights in half precision, the multiply-adds of all its "
        "blocks, and that exit's balanced accuracy.",
        tables.depths_table(measured),
        "## Operating points",
        f"The application uses the first one of each mode. Thresholds aim at 95 or 90 % sensitivity on `calibration_a`; "
        f"sensitivity and specificity are of “read before routine” on `{measured.split}`.",
        tables.points_table(points),
        *(_about_orientations(manifest, measured) if measured.averaged else []),
        "Predictive values of “read before routine” where 1, 5 or 20 % of the lesions are malignant:",
        tables.prevalence_table(measured),
        *(_about_gate(manifest, measured) if measured.gated else []),
        "## Diagnoses",
        "Full mode. Sensitivity and specificity are of the most probable diagnosis, the AUC of the diagnosis' probability.",
        tables.diagnoses_table(modes["full"], "Diagnoses, full mode"),
        "Early mode:",
        tables.diagnoses_table(modes["early"], "Diagnoses, early mode"),
        "With actinic keratosis and squamous cell carcinoma as one class, AKIEC, as in HAM10000:",
        tables.seven_classes_table(modes),
        "Photos by true and most probable diagnosis, full mode:",
        tables.confusion_table(modes["full"], "Confusion, full mode"),
        "## Kinds of photos",
        f"Full mode. Figures that rest on fewer than {tables.FEWEST} photos of a side, and calibration errors of fewer than "
        f"{tables.FEWEST_FOR_BINS} photos, are not printed; balanced accuracy is over the diagnoses with at least "
        f"{tables.FEWEST} photos, so that it can only be compared where these are the same.",
        tables.strata_table(measured, Mode.FULL),
        "## Beside published readers",
        READERS,
        tables.readers_table(measured),
    ]


def details(measured: Measured) -> list[Block]:
    """What is too long for a card: each exit by diagnosis, and early mode's other tables."""
    early = measured.answers(Mode.EARLY)
    named: list[Table] = [tables.confusion_table(early, "Confusion, early mode"), tables.strata_table(measured, Mode.EARLY)]
    for k, answers in enumerate(measured.per_exit, start=1):
        named += [
            tables.diagnoses_table(answers, f"Diagnoses, exit {k} for every photo"),
            tables.confusion_table(answers, f"Confusion, exit {k} for every photo"),
        ]
    return [block for table in named for block in (f"## {table.title}", table)]


def _about_split(measured: Measured) -> str:
    full = measured.answers(Mode.FULL)
    count = f"{len(full):,} photos in {len(np.unique(full.groups)):,} groups"
    if measured.split == "test":
        return (
            f"All on the lesion-grouped test split, {count}, on which nothing was chosen (every reading of it is in the "
            "training log)."
        )
    return f"All on the split `{measured.split}`, {count}. **The model was made with it: these are not the card's figures.**"


def _about_sets(modes: dict[str, Answers]) -> str:
    assessed = figures.of_assessed(figures.COVERAGE)
    shares = [f"{figures.with_intervals(a, {'': assessed})['']} in {mode} mode" for mode, a in modes.items()]
    return f"The prediction set holds the true diagnosis for a share of {' and '.join(shares)} (meant: 0.90)."


def _about_prior(calibration: Calibration) -> str:
    return (
        f"The logits carry the class frequencies of the training photos to the power {calibration.prior_power:.2f} (chosen on "
        "`tune`: the least that keeps the malignant mass calibrated to 0.05). A power of 1 would calibrate rare diagnoses "
        "better and name them less often."
    )


def _about_early(manifest: Manifest, measured: Measured) -> str:
    """What early mode changes on this split, beside what calibration promised."""
    early, full = measured.answers(Mode.EARLY), measured.answers(Mode.FULL)
    differs = np.not_equal(early.triage, full.triage)
    changed = figures.with_intervals(early, {"": figures.Figure(lambda a, w: share(differs, np.ones_like(differs), w))})[""]
    melanoma = early.is_one_of((Diagnosis.MEL,))
    lost = lost_melanomas(early, full)
    limit = share_limit(lost[melanoma], early.groups[melanoma])
    said = (
        f"Early triage differs from full triage for a share of {changed} photos. Melanomas that early mode leaves as routine "
        f"and full mode does not: {lost.sum()} of {melanoma.sum()} (upper limit at 95 % confidence: {_percent(limit)} of the "
        "groups with a melanoma)."
    )
    return f"{said} {_about_calibration(manifest, manifest.calibration)}" if manifest.calibration else said


def _about_orientations(manifest: Manifest, measured: Measured) -> list[Block]:
    judged, *others = measured.turned
    differs = np.any([np.not_equal(other.triage, judged.triage) for other in others], axis=0)
    each = ", ".join(f"{np.mean(np.not_equal(other.triage, judged.triage)):.3f}" for other in others)
    changed = figures.with_intervals(judged, {"": figures.Figure(lambda _, w: share(differs, np.ones_like(differs), w))})[""]
    point, answers = measured.averaged[0]
    turning = (
        "Turning a photo then changes nothing; in full mode alone it changes"
        if manifest.preprocess.orientation == "as-held"
        else "Turning a photo changes nothing in any mode, since every photo is brought into one orientation first. To judge "
        "it in another one would change"
    )
    return [
        "### The mean of eight orientations",
        "`skinapp triage --tta`: full mode on a photo's four quarter turns and those of its mirror image, probabilities "
        f"averaged, in eight times the time, with thresholds of its own. {turning} the triage level of a share of {each} of "
        f"the photos, one figure for each other orientation; in any of them, of {changed}.",
        tables.points_table([averaged for averaged, _ in measured.averaged]),
        tables.modes_table({point.name: answers, "full": measured.answers(Mode.FULL)}, measured.exits),
        averaged_doubt_table(measured),
    ]


def _about_gate(manifest: Manifest, measured: Measured) -> list[Block]:
    return [
        "## The gate",
        "All figures here are with the gate on: refused photos are unassessable and count as read before routine, flagged ones "
        "are lifted from routine to soon. In the first table, figures of answers leave refused photos out. Pictures of "
        "something else: `skinapp train evaluate --gate`.",
        gate_tables.statuses_table(measured),
        "Operating figures, prediction sets and early exit without the gate and with it:",
        gate_tables.effect_table(measured),
        gate_tables.reasons_table(measured.gated),
        DOUBT,
        *(doubt_table(measured, mode) for mode in _FULL_FIRST),
        "The outline beside masks of the data:",
        gate_tables.dice_table(manifest.preprocess, measured),
    ]


def _about_calibration(manifest: Manifest, promised: Calibration) -> str:
    if all(threshold is None for threshold in manifest.early_exit.thresholds):
        return (
            "No exit stops early: on `calibration_b` no confidence level held the bound on P(early triage ≠ full triage), "
            "for which at least 59 groups are needed."
        )
    differs, lost = _percent(promised.triage_differs_limit), _percent(promised.melanoma_lost_limit)
    return (
        "On the groups of `calibration_b` the upper limit at 95 % confidence of P(early triage ≠ full triage) was "
        f"{differs}, somewhat optimistic since prediction sets are fitted on the same groups. Of {promised.melanoma_groups} "
        f"groups with a melanoma none was lost, upper limit {lost}."
    )


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %"
