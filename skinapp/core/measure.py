"""A line that a reader draws on a photo, and how long it is."""

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Measure:
    """A line from one point to another, in pixels of the upright original.

    mm_per_px: how much of the skin a pixel shows; None until the reader has said how long a line is. One for the whole photo.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    mm_per_px: float | None = None

    @property
    def length_px(self) -> float:
        """Length in pixels of the original."""
        return math.hypot(self.x2 - self.x1, self.y2 - self.y1)

    @property
    def length_mm(self) -> float | None:
        """Length on the skin; None where the scale is not known."""
        return None if self.mm_per_px is None else self.length_px * self.mm_per_px

    def calibrated(self, length_mm: float) -> "Measure":
        """The same line where its length is known, such as along a scale in the photo. ValueError for a point or no length."""
        if not (length_mm > 0 and self.length_px > 0):
            raise ValueError("a scale needs a line and a length above 0 mm")
        return replace(self, mm_per_px=length_mm / self.length_px)

    def moved_to(self, x1: float, y1: float, x2: float, y2: float) -> "Measure":
        """Another line on the same photo."""
        return Measure(x1, y1, x2, y2, self.mm_per_px)
