"""What speaks for one diagnosis, from attention and tokens alone: no gradient, so it runs behind every engine."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load

from skinapp.inference.calibrate import calibrated
from skinapp.inference.network import ExitOutput, Floats, attention_of
from skinapp.inference.rollout import led_back
from skinapp.model.manifest import Architecture

Array = npt.NDArray[np.float32]
BLOCK_NORM_EPSILON, HEAD_NORM_EPSILON = 1e-6, 1e-5
"""Of timm's blocks and of PyTorch's layer norm, with which the model was trained."""


@dataclass(frozen=True, eq=False)
class StoredWeights:
    """Those of the model's tensors that relevance needs, under the model's own names. architecture: their shapes."""

    architecture: Architecture
    tensors: dict[str, Array]

    @classmethod
    def of(cls, architecture: Architecture, weights: bytes) -> "StoredWeights":
        """From the contents of `weights.safetensors`. Raises SafetensorError."""
        wanted = ("patch_embed", "cls_token", "pos_embed", "norm", "attn", "ls1", "exits")
        found = {name: t.astype(np.float32) for name, t in load(weights).items() if any(part in name for part in wanted)}
        return cls(architecture, found)

    def __getitem__(self, name: str) -> Array:
        """A tensor. Raises KeyError."""
        return self.tensors[name]

    def embedded(self, image: Floats) -> Array:
        """What the first block is given: (3, S, S) → (1 + N, W)."""
        patch_px, kernel = self.architecture.patch_size_px, self["patch_embed.proj.weight"]
        side = image.shape[-1] // patch_px
        patches = image.reshape(3, side, patch_px, side, patch_px).transpose(1, 3, 0, 2, 4).reshape(side * side, -1)
        tokens = patches @ kernel.reshape(len(kernel), -1).T + self["patch_embed.proj.bias"]
        embedded: Array = np.concatenate([self["cls_token"][0], tokens]) + self["pos_embed"][0]
        return embedded


ReadWeights = Callable[[], StoredWeights]


def relevance(image: Floats, outputs: Sequence[ExitOutput], weights: StoredWeights, index: int) -> Array:
    """How much each patch counts for a diagnosis at the last of some exits, (N,), at least 0.

    The rule of Chefer, Gur & Wolf (2021): attention times its gradient, what is negative put to 0, averaged over heads and led
    back block by block. In the place of the gradient stands its part that needs none, the direct effect of Gandelsman, Efros &
    Steinhardt (2023): each block adds to its tokens and the head is linear in what it pools, so what a token offers to another
    in one block changes the log odds by a product. Effects by way of what lies behind in the network are not counted.

    image: (3, S, S); outputs: of this picture alone, exit after exit, with attention.
    """
    direction = head_direction(outputs[-1], weights, len(outputs), index)
    given = [weights.embedded(image), *(output.tokens[0] for output in outputs[:-1])]
    counted = []
    for block, (tokens, heads) in enumerate(zip(given, attention_of(outputs), strict=True)):
        offers = offered(tokens, len(heads), weights, block, direction)
        parts = [np.maximum(attention * offer, 0) for attention, offer in zip(heads, offers, strict=True)]
        counted.append(np.mean(parts, axis=0))
    return led_back(counted)


def head_direction(answer: ExitOutput, weights: StoredWeights, exit_: int, index: int) -> Array:
    """How the log odds of a diagnosis change with each token, (1 + N, W), the norm's mean and spread held where they are.

    The other diagnoses count as much as they are probable, as in the derivative of the log odds.
    """
    features, others = answer.features[0], calibrated(answer.logits[0], 1.0)
    others[index] = 0
    head = f"exits.{exit_ - 1}"
    linear = weights[f"{head}.linear.weight"]
    wanted = (linear[index] - (others / others.sum()) @ linear) * weights[f"{head}.norm.weight"]
    wanted = (wanted - wanted.mean()) / np.sqrt(features.var() + HEAD_NORM_EPSILON)
    count, width = answer.tokens.shape[1:]
    of_class, of_patch = wanted[:width], wanted[width:] / (count - 1)
    return np.concatenate([of_class[None], np.repeat(of_patch[None], count - 1, axis=0)]).astype(np.float32)


def offered(tokens: Array, heads: int, weights: StoredWeights, block: int, direction: Array) -> Iterator[Array]:
    """For each attention head of a block, what each token (second axis) offers to each one that gathers (first axis).

    By so much the log odds change with the attention between them, as long as nothing behind the block does.
    """
    name, width = f"blocks.{block}", tokens.shape[1]
    spread = np.sqrt(tokens.var(axis=1, keepdims=True) + BLOCK_NORM_EPSILON)
    normed = (tokens - tokens.mean(axis=1, keepdims=True)) / spread
    normed = normed * weights[f"{name}.norm1.weight"] + weights[f"{name}.norm1.bias"]
    values = normed @ weights[f"{name}.attn.qkv.weight"][2 * width :].T + weights[f"{name}.attn.qkv.bias"][2 * width :]
    wanted = direction * weights[f"{name}.ls1.gamma"] @ weights[f"{name}.attn.proj.weight"]  # (1 + N, W), of the values
    for part in np.split(np.arange(width), heads):
        yield wanted[:, part] @ values[:, part].T
