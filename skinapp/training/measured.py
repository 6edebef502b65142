"""A model on one split: what its modes, its operating points and each of its exits answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import MALIGNANT_WITH_AK
from skinapp.core.triage import OperatingPoint
from skinapp.inference.gate_model import GateModel
from skinapp.inference.torch_engine import TorchNetwork
from skinapp.model.manifest import Manifest, Operating
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training import figures
from skinapp.training.data import Record
from skinapp.training.depths import first_exits, stored
from skinapp.training.gating import Gated, gated_records
from skinapp.training.readings import (
    Answers,
    Floats,
    answers_of,
    chosen_exits,
    oriented_probabilities,
    split_probabilities,
    untriaged,
)
from skinapp.training.sizes import giga_operations


@dataclass(frozen=True)
class Depth:
    """The model cut after one of its exits. stored_bytes: of its weights; giga_operations: multiply-adds a photo, in 10⁹."""

    stored_bytes: int
    giga_operations: float


@dataclass(frozen=True, eq=False)
class Measured:
    """points: each operating point, with what it gives on the split, and its answers; per_exit: all photos answered by one
    exit; depths: one per exit; gated: what the gate says of each photo, empty for a model without one; ungated: what each mode
    answers without it; averaged: as points, of the mean of eight orientations; turned: answers of full mode in each of these,
    first the one in which the model judges a photo. Both empty for a model without thresholds for that mean."""

    split: str
    records: Sequence[Record]
    points: tuple[tuple[OperatingPoint, Answers], ...]
    per_exit: tuple[Answers, ...]
    depths: tuple[Depth, ...]
    gated: tuple[Gated, ...] = ()
    ungated: Mapping[Mode, Answers] = field(default_factory=dict)
    averaged: tuple[tuple[OperatingPoint, Answers], ...] = ()
    turned: tuple[Answers, ...] = ()

    @property
    def exits(self) -> int:
        """How many the model has."""
        return len(self.per_exit)

    def answers(self, mode: Mode) -> Answers:
        """Answers of a mode at its first operating point."""
        return next(answers for point, answers in self.points if point.mode is mode)


def measure(
    manifest: Manifest, model: MultiExitViT, records: Sequence[Record], split: str, gate: GateModel | None = None
) -> Measured:
    """Read every photo of a split with all exits, and triage it as the application does at each operating point.

    records: of the split. gate: what the model refuses and warns by, None where it has none.
    """
    found = gated_records(gate, TorchNetwork(model), manifest.preprocess, records) if gate else []
    gates = [each.decision for each in found] or None
    turned = _in_all_orientations(manifest, model, records)
    probabilities = turned[:, 0]
    exits = {mode: chosen_exits(probabilities, manifest.policy(mode)) for mode in Mode}
    last, full = exits[Mode.FULL], manifest.operating_point(Mode.FULL)
    points = [entry.as_point() for entry in manifest.operating_points]
    answered = [(point, answers_of(records, probabilities, exits[point.mode], point, gates)) for point in points]
    means = [entry.as_point() for entry in manifest.averaged_points]
    averaged = [(point, answers_of(records, turned.mean(axis=1), last, point, gates)) for point in means]
    return Measured(
        split=split,
        records=records,
        points=tuple((_with_results(point, answers), answers) for point, answers in answered),
        per_exit=tuple(untriaged(records, probabilities[:, k]) for k in range(probabilities.shape[1])),
        gated=tuple(found),
        ungated={
            mode: answers_of(records, probabilities, exits[mode], manifest.operating_point(mode)) for mode in Mode if gates
        },
        averaged=tuple((_with_results(point, answers), answers) for point, answers in averaged),
        turned=tuple(answers_of(records, turned[:, k], last, full, gates) for k in range(turned.shape[1]) if means),
        depths=tuple(_depth(first_exits(model, k + 1)) for k in range(probabilities.shape[1])),
    )


def _in_all_orientations(manifest: Manifest, model: MultiExitViT, records: Sequence[Record]) -> Floats:
    """(n, 8, exits, 8), or (n, 1, exits, 8) for a model that is used upright only."""
    if manifest.averaged_points:
        return oriented_probabilities(model, manifest, records)
    return split_probabilities(model, manifest, records)[:, None]


def completed(manifest: Manifest, measured: Measured) -> Manifest:
    """The manifest with what its model gave: the results of each operating point, and the figures that About shows."""
    wanted = {
        "Balanced accuracy": figures.of_assessed(figures.BALANCED),
        "Malignant AUC": figures.of_assessed(figures.auc(MALIGNANT_WITH_AK)),
    }
    full = figures.with_intervals(measured.answers(Mode.FULL), wanted)
    blocks = {"Share of the blocks computed": figures.blocks_share(measured.exits)}
    early = figures.with_intervals(measured.answers(Mode.EARLY), wanted | blocks)
    found = {f"{name}, {mode}": f for mode, part in (("full", full), ("early", early)) for name, f in part.items() if f}
    points = {
        "operating_points": tuple(Operating.of(point) for point, _ in measured.points),
        "averaged_points": tuple(Operating.of(point) for point, _ in measured.averaged),
    }
    return manifest.model_copy(update=points | {"figures": found})


def _with_results(point: OperatingPoint, answers: Answers) -> OperatingPoint:
    wanted = {
        "sensitivity": figures.sensitivity(point.malignant),
        "specificity": figures.specificity(point.malignant),
        "urgent_sensitivity": figures.URGENT_SENSITIVITY,
        "urgent_ppv": figures.URGENT_PPV,
    }
    found = {
        name: interval.as_share() if interval else None for name, interval in figures.with_intervals(answers, wanted).items()
    }
    return replace(
        point,
        sensitivity=found["sensitivity"],
        specificity=found["specificity"],
        urgent_sensitivity=found["urgent_sensitivity"],
        urgent_ppv=found["urgent_ppv"],
    )


def _depth(model: MultiExitViT) -> Depth:
    return Depth(len(stored(model)), giga_operations(model.architecture))
