"""Random views of the training photos: what another camera, hand or day might have shown.

A view is a pure function of (seed, photo, variant), so that a teacher's opinion of it can be kept and looked up later, and a
run that was killed goes on with exactly the views that it would have seen.
"""

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as nnf
from torch import Tensor

from skinapp.core.labels import DIAGNOSES
from skinapp.training.artefacts import spoil

_DRAWS = 20
"""Uniform numbers that the geometry and colours of one view take."""
_MINKOWSKI = 6
"""Norm of the shades-of-grey estimate of the illuminant (Finlayson and Trezzi 2004; used for dermoscopy by Barata 2015)."""


@dataclass(frozen=True, eq=False)
class Photos:
    """The train split. frames: uint8 (n, S, S, 3), may be memory-mapped; labels: int64 (n,)."""

    frames: npt.NDArray[np.uint8]
    labels: Tensor

    @property
    def counts(self) -> Tensor:
        """Photos per class, int64 (8,)."""
        return torch.bincount(self.labels, minlength=len(DIAGNOSES))

    def __len__(self) -> int:
        """Number of photos."""
        return len(self.labels)


def views(photos: Photos, rows: Tensor, variants: Tensor, seed: int, size_px: int, *, is_clean: bool = False) -> Tensor:
    """One view of each photo: rows, variants int64 (B,) → float32 (B, 3, size, size) in 0..1.

    is_clean: the same part of the skin without anything drawn on it, in its own colours and focus.
    """
    randoms = [
        np.random.Generator(np.random.Philox(key=[seed, r << 32 | v]))
        for r, v in zip(rows.tolist(), variants.tolist(), strict=True)
    ]
    draws = torch.from_numpy(np.stack([random.random(_DRAWS) for random in randoms])).float()
    frames = [photos.frames[r] for r in rows.tolist()]
    if not is_clean:
        with ThreadPoolExecutor(2) as pool:
            frames = list(pool.map(spoil, frames, randoms))
    pictures = torch.from_numpy(np.stack(frames)).permute(0, 3, 1, 2).float() / 255
    moved = nnf.grid_sample(pictures, _grid(draws, pictures), mode="bilinear", padding_mode="reflection", align_corners=False)
    small = nnf.interpolate(moved, size=(size_px, size_px), mode="bilinear", antialias=True, align_corners=False)
    return small if is_clean else _blurred(_recoloured(small, draws), draws).clamp(0, 1)


def _between(draw: Tensor, low: float, high: float) -> Tensor:
    return draw * (high - low) + low


def _grid(draws: Tensor, pictures: Tensor) -> Tensor:
    """Any rotation, a mirror image for half of the batch, a crop of 45 to 100 % of the area, a shift that stays inside it."""
    angle = _between(draws[:, 0], 0, 2 * math.pi)
    scale = _between(draws[:, 1], 0.45, 1.0).sqrt()
    stretch = _between(draws[:, 2], math.log(0.9), math.log(1.1)).exp()
    mirror = torch.where(draws[:, 3] < 0.5, -1.0, 1.0)
    shift = (draws[:, 4:6] * 2 - 1) * (1 - scale)[:, None]
    cos, sin = angle.cos() * scale, angle.sin() * scale
    matrix = torch.stack(
        [
            torch.stack([cos * mirror * stretch, -sin / stretch, shift[:, 0]], dim=1),
            torch.stack([sin * mirror * stretch, cos / stretch, shift[:, 1]], dim=1),
        ],
        dim=1,
    )
    return nnf.affine_grid(matrix, list(pictures.shape), align_corners=False)


def _recoloured(images: Tensor, draws: Tensor) -> Tensor:
    """Sometimes colour constancy; then another illumination (gain of each channel), brightness, contrast, saturation, gamma."""

    def factor(first: int, spread: float, columns: int = 1) -> Tensor:
        return _between(draws[:, first : first + columns], 1 - spread, 1 + spread).view(len(images), columns, 1, 1)

    images = torch.where((draws[:, 6] < 0.3).view(-1, 1, 1, 1), shades_of_grey(images), images)
    images = images * factor(7, 0.12, 3) * factor(10, 0.20)
    mean = images.mean(dim=(1, 2, 3), keepdim=True)
    images = mean + (images - mean) * factor(11, 0.25)
    grey = images.mean(dim=1, keepdim=True)
    images = grey + (images - grey) * factor(12, 0.25)
    return (images.clamp(1e-4, 1).log() * factor(13, 0.15)).exp()  # a power, several times faster


def shades_of_grey(images: Tensor) -> Tensor:
    """Colour constancy: channels scaled so that the estimated illuminant is grey, brightness kept. (B, 3, H, W) in 0..1."""
    light = (images.clamp(min=1e-4) ** _MINKOWSKI).mean(dim=(2, 3), keepdim=True) ** (1 / _MINKOWSKI)
    return images * (light.mean(dim=1, keepdim=True) / light)


def _blurred(images: Tensor, draws: Tensor) -> Tensor:
    """A fifth of the images, a little out of focus."""
    blurry = nnf.avg_pool2d(nnf.pad(images, (1, 1, 1, 1), mode="reflect"), 3, stride=1)
    chosen = (draws[:, 14] < 0.2).view(-1, 1, 1, 1)
    return torch.where(chosen, blurry, images)
