"""Other ways to look at a photo. For the eye alone: the model always gets the photo as it is."""

from enum import StrEnum

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

_DARK = 1 / 255  # no logarithm of nothing
_UNLIT = 40  # of 255: a black border, where a logarithm would only show the camera's noise


class Look(StrEnum):
    """A way to look. Vessels: erythema index, log10(R/G); pigment: melanin index, log10(1/R) (Dawson et al. 1980)."""

    COLOUR = "colour"
    GREY = "grey"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    CONTRAST = "contrast"
    VESSELS = "vessels"
    PIGMENT = "pigment"


def seen(pixels: npt.NDArray[np.uint8], look: Look) -> npt.NDArray[np.uint8]:
    """The photo in another look. pixels: uint8 (H, W, 3), sRGB; so is what is returned."""
    match look:
        case Look.COLOUR:
            return pixels
        case Look.GREY:
            return _tripled(np.asarray(Image.fromarray(pixels).convert("L")))
        case Look.RED | Look.GREEN | Look.BLUE:
            return _tripled(pixels[..., (Look.RED, Look.GREEN, Look.BLUE).index(look)])
        case Look.CONTRAST:
            return np.asarray(ImageOps.autocontrast(Image.fromarray(pixels), cutoff=1, preserve_tone=True))
        case Look.VESSELS:
            return _stretched(_density(pixels[..., 1]) - _density(pixels[..., 0]), pixels)
        case Look.PIGMENT:
            return _stretched(_density(pixels[..., 0]), pixels)


def _density(channel: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Optical density: log10(1 / light). channel: uint8 (H, W), sRGB, undone to light by its exponent of about 2.2."""
    table = (-2.2 * np.log10(np.maximum(np.arange(256) / 255, _DARK))).astype(np.float32)
    return table[channel]


def _stretched(values: npt.NDArray[np.float32], pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """From the 1st to the 99th percentile, more of it darker, as a stain would be. What is black in the photo stays so."""
    is_lit = pixels.max(axis=2) >= _UNLIT
    low, high = np.percentile(values[is_lit], (1, 99)) if is_lit.any() else (0.0, 0.0)
    share = np.clip((values - low) / max(high - low, 1e-6), 0, 1)
    return _tripled(np.where(is_lit, 255 - 255 * share, 0).astype(np.uint8))


def _tripled(grey: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """A grey picture, (H, W), as one in colour."""
    return np.repeat(grey[..., None], 3, axis=2)
