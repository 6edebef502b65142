"""Whence attention gathers: from a token behind some blocks back to the patches of the picture."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from skinapp.inference.network import Floats

Real = TypeVar("Real", bound=np.floating)
Matrix = npt.NDArray[np.float64]


def rollout(attention: Sequence[Floats]) -> Matrix:
    """Attention rollout (Abnar & Zuidema 2020): (heads, 1 + N, 1 + N) of each block, the first one first → (1 + N, 1 + N).

    Rows are tokens behind the last block, columns what they gathered from the tokens before the first; each row sums to 1.
    Heads are averaged, and half of a token is taken to be what it was before the block.
    """
    flow = np.eye(attention[0].shape[-1])
    for weights in attention:
        flow = (weights.astype(np.float64).mean(axis=0) @ flow + flow) / 2
    return flow


def led_back(counted: Sequence[Floats]) -> Floats:
    """How much each patch counted, (N,), by way of any blocks (Chefer, Gur & Wolf 2021, for attention to itself).

    counted: of each block, the first one first, how much of each token (second axis) counted for each (first axis), at least 0.
    """
    flow = np.zeros_like(counted[0])  # without what stayed where it was
    for step in counted:
        flow = flow + step + step @ flow
    return pooled(flow)[1:]


def pooled(tokens: npt.NDArray[Real]) -> npt.NDArray[Real]:
    """(1 + N, …) → (…): what the heads look at, half of it the class token, half the mean of the patch tokens."""
    mean: npt.NDArray[Real] = (tokens[0] + tokens[1:].mean(axis=0)) / 2
    return mean
