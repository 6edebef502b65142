"""The only way from a photo to what the model sees. Training and serving both call it."""

from typing import Literal

import numpy as np
import numpy.typing as npt
from PIL import Image
from pydantic import BaseModel, ConfigDict, Field

from skinapp.core.photo import Frame

Pixels = npt.NDArray[np.uint8]

_BORDER_MAX_SHARE = 0.35
"""A border on one side is never wider than this share of the picture: beyond it, darkness is the picture."""

_REDUCING_GAP = 3.0
"""A picture more than six times too large is first reduced by a whole number, as long as it stays three times too large:
by Pillow's documentation almost as exact as one bicubic step (at most 2 of 255 apart on a 3,000 px photo), and twice to five
times as fast."""


class Preprocess(BaseModel):
    """Stands in the manifest, beside the weights that were trained with it.

    size_px: side of the square that goes into the model.
    orientation: whether the model sees photos as they are held or all in one position, see `skinapp.inference.standing`.
    border_level: a line of pixels is black border while the 90th percentile of its brightest channel is below this, 0 to 255.
    mean, std: of the pixels scaled to 0..1, per channel.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    size_px: int = Field(gt=0, le=1024)
    crop: Literal["black-border-then-centre-square"] = "black-border-then-centre-square"
    interpolation: Literal["bicubic"] = "bicubic"
    orientation: Literal["as-held", "darkest-right"] = "as-held"
    border_level: int = Field(default=24, ge=0, le=255)
    mean: tuple[float, float, float] = (0.485, 0.456, 0.406)
    std: tuple[float, float, float] = (0.229, 0.224, 0.225)

    def frame(self, pixels: Pixels) -> Frame:
        """The square that the model sees: the centre square of what is left without black borders. pixels: (H, W, 3)."""
        height, width = pixels.shape[:2]
        left, top, right, bottom = self._square(pixels)
        return Frame(left / width, top / height, right / width, bottom / height)

    def resized(self, pixels: Pixels, size_px: int | None = None) -> Pixels:
        """The frame, cropped and resized with antialiasing: uint8 (H, W, 3) → uint8 (size, size, 3)."""
        size = size_px or self.size_px
        picture = Image.fromarray(pixels).resize(
            (size, size), Image.Resampling.BICUBIC, box=self._square(pixels), reducing_gap=_REDUCING_GAP
        )
        return np.asarray(picture)

    def normalised(self, resized: Pixels) -> npt.NDArray[np.float32]:
        """uint8 (…, S, S, 3) → float32 (…, 3, S, S), scaled to 0..1 and standardised per channel."""
        scaled = resized.astype(np.float32) / np.float32(255)
        standard = (scaled - np.asarray(self.mean, np.float32)) / np.asarray(self.std, np.float32)
        return np.ascontiguousarray(np.moveaxis(standard, -1, -3))

    def __call__(self, pixels: Pixels) -> npt.NDArray[np.float32]:
        """What the model sees of a photo, as it is held: uint8 (H, W, 3), sRGB → float32 (3, S, S)."""
        return self.normalised(self.resized(pixels))

    def _square(self, pixels: Pixels) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the frame in pixels; right and bottom exclusive."""
        rows = _border(pixels, axis=1, level=self.border_level)
        columns = _border(pixels, axis=0, level=self.border_level)
        width, height = columns[1] - columns[0], rows[1] - rows[0]
        side = min(width, height)
        left, top = columns[0] + (width - side) // 2, rows[0] + (height - side) // 2
        return left, top, left + side, top + side


def _border(pixels: Pixels, axis: int, level: int) -> tuple[int, int]:
    """First and last + 1 line that is not border; axis: the one along which a line lies."""
    length = pixels.shape[1 - axis]
    reach = int(length * _BORDER_MAX_SHARE)
    before = _dark_run(pixels, axis, level, range(reach))
    after = _dark_run(pixels, axis, level, range(length - 1, length - 1 - reach, -1))
    return before, length - after


def _dark_run(pixels: Pixels, axis: int, level: int, lines: range) -> int:
    """How many lines from the edge are dark. Reads no further than the first line that is not."""
    for count, line in enumerate(lines):
        brightest = np.take(pixels, line, axis=1 - axis).max(axis=-1)
        if np.percentile(brightest, 90) >= level:
            return count
    return 0  # dark all the way: not a border but a dark picture
