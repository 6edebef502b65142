"""Teachers' opinions of many views of every train photo, asked once and looked up by all students that follow."""

import logging
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from rich.progress import track
from torch import Tensor, nn

from skinapp.core.labels import DIAGNOSES
from skinapp.model.preprocess import Preprocess
from skinapp.training.views import Photos, views

BATCH = 64
log = logging.getLogger(__name__)


class Lessons:
    """Opinions kept in a file: float16 log probabilities without a prior, (n, variants, classes); NaN where not asked yet."""

    def __init__(self, file: Path, photos: int, variants: int) -> None:
        """Open or create the file. Raises ValueError when it was made for other photos or fewer variants."""
        shape = (photos, variants, len(DIAGNOSES))
        if not file.exists():
            blank = np.lib.format.open_memmap(file, "w+", np.float16, shape)
            blank[:] = np.nan
            blank.flush()
        self._kept: npt.NDArray[np.float16] = np.load(file, mmap_mode="r+")
        if self._kept.shape != shape:
            raise ValueError(f"{file} holds lessons of shape {self._kept.shape}, not {shape}: delete it to ask again")

    @torch.inference_mode()
    def ask(self, teacher: nn.Module, photos: Photos, preprocess: Preprocess, seed: int) -> None:
        """Ask about every view that no opinion is kept of; goes on where a killed run stopped."""
        teacher.eval()
        mean, std = (torch.tensor(values).view(3, 1, 1) for values in (preprocess.mean, preprocess.std))
        missing = np.argwhere(np.isnan(self._kept[:, :, 0]))
        for start in track(range(0, len(missing), BATCH), description="Lessons"):
            rows, variants = torch.from_numpy(missing[start : start + BATCH].T)
            images = (views(photos, rows, variants, seed, preprocess.size_px) - mean) / std
            with torch.autocast("cpu", torch.bfloat16):
                logits = teacher(images)[:, -1]
            self._kept[rows.numpy(), variants.numpy()] = logits.float().log_softmax(-1).numpy()
        log.info("asked about %d views, %d were known", len(missing), self._kept[:, :, 0].size - len(missing))

    def of(self, rows: Tensor, variants: Tensor) -> Tensor:
        """Opinions of some views: rows, variants (B,) → float32 (B, classes)."""
        return torch.from_numpy(np.asarray(self._kept[rows.numpy(), variants.numpy()], dtype=np.float32))
