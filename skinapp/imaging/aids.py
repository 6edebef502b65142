"""Measures of a lesion's outline and colours that the ABCD rule looks at: aids to look closer, no verdicts."""

import numpy as np
import numpy.typing as npt
from PIL import Image

from skinapp.core.lesion import Aids, Lesion
from skinapp.core.photo import Frame

Pixels = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

COLOURS = {
    "white": (235, 215, 205),
    "red": (185, 75, 75),
    "light brown": (175, 120, 85),
    "dark brown": (95, 60, 45),
    "blue-grey": (110, 115, 130),
    "black": (40, 32, 32),
}
"""The six dermoscopic colours of the ABCD rule (Stolz 1994), sRGB: typical values, chosen by eye."""
LEAST_SHARE = 0.05
"""Share of the lesion from which a colour counts."""
FEWEST_PLACES = 9
"""An outline of fewer places says nothing."""


def outline_aids(pixels: Pixels, frame: Frame, lesion: Lesion) -> Aids | None:
    """Measure a lesion. pixels: uint8 (H, W, 3), of the photo; None where there is no outline."""
    mask = lesion.mask
    if mask.sum() < FEWEST_PLACES:
        return None
    height, width = pixels.shape[:2]
    box = (frame.left * width, frame.top * height, frame.right * width, frame.bottom * height)
    small = np.asarray(Image.fromarray(pixels).resize(mask.shape[::-1], Image.Resampling.BOX, box=box, reducing_gap=1.0))
    return Aids(asymmetry(mask), border(mask), colours(small[mask]))


def asymmetry(mask: Mask) -> float:
    """Share of the lesion without a counterpart when mirrored about its main axes, mean of both, 0 to 1. mask: (G, G)."""
    points = np.argwhere(mask).astype(np.float64)
    centre = points.mean(axis=0)
    _, axes = np.linalg.eigh(np.cov((points - centre).T))
    lost = [_unmatched(mask, points, centre, axis) for axis in axes.T]
    return float(np.mean(lost))


def _unmatched(
    mask: Mask, points: npt.NDArray[np.float64], centre: npt.NDArray[np.float64], axis: npt.NDArray[np.float64]
) -> float:
    along = (points - centre) @ axis
    mirrored = np.rint(points - 2 * along[:, None] * axis).astype(int)
    inside = ((mirrored >= 0) & (mirrored < mask.shape)).all(axis=1)
    matched = mask[tuple(mirrored[inside].T)].sum()
    return float(1 - matched / len(points))


def border(mask: Mask) -> float:
    """Outline² / (4π · area), about 1 for a disc. The outline's length is the total variation of the mask in four directions
    (Cauchy and Crofton's formula), which does not grow with the grid as counting edges would."""
    padded = np.pad(mask, 1).astype(np.int8)
    straight = np.abs(np.diff(padded, axis=0)).sum() + np.abs(np.diff(padded, axis=1)).sum()
    slanted = np.abs(padded[1:, 1:] - padded[:-1, :-1]).sum() + np.abs(padded[1:, :-1] - padded[:-1, 1:]).sum()
    length = np.pi / 8 * (straight + slanted / np.sqrt(2))
    return float(length**2 / (4 * np.pi * mask.sum()))


def colours(lesion_pixels: Pixels) -> int:
    """How many of COLOURS are nearest to at least LEAST_SHARE of the pixels, uint8 (n, 3)."""
    palette = np.array(list(COLOURS.values()), np.float32)
    away = ((lesion_pixels[:, None].astype(np.float32) - palette) ** 2).sum(-1)
    shares = np.bincount(away.argmin(axis=1), minlength=len(palette)) / len(lesion_pixels)
    return int((shares >= LEAST_SHARE).sum())
