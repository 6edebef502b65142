"""How much memory this process holds."""

import os
import sys
from pathlib import Path

_STATM = Path("/proc/self/statm")


def current_mb() -> float | None:
    """Resident now; None where the system does not tell without help."""
    if not _STATM.exists():
        return None
    return int(_STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def peak_mb() -> float | None:
    """The most that was ever resident; None on Windows."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415  # not on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def growth_mb(readings: list[float]) -> float | None:
    """Median of the last third less that of the first; None for fewer than six readings."""
    third = len(readings) // 3
    if third < 2:
        return None
    first, last = sorted(readings[:third]), sorted(readings[-third:])
    return last[third // 2] - first[third // 2]
