"""Names that tell photos apart."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import PurePath


def told_apart(photos: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """What photos are called, by id. photos: name and path of each, the path empty where there is no file.

    A name that is there once stays as it is. Of equal ones, files have as many of their folders in front as it takes to tell
    them apart, and pictures without a file a number behind.
    """
    count = Counter(name for name, _ in photos.values())
    found = {id_: name for id_, (name, _) in photos.items()}
    alike: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    numbers: Counter[str] = Counter()
    for id_, (name, path) in photos.items():
        if count[name] == 1:
            continue
        if path:
            alike[name][id_] = PurePath(path).parts
            continue
        numbers[name] += 1
        if numbers[name] > 1:
            found[id_] = f"{name} ({numbers[name]})"
    for files in alike.values():
        depth = _depth(list(files.values()))
        found |= {id_: str(PurePath(*parts[-depth:])) for id_, parts in files.items()}
    return found


def _depth(files: Sequence[tuple[str, ...]]) -> int:
    """How many parts of their paths tell files apart, at least the name and its folder."""
    longest = max(map(len, files))
    return next((n for n in range(2, longest) if len({parts[-n:] for parts in files}) == len(files)), longest)
