"""The only way from a photo to what the model sees. Training and serving both call it."""

from typing import Literal

import numpy as np
import numpy.typing as npt
from PIL import Image
from pydantic import BaseModel, ConfigDict, Field

from skinapp.core.photo import Frame

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]

_BORDER_MAX_SHARE = 0.35
"""A border on one side is never wider than this share of the picture: beyond it, darkness is the picture."""

_REDUCING_GAP = 3.0
"""A picture more than six times too large is first reduced by a whole number, as long as it stays three times too large:
by Pillow's documentation almost as exact as one bicubic step (at most 2 of 255 apart on a 3,000 px photo), and twice to five
times as fast."""

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""Of red, green and blue, after ITU-R BT.601."""
_MEAN_LUMA = 0.6
"""What `mean-luma` brings photos to: the mean over the tune split is 0.61."""
_MOST_GAIN = 2.0
"""Neither more than twice nor less than half as bright: beyond that it is no exposure of skin, and noise must not become a
picture."""


class Preprocess(BaseModel):
    """Stands in the manifest, beside the weights that were trained with it.

    size_px: side of the square that goes into the model.
    orientation: whether the model sees photos as they are held or all in one position, see `skinapp.inference.standing`.
    light: whether the model sees photos as bright as they were taken or all equally bright on average.
    border_level: a line of pixels is black border while the 90th percentile of its brightest channel is below this, 0 to 255.
    mean, std: of the pixels scaled to 0..1, per channel.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    size_px: int = Field(gt=0, le=1024)
    crop: Literal["black-border-then-centre-square"] = "black-border-then-centre-square"
    interpolation: Literal["bicubic"] = "bicubic"
    orientation: Literal["as-held", "darkest-right"] = "as-held"
    light: Literal["as-taken", "mean-luma"] = "as-taken"
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

    def normalised(self, resized: Pixels) -> Floats:
        """uint8 (…, S, S, 3) → float32 (…, 3, S, S), scaled to 0..1, in the model's light, standardised per channel."""
        return self.standardised(np.moveaxis(resized.astype(np.float32) / np.float32(255), -1, -3))

    def standardised(self, images: Floats) -> Floats:
        """float32 (…, 3, S, S) in 0..1 → the same shape, in the model's light, standardised per channel."""
        mean, std = (np.asarray(values, np.float32)[:, None, None] for values in (self.mean, self.std))
        return np.ascontiguousarray((self._lit(images) - mean) / std)

    def _lit(self, images: Floats) -> Floats:
        """As bright as the model sees them, (…, 3, S, S) in 0..1."""
        if self.light == "as-taken":
            return images
        luma = np.einsum("...chw,c->...", images, _LUMA) / np.float32(images.shape[-2] * images.shape[-1])
        gain = np.clip(_MEAN_LUMA / np.maximum(luma, np.float32(1e-3)), 1 / _MOST_GAIN, _MOST_GAIN)
        lit: Floats = np.minimum(images * gain.astype(np.float32)[..., None, None, None], np.float32(1))
        return lit

    def __call__(self, pixels: Pixels) -> Floats:
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
