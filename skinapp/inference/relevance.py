"""What speaks for one diagnosis, from attention and tokens alone: no gradient, so it runs behind every engine."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from safetensors.numpy import load

from skinapp.inference.calibrate import calibrated
from skinapp.inference.network import ExitOutput, Floats, attention_of
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
    """What each token adds to the log odds of a diagnosis at the last of some exits, (1 + N,); below 0: speaks against it.

    The head is linear in the class token and in the mean of the others, and each block adds to its tokens, so the log odds are
    a sum over what tokens began with and what each block added. What attention added is credited to the token it came from,
    all else to the token that has it: the direct effects of Gandelsman, Efros & Steinhardt (2023), for both pooled tokens.
    Effects by way of a later block's attention or of its layer norm are not counted.

    image: (3, S, S); outputs: of this picture alone, exit after exit, with attention.
    """
    answer, exit_ = outputs[-1], len(outputs)
    direction = head_direction(answer, weights, exit_, index)
    found = _product(answer.tokens[0], direction)  # all that a token has in the end
    given = [weights.embedded(image), *(output.tokens[0] for output in outputs[:-1])]
    for block, (tokens, heads) in enumerate(zip(given, attention_of(outputs), strict=True)):
        for attention, offered in zip(heads, _offered(tokens, len(heads), weights, block, direction), strict=True):
            flow = attention * offered  # (gathering token, token it came from)
            found += flow.sum(axis=0) - flow.sum(axis=1)
    return found


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


def _product(tokens: Floats, direction: Array) -> Array:
    """What each token adds, (1 + N,)."""
    found: Array = np.einsum("nw,nw->n", tokens, direction)
    return found


def _offered(tokens: Array, heads: int, weights: StoredWeights, block: int, direction: Array) -> Iterator[Array]:
    """For each attention head of a block, what each token (second axis) offers to each one that gathers (first axis)."""
    name, width = f"blocks.{block}", tokens.shape[1]
    spread = np.sqrt(tokens.var(axis=1, keepdims=True) + BLOCK_NORM_EPSILON)
    normed = (tokens - tokens.mean(axis=1, keepdims=True)) / spread
    normed = normed * weights[f"{name}.norm1.weight"] + weights[f"{name}.norm1.bias"]
    values = normed @ weights[f"{name}.attn.qkv.weight"][2 * width :].T + weights[f"{name}.attn.qkv.bias"][2 * width :]
    wanted = direction * weights[f"{name}.ls1.gamma"] @ weights[f"{name}.attn.proj.weight"]  # (1 + N, W), of the values
    for part in np.split(np.arange(width), heads):
        yield wanted[:, part] @ values[:, part].T
