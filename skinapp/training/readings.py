"""What a model says of a whole split, and the answers that a mode draws from it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from rich.console import Console
from rich.progress import track
from torch import nn

from skinapp.core.exit_policy import ExitPolicy
from skinapp.core.gate import OK, GateDecision
from skinapp.core.labels import Diagnosis, mass
from skinapp.core.prediction import DISSENT_WEIGHT, ExitReading, dissent
from skinapp.core.triage import OperatingPoint, TriageLevel, decide
from skinapp.imaging.read import read_photo
from skinapp.inference.calibrate import calibrated
from skinapp.inference.orientations import ORIENTATIONS, orientations
from skinapp.inference.standing import standing
from skinapp.model.manifest import Manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training.data import Record, labels_of

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Answers:
    """One answer per photo, whatever gave it: what every figure is computed from.

    labels: class index (n,); groups: (n,); probabilities: (n, 8); exits: counted from 1 (n,);
    levels: triage levels (n,), None where nothing was triaged; covered: whether the prediction set holds the truth (n,), None
    where sets are not known; dissent: share of the exits before that named another diagnosis (n,), None where not known.
    """

    labels: npt.NDArray[np.int64]
    groups: npt.NDArray[np.str_]
    probabilities: Floats
    exits: npt.NDArray[np.int64]
    levels: npt.NDArray[np.str_] | None = None
    covered: npt.NDArray[np.bool_] | None = None
    dissent: Floats | None = None

    def __len__(self) -> int:
        """Number of photos."""
        return len(self.labels)

    @property
    def predicted(self) -> npt.NDArray[np.int64]:
        """Class index of the most probable diagnosis, (n,)."""
        best: npt.NDArray[np.int64] = self.probabilities.argmax(axis=-1)
        return best

    @property
    def certainty(self) -> Floats:
        """What low certainty is told by, (n,); see `ExitReading.certainty`."""
        confidence: Floats = self.probabilities.max(axis=-1)
        return confidence if self.dissent is None else confidence - DISSENT_WEIGHT * self.dissent

    @property
    def triage(self) -> npt.NDArray[np.str_]:
        """Triage levels, (n,). Raises ValueError where nothing was triaged."""
        if self.levels is None:
            raise ValueError("these answers were not triaged")
        return self.levels

    @property
    def is_read_early(self) -> npt.NDArray[np.bool_]:
        """Whether a photo is placed before routine, (n,)."""
        return np.not_equal(self.triage, TriageLevel.ROUTINE.value)

    @property
    def is_assessed(self) -> npt.NDArray[np.bool_]:
        """Whether the gate let a photo in, (n,); all where nothing was triaged."""
        if self.levels is None:
            return np.ones(len(self), bool)
        return np.not_equal(self.levels, TriageLevel.UNASSESSABLE.value)

    @property
    def is_urgent(self) -> npt.NDArray[np.bool_]:
        """Whether a photo is urgent, (n,)."""
        return np.equal(self.triage, TriageLevel.URGENT.value)

    def is_one_of(self, diagnoses: Sequence[Diagnosis]) -> npt.NDArray[np.bool_]:
        """Whether the true diagnosis is among these, (n,)."""
        return np.isin(self.labels, [d.index for d in diagnoses])

    def mass(self, diagnoses: Sequence[Diagnosis]) -> Floats:
        """Summed probability of some diagnoses, (n,)."""
        return mass(self.probabilities, diagnoses)

    def select(self, rows: npt.NDArray[np.bool_]) -> "Answers":
        """Some of the answers. rows: mask (n,)."""
        return Answers(
            self.labels[rows],
            self.groups[rows],
            self.probabilities[rows],
            self.exits[rows],
            None if self.levels is None else self.levels[rows],
            None if self.covered is None else self.covered[rows],
            None if self.dissent is None else self.dissent[rows],
        )

    def in_seven_classes(self) -> "Answers":
        """The same with AK and SCC as one class, in AK's place: the seven of HAM10000 and the ISIC challenge of 2018."""
        kept, joined = Diagnosis.AK.index, Diagnosis.SCC.index
        probabilities = self.probabilities.copy()
        probabilities[:, kept] += probabilities[:, joined]
        probabilities[:, joined] = 0
        labels = np.where(self.labels == joined, kept, self.labels)
        return replace(self, labels=labels, probabilities=probabilities, covered=None)


def split_probabilities(model: MultiExitViT, manifest: Manifest, records: Sequence[Record]) -> Floats:
    """Calibrated probabilities of every exit, as the application computes them: (n, exits, 8)."""
    return calibrated_exits(split_logits(model, records, manifest.preprocess), manifest.temperatures)


def calibrated_exits(logits: npt.NDArray[np.float32], temperatures: Sequence[float]) -> Floats:
    """Each exit's probabilities at its temperature: (n, exits, 8)."""
    return np.stack([calibrated(logits[:, k], t) for k, t in enumerate(temperatures)], axis=1)


@torch.inference_mode()
def split_logits(model: nn.Module, records: Sequence[Record], preprocess: Preprocess) -> npt.NDArray[np.float32]:
    """Logits of every exit in float32, from the files, on the path that the application takes: (n, exits, 8)."""
    model.eval()
    chunks = []
    for start in track(range(0, len(records), 32), description="Photos", console=Console(stderr=True)):
        photos = (read_photo(record.path).pixels for record in records[start : start + 32])
        images = np.stack([standing(preprocess(pixels), preprocess) for pixels in photos])
        chunks.append(model(torch.from_numpy(images)).numpy())
    return np.concatenate(chunks)


def oriented_probabilities(model: nn.Module, manifest: Manifest, records: Sequence[Record]) -> Floats:
    """Calibrated probabilities of every exit for each photo in eight orientations, first the one in which the model judges it:
    (n, 8, exits, 8)."""
    logits = oriented_logits(model, records, manifest.preprocess)
    return np.stack([calibrated_exits(logits[:, k], manifest.temperatures) for k in range(ORIENTATIONS)], axis=1)


@torch.inference_mode()
def oriented_logits(model: nn.Module, records: Sequence[Record], preprocess: Preprocess) -> npt.NDArray[np.float32]:
    """As `split_logits`, in eight orientations: (n, 8, exits, 8)."""
    model.eval()
    found = []
    for record in track(records, description="Photos, eight orientations", console=Console(stderr=True)):
        images = orientations(standing(preprocess(read_photo(record.path).pixels), preprocess)[None])
        found.append(model(torch.from_numpy(images)).numpy())
    return np.stack(found)


def chosen_exits(probabilities: Floats, policy: ExitPolicy) -> npt.NDArray[np.int64]:
    """The exit, counted from 1, at which the policy stops each photo. probabilities: (n, exits, 8) → (n,)."""
    last = probabilities.shape[1]
    return np.array(
        [next((k for k in range(1, last) if policy.is_satisfied(_reading(photo, k))), last) for photo in probabilities]
    )


def at_exits(probabilities: Floats, exits: npt.NDArray[np.int64]) -> Floats:
    """Each photo's probabilities at its exit: (n, exits, 8) → (n, 8)."""
    taken: Floats = probabilities[np.arange(len(exits)), exits - 1]
    return taken


def dissents(probabilities: Floats, exits: npt.NDArray[np.int64]) -> Floats:
    """Share of the exits before each photo's own that named another diagnosis: (n, exits, 8), (n,) → (n,)."""
    named = probabilities.argmax(axis=-1)
    differs = named != np.take_along_axis(named, exits[:, None] - 1, axis=1)
    is_before = np.arange(1, named.shape[1] + 1) < exits[:, None]
    shares: Floats = (differs & is_before).sum(axis=1) / np.maximum(exits - 1, 1)
    return shares


def answers_of(
    records: Sequence[Record],
    probabilities: Floats,
    exits: npt.NDArray[np.int64],
    point: OperatingPoint,
    gates: Sequence[GateDecision] | None = None,
) -> Answers:
    """Answers with the application's own triage. probabilities: (n, exits, 8); exits: (n,); gates: all ok without."""
    decisions = [
        decide(_reading(photo, int(k)), point, gate)
        for photo, k, gate in zip(probabilities, exits, gates or [OK] * len(records), strict=True)
    ]
    return Answers(
        labels=labels_of(records),
        groups=np.array([r.group for r in records]),
        probabilities=at_exits(probabilities, exits),
        exits=exits,
        levels=np.array([d.level.value for d in decisions]),
        covered=np.array([r.label in d.prediction_set for r, d in zip(records, decisions, strict=True)]),
        dissent=dissents(probabilities, exits),
    )


def lost_melanomas(early: Answers, full: Answers) -> npt.NDArray[np.bool_]:
    """Melanomas that early mode leaves as routine and full mode does not, (n,)."""
    return early.is_one_of((Diagnosis.MEL,)) & ~early.is_read_early & full.is_read_early


def untriaged(records: Sequence[Record], probabilities: Floats) -> Answers:
    """Answers without thresholds: enough for every figure but those of triage. probabilities: (n, 8)."""
    exits = np.ones(len(records), dtype=np.int64)
    return Answers(labels_of(records), np.array([r.group for r in records]), probabilities, exits)


def _reading(probabilities: Floats, number: int) -> ExitReading:
    """probabilities: (exits, 8)."""
    return ExitReading(number, number, probabilities[number - 1], None, 0.0, dissent(probabilities[:number]))
