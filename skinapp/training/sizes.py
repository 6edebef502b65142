"""Which input size: heads on frozen features at several sizes, before hours are spent on one of them."""

import logging
from dataclasses import dataclass

import numpy as np
import torch

from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.training.backbone import load_backbone
from skinapp.training.heads import frozen_features, train_heads
from skinapp.training.workplace import Workplace

SIZES_PX = (140, 168, 196, 224)

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SizeResult:
    """tune_balanced_accuracy: per exit, 0 to 1; giga_operations: multiply-adds of all blocks for one photo, in 10⁹."""

    size_px: int
    tune_balanced_accuracy: list[float]
    giga_operations: float


def compare_sizes(place: Workplace) -> list[SizeResult]:
    """Train heads at each size and measure them on tune."""
    config = place.config
    results = []
    for size in SIZES_PX:
        torch.manual_seed(config.seed)
        preprocess = config.preprocess.model_copy(update={"size_px": size})
        photos = place.photos()
        model = MultiExitViT(Architecture(**config.architecture.model_dump() | {"input_size_px": size}))
        load_backbone(model, place.backbone(config.backbone), config.layers)
        train_heads(model, frozen_features(model, photos.frames, preprocess), photos.labels, photos.counts, config)
        accuracies = [score.balanced_accuracy for score in place.validation(preprocess).per_exit(model)]
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
