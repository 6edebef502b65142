"""Which input size: heads on frozen features at several sizes, before hours are spent on one of them."""

import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training.backbone import load_backbone
from skinapp.training.config import Config
from skinapp.training.data import Record, labels_of, of_split, packed_frames
from skinapp.training.heads import frozen_features, train_heads
from skinapp.training.student import Photos
from skinapp.training.validation import Validation

SIZES_PX = (140, 168, 196, 224)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SizeResult:
    """tune_balanced_accuracy: per exit, 0 to 1; giga_operations: multiply-adds of all blocks for one photo, in 10⁹."""

    size_px: int
    tune_balanced_accuracy: list[float]
    giga_operations: float


def compare_sizes(records: list[Record], backbone: Path, run: Path, config: Config, every: int) -> list[SizeResult]:
    """Train heads on every `every`-th train photo at each size and measure them on tune."""
    train, tune = of_split(records, "train"), of_split(records, "tune")
    packed = Preprocess(size_px=config.architecture.input_size_px)
    frames, tune_frames = packed_frames(train, packed, run / "train.npy"), packed_frames(tune, packed, run / "tune.npy")
    photos = Photos(frames[::every], torch.from_numpy(labels_of(train)[::every]))
    results = []
    for size in SIZES_PX:
        torch.manual_seed(config.seed)
        model = MultiExitViT(Architecture(**config.architecture.model_dump() | {"input_size_px": size}))
        load_backbone(model, backbone)
        preprocess = Preprocess(size_px=size)
        train_heads(model, frozen_features(model, photos.frames, preprocess), photos.labels, photos.counts, config)
        accuracies = Validation(tune_frames, labels_of(tune), preprocess).per_exit(model)
        results.append(SizeResult(size, accuracies, giga_operations(model.architecture)))
        log.info("%d px: %s", size, "  ".join(f"{a:.3f}" for a in accuracies))
    return results


def giga_operations(a: Architecture) -> float:
    """Multiply-adds of the blocks for one photo, in 10⁹: 12 W² per token for the layers, 2 N W per token for attention."""
    tokens = (a.input_size_px // a.patch_size_px) ** 2 + 1
    return float(np.round(a.blocks * tokens * (12 * a.width**2 + 2 * tokens * a.width) / 1e9, 2))


def sizes_table(results: list[SizeResult]) -> str:
    """The results as a Markdown table."""
    exits = range(1, len(results[0].tune_balanced_accuracy) + 1)
    lines = ["| px | 10⁹ multiply-adds | " + " | ".join(f"exit {k}" for k in exits) + " |", "| --- " * (len(exits) + 2) + "|"]
    for r in results:
        lines.append(
            f"| {r.size_px} | {r.giga_operations} | " + " | ".join(f"{a:.3f}" for a in r.tune_balanced_accuracy) + " |"
        )
    return "\n".join(lines)
