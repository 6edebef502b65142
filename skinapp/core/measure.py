"""What a reader draws on a photo, a line and an outline, and how large it is."""

import math
from dataclasses import dataclass, replace

Point = tuple[float, float]


@dataclass(frozen=True)
class Measure:
    """A line from one point to another, and an outline, in pixels of the upright original.

    x1 to y2: all alike where there is no line. area: corners of the outline, closed from the last one to the first; empty where
    there is none.
    mm_per_px: how much of the skin a pixel shows; None until the reader has said so. One for the whole photo.
    photo_sha256: digest of the file whose photo all this belongs to; empty until it is kept.
    """

    x1: float = 0.0
    y1: float = 0.0
    x2: float = 0.0
    y2: float = 0.0
    mm_per_px: float | None = None
    area: tuple[Point, ...] = ()
    photo_sha256: str = ""

    @property
    def length_px(self) -> float:
        """Length in pixels of the original."""
        return math.hypot(self.x2 - self.x1, self.y2 - self.y1)

    @property
    def length_mm(self) -> float | None:
        """Length on the skin; None where the scale is not known."""
        return None if self.mm_per_px is None else self.length_px * self.mm_per_px

    @property
    def area_px2(self) -> float:
        """What the outline encloses, in square pixels (shoelace formula); of one that crosses itself no more than a guess."""
        pairs = zip(self.area, (*self.area[1:], *self.area[:1]), strict=True)
        return abs(math.fsum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2

    @property
    def area_mm2(self) -> float | None:
        """What the outline encloses on the skin; None where the scale is not known."""
        return None if self.mm_per_px is None else self.area_px2 * self.mm_per_px**2

    def calibrated(self, length_mm: float) -> "Measure":
        """The same where the line's length is known, as along a scale in the photo. ValueError for a point or no length."""
        if not (length_mm > 0 and self.length_px > 0):
            raise ValueError("a scale needs a line and a length above 0 mm")
        return self.scaled(length_mm / self.length_px)

    def scaled(self, mm_per_px: float) -> "Measure":
        """The same where the scale is known. ValueError for one that is not above 0."""
        if not mm_per_px > 0:
            raise ValueError("a scale is above 0 mm")
        return replace(self, mm_per_px=mm_per_px)

    def moved_to(self, x1: float, y1: float, x2: float, y2: float) -> "Measure":
        """Another line on the same photo."""
        return replace(self, x1=x1, y1=y1, x2=x2, y2=y2)

    @property
    def is_drawn(self) -> bool:
        """Whether there is a line or an outline."""
        return self.length_px > 0 or bool(self.area)

    def undrawn(self) -> "Measure | None":
        """The scale alone; None where there is none."""
        return None if self.mm_per_px is None else Measure(mm_per_px=self.mm_per_px, photo_sha256=self.photo_sha256)

    def fits(self, photo_sha256: str) -> bool:
        """Whether it belongs to this photo: another one may have taken its place in the file.

        One that was kept before digests were belongs to whatever its file holds.
        """
        return self.photo_sha256 in {"", photo_sha256}

    def of_photo(self, photo_sha256: str) -> "Measure":
        """The same, as what belongs to this photo."""
        return replace(self, photo_sha256=photo_sha256)

    def around(self, area: tuple[Point, ...]) -> "Measure":
        """Another outline on the same photo."""
        return replace(self, area=area)
