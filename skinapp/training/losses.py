"""What exits are taught by: diagnosis, a teacher's opinion, deeper exits, another view of the photo, the teacher's patches."""

import torch
import torch.nn.functional as nnf
from torch import Tensor


def hard_loss(logits: Tensor, targets: Tensor, adjustment: Tensor, smoothing: float) -> Tensor:
    """Mean cross entropy over batch and exits. logits: (B, exits, classes); adjustment: (classes,).

    targets: diagnoses (B,), or the share of each (B, classes).
    The log of how often each class is drawn is added to the logits here, so that the logits themselves are free of it (logit
    adjustment, Menon et al. 2021) and any population's prior can be added afterwards.
    """
    adjusted = (logits + adjustment).float().flatten(0, 1)
    return nnf.cross_entropy(adjusted, targets.repeat_interleave(logits.shape[1], dim=0), label_smoothing=smoothing)


def opinion_loss(logits: Tensor, opinions: Tensor, adjustment: Tensor, temperature: float) -> Tensor:
    """T² times the mean divergence of every exit from the teachers (Hinton et al. 2015); both sides get the prior.

    logits: (B, exits, classes); opinions: log probabilities without a prior, (B, teachers, classes), averaged as probabilities.
    """
    soft = nnf.log_softmax((logits + adjustment).float() / temperature, dim=-1)
    said = nnf.softmax((opinions + adjustment).float() / temperature, dim=-1).mean(dim=1, keepdim=True)
    return temperature**2 * nnf.kl_div(soft, said.expand_as(soft), reduction="none").sum(-1).mean()


def cascade_loss(logits: Tensor, adjustment: Tensor, temperature: float) -> Tensor:
    """T² times the mean divergence of each exit but the last from the mean of the deeper ones, which it does not pull along.

    logits: (B, exits, classes), at least two exits.
    """
    adjusted = (logits + adjustment).float() / temperature
    soft = nnf.log_softmax(adjusted[:, :-1], dim=-1)
    said = nnf.softmax(adjusted.detach(), dim=-1)
    deeper = said.flip(1).cumsum(1).flip(1)[:, 1:]
    count = torch.arange(deeper.shape[1], 0, -1, device=logits.device)
    divergence = nnf.kl_div(soft, deeper / count.view(1, -1, 1), reduction="none").sum(-1)
    return temperature**2 * divergence.mean()


def consistency_loss(one: Tensor, other: Tensor, adjustment: Tensor, temperature: float) -> Tensor:
    """T² times the mean divergence, both ways, of what is said of two views of a photo (R-Drop, Liang et al. 2021).

    one, other: logits of the same photos (B, exits, classes).
    """
    first, second = (nnf.log_softmax((logits + adjustment).float() / temperature, dim=-1) for logits in (one, other))
    both_ways = (first.exp() - second.exp()) * (first - second)
    return temperature**2 * both_ways.sum(-1).mean() / 2


def relation_loss(student: Tensor, teacher: Tensor) -> Tensor:
    """Mean squared difference between the cosine similarities of all pairs of patches (Park et al. 2019).

    student: (B, N, W); teacher: (B, N, W'): widths may differ.
    """

    def similarities(tokens: Tensor) -> Tensor:
        directions = nnf.normalize(tokens.float(), dim=-1)
        return directions @ directions.transpose(1, 2)

    return nnf.mse_loss(similarities(student), similarities(teacher))


def log_prior(weights: Tensor) -> Tensor:
    """Log of each class's share, (classes,) → (classes,); a class without photos gets a tiny one, not minus infinity."""
    return (weights / weights.sum()).clamp(min=1e-6).log()


def logit_adjustment(share: Tensor) -> Tensor:
    """What is added to logits in training: the log of how often each class is drawn, (classes,) → (classes,).

    Nothing for a class that is never drawn: training then keeps its logit low, instead of leaving it to chance.
    """
    return torch.where(share > 0, log_prior(share), 0.0)


def sampling_distribution(counts: Tensor, power: float) -> Tensor:
    """Share of each class in the batches when classes are drawn in proportion to count ** power. (classes,) → (classes,)."""
    weights = counts.double().clamp(min=0) ** power
    weights[counts == 0] = 0
    return (weights / weights.sum()).to(torch.float32)
