"""Photos of a split that are no longer one photo as it was taken: several joined in one, or enlarged without smoothing."""

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from PIL import Image

from skinapp.imaging.read import read_photo
from skinapp.model.preprocess import Pixels, Preprocess
from skinapp.training.data import CACHE_SIZE_PX, Record

MADE = 120
"""Pictures of each kind, at most."""
Frames = Sequence[Pixels]


def spoilt(records: Sequence[Record]) -> Iterator[tuple[str, Pixels]]:
    """Each picture with its kind, uint8 (H, W, 3). Made of every n-th photo and those that follow it, the same on every run."""
    preprocess = Preprocess(size_px=CACHE_SIZE_PX)
    every = max(1, len(records) // MADE)
    for start in range(0, min(len(records), MADE * every), every):
        frames = [preprocess.resized(read_photo(records[(start + k) % len(records)].path).pixels) for k in range(4)]
        yield from ((kind, make(frames)) for kind, make in KINDS.items())


def _beside(frames: Frames) -> Pixels:
    return np.concatenate(frames[:2], axis=1)


def _four(frames: Frames) -> Pixels:
    return np.concatenate([np.concatenate(pair, axis=1) for pair in (frames[:2], frames[2:])])


def _turned(frames: Frames) -> Pixels:
    """The same skin on both sides, so that hardly anything tells where they meet."""
    return np.concatenate([frames[0], np.rot90(frames[0])], axis=1)


def _squares(count: int) -> Callable[[Frames], Pixels]:
    """So many pixels a side, twice as large as the photo."""

    def make(frames: Frames) -> Pixels:
        small = Image.fromarray(frames[0]).resize((count, count), Image.Resampling.BOX)
        return np.asarray(small.resize((2 * CACHE_SIZE_PX, 2 * CACHE_SIZE_PX), Image.Resampling.NEAREST))

    return make


KINDS: dict[str, Callable[[Frames], Pixels]] = {
    "two photos beside each other": _beside,
    "two photos above each other": lambda frames: np.concatenate(frames[:2]),
    "four photos": _four,
    "a photo beside itself, turned": _turned,
    "16 pixels a side, enlarged": _squares(16),
    "64 pixels a side, enlarged": _squares(64),
}
