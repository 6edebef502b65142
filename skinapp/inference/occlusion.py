"""What an answer loses when a place is covered: slow, and independent of anything that the network says of itself."""

from collections.abc import Callable, Generator

import numpy as np
import numpy.typing as npt

from skinapp.inference.network import Floats

COVER_PATCHES = 3
"""Side of the square that is covered, in patches: one alone changes too little to be told from chance."""
BATCH = 3
"""Pictures between two looks at whether the work is still wanted."""

Score = Callable[[Floats], npt.NDArray[np.float64]]


def log_odds(probabilities: npt.NDArray[np.float64], index: int) -> npt.NDArray[np.float64]:
    """log(p / (1 − p)) of one diagnosis, natural: (…, 8) → (…). Finite for a probability that rounds to 1."""
    rest = np.delete(probabilities, index, axis=-1).sum(axis=-1)
    tiny = np.finfo(np.float64).tiny
    found: npt.NDArray[np.float64] = np.log(probabilities[..., index] + tiny) - np.log(rest + tiny)
    return found


def skin_colour(image: Floats) -> Floats:
    """What places are covered with: the median colour of the picture's edge, mostly skin. (3, S, S) → (3,)."""
    edge = np.concatenate([image[:, 0], image[:, -1], image[:, 1:-1, 0], image[:, 1:-1, -1]], axis=1)
    colour: Floats = np.median(edge, axis=1).astype(np.float32)
    return colour


def covered(image: Floats, patches: npt.NDArray[np.bool_], colour: Floats) -> Floats:
    """The picture with some patches covered. image: (3, S, S); patches: (side, side)."""
    patch_px = image.shape[-1] // len(patches)
    where = np.kron(patches, np.ones((patch_px, patch_px), bool))
    return np.where(where, colour[:, None, None], image)


def occlusion(image: Floats, side: int, score: Score) -> Generator[float, None, Floats]:
    """Cover one square after the other, centred on each patch (Zeiler & Fergus 2014).

    Yields how far it is, 0 to 1; returns by how much the score falls, (side, side). image: (3, S, S); score: of pictures
    (B, 3, S, S).
    """
    colour, half = skin_colour(image), COVER_PATCHES // 2
    rows, columns = np.mgrid[:side, :side]
    masks = [
        (abs(rows - row) <= half) & (abs(columns - column) <= half) for row in range(side) for column in range(side)
    ]  # one per patch
    whole = score(image[None])[0]
    falls: list[npt.NDArray[np.float64]] = []
    for start in range(0, len(masks), BATCH):
        pictures = np.stack([covered(image, mask, colour) for mask in masks[start : start + BATCH]])
        falls.append(whole - score(pictures))
        yield min(start + BATCH, len(masks)) / len(masks)
    return np.concatenate(falls).reshape(side, side).astype(np.float32)
