"""From verified photos to groups and splits: what contradicts itself is left out, what belongs together is joined."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import compress

from skinapp.core.errors import UsageError
from skinapp.training.data import Record
from skinapp.training.prepare.duplicates import Pair, contradictory, joined, near_duplicates
from skinapp.training.prepare.fingerprints import Fingerprint
from skinapp.training.prepare.source import Dropped
from skinapp.training.prepare.splits import with_splits


@dataclass(frozen=True)
class Division:
    """Records with group and split, what was left out on the way, and sentences about what was joined."""

    records: Sequence[Record]
    dropped: Sequence[Dropped]
    notes: Sequence[str]


def divide(records: Sequence[Record], prints: Sequence[Fingerprint], seed: int) -> Division:
    """Groups and splits that the records have are kept; the others are made, splits at random by the seed.

    Raises UsageError when no photo is left, or when only some records have a group or a split.
    """
    contradict = contradictory(records, prints)
    dropped = [
        Dropped(record.image_id, "exact copy of a photo with another diagnosis") for record in compress(records, contradict)
    ]
    kept = list(compress(records, ~contradict))
    if not kept:
        raise UsageError("Not one photo can be used: none can be read, or they contradict each other.")
    pairs = near_duplicates(list(compress(prints, ~contradict)))
    components = joined(kept, pairs)
    grouped = kept if _is_given(kept, "group") else [replace(r, group=g) for r, g in zip(kept, components, strict=True)]
    divided = grouped if _is_given(kept, "split") else with_splits(grouped, seed)
    return Division(divided, dropped, [_joined_sentence(grouped, pairs), *_leaks(divided, components)])


def _is_given(records: Sequence[Record], column: str) -> bool:
    said = [bool(getattr(record, column)) for record in records]
    if any(said) and not all(said):
        raise UsageError(f"Some photos have a {column} and others have none: fill that column for all, or leave it out.")
    return all(said)


def _joined_sentence(records: Sequence[Record], pairs: Sequence[Pair]) -> str:
    members = defaultdict(list)
    for record in records:
        members[record.group].append(record.label)
    several = [labels for labels in members.values() if len(labels) > 1]
    mixed = sum(len(set(labels)) > 1 for labels in several)
    alike = len({position for pair in pairs for position in pair})
    return (
        f"{len(records)} photos in {len(members)} groups: {sum(map(len, several))} share a group with another photo "
        f"(one lesion, or near-duplicates), {alike} have a near-duplicate, {mixed} groups hold more than one diagnosis."
    )


def _leaks(records: Sequence[Record], components: Sequence[str]) -> list[str]:
    """Splits that the source gives are kept even where they part what belongs together, but not in silence."""
    splits = defaultdict(set)
    for record, component in zip(records, components, strict=True):
        splits[component].add(record.split)
    parted = sum(len(splits[component]) > 1 for component in components)
    sentence = (
        f"{parted} photos show what a photo of another split shows, too: the source gives these splits, and they were kept."
    )
    return [sentence] if parted else []
