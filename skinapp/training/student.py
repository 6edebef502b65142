"""Fine-tuning of the whole multi-exit student, exactly resumable after a kill."""

import json
import logging
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from timm.layers.drop import DropPath
from torch import Tensor

from skinapp.core.labels import DIAGNOSES
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training.augment import augment
from skinapp.training.checkpoint import load_checkpoint, save_checkpoint
from skinapp.training.config import Config, Finetune
from skinapp.training.losses import log_prior, multi_exit_loss, sampling_distribution

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Photos:
    """The train split. frames: uint8 (n, H, W, 3); labels: int64 (n,)."""

    frames: npt.NDArray[np.uint8]
    labels: Tensor

    @property
    def counts(self) -> Tensor:
        """Photos per class, int64 (8,)."""
        return torch.bincount(self.labels, minlength=len(DIAGNOSES))


class Finetuning:
    """One run. Each step draws its photos and its randomness from (seed, step), so nothing but tensors needs saving."""

    def __init__(self, model: MultiExitViT, photos: Photos, config: Config, run: Path) -> None:
        """run: folder of checkpoint and log; training goes on from there when a checkpoint exists."""
        self._model, self._photos, self._config = model, photos, config
        counts = photos.counts
        self._share = sampling_distribution(counts, config.sampling_power)
        self._weights = (self._share / counts.clamp(min=1))[photos.labels]
        preprocess = Preprocess(size_px=config.architecture.input_size_px)
        self._mean = torch.tensor(preprocess.mean).view(3, 1, 1)
        self._std = torch.tensor(preprocess.std).view(3, 1, 1)
        _drop_paths(model, config.finetune.drop_path)
        self._optimizer = torch.optim.AdamW(
            _parameter_groups(model, config.finetune), weight_decay=config.finetune.weight_decay
        )
        self.average = {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}
        self._checkpoint = run / "checkpoint.safetensors"
        self._log = run / "log.jsonl"
        self.step = 0
        if self._checkpoint.exists():
            groups, self.step = load_checkpoint(self._checkpoint, self._optimizer)
            model.load_state_dict(groups["model"])
            self.average = groups["average"]
            log.info("resumed at step %d", self.step)

    def run(self) -> Iterator[int]:
        """Train to the end, yielding the step after each checkpoint."""
        settings = self._config.finetune
        columns = (TextColumn("Fine-tuning"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[state]}"))
        with Progress(*columns, TimeRemainingColumn()) as progress:
            task = progress.add_task("", total=settings.steps, completed=self.step, state="")
            started, first = time.perf_counter(), self.step
            losses: list[float] = []
            while self.step < settings.steps:
                losses.append(self._one_step())
                self.step += 1
                rate = (self.step - first) * settings.batch_size / (time.perf_counter() - started)
                progress.update(task, advance=1, state=f"loss {losses[-1]:.3f}  {rate:.0f} photos/s")
                if self.step % settings.checkpoint_steps == 0 or self.step == settings.steps:
                    self._save(float(np.mean(losses)), rate)
                    losses = []
                    yield self.step

    def _one_step(self) -> float:
        settings = self._config.finetune
        seed = self._config.seed * 1_000_003 + self.step
        torch.manual_seed(seed)  # DropPath draws from the global generator
        generator = torch.Generator().manual_seed(seed)
        batch = torch.multinomial(self._weights, settings.batch_size, replacement=True, generator=generator)
        frames = torch.from_numpy(self._photos.frames[batch.numpy()]).permute(0, 3, 1, 2).float() / 255
        images = augment(frames, self._config.architecture.input_size_px, generator)
        for group in self._optimizer.param_groups:
            group["lr"] = group["peak"] * _schedule(self.step, settings)
        self._model.train()
        with torch.autocast("cpu", torch.bfloat16):
            logits = self._model((images - self._mean) / self._std)
        loss = multi_exit_loss(
            logits, self._photos.labels[batch], log_prior(self._share), settings.distillation, settings.smoothing
        )
        self._optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), settings.clip_norm)
        self._optimizer.step()
        decay = min(settings.ema_decay, (1 + self.step) / (10 + self.step))
        for name, tensor in self._model.state_dict().items():
            self.average[name].lerp_(tensor, 1 - decay)
        return float(loss.detach())

    def _save(self, loss: float, rate: float) -> None:
        groups = {"model": self._model.state_dict(), "average": self.average}
        save_checkpoint(self._checkpoint, groups, self._optimizer, self.step)
        with self._log.open("a", encoding="utf-8") as file:
            line = {"step": self.step, "loss": round(loss, 4), "photos_per_s": round(rate, 1), "time": time.time()}
            file.write(json.dumps(line) + "\n")


def _schedule(step: int, settings: Finetune) -> float:
    """Linear warm-up, then a cosine down to zero: 0 to 1."""
    warmup = max(1, round(settings.steps * settings.warmup_share))
    if step < warmup:
        return (step + 1) / warmup
    return 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, settings.steps - warmup)))


def _parameter_groups(model: MultiExitViT, settings: Finetune) -> list[dict[str, object]]:
    """Lower layers learn more slowly (layer-wise decay, Howard and Ruder 2018); biases, norms and embeddings do not decay."""
    depth = len(model.blocks)
    groups: list[dict[str, object]] = []
    for name, parameter in model.named_parameters():
        if name.startswith("exits."):
            peak = settings.head_rate
        elif name.startswith("blocks."):
            peak = settings.rate * settings.layer_decay ** (depth - 1 - int(name.split(".")[1]))
        else:
            peak = settings.rate * settings.layer_decay**depth
        group: dict[str, object] = {"params": [parameter], "peak": peak, "lr": peak}
        if parameter.ndim < 2 or name in {"cls_token", "pos_embed"}:
            group["weight_decay"] = 0.0
        groups.append(group)
    return groups


def _drop_paths(model: MultiExitViT, rate: float) -> None:
    """Stochastic depth (Huang et al. 2016), rising linearly to `rate` at the last block."""
    for index, block in enumerate(model.blocks):
        share = rate * index / max(1, len(model.blocks) - 1)
        block.drop_path1 = DropPath(share) if share else torch.nn.Identity()
        block.drop_path2 = DropPath(share) if share else torch.nn.Identity()
