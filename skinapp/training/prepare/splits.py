"""Which group goes where: shares of the photos, by group, alike in diagnosis and source."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skinapp.core.labels import Diagnosis
from skinapp.training.data import Record

SHARES = {"train": 0.73, "tune": 0.075, "calibration_a": 0.05, "calibration_b": 0.05, "test": 0.095}
"""Share of the photos that each split is to get."""


def with_splits(records: Sequence[Record], seed: int) -> list[Record]:
    """Records with groups → with splits, none of which shares a group with another; the same seed gives the same splits.

    Groups come in random order; each goes to the split that has least of its diagnosis, and of its diagnosis from its source,
    for its share (the Sainte-Laguë method of apportionment). Small splits thereby come to their first group of a rare diagnosis
    early: every split has one from eleven groups on, from eighteen where they come from many sources.
    """
    members = defaultdict(list)
    for record in records:
        members[record.group].append(record)
    frequency = Counter(record.label for record in records)
    photos: dict[tuple[str, Diagnosis, str], int] = defaultdict(int)  # by split, diagnosis and source; source "" is all
    names, split_of = sorted(members), {}
    for index in np.random.default_rng(seed).permutation(len(names)):
        group = members[names[index]]
        rarest = min(group, key=lambda record: frequency[record.label])
        label, source = rarest.label, rarest.dataset
        split = min(SHARES, key=lambda s: (photos[s, label, ""] + photos[s, label, source] + 1) / SHARES[s])
        split_of[names[index]] = split
        photos[split, label, ""] += len(group)
        photos[split, label, source] += len(group)
    return [replace(record, split=split_of[record.group]) for record in records]
