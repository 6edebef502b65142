"""The eight ways to hold a photo: quarter turns, and the same of its mirror image. None of them changes the lesion."""

import numpy as np

from skinapp.inference.network import Floats

ORIENTATIONS = 8


def orientations(image: Floats) -> Floats:
    """A picture in all of them, as it is in front: (1, 3, S, S) → (8, 3, S, S)."""
    turned = [np.rot90(side, turns, axes=(-2, -1)) for side in (image[0], image[0, ..., ::-1]) for turns in range(4)]
    return np.ascontiguousarray(np.stack(turned))
