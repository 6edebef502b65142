"""A quick look at the tune split while training runs: what checkpoints are chosen by."""

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from skinapp.model.preprocess import Preprocess
from skinapp.training.metrics import balanced_accuracy


@torch.inference_mode()
def predict_logits(model: nn.Module, frames: npt.NDArray[np.uint8], preprocess: Preprocess) -> npt.NDArray[np.float32]:
    """Logits of every exit for a stack of frames, as the model will compute them but in bfloat16: (n, exits, classes)."""
    model.eval()
    chunks = []
    for start in range(0, len(frames), 64):
        images = np.stack([preprocess(frame) for frame in frames[start : start + 64]])
        with torch.autocast("cpu", torch.bfloat16):
            chunks.append(model(torch.from_numpy(images)).float().numpy())
    return np.concatenate(chunks)


class Validation:
    """Balanced accuracy per exit on the tune split, from logits that are free of the class prior."""

    def __init__(self, frames: npt.NDArray[np.uint8], labels: npt.NDArray[np.int64], preprocess: Preprocess) -> None:
        """frames: uint8 (n, H, W, 3); labels: (n,)."""
        self._frames, self._labels, self._preprocess = frames, labels, preprocess

    def logits(self, model: nn.Module) -> npt.NDArray[np.float32]:
        """What each exit says of each photo, (n, exits, classes)."""
        return predict_logits(model, self._frames, self._preprocess)

    def per_exit(self, model: nn.Module) -> list[float]:
        """Balanced accuracy of each exit, 0 to 1."""
        logits = self.logits(model)
        return [balanced_accuracy(self._labels, logits[:, k].argmax(-1)) for k in range(logits.shape[1])]


def is_best(history: Path, step: int, per_exit: list[float]) -> bool:
    """Note a checkpoint in the history and say whether its last three exits are, on average, the best so far."""
    earlier = [json.loads(line) for line in history.read_text().splitlines()] if history.exists() else []
    with history.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"step": step, "tune_balanced_accuracy": [round(b, 4) for b in per_exit]}) + "\n")
    score = float(np.mean(per_exit[-3:]))
    return all(score >= np.mean(line["tune_balanced_accuracy"][-3:]) for line in earlier if line["step"] < step)
