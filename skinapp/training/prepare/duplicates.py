"""Photos that show the same: exact copies, near-duplicates, and photos of one lesion."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rich.progress import track
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from skinapp.core.labels import Diagnosis
from skinapp.training.data import Record
from skinapp.training.prepare.fingerprints import THUMBNAIL_PX, Fingerprint

HASH_DISTANCE = 8
"""Most bits, of 64, in which perceptual hashes of near-duplicates differ. Alone it says little: many a nevus is a dark disc."""
CORRELATION = 0.97
"""Least correlation of the grey thumbnails of near-duplicates. Of the 8 million pairs of 4,000 dermoscopic photos, 18 pass both
bounds, all of them near-duplicates by an independent list; photos of different lesions reach 0.963 within 8 bits, and 0.978
within 10. Copies that were turned, compressed to JPEG quality 30 or halved in size stay above 0.99. Crops by 8 % of the side
and turns by a few degrees are mostly missed."""

Pair = tuple[int, int]


def contradictory(records: Sequence[Record], prints: Sequence[Fingerprint]) -> npt.NDArray[np.bool_]:
    """Which photos have an exact copy with another diagnosis, (n,)."""
    labels: dict[str, set[Diagnosis]] = defaultdict(set)
    for record, seen in zip(records, prints, strict=True):
        labels[seen.digest].add(record.label)
    return np.array([len(labels[seen.digest]) > 1 for seen in prints], dtype=np.bool_)


def near_duplicates(prints: Sequence[Fingerprint]) -> list[Pair]:
    """Pairs of positions whose photos are the same but for rotations, flips, size, compression and slight changes of colour.

    Every hash is compared with every other, as exclusive or and count of bits over whole rows, which takes seconds for 25,000
    photos; only what comes close is compared by its pixels.
    """
    hashes = np.array([seen.hashes for seen in prints], dtype=np.uint64).reshape(-1, 8)  # (n, 8)
    upright = np.ascontiguousarray(hashes[:, 0])
    thumbnails = np.array([seen.thumbnail for seen in prints], dtype=np.uint8).reshape(-1, THUMBNAIL_PX, THUMBNAIL_PX)
    pairs: list[Pair] = []
    for i in track(range(len(prints)), description="Comparing photos"):
        distances = np.bitwise_count(hashes[i][:, None] ^ upright[i + 1 :]).min(axis=0)  # (n - i - 1,)
        close = i + 1 + np.flatnonzero(distances <= HASH_DISTANCE)
        correlations = _standardised(_views(thumbnails[i])) @ _standardised(thumbnails[close]).T  # (8, close)
        pairs += [(i, int(j)) for j in close[correlations.max(axis=0) >= CORRELATION]]
    return pairs


def joined(records: Sequence[Record], pairs: Sequence[Pair]) -> list[str]:
    """A name for each photo, the same for near-duplicates, photos of one lesion or one given group, and what these connect."""
    first: dict[tuple[str, str], int] = {}
    edges = list(pairs)
    for position, record in enumerate(records):
        said = [("lesion", record.lesion), ("group", record.group)]
        edges += [(first.setdefault((kind, name), position), position) for kind, name in said if name]
    ends = np.array(edges, dtype=np.int64).reshape(-1, 2)
    graph = coo_array((np.ones(len(ends), dtype=np.bool_), (ends[:, 0], ends[:, 1])), shape=(len(records), len(records)))
    _, parts = connected_components(graph, directed=False)
    return [f"g{part + 1:05d}" for part in parts]


def _views(thumbnail: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """A square picture in its eight rotations and flips: (S, S) → (8, S, S)."""
    turned = [np.rot90(thumbnail, quarter) for quarter in range(4)]
    return np.stack([*turned, *(view[:, ::-1] for view in turned)])


def _standardised(thumbnails: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """(n, S, S) → (n, S²), of mean 0 and length 1, so that products are correlations; a plain picture correlates with none."""
    flat = thumbnails.reshape(-1, THUMBNAIL_PX**2).astype(np.float32)
    flat -= flat.mean(axis=1, keepdims=True)
    standard: npt.NDArray[np.float32] = flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-3)
    return standard
