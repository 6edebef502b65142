"""What the exits are taught by: the diagnosis, and the deepest exit's opinion."""

import torch
import torch.nn.functional as nnf
from torch import Tensor

TEMPERATURE = 2.0
"""Softens teacher and student alike (Hinton et al. 2015); the value of the published student."""


def multi_exit_loss(logits: Tensor, labels: Tensor, log_prior: Tensor, distillation: float, smoothing: float) -> Tensor:
    """Mean over the exits of cross entropy + `distillation` times the divergence from the deepest exit.

    logits: (B, exits, classes); labels: (B,); log_prior: (classes,), log of how often each class is sampled.
    The prior is added to the logits here, so that the logits themselves are free of it (logit adjustment, Menon et al. 2021)
    and any population's prior can be added afterwards.
    """
    exits = logits.shape[1]
    adjusted = (logits + log_prior).float()
    hard = nnf.cross_entropy(adjusted.flatten(0, 1), labels.repeat_interleave(exits), label_smoothing=smoothing)
    if exits == 1 or distillation == 0:
        return hard
    soft = nnf.log_softmax(adjusted[:, :-1] / TEMPERATURE, dim=-1)
    teacher = nnf.log_softmax(adjusted[:, -1:].detach() / TEMPERATURE, dim=-1).expand_as(soft)
    divergence = nnf.kl_div(soft, teacher, reduction="none", log_target=True).sum(-1).mean()
    return hard + distillation * TEMPERATURE**2 * divergence * (exits - 1) / exits


def log_prior(weights: Tensor) -> Tensor:
    """Log of each class's share, (classes,) → (classes,); a class without photos gets a tiny one, not minus infinity."""
    return (weights / weights.sum()).clamp(min=1e-6).log()


def sampling_distribution(counts: Tensor, power: float) -> Tensor:
    """Share of each class in the batches when classes are drawn in proportion to count ** power. (classes,) → (classes,)."""
    weights = counts.double().clamp(min=0) ** power
    weights[counts == 0] = 0
    return (weights / weights.sum()).to(torch.float32)
