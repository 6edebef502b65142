"""Where the lesion is: a small head on the patch tokens, in numpy, so that it runs behind every engine."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

PIECE = 96


@dataclass(frozen=True, eq=False)
class OutlineHead:
    """A projection of each patch token, 3 × 3 convolutions over the grid of patches, each reaching twice as far as the last
    and added to what it is given, and S × S places for each patch.

    mean, scale: of the tokens, (W,); project: (W, H), project_bias (H,); mix: (L, 3, 3, H, H), mix_bias (L, H);
    places: (H, S · S), places_bias (S · S,).
    """

    mean: Floats
    scale: Floats
    project: Floats
    project_bias: Floats
    mix: Floats
    mix_bias: Floats
    places: Floats
    places_bias: Floats

    def likelihood(self, tokens: Floats) -> Floats:
        """Tokens of one photo (1 + N, W), the class token first → that a place belongs to the lesion, (G, G), 0 to 1."""
        side = round((len(tokens) - 1) ** 0.5)
        patches = ((tokens[1:] - self.mean) / self.scale).reshape(side, side, -1)
        grid = np.maximum(_product(patches, self.project) + self.project_bias, 0)
        for layer, (weights, bias) in enumerate(zip(self.mix, self.mix_bias, strict=True)):
            grid = grid + np.maximum(_convolved(grid, weights, 2**layer) + bias, 0)
        logits = grid @ self.places + self.places_bias  # (side, side, S · S)
        fine = round(logits.shape[-1] ** 0.5)
        picture = logits.reshape(side, side, fine, fine).transpose(0, 2, 1, 3).reshape(side * fine, side * fine)
        found: Floats = 1 / (1 + np.exp(-picture))
        return found

    @classmethod
    def of(cls, tensors: Mapping[str, npt.NDArray[np.floating]]) -> "OutlineHead":
        """From tensors of half precision, computed with in single. Raises KeyError where one is missing."""
        return cls(**{name: np.asarray(tensors[f"outline.{name}"], np.float32) for name in cls.__dataclass_fields__})

    def tensors(self) -> dict[str, npt.NDArray[np.floating]]:
        """What `of` reads."""
        return {f"outline.{name}": getattr(self, name).astype(np.float16) for name in self.__dataclass_fields__}


def _convolved(grid: Floats, weights: Floats, reach: int) -> Floats:
    """A dilated 3 × 3 convolution that repeats the edge: (side, side, H), (3, 3, H, H) → (side, side, H)."""
    side = len(grid)
    padded = np.pad(grid, ((reach, reach), (reach, reach), (0, 0)), mode="edge")
    starts = (0, reach, 2 * reach)
    windows = [padded[y : y + side, x : x + side] for y in starts for x in starts]
    return _product(np.concatenate(windows, axis=-1), weights.reshape(-1, weights.shape[-1]))


def _product(grid: Floats, weights: Floats) -> Floats:
    """(side, side, K) @ (K, H) in pieces too small for BLAS to start threads for, which would wait for busy cores."""
    pieces = range(0, len(weights), PIECE)
    found: Floats = sum(grid[..., k : k + PIECE] @ weights[k : k + PIECE] for k in pieces)  # type: ignore[assignment]
    return found
