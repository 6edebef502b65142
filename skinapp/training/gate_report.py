"""What the gate does, from the shipped files: what it refuses and warns of, how well doubt tells errors, outline, cost."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
from scipy.stats import binomtest

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import OUTSIDE, Status
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK
from skinapp.core.lesion import INSIDE
from skinapp.imaging.quality import examine
from skinapp.imaging.read import read_photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.gate_model import GateModel
from skinapp.model.manifest import Interval
from skinapp.model.preprocess import Preprocess
from skinapp.training.data import Record, of_split
from skinapp.training.doubt import doubt_table
from skinapp.training.figures import Figure, share, with_intervals
from skinapp.training.gate import mask_target
from skinapp.training.gating import Gated, gated
from skinapp.training.measured import Measured
from skinapp.training.outline import overlap
from skinapp.training.outside import NOT_TESTED, TEST, outsiders
from skinapp.training.readings import Answers
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
        "## Photos of the split",
        "Refused photos are read as unassessable; they count as read before routine.",
        _statuses_table(measured),
        _reasons_table(measured.gated),
        "With the gate on:",
        modes_table({str(mode): measured.answers(mode) for mode in Mode}, measured.exits),
        "## Doubt",
        "How well each score tells wrong answers from right ones: area under the risk-coverage curve (less is better), and the "
        "share of all errors among the 20 % most uncertain photos.",
        *(doubt_table(measured, mode) for mode in Mode),
        "## Outline",
        _dice_table(classifier.manifest.preprocess, measured),
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


def _refusals(kind: str, source: str, group: Sequence[Gated]) -> list[Cell]:
    by_scope = [each.look.scope_score is not None and each.look.scope_score > OUTSIDE for each in group]
    no_lesion = [each.look.lesion is not None and each.look.lesion.area_share < 0.005 for each in group]
    refused = [each.decision.status is Status.REJECTED for each in group]
    return [kind, source, len(group), *(proportion(np.array(hits)) for hits in (refused, by_scope, no_lesion))]


def proportion(hits: npt.NDArray[np.bool_]) -> Interval:
    """Share of independent pictures with Wilson's 95 % interval."""
    found = binomtest(int(hits.sum()), len(hits)).proportion_ci(method="wilson")
    return Interval(value=float(hits.mean()), low=float(found.low), high=float(found.high), n=len(hits))


def _statuses_table(measured: Measured) -> Table:
    answers = measured.answers(Mode.EARLY)
    among: dict[str, npt.NDArray[np.bool_]] = {
        "all": np.ones(len(answers), bool),
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


def _share_of(hit: npt.NDArray[np.bool_], among: npt.NDArray[np.bool_]) -> Figure:
    return share(lambda _: hit, lambda _: among)


def _reasons_table(found: Sequence[Gated]) -> Table:
    counts = Counter(f"{each.decision.status}: {reason}" for each in found for reason in each.decision.reasons)
    marks = Counter(f"noted: {artefact}" for each in found for artefact in each.quality.artefacts)
    rows: list[list[Cell]] = [
        [name, count, f"{count / len(found):.1%}"] for name, count in (*counts.most_common(), *marks.most_common())
    ]
    return Table("Reasons", ["Reason", "Photos", "Share"], rows)


def _dice_table(preprocess: Preprocess, measured: Measured) -> Table:
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
