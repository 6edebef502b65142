"""A teacher's opinions of what a student will be shown, asked once and looked up by all students that follow.

The teacher sees the same part of the skin, but clean and held in another way: what is drawn on a view, its light and how it is
turned say nothing about the lesion, and the student learns to overlook them.
"""

import logging
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from rich.progress import track
from torch import Tensor, nn

from skinapp.core.labels import DIAGNOSES
from skinapp.model.preprocess import Preprocess
from skinapp.training.draws import Draws
from skinapp.training.precision import autocast

log = logging.getLogger(__name__)


class Lessons:
    """Opinions of all views of a period, kept in a file: float16 log probabilities without a prior, (views, classes).

    NaN where not asked yet.
    """

    def __init__(self, file: Path, draws: Draws) -> None:
        """Open or create the file, whose name must tell these draws from others. Raises ValueError when no view comes again."""
        if draws.period is None:
            raise ValueError("lessons need draws that come again")
        self._draws, self._period = draws, draws.period
        shape = (draws.period * draws.batch_size, len(DIAGNOSES))
        if not file.exists():
            part = file.with_suffix(".part")
            with part.open("wb") as stream:  # not through a memory map: on a full disk that is an error, not a crash
                np.save(stream, np.full(shape, np.nan, np.float16))
            part.replace(file)
        self._kept: npt.NDArray[np.float16] = np.load(file, mmap_mode="r+")

    @torch.inference_mode()
    def ask(self, teacher: nn.Module, preprocess: Preprocess) -> None:
        """Ask about every view that no opinion is kept of; goes on where a killed run stopped."""
        teacher.eval()
        missing = [step for step in range(self._period) if np.isnan(self._kept[self._draws.of(step).numbers.numpy()]).any()]
        for step in track(missing, description="Lessons"):
            draw = self._draws.of(step)
            seen = turned(self._draws.views(draw, preprocess.size_px, is_clean=True), step)
            with autocast("cpu"):
                logits = teacher(torch.from_numpy(preprocess.standardised(seen.numpy())))[:, -1]
            self._kept[draw.numbers.numpy()] = logits.float().log_softmax(-1).numpy()
        log.info("asked about %d of %d batches, the others were known", len(missing), self._period)

    def of(self, numbers: Tensor) -> Tensor:
        """Opinions of some views: (B,) → float32 (B, classes)."""
        return torch.from_numpy(np.asarray(self._kept[numbers.numpy()], dtype=np.float32))


def turned(images: Tensor, orientation: int) -> Tensor:
    """Images (B, C, S, S) in one of the eight orientations, counted round and round."""
    held = images.flip(3) if orientation // 4 % 2 else images
    return torch.rot90(held, orientation % 4, (2, 3))
