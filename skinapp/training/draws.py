"""Which photos and which views of them a training step sees: a pure function of the seed and the step."""

from dataclasses import dataclass, fields
from functools import cached_property

import torch
import torch.nn.functional as nnf
from torch import Tensor

from skinapp.core.labels import DIAGNOSES
from skinapp.training.losses import sampling_distribution
from skinapp.training.views import Photos, views


@dataclass(frozen=True, eq=False)
class Draw:
    """numbers: of the views within the period, (B,); rows: of the photos (B,); variants: which view of each photo (B,).

    partners: of the photos whose views are blended into these (B,); shares: of the first photo in the blend, or 1 (B,).
    """

    numbers: Tensor
    rows: Tensor
    variants: Tensor
    partners: Tensor
    shares: Tensor

    def part(self, index: int, count: int) -> "Draw":
        """Every `count`-th view from `index` on: the share of one of several processes."""
        return Draw(*(getattr(self, part.name)[index::count] for part in fields(self)))


@dataclass(frozen=True, eq=False)
class Draws:
    """The draws of a run. period: after how many steps they come again, so that opinions of them can be kept; None: never.

    power: classes are drawn in proportion to count ** power. blended: how many of the views are blends of two (mixup, Zhang et
    al. 2018), 0 to 1; a teacher's opinion of blends says more than its opinion of photos that it knows (Beyer et al. 2022).
    """

    photos: Photos
    power: float
    batch_size: int
    seed: int
    period: int | None = None
    blended: float = 0.0

    def of(self, step: int) -> Draw:
        """The draw of one step."""
        place = step % self.period if self.period else step
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + place)
        rows = torch.multinomial(self._weights, self.batch_size, replacement=True, generator=generator)
        partners = rows[torch.randperm(self.batch_size, generator=generator)]
        chance, share = torch.rand(2, self.batch_size, generator=generator)
        return Draw(
            numbers=place * self.batch_size + torch.arange(self.batch_size),
            rows=rows,
            variants=torch.full_like(rows, place),
            partners=partners,
            shares=torch.where(chance < self.blended, share, 1.0),
        )

    def targets(self, draw: Draw) -> Tensor:
        """What the photos of a draw show: the share of each diagnosis, float32 (B, classes)."""
        first, second = (nnf.one_hot(self.photos.labels[r], len(DIAGNOSES)) for r in (draw.rows, draw.partners))
        return torch.lerp(second.float(), first.float(), draw.shares[:, None])

    @cached_property
    def _weights(self) -> Tensor:
        """How likely each photo is to be drawn, up to a factor, (n,)."""
        counts = self.photos.counts
        return (sampling_distribution(counts, self.power) / counts.clamp(min=1))[self.photos.labels]

    def views(self, draw: Draw, size_px: int, *, is_clean: bool = False) -> Tensor:
        """The pictures of a draw, float32 (B, 3, size, size) in 0..1. is_clean: as for one view.

        A photo that is drawn twice in one step is seen in the same view twice.
        """
        if not self.blended:
            return views(self.photos, draw.rows, draw.variants, self.seed, size_px, is_clean=is_clean)
        rows, place = torch.unique(torch.cat([draw.rows, draw.partners]), return_inverse=True)
        seen = views(self.photos, rows, draw.variants[:1].expand_as(rows), self.seed, size_px, is_clean=is_clean)
        first, second = seen[place].chunk(2)
        return torch.lerp(second, first, draw.shares.view(-1, 1, 1, 1))
