"""A quick look at the tune split while training runs: what checkpoints are chosen by."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from skinapp.inference.calibrate import calibrated
from skinapp.model.preprocess import Preprocess
from skinapp.training.metrics import area_under_roc, balanced_accuracy
from skinapp.training.precision import autocast
from skinapp.training.table import Table


@torch.inference_mode()
def predict_logits(model: nn.Module, frames: npt.NDArray[np.uint8], preprocess: Preprocess) -> npt.NDArray[np.float32]:
    """Logits of every exit for a stack of frames, as the model will compute them but for rounding: (n, exits, classes)."""
    model.eval()
    chunks = []
    for start in range(0, len(frames), 64):
        images = np.stack([preprocess(frame) for frame in frames[start : start + 64]])
        with autocast("cpu"):
            chunks.append(model(torch.from_numpy(images)).float().numpy())
    return np.concatenate(chunks)


@dataclass(frozen=True)
class Score:
    """Of one exit on tune, 0 to 1. mean_auc: mean over the diagnoses of the area under the ROC curve, each against the rest."""

    balanced_accuracy: float
    mean_auc: float

    @property
    def value(self) -> float:
        """What checkpoints are chosen by: naming rare diagnoses counts, but ten photos of one must not decide alone."""
        return (self.balanced_accuracy + self.mean_auc) / 2

    def __str__(self) -> str:
        """Such as "0.712/0.931"."""
        return f"{self.balanced_accuracy:.3f}/{self.mean_auc:.3f}"


class Validation:
    """Scores on the tune split, from logits that are free of the class prior."""

    def __init__(self, frames: npt.NDArray[np.uint8], labels: npt.NDArray[np.int64], preprocess: Preprocess) -> None:
        """frames: uint8 (n, H, W, 3); labels: (n,)."""
        self._frames, self._labels, self._preprocess = frames, labels, preprocess

    def logits(self, model: nn.Module) -> npt.NDArray[np.float32]:
        """What each exit says of each photo, (n, exits, classes)."""
        return predict_logits(model, self._frames, self._preprocess)

    def per_exit(self, model: nn.Module) -> list[Score]:
        """Score of each exit."""
        return [self._score(calibrated(logits, 1.0)) for logits in np.moveaxis(self.logits(model), 1, 0)]

    def _score(self, probabilities: npt.NDArray[np.float64]) -> Score:
        ones = np.ones((1, len(self._labels)))
        areas = [area_under_roc(self._labels == c, probabilities[:, c], ones)[0] for c in np.unique(self._labels)]
        return Score(balanced_accuracy(self._labels, probabilities.argmax(-1)), float(np.mean(areas)))


def is_best(history: Path, step: int, per_exit: Sequence[Score]) -> bool:
    """Note a checkpoint in the history and say whether its last three exits are, on average, the best so far."""
    earlier = [json.loads(line) for line in history.read_text().splitlines()] if history.exists() else []
    chosen_by = float(np.mean([score.value for score in per_exit[-3:]]))
    line = {"step": step, "chosen_by": round(chosen_by, 4)} | {
        name: [round(getattr(score, name), 4) for score in per_exit] for name in ("balanced_accuracy", "mean_auc")
    }
    if all(before["step"] != step for before in earlier):
        with history.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return all(line["chosen_by"] >= before["chosen_by"] for before in earlier if before["step"] < step)


def history_table(history: Path) -> Table:
    """What a run noted of its checkpoints, the chosen one marked."""
    lines = [json.loads(line) for line in history.read_text(encoding="utf-8").splitlines()]
    best = max(lines, key=lambda line: (line["chosen_by"], line["step"]))
    exits = len(lines[0]["balanced_accuracy"])
    head = ["Step", *([f"Exit {k}" for k in range(1, exits + 1)] if exits > 1 else ["Tune"]), "Chosen by"]
    rows = [
        [
            f"**{line['step']}**" if line is best else str(line["step"]),
            *(f"{b:.3f}/{a:.3f}" for b, a in zip(line["balanced_accuracy"], line["mean_auc"], strict=True)),
            f"{line['chosen_by']:.4f}",
        ]
        for line in lines
    ]
    return Table("Balanced accuracy/mean AUC on tune", head, rows)
