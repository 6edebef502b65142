"""Which way opens a camera faster, where the system has two: found out by use, and remembered."""

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

from skinapp.capture.devices import Device, Way
from skinapp.core.files import write_atomically

log = logging.getLogger(__name__)

FAILED_S = 3600.0
"""Noted where a way did not work: slower than any that does."""


class OpeningTimes:
    """Seconds from opening to the first picture, by camera and backend.

    On Windows DirectShow opens some cameras faster, Media Foundation others; some it is reported to hold for a minute. Trying
    both at once would make a user wait for the slower one; so each opening tries one, and after two the faster one is known.
    """

    def __init__(self, file: Path) -> None:
        """file: where times are kept, under a digest: a camera's path may hold its serial number."""
        self._file = file

    def way(self, device: Device) -> Way:
        """The one that was not tried yet, else the fastest."""
        times = self._read().get(_key(device), {}) if len(device.ways) > 1 else {}
        return min(device.ways, key=lambda way: times.get(str(way.backend), 0.0))

    def note(self, device: Device, way: Way, seconds: float) -> None:
        """Remember how long it took. Where no way works it is not the way's fault: then all are tried again."""
        if len(device.ways) == 1:
            return
        found = self._read()
        times = found.setdefault(_key(device), {})
        times[str(way.backend)] = seconds
        if len(times) == len(device.ways) and min(times.values()) >= FAILED_S:
            del found[_key(device)]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._file, json.dumps(found, indent=2).encode())
        except OSError as error:
            log.warning("opening times are not remembered: %s", type(error).__name__)

    def _read(self) -> dict[str, dict[str, float]]:
        try:
            found: Any = json.loads(self._file.read_bytes())
            return {str(key): {str(k): float(v) for k, v in times.items()} for key, times in found.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            log.warning("opening times are not known: %s", type(error).__name__)
            return {}


def _key(device: Device) -> str:
    return hashlib.sha256(device.path.lower().encode()).hexdigest()
