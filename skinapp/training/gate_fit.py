"""Fits the parts of the gate on what the first exit leaves."""

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as nnf

from skinapp.inference.artefacts import ArtefactProbe, extremes
from skinapp.inference.scope import Scope

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

DIRECTIONS = 64
"""Compared with 16 to 128 on pictures that choose (docs/training-log.md): as good as all 768, in a ninth of the room."""
LEAST_VARIANCE = 1e-3
"""Of a standardised feature along any direction: a handful of photos spans too few."""
REFUSED = 0.012
"""Share of the tune split that scores out of scope. With what quality and missing lesions refuse, 2 % stays the whole."""
MARKED = 0.015
"""Share of the tune split on which each artefact is found; some of them do show it."""
WEIGHT_DECAY = 1e-3


def fit_scope(train: Floats, tune: Floats) -> Scope:
    """Mean, spread and main directions of train features, (n, F); the limit is a quantile of tune's distances."""
    mean, scale = train.mean(0), train.std(0) + 1e-6
    variances, directions = np.linalg.eigh(np.cov(((train - mean) / scale).T))
    count = min(DIRECTIONS, len(variances) // 2)
    main, rest = slice(-1, -count - 1, -1), max(float(variances[:-count].mean()), LEAST_VARIANCE)
    free = Scope(
        mean,
        scale,
        directions[:, main].astype(np.float32),
        np.maximum(variances[main], LEAST_VARIANCE).astype(np.float32),
        rest,
        limit=1.0,
    )
    rounded = Scope.of(free.tensors())
    limit = float(np.quantile(rounded.score(tune), 1 - REFUSED) ** 2)
    return Scope.of({**free.tensors(), "scope.numbers": np.array([rest, limit], np.float32)})


def fit_probe(train: npt.NDArray[np.float16], drawn: Mask, tune: npt.NDArray[np.float16]) -> ArtefactProbe:
    """Logistic regression of each artefact, drawn (n, artefacts) on train photos; the thresholds are quantiles on tune.

    train, tune: tokens (n, 1 + N, W).
    """
    inputs = torch.from_numpy(_extremes(train))
    mean, scale = inputs.mean(0), inputs.std(0) + 1e-6
    targets, standard = torch.from_numpy(drawn.astype(np.float32)), (inputs - mean) / scale
    weights = torch.zeros(inputs.shape[1], drawn.shape[1], requires_grad=True)
    bias = torch.zeros(drawn.shape[1], requires_grad=True)
    optimiser = torch.optim.LBFGS([weights, bias], max_iter=150, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        found = nnf.binary_cross_entropy_with_logits(standard @ weights + bias, targets) + WEIGHT_DECAY * (weights**2).sum()
        found.backward()
        return found

    optimiser.step(loss)
    plain = (weights / scale[:, None]).detach().numpy()
    free = ArtefactProbe.of(ArtefactProbe(plain, np.zeros(drawn.shape[1], np.float32)).tensors())
    thresholds = np.quantile(_extremes(tune) @ free.weights, 1 - MARKED, axis=0)
    return ArtefactProbe(free.weights, -thresholds.astype(np.float32))


def _extremes(tokens: npt.NDArray[np.float16]) -> Floats:
    return np.stack([extremes(photo[1:].astype(np.float32)) for photo in tokens])
