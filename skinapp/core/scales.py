"""Scales that were measured once and hold for other photos: a dermatoscope on a camera, always held to the skin."""

import json
import logging
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from skinapp.core.errors import SettingsError
from skinapp.core.files import write_atomically
from skinapp.core.language import tr

log = logging.getLogger(__name__)

MOST_BYTES = 100_000
MOST_CHARACTERS = 60
LEAST_FIELD_MM, MOST_FIELD_MM = 1.0, 100.0
"""Skin along the longer side of a whole photo. Dermatoscopes show 5 to 30 mm, from a phone's camera with a wide margin
beside it, and magnify up to 400 times; whatever is outside was drawn along the wrong scale, or is not a scale of the skin."""
NICE_MM = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
"""Lengths of scale bars."""


@dataclass(frozen=True)
class ScalePreset:
    """A dermatoscope's scale. name: as the reader calls it; field_mm: how much skin a whole photo shows along its longer
    side, which is the same however the camera was held.

    ValueError for no name, a name of more than MOST_CHARACTERS, or a length that is not plausible.
    """

    name: str
    field_mm: float

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if not (0 < len(self.name) <= MOST_CHARACTERS and is_plausible(self.field_mm)):
            raise ValueError("a preset has a name and the length of a dermatoscope's field")

    def mm_per_px(self, longer_side_px: int) -> float:
        """Scale of an uncropped photo with this longer side, whatever its resolution."""
        return self.field_mm / longer_side_px


def is_plausible(field_mm: float) -> bool:
    """Whether a dermoscopic photo can show so much skin along its longer side, in mm."""
    return math.isfinite(field_mm) and LEAST_FIELD_MM <= field_mm <= MOST_FIELD_MM


def bar_mm(mm_per_px: float, room_px: float) -> float:
    """The longest of NICE_MM that takes no more than so many pixels, the shortest where none fits."""
    return max((length for length in NICE_MM if length / mm_per_px <= room_px), default=NICE_MM[0])


class ScaleFile:
    """The presets of this user, in one file that holds nothing about photos."""

    def __init__(self, path: Path) -> None:
        """path: of a JSON file that need not exist."""
        self._path = path

    def read(self) -> tuple[ScalePreset, ...]:
        """By name. Raises SettingsError where the file is damaged or cannot be read."""
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(MOST_BYTES))
            presets = [ScalePreset(str(each["name"]), float(each["field_mm"])) for each in found]
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            log.warning("the presets of scales cannot be read: %s", type(error).__name__)
            raise SettingsError(
                tr("The presets cannot be read: their file is damaged. It stays until you keep a preset.")
            ) from error
        return tuple(sorted(presets, key=lambda preset: preset.name.casefold()))

    def write(self, presets: Iterable[ScalePreset]) -> None:
        """Keep these and no others. Raises SettingsError."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            data = json.dumps([asdict(preset) for preset in presets], ensure_ascii=False, indent=2) + "\n"
            write_atomically(self._path, data.encode())
        except OSError as error:
            log.warning("the presets of scales cannot be saved: %s", type(error).__name__)
            raise SettingsError(tr("The preset could not be saved in your user folder.")) from error
