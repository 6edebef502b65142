"""Fits the parts of the gate on what the first exit leaves."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as nnf
from torch import Tensor

from skinapp.inference.artefacts import ArtefactProbe, extremes
from skinapp.inference.scope import Scope

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

DIRECTIONS = 64
"""Compared with 16 to 128 on pictures that choose (docs/training-log.md): as good as all 768, in a ninth of the room."""
LEAST_VARIANCE = 1e-3
"""Of a standardised feature along any direction: a handful of photos spans too few."""
REFUSED = 0.013
"""Share of photos not trained on that score out of scope. With what quality and missing lesions refuse, 2 % stays the whole."""
DISTANCE_WEIGHT = 2 / 3
"""Of the distance beside the regression, compared with 1 and 3/2 on pictures of sources not seen (docs/training-log.md)."""
MARKED = 0.015
"""Share of the tune split on which each artefact is found; some of them do show it."""
WEIGHT_DECAY, OPPOSING_DECAY = 1e-3, 2e-3


def fit_scope(train: Floats, labels: npt.NDArray[np.int64], outside: Floats, held_out: Floats) -> Scope:
    """From features (n, F) of train photos with their classes (n,), and of pictures of something else; the limit is a quantile
    of the scores of photos that were not trained on. Classes weigh by the root of their size, or the rarest, vascular lesions,
    would count as foreign."""
    weights = 1 / np.sqrt(np.bincount(labels)[labels])
    weights /= weights.sum()
    mean = weights @ train
    scale = np.sqrt(weights @ (train - mean) ** 2) + 1e-6
    standard = (train - mean) / scale
    variances, directions = np.linalg.eigh((standard * weights[:, None]).T @ standard)
    count = min(DIRECTIONS, len(variances) // 2)
    main = slice(-1, -count - 1, -1)
    free = Scope(
        mean=mean.astype(np.float32),
        scale=scale.astype(np.float32),
        directions=directions[:, main].astype(np.float32),
        variances=np.maximum(variances[main], LEAST_VARIANCE).astype(np.float32),
        against=_opposing(standard, (outside - mean) / scale),
        rest=max(float(variances[:-count].mean()), LEAST_VARIANCE),
        weight=1.0,
        offset=0.0,
    )
    far, opposed = free.log_distance(held_out), free.opposed(held_out)
    even = replace(free, against=free.against / opposed.std(), weight=float(DISTANCE_WEIGHT / far.std()))
    rounded = Scope.of(even.tensors())
    limit = np.quantile(2 * np.log(rounded.score(held_out)), 1 - REFUSED)
    return replace(rounded, offset=float(-limit))


def _opposing(inside: npt.NDArray[np.float64], outside: npt.NDArray[np.float64]) -> Floats:
    """Weights of a logistic regression between standardised features, (n, F) each, both sides counting alike → (F,)."""
    inputs = torch.from_numpy(np.concatenate([inside, outside]).astype(np.float32))
    targets = torch.cat([torch.zeros(len(inside)), torch.ones(len(outside))])
    shares = torch.cat([torch.full((len(part),), 0.5 / len(part)) for part in (inside, outside)])
    weights, bias = torch.zeros(inputs.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)

    def loss() -> Tensor:
        each = nnf.binary_cross_entropy_with_logits(inputs @ weights + bias, targets, reduction="none")
        return (each * shares).sum() + OPPOSING_DECAY * (weights**2).sum()

    _minimise(loss, weights, bias)
    found: Floats = weights.detach().numpy()
    return found


def _minimise(loss: Callable[[], Tensor], *parameters: Tensor) -> None:
    optimiser = torch.optim.LBFGS(parameters, max_iter=150, line_search_fn="strong_wolfe")

    def step() -> Tensor:
        optimiser.zero_grad()
        found = loss()
        found.backward()
        return found

    optimiser.step(step)


def fit_probe(train: npt.NDArray[np.float16], drawn: Mask, tune: npt.NDArray[np.float16]) -> ArtefactProbe:
    """Logistic regression of each artefact, drawn (n, artefacts) on train photos; the thresholds are quantiles on tune.

    train, tune: tokens (n, 1 + N, W).
    """
    inputs = torch.from_numpy(_extremes(train))
    mean, scale = inputs.mean(0), inputs.std(0) + 1e-6
    targets, standard = torch.from_numpy(drawn.astype(np.float32)), (inputs - mean) / scale
    weights = torch.zeros(inputs.shape[1], drawn.shape[1], requires_grad=True)
    bias = torch.zeros(drawn.shape[1], requires_grad=True)

    def loss() -> Tensor:
        found = nnf.binary_cross_entropy_with_logits(standard @ weights + bias, targets)
        return found + WEIGHT_DECAY * (weights**2).sum()

    _minimise(loss, weights, bias)
    plain = (weights / scale[:, None]).detach().numpy()
    free = ArtefactProbe.of(ArtefactProbe(plain, np.zeros(drawn.shape[1], np.float32)).tensors())
    thresholds = np.quantile(_extremes(tune) @ free.weights, 1 - MARKED, axis=0)
    return ArtefactProbe(free.weights, -thresholds.astype(np.float32))


def _extremes(tokens: npt.NDArray[np.float16]) -> Floats:
    return np.stack([extremes(photo[1:].astype(np.float32)) for photo in tokens])
