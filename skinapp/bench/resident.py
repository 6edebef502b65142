"""How much memory this process holds."""

import os
import sys
from pathlib import Path

_STATM = Path("/proc/self/statm")
_STATUS = Path("/proc/self/status")


def current_mb() -> float | None:
    """Resident now; None where the system does not tell without help."""
    if not _STATM.exists():
        return None
    return int(_STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def peak_mb() -> float | None:
    """The most that was ever resident in this program; None on Windows."""
    if _STATUS.exists():  # Linux, whose getrusage begins with the peak of the process that started this one
        line = next(line for line in _STATUS.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024 / 1e6
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # macOS counts bytes


def growth_mb(readings: list[float]) -> float | None:
    """Median of the last third less that of the first; None for fewer than six readings."""
    third = len(readings) // 3
    if third < 2:
        return None
    first, last = sorted(readings[:third]), sorted(readings[-third:])
    return last[third // 2] - first[third // 2]
