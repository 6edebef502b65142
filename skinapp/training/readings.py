"""What a model says of a whole split, and the answers that a mode draws from it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from rich.progress import track

from skinapp.core.exit_policy import ExitPolicy
from skinapp.core.labels import Diagnosis, mass
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import OperatingPoint, TriageLevel, decide
from skinapp.imaging.read import read_photo
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training.data import Record, labels_of

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Answers:
    """One answer per photo, whatever gave it: what every figure is computed from.

    labels: class index (n,); groups, sources: (n,); probabilities: (n, 8); exits: counted from 1 (n,);
    levels: triage levels (n,); covered: whether the prediction set holds the truth (n,), None where sets are not known.
    """

    labels: npt.NDArray[np.int64]
    groups: npt.NDArray[np.str_]
    sources: npt.NDArray[np.str_]
    probabilities: Floats
    exits: npt.NDArray[np.int64]
    levels: npt.NDArray[np.str_]
    covered: npt.NDArray[np.bool_] | None

    def __len__(self) -> int:
        """Number of photos."""
        return len(self.labels)

    def is_one_of(self, diagnoses: Sequence[Diagnosis]) -> npt.NDArray[np.bool_]:
        """Whether the true diagnosis is among these, (n,)."""
        return np.isin(self.labels, [d.index for d in diagnoses])

    def mass(self, diagnoses: Sequence[Diagnosis]) -> Floats:
        """Summed probability of some diagnoses, (n,)."""
        return mass(self.probabilities, diagnoses)


@torch.inference_mode()
def split_logits(model: MultiExitViT, records: Sequence[Record], preprocess: Preprocess) -> npt.NDArray[np.float32]:
    """Logits of every exit in float32, from the files, on the path that the application takes: (n, exits, 8)."""
    model.eval()
    chunks = []
    for start in track(range(0, len(records), 32), description="Photos"):
        images = np.stack([preprocess(read_photo(r.path).pixels) for r in records[start : start + 32]])
        chunks.append(model(torch.from_numpy(images)).numpy())
    return np.concatenate(chunks)


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


def answers_of(
    records: Sequence[Record], probabilities: Floats, exits: npt.NDArray[np.int64], point: OperatingPoint
) -> Answers:
    """Answers with the application's own triage. probabilities: (n, exits, 8); exits: (n,)."""
    decisions = [decide(_reading(photo, int(k)), point) for photo, k in zip(probabilities, exits, strict=True)]
    return Answers(
        labels=labels_of(records),
        groups=np.array([r.group for r in records]),
        sources=np.array([r.dataset for r in records]),
        probabilities=at_exits(probabilities, exits),
        exits=exits,
        levels=np.array([d.level.value for d in decisions]),
        covered=np.array([r.label in d.prediction_set for r, d in zip(records, decisions, strict=True)]),
    )


def is_read_early(levels: npt.NDArray[np.str_]) -> npt.NDArray[np.bool_]:
    """Whether a photo is placed before routine, (n,)."""
    before: npt.NDArray[np.bool_] = levels != TriageLevel.ROUTINE.value
    return before


def _reading(probabilities: Floats, number: int) -> ExitReading:
    """probabilities: (exits, 8)."""
    return ExitReading(number, number, probabilities[number - 1], None, 0.0)
