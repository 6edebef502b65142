"""Linear exit heads on frozen features: minutes instead of hours, and the start of fine-tuning."""

import logging

import numpy as np
import numpy.typing as npt
import torch
from rich.progress import track
from torch import Tensor

from skinapp.model.multi_exit_vit import ExitHead, MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training.config import Config
from skinapp.training.losses import hard_loss, logit_adjustment, sampling_distribution
from skinapp.training.precision import autocast

log = logging.getLogger(__name__)


@torch.inference_mode()
def frozen_features(model: MultiExitViT, frames: npt.NDArray[np.uint8], preprocess: Preprocess) -> Tensor:
    """What each exit head would see: frames (n, H, W, 3) → float16 (n, exits, 2 W)."""
    model.eval()
    features = torch.empty(len(frames), len(model.exits), 2 * model.architecture.width, dtype=torch.float16)
    for start in track(range(0, len(frames), 64), description="Features"):
        chunk = np.stack([preprocess(frame) for frame in frames[start : start + 64]])
        with autocast("cpu"):
            tokens = model.embed(torch.from_numpy(chunk))
            for index, block in enumerate(model.blocks):
                tokens = block(tokens)
                features[start : start + 64, index] = ExitHead.pool(tokens)
    return features


def train_heads(model: MultiExitViT, features: Tensor, labels: Tensor, counts: Tensor, config: Config) -> None:
    """Fit the heads in place. features: (n, exits, 2 W); labels: (n,); counts: photos per class (classes,)."""
    settings = config.heads
    share = sampling_distribution(counts, config.finetune.sampling_power)
    weights = (share / counts.clamp(min=1))[labels]
    optimizer = torch.optim.AdamW(model.exits.parameters(), settings.rate, weight_decay=settings.weight_decay)
    generator = torch.Generator().manual_seed(config.seed)
    steps = settings.epochs * max(1, len(labels) // settings.batch_size)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, settings.rate, total_steps=max(1, steps))
    for _ in track(range(steps), description="Heads"):
        batch = torch.multinomial(weights, settings.batch_size, replacement=True, generator=generator)
        inputs = features[batch].float()
        logits = torch.stack([head.answer(inputs[:, k]) for k, head in enumerate(model.heads)], dim=1)
        loss = hard_loss(logits, labels[batch], logit_adjustment(share), smoothing=0.0)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    log.info("heads trained for %d steps", steps)
