"""A photo as every other part of the program sees it."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, eq=False)
class Photo:
    """A decoded photo: upright, sRGB, with the digest of the file that it came from.

    pixels: uint8 (height, width, 3), sRGB; read-only.
    source: the path as the user gave it. It never goes to a log.
    sha256: hex digest of the file's bytes.
    width_px, height_px: size of the upright original. `pixels` is smaller where a large JPEG was decoded at reduced scale.
    file_format: name of the format that the bytes turned out to be, such as "JPEG".
    is_synthetic: the file says that it was drawn by a program. Shown wherever the photo is shown.
    mm_per_px: how much of the skin a pixel of the original shows, where the file says so in a way to rely on.
    is_scale_refused: the file states a scale, which cannot be one of the skin.
    """

    pixels: npt.NDArray[np.uint8] = field(repr=False)
    source: str
    sha256: str
    width_px: int
    height_px: int
    file_format: str
    is_synthetic: bool = False
    mm_per_px: float | None = None
    is_scale_refused: bool = False


@dataclass(frozen=True)
class Frame:
    """The square of a photo that the model sees, as fractions of the width and height of `Photo.pixels`: 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float
