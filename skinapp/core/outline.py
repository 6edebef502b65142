"""A mask's outline as line segments, to be drawn over the photo."""

import numpy as np
import numpy.typing as npt

Segments = npt.NDArray[np.float64]


def outline(mask: npt.NDArray[np.bool_]) -> Segments:
    """The sides that places of the lesion share with places beside it, within the frame: (G, G) → (n, 2, 2).

    Each segment is two points (x, y), as fractions of the frame's side, 0 to 1.
    """
    side = len(mask)
    below = np.argwhere(mask[1:] != mask[:-1])  # a horizontal side under row, from column to the next
    beside = np.argwhere(mask[:, 1:] != mask[:, :-1])
    horizontal = np.stack([below[:, ::-1] + [0, 1], below[:, ::-1] + [1, 1]], axis=1)
    vertical = np.stack([beside[:, ::-1] + [1, 0], beside[:, ::-1] + [1, 1]], axis=1)
    segments: Segments = np.concatenate([horizontal, vertical]) / side
    return segments
