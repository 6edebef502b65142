"""Fine-tuning of any network on views of the train split: exactly resumable after a kill, on one process or several."""

import json
import logging
import math
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from torch import Tensor, nn
from torch.utils.tensorboard import SummaryWriter

from skinapp.core.errors import UsageError
from skinapp.model.preprocess import Preprocess
from skinapp.training.checkpoint import load_checkpoint, save_checkpoint
from skinapp.training.config import Finetune
from skinapp.training.draws import Draw, Draws
from skinapp.training.processes import accelerator

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Batch:
    """Normalised views (B, 3, S, S); their numbers among all that are drawn (B,); share of each diagnosis (B, classes).

    clean: the same parts of the skin without anything drawn on them, where the network is shown both.
    """

    images: Tensor
    numbers: Tensor
    targets: Tensor
    clean: Tensor | None = None


Objective = Callable[[nn.Module, Batch], Tensor]
"""Loss of a network on a batch. The network may be wrapped for several processes: call it, read nothing else from it."""


class Finetuning:
    """One run. Each step draws photos, views and randomness from (seed, step), so nothing but tensors needs saving."""

    def __init__(
        self,
        network: nn.Module,
        *,
        groups: list[dict[str, Any]],
        objective: Objective,
        draws: Draws,
        preprocess: Preprocess,
        settings: Finetune,
        run: Path,
        is_paired: bool = False,
    ) -> None:
        """Goes on from the checkpoint in `run` where there is one. groups: of parameters, each with its `peak` rate.

        is_paired: whether a batch holds the clean views, too.
        """
        self._objective, self._draws, self._settings, self._run = objective, draws, settings, run
        self._preprocess, self._is_paired = preprocess, is_paired
        optimizer = torch.optim.AdamW(groups, weight_decay=settings.weight_decay)
        self.network = network
        self.average = {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}
        self.step = 0
        self._checkpoint = run / "checkpoint.safetensors"
        if self._checkpoint.exists():
            tensors, self.step = load_checkpoint(self._checkpoint, optimizer)
            network.load_state_dict(tensors["model"])
            self.average = tensors["average"]
            log.info("resumed at step %d", self.step)
        self._accelerator = accelerator()
        if settings.batch_size % self._accelerator.num_processes:
            raise UsageError(
                f"A batch_size of {settings.batch_size} cannot be shared by {self._accelerator.num_processes} processes."
            )
        self._trained, self._optimizer = self._accelerator.prepare(network, optimizer)

    def run(self) -> Iterator[int]:
        """Train to the end, yielding the step whenever the average is worth a look at the tune split."""
        settings = self._settings
        columns = (TextColumn("Fine-tuning"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[state]}"))
        is_main = self._accelerator.is_main_process
        progress = Progress(*columns, TimeRemainingColumn(), disable=not is_main)
        with progress, SummaryWriter(str(self._run)) if is_main else nullcontext() as board:
            task = progress.add_task("", total=settings.steps, completed=self.step, state="")
            if self._is_due():  # a kill may have come between the checkpoint and the look at it
                yield self.step
            since, losses = time.perf_counter(), []
            while self.step < settings.steps:
                losses.append(self._one_step())
                self.step += 1
                rate = len(losses) * settings.batch_size / (time.perf_counter() - since)
                progress.update(task, advance=1, state=f"loss {losses[-1]:.3f}  {rate:.0f} photos/s")
                if self._is_due() or self.step % settings.checkpoint_steps == 0:
                    if board is not None:
                        self._save(sum(losses) / len(losses), rate, board)
                    if self._is_due():
                        yield self.step
                    since, losses = time.perf_counter(), []

    def _is_due(self) -> bool:
        """Whether the average should be looked at after as many steps as were made."""
        return self.step > 0 and (self.step % self._settings.validation_steps == 0 or self.step == self._settings.steps)

    def _one_step(self) -> float:
        settings, share = self._settings, self._accelerator
        # Stochastic depth draws from the global generator, which each process and each step seeds for itself.
        torch.manual_seed((self._draws.seed * 1_000_003 + self.step) * share.num_processes + share.process_index)
        batch = self._batch(self._draws.of(self.step).part(share.process_index, share.num_processes))
        for group in self._optimizer.param_groups:
            group["lr"] = group["peak"] * schedule(self.step, settings)
        self._trained.train()
        loss = self._objective(self._trained, batch)
        self._optimizer.zero_grad()
        share.backward(loss)
        share.clip_grad_norm_(self._trained.parameters(), settings.clip_norm)
        self._optimizer.step()
        self._follow()
        return float(share.reduce(loss.detach(), "mean"))

    def _batch(self, draw: Draw) -> Batch:
        clean = self._seen(draw, is_clean=True) if self._is_paired else None
        return Batch(self._seen(draw), draw.numbers, self._draws.targets(draw).to(self._accelerator.device), clean)

    def _seen(self, draw: Draw, *, is_clean: bool = False) -> Tensor:
        views = self._draws.views(draw, self._preprocess.size_px, is_clean=is_clean)
        return torch.from_numpy(self._preprocess.standardised(views.numpy())).to(self._accelerator.device)

    @torch.no_grad()
    def _follow(self) -> None:
        """Move the average of the weights towards the weights; counters are simply copied."""
        decay = min(self._settings.ema_decay, (1 + self.step) / (10 + self.step))
        for name, tensor in self.network.state_dict().items():
            if tensor.is_floating_point():
                self.average[name].lerp_(tensor.cpu(), 1 - decay)
            else:
                self.average[name].copy_(tensor)

    def _save(self, loss: float, rate: float, board: SummaryWriter) -> None:
        tensors = {"model": self.network.state_dict(), "average": self.average}
        save_checkpoint(self._checkpoint, tensors, self._optimizer.optimizer, self.step)
        with (self._run / "log.jsonl").open("a", encoding="utf-8") as file:
            line = {"step": self.step, "loss": round(loss, 4), "photos_per_s": round(rate, 1), "time": round(time.time())}
            file.write(json.dumps(line) + "\n")
        board.add_scalar("loss", loss, self.step)
        board.add_scalar("photos per second", rate, self.step)


def schedule(step: int, settings: Finetune) -> float:
    """Linear warm-up, then a cosine down to zero: 0 to 1."""
    warmup = max(1, round(settings.steps * settings.warmup_share))
    if step < warmup:
        return (step + 1) / warmup
    return 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, settings.steps - warmup)))
