"""Random views of a batch of frames: what a dermatoscope might have seen instead."""

import math

import torch
import torch.nn.functional as nnf
from torch import Generator, Tensor


def augment(frames: Tensor, size_px: int, generator: Generator) -> Tensor:
    """Turned, flipped, cropped, recoloured, sometimes blurred: float (B, 3, H, W) in 0..1 → (B, 3, size, size) in 0..1."""
    moved = nnf.grid_sample(frames, _grid(frames, generator), mode="bilinear", padding_mode="reflection", align_corners=False)
    small = nnf.interpolate(moved, size=(size_px, size_px), mode="bilinear", antialias=True, align_corners=False)
    return _blurred(_recoloured(small, generator), generator).clamp(0, 1)


def _uniform(count: int, low: float, high: float, generator: Generator) -> Tensor:
    return torch.rand(count, generator=generator) * (high - low) + low


def _grid(frames: Tensor, generator: Generator) -> Tensor:
    """Any rotation, a mirror image for half of the batch, a crop of 50 to 100 % of the area, a shift that stays inside it."""
    count = len(frames)
    angle = _uniform(count, 0, 2 * math.pi, generator)
    scale = _uniform(count, 0.5, 1.0, generator).sqrt()
    stretch = _uniform(count, math.log(0.9), math.log(1.1), generator).exp()
    mirror = torch.where(torch.rand(count, generator=generator) < 0.5, -1.0, 1.0)
    shift = (torch.rand(count, 2, generator=generator) * 2 - 1) * (1 - scale)[:, None]
    cos, sin = angle.cos() * scale, angle.sin() * scale
    matrix = torch.stack(
        [
            torch.stack([cos * mirror * stretch, -sin / stretch, shift[:, 0]], dim=1),
            torch.stack([sin * mirror * stretch, cos / stretch, shift[:, 1]], dim=1),
        ],
        dim=1,
    )
    return nnf.affine_grid(matrix, list(frames.shape), align_corners=False)


def _recoloured(images: Tensor, generator: Generator) -> Tensor:
    """Other illumination (gain of each channel), brightness, contrast, saturation and gamma."""
    count = len(images)

    def factor(spread: float, columns: int = 1) -> Tensor:
        return _uniform(count * columns, 1 - spread, 1 + spread, generator).view(count, columns, 1, 1)

    images = images * factor(0.10, 3) * factor(0.20)
    mean = images.mean(dim=(1, 2, 3), keepdim=True)
    images = mean + (images - mean) * factor(0.25)
    grey = images.mean(dim=1, keepdim=True)
    images = grey + (images - grey) * factor(0.25)
    return images.clamp(1e-4, 1) ** factor(0.15)


def _blurred(images: Tensor, generator: Generator) -> Tensor:
    """A fifth of the batch loses detail, as by a hand that was not still or a coarse sensor."""
    size = images.shape[-1]
    coarse = nnf.interpolate(images, scale_factor=0.5, mode="bilinear", antialias=True, align_corners=False)
    soft = nnf.interpolate(coarse, size=(size, size), mode="bilinear", align_corners=False)
    chosen = torch.rand(len(images), generator=generator) < 0.2
    return torch.where(chosen[:, None, None, None], soft, images)
