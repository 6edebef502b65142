"""A likelihood's outline as line segments, to be drawn over the photo."""

import numpy as np
import numpy.typing as npt

from skinapp.core.lesion import INSIDE

Floats = npt.NDArray[np.float64]
Segments = npt.NDArray[np.float64]

TOP, RIGHT, BOTTOM, LEFT = range(4)


def outline(likelihood: npt.NDArray[np.floating]) -> Segments:
    """Where the likelihood is INSIDE, by marching squares (Lorensen and Cline 1987) with linear interpolation.

    likelihood: (G, G), of places whose centres lie evenly in the frame, rows from the top → (n, 2, 2): each segment is two
    points (x, y), as fractions of the frame's side, 0 to 1. The frame's own sides are no outline.
    """
    side = len(likelihood)
    padded = np.pad(likelihood.astype(np.float64), 1, mode="edge")
    at = (np.arange(side + 2) - 0.5).clip(0, side) / side
    values = [padded[:-1, :-1], padded[:-1, 1:], padded[1:, 1:], padded[1:, :-1]]  # clockwise from the top left
    y, x = np.meshgrid(at[:-1], at[:-1], indexing="ij")
    y_next, x_next = np.meshgrid(at[1:], at[1:], indexing="ij")
    corners = [np.stack(corner, axis=-1) for corner in ((x, y), (x_next, y), (x_next, y_next), (x, y_next))]
    inside = [value >= INSIDE for value in values]
    sides = [_crossing(corners[k], corners[(k + 1) % 4], values[k], values[(k + 1) % 4]) for k in range(4)]
    crossed = [inside[k] != inside[(k + 1) % 4] for k in range(4)]
    is_saddle = np.logical_and.reduce(crossed)
    is_first_joined = (sum(values) / 4 >= INSIDE) == inside[0]  # the first corner and the third, through the middle
    pairs = [
        *((a, b, crossed[a] & crossed[b] & ~is_saddle) for a in range(4) for b in range(a + 1, 4)),
        *((a, b, is_saddle & is_first_joined) for a, b in ((TOP, RIGHT), (BOTTOM, LEFT))),
        *((a, b, is_saddle & ~is_first_joined) for a, b in ((TOP, LEFT), (RIGHT, BOTTOM))),
    ]
    return np.concatenate([np.stack([sides[a][where], sides[b][where]], axis=1) for a, b, where in pairs])


def _crossing(start: Floats, end: Floats, first: Floats, last: Floats) -> Floats:
    """Where the likelihood passes INSIDE between two corners, (…, 2); anything where it does not."""
    rise = last - first
    share = np.divide(INSIDE - first, rise, out=np.zeros_like(rise), where=rise != 0)
    found: Floats = start + (end - start) * share[..., None]
    return found
