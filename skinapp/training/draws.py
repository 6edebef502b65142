"""Which photos and which views of them a training step sees: a pure function of the seed and the step."""

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from skinapp.training.losses import sampling_distribution
from skinapp.training.views import Photos, views


@dataclass(frozen=True, eq=False)
class Draw:
    """numbers: of the views within the period, (B,); rows: of the photos (B,); variants: which view of each photo (B,)."""

    numbers: Tensor
    rows: Tensor
    variants: Tensor

    def part(self, index: int, count: int) -> "Draw":
        """Every `count`-th view from `index` on: the share of one of several processes."""
        return Draw(self.numbers[index::count], self.rows[index::count], self.variants[index::count])


@dataclass(frozen=True, eq=False)
class Draws:
    """The draws of a run. period: after how many steps they come again, so that opinions of them can be kept; None: never.

    power: classes are drawn in proportion to count ** power.
    """

    photos: Photos
    power: float
    batch_size: int
    seed: int
    period: int | None = None

    def of(self, step: int) -> Draw:
        """The draw of one step."""
        place = step % self.period if self.period else step
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + place)
        rows = torch.multinomial(self._weights, self.batch_size, replacement=True, generator=generator)
        return Draw(place * self.batch_size + torch.arange(self.batch_size), rows, torch.full_like(rows, place))

    @cached_property
    def _weights(self) -> Tensor:
        """How likely each photo is to be drawn, up to a factor, (n,)."""
        counts = self.photos.counts
        return (sampling_distribution(counts, self.power) / counts.clamp(min=1))[self.photos.labels]

    def views(self, draw: Draw, size_px: int) -> Tensor:
        """The pictures of a draw, float32 (B, 3, size, size) in 0..1.

        A photo that is drawn twice in one step is seen in the same view twice.
        """
        return views(self.photos, draw.rows, draw.variants, self.seed, size_px)
