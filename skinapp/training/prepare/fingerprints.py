"""Reading every photo once: which ones can be used, and what each looks like in a few numbers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import imagehash
import numpy as np
import numpy.typing as npt
from PIL import Image
from rich.progress import track

from skinapp.core.errors import PhotoError
from skinapp.training.data import Record
from skinapp.training.prepare.frames import read_frame
from skinapp.training.prepare.source import Dropped

THUMBNAIL_PX = 32
"""Side of the grey picture that perceptual hashes are computed from and near-duplicates are compared by."""
_TURNS = tuple(Image.Transpose)
"""The seven rotations and flips that change a square; with the photo as it is, eight."""


@dataclass(frozen=True, eq=False)
class Fingerprint:
    """What a frame looks like.

    digest: SHA-256 of the frame's pixels. hashes: uint64 (8,), perceptual hashes of the frame as it is and of its seven
    rotations and flips. thumbnail: uint8 (32, 32), grey.
    """

    digest: str
    hashes: npt.NDArray[np.uint64]
    thumbnail: npt.NDArray[np.uint8]


def fingerprint(frame: npt.NDArray[np.uint8]) -> Fingerprint:
    """frame: uint8 (H, W, 3)."""
    size = (THUMBNAIL_PX, THUMBNAIL_PX)
    grey = Image.fromarray(frame).convert("L").resize(size, Image.Resampling.LANCZOS)
    views = [grey, *(grey.transpose(turn) for turn in _TURNS)]
    bits = np.stack([imagehash.phash(view).hash.ravel() for view in views])  # (8, 64)
    return Fingerprint(
        digest=hashlib.sha256(frame.tobytes()).hexdigest(),
        hashes=np.packbits(bits, axis=1).view(np.uint64)[:, 0],
        thumbnail=np.asarray(grey),
    )


def verified(records: Sequence[Record]) -> tuple[list[Record], list[Fingerprint], list[Dropped]]:
    """Reads every photo: the usable ones with their fingerprints, and the others with what is wrong with them."""
    usable, prints, dropped = [], [], []
    for record in track(records, description="Verifying photos"):
        try:
            prints.append(fingerprint(read_frame(record.path)))
        except PhotoError as error:
            dropped.append(Dropped(record.image_id, str(error)))
        else:
            usable.append(record)
    return usable, prints, dropped
