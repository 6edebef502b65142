"""What a student is trained by: diagnoses, teachers, its own deeper exits."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.config import Distillation
from skinapp.training.finetune import Batch
from skinapp.training.lessons import Lessons
from skinapp.training.losses import cascade_loss, consistency_loss, hard_loss, opinion_loss, relation_loss
from skinapp.training.precision import autocast
from skinapp.training.teacher import TeacherNetwork


@dataclass(frozen=True, eq=False)
class Distilled:
    """The student's objective. adjustment: of the logits, (classes,); lessons: one for each teacher."""

    settings: Distillation
    adjustment: Tensor
    smoothing: float
    lessons: Sequence[Lessons] = ()
    relations: "Relations | None" = None

    def __call__(self, network: nn.Module, batch: Batch) -> Tensor:
        """Mean over the batch."""
        settings, adjustment = self.settings, self.adjustment.to(batch.images.device)
        shown = [batch.images] if batch.clean is None else [batch.images, batch.clean]
        with autocast(batch.images.device.type):
            logits = network(torch.cat(shown))
        if settings.exits == "last":
            logits = logits[:, -1:]
        loss = hard_loss(logits, batch.targets.repeat(len(shown), 1), adjustment, self.smoothing)
        if batch.clean is not None:
            spoilt, clean = logits.chunk(2)
            loss = loss + settings.consistency * consistency_loss(spoilt, clean, adjustment, settings.temperature)
        if self.lessons and settings.opinion:
            said = torch.stack([lessons.of(batch.numbers).to(logits.device) for lessons in self.lessons], dim=1)
            opinions = said.repeat(len(shown), 1, 1)
            loss = loss + settings.opinion * opinion_loss(logits, opinions, adjustment, settings.temperature)
        if settings.cascade and logits.shape[1] > 1:
            loss = loss + settings.cascade * cascade_loss(logits, adjustment, settings.temperature)
        if self.relations is not None:
            loss = loss + settings.relations * self.relations.loss(torch.cat(shown))
        return loss


class Relations:
    """Compares the student's block k of K with the teacher's block at the same share of its depth."""

    def __init__(self, student: MultiExitViT, teacher: TeacherNetwork) -> None:
        """teacher: a ViT with as many patches as the student."""
        self._teacher = teacher.eval().requires_grad_(False)
        self._depth = len(student.blocks)
        self._tokens: list[Tensor] = []
        for block in student.blocks:
            block.register_forward_hook(self._note)

    def loss(self, images: Tensor) -> Tensor:
        """For the images that the student has just seen, (B, 3, S, S)."""
        with torch.no_grad(), autocast(images.device.type):
            seen = self._teacher.patch_tokens(images, self._depth)
        noted, self._tokens = self._tokens, []
        return torch.stack([relation_loss(s[:, 1:], t) for s, t in zip(noted, seen, strict=True)]).mean()

    def _note(self, block: nn.Module, inputs: tuple[Tensor, ...], tokens: Tensor) -> None:
        if block.training:
            self._tokens.append(tokens)
