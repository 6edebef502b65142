"""Where a training command works: its data, its settings, its folder; and the loop that every network shares."""

import logging
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
import numpy.typing as npt
import timm
import torch
from torch import nn

from skinapp.core.errors import UsageError
from skinapp.model.preprocess import Preprocess
from skinapp.training.checkpoint import save_weights
from skinapp.training.config import Config
from skinapp.training.data import Record, labels_of, of_split, prepared_frames
from skinapp.training.finetune import Finetuning
from skinapp.training.processes import processes
from skinapp.training.validation import Validation, is_best
from skinapp.training.views import Photos

WEIGHTS = "weights.safetensors"
HISTORY = "validation.jsonl"
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Workplace:
    """data: a prepared folder, with its records; runs: folder of all that training writes; backbones: pretrained weights.

    every: of how many train photos one is used; is_shuffled: whether train labels are shuffled, to see that nothing is learnt.
    """

    data: Path
    records: list[Record]
    config: Config
    runs: Path
    backbones: Path | None
    every: int = 1
    is_shuffled: bool = False

    def photos(self) -> Photos:
        """The train split, or what is used of it."""
        frames = self._frames("train")
        labels = torch.from_numpy(labels_of(of_split(self.records, "train")))
        if self.is_shuffled:
            labels = labels[torch.randperm(len(labels), generator=torch.Generator().manual_seed(self.config.seed))]
        return Photos(frames[:: self.every], labels[:: self.every])

    def photos_digest(self) -> str:
        """Tells the photos that are learnt from, and those that checkpoints are chosen on, from others."""
        seen = [(r.image_id, r.label, r.split) for r in self.records if r.split in {"train", "tune"}]
        return sha256(repr((seen, self.every, self.is_shuffled)).encode()).hexdigest()[:12]

    def validation(self, preprocess: Preprocess) -> Validation:
        """The tune split, for a network with this preprocessing."""
        return Validation(self._frames("tune"), labels_of(of_split(self.records, "tune")), preprocess)

    def _frames(self, split: str) -> npt.NDArray[np.uint8]:
        if not of_split(self.records, split):
            raise UsageError(f"No photo of {self.data} is in the split {split}: training needs train and tune.")
        return prepared_frames(self.data, self.records, split)

    def folder(self, name: str) -> Path:
        """A run's own folder."""
        folder = self.runs / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def backbone(self, name: str) -> Path:
        """A file of pretrained weights; "timm:NAME" is downloaded by timm, once. Raises UsageError when it is not there."""
        if name.startswith("timm:"):
            return downloaded(name.removeprefix("timm:"), self.folder("pretrained"))
        if self.backbones is None:
            raise UsageError("No pretrained weights: give --backbones FOLDER or set SKINAPP_BACKBONES.")
        file = self.backbones / name
        if not file.is_file():
            raise UsageError(f"There is no {name} in {self.backbones}.")
        return file

    def teacher_weights(self, name: str) -> Path:
        """The weights of a teacher that was trained or adopted here. Raises UsageError when there is none."""
        file = self.runs / f"teacher-{name}" / WEIGHTS
        if not file.is_file():
            raise UsageError(f"Teacher “{name}” has not been trained here: run skinapp train teacher {name} first.")
        return file


def train_and_keep_best(finetuning: Finetuning, judged: nn.Module, validation: Validation, folder: Path) -> None:
    """Train to the end; keep, in `folder`, the average that does best on tune. judged: a second network of the same kind."""
    for step in finetuning.run():
        if processes().is_main_process:
            judged.load_state_dict(finetuning.average)
            per_exit = validation.per_exit(judged)
            log.info("step %d, balanced accuracy/mean AUC on tune: %s", step, "  ".join(map(str, per_exit)))
            if is_best(folder / HISTORY, step, per_exit):
                save_weights(folder / WEIGHTS, finetuning.average)


def downloaded(name: str, folder: Path) -> Path:
    """The weights that timm publishes under a name, as a file. Raises UsageError where there is no network."""
    file = folder / f"{name}.safetensors"
    if not file.exists():
        try:
            network = timm.create_model(name, pretrained=True)
        except (OSError, RuntimeError) as error:
            raise UsageError(
                f"timm could not fetch {name}: without a network, name a file of pretrained weights instead."
            ) from error
        save_weights(file, network.state_dict())
    return file
