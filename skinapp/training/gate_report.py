"""What the gate does, from the shipped files: what it refuses and warns of, how well doubt tells errors, outline, cost."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from scipy.stats import binomtest

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import OUTSIDE, Status
from skinapp.imaging.quality import examine
from skinapp.imaging.read import read_photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.gate_model import GateModel
from skinapp.model.manifest import Interval
from skinapp.training.data import Record, of_split
from skinapp.training.doubt import DOUBT, averaged_doubt_table, bands_table, doubt_table
from skinapp.training.gate_tables import dice_table, effect_table, reasons_table, statuses_table
from skinapp.training.gating import Gated, gated
from skinapp.training.measured import Measured
from skinapp.training.outside import NOT_TESTED, TEST, outsiders
from skinapp.training.spoilt import spoilt
from skinapp.training.table import Cell, Table
from skinapp.training.tables import modes_table

FEWEST_TO_CLAIM = 50
TIMED = 15
Block = str | Table
T = TypeVar("T")


def gate_report(
    classifier: NetworkClassifier, measured: Measured, records: Sequence[Record], outside: Path | None
) -> list[Block]:
    """For the photos of a split. outside: folder of packages' pictures. Raises UsageError for a model without a gate."""
    if classifier.gate is None:
        raise UsageError(f"“{classifier.manifest.id}” has no gate: run skinapp train gate first.")
    photos = measured.records
    return [
        "## Refused photos that are not in scope",
        "The split's own photos are in the last row. "
        f"Kinds with fewer than {FEWEST_TO_CLAIM} pictures have an interval and no claim. Not tested: {'; '.join(NOT_TESTED)}."
        + ("" if outside else " No folder of packages' pictures was given."),
        _outside_table(classifier, classifier.gate, of_split(records, measured.split), outside, measured),
        "The split's own photos, joined in one or enlarged without smoothing:",
        _spoilt_table(classifier, classifier.gate, photos),
        "## Photos of the split",
        "Refused photos are read as unassessable; they count as read before routine.",
        statuses_table(measured),
        reasons_table(measured.gated),
        "Without the gate and with it:",
        effect_table(measured),
        "With the gate on:",
        modes_table({str(mode): measured.answers(mode) for mode in Mode}, measured.exits),
        "## Doubt",
        DOUBT,
        *(table(measured, mode) for mode in Mode for table in (doubt_table, bands_table)),
        *([averaged_doubt_table(measured)] if measured.averaged else []),
        "## Outline",
        dice_table(classifier.manifest.preprocess, measured),
        "## Cost",
        _cost_table(classifier, classifier.gate, photos),
    ]


def _outside_table(
    classifier: NetworkClassifier, gate: GateModel, own: Sequence[Record], folder: Path | None, measured: Measured
) -> Table:
    found: dict[str, list[Gated]] = {}
    sources: dict[str, set[str]] = {}
    for photo in outsiders(folder, own, TEST):
        found.setdefault(photo.kind, []).append(gated(gate, classifier.network, classifier.manifest.preprocess, photo.pixels))
        sources.setdefault(photo.kind, set()).add(photo.source)
    everything = [each for group in found.values() for each in group]
    rows: list[list[Cell]] = [_refusals(kind, ", ".join(sorted(sources[kind])), group) for kind, group in found.items()]
    rows.append(_refusals("all kinds", "", everything))
    rows.append(_refusals(f"{measured.split} split", "", measured.gated))
    return Table("Out of scope", ["Kind", "Source", "n", "Refused", "By scope", "By the outline"], rows)


def _spoilt_table(classifier: NetworkClassifier, gate: GateModel, photos: Sequence[Record]) -> Table:
    found: dict[str, list[Status]] = {}
    for kind, pixels in spoilt(photos):
        judged = gated(gate, classifier.network, classifier.manifest.preprocess, pixels)
        found.setdefault(kind, []).append(judged.decision.status)
    rows: list[list[Cell]] = [
        [
            kind,
            len(group),
            *(proportion(np.array([s is status for s in group])) for status in (Status.REJECTED, Status.FLAGGED)),
        ]
        for kind, group in found.items()
    ]
    return Table("Spoilt", ["Made of the split's photos", "n", "Refused", "Flagged"], rows)


def _refusals(kind: str, source: str, group: Sequence[Gated]) -> list[Cell]:
    by_scope = [each.look.scope_score is not None and each.look.scope_score > OUTSIDE for each in group]
    no_lesion = [each.look.lesion is not None and each.look.lesion.area_share < 0.005 for each in group]
    refused = [each.decision.status is Status.REJECTED for each in group]
    return [kind, source, len(group), *(proportion(np.array(hits)) for hits in (refused, by_scope, no_lesion))]


def proportion(hits: npt.NDArray[np.bool_]) -> Interval:
    """Share of independent pictures with Wilson's 95 % interval."""
    found = binomtest(int(hits.sum()), len(hits)).proportion_ci(method="wilson")
    return Interval(value=float(hits.mean()), low=float(found.low), high=float(found.high), n=len(hits))


def _cost_table(classifier: NetworkClassifier, gate: GateModel, photos: Sequence[Record]) -> Table:
    """Medians, each step timed in turn so that a busy moment harms all alike."""
    preprocess = classifier.manifest.preprocess
    student, looks, quality, million = [], [], [], []
    for record in photos[:TIMED]:
        pixels = read_photo(record.path).pixels
        large = np.resize(pixels, (1000, 1000, 3))
        outputs = list(classifier.network.exits(preprocess(pixels)[None]))
        student.append(_ms(lambda p: list(classifier.network.exits(preprocess(p)[None])), pixels))
        looks.append(_ms(gate.look, outputs[0]))
        quality.append(_ms(lambda p: examine(p, preprocess.frame(p)), pixels))
        million.append(_ms(lambda p: examine(p, preprocess.frame(p)), large))
    whole = float(np.median(np.array(looks) + np.array(quality)) / np.median(student))
    rows: list[list[Cell]] = [
        ["student, all exits", f"{np.median(student):.1f}"],
        ["scope, outline, artefacts", f"{np.median(looks):.2f}"],
        ["quality of this photo", f"{np.median(quality):.2f}"],
        ["quality of a photo of one megapixel", f"{np.median(million):.2f}"],
        ["gate as a share of the student", f"{whole:.1%}"],
    ]
    return Table("Cost", [f"Step, {classifier.engine.name}", "ms"], rows)


def _ms(step: Callable[[T], object], given: T) -> float:
    started = time.perf_counter()
    step(given)
    return (time.perf_counter() - started) * 1000
