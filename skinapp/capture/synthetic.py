"""A camera that is none: a synthetic sample that moves and goes in and out of focus, for demos and tests."""

import time

import cv2
import numpy as np
from PIL import Image

from skinapp import paths
from skinapp.capture.resolutions import Resolution
from skinapp.capture.source import Picture, Uncontrolled
from skinapp.core.errors import CameraDenied
from skinapp.core.language import tr

RATE = 25
BREATH_S = 6.0  # from sharp to sharp
_SWAY = 0.02  # of the width, to each side
_SOFTENED = (1, 3, 6, 10)  # out of focus in steps: reduced so many times, in pixels of a picture that is 1280 wide


class SyntheticSource(Uncontrolled):
    """Pictures of any size at RATE a second. How they are out of focus is drawn once, so that a large one costs a copy."""

    is_synthetic = True

    def __init__(self, resolution: Resolution | None = None) -> None:
        """resolution: whose size the pictures have; 1280 × 960 unless told otherwise."""
        self._size = resolution.size if resolution else (1280, 960)
        self._grounds: list[np.ndarray] = []  # uint8 (H, W, 3) each, with room to move; the sharp one first
        self._began = 0.0
        self._due = 0.0

    def open(self) -> None:
        """See the protocol."""
        margin = round(_SWAY * self._size[0])
        wide, high = self._size[0] + 2 * margin, self._size[1] + 2 * margin
        try:
            with Image.open(min(paths.samples().glob("*.jpg"))) as sample:
                drawn = np.asarray(sample.convert("RGB"))
        except (OSError, ValueError) as error:
            raise CameraDenied(tr("The synthetic samples are missing. Install SkinApp again.")) from error
        height, width = drawn.shape[:2]
        kept = min(width / wide, height / high)  # the largest part of that shape
        left, top = round((width - kept * wide) / 2), round((height - kept * high) / 2)
        part = drawn[top : height - top, left : width - left]
        self._grounds = [_enlarged(part, (wide, high), times * self._size[0] / 1280) for times in _SOFTENED]
        self._began = self._due = time.monotonic()

    def read(self) -> Picture:
        """The next picture when it is due."""
        if not self._grounds:
            raise CameraDenied(tr("The synthetic camera is closed."))
        time.sleep(max(0.0, self._due - time.monotonic()))
        now = time.monotonic()
        self._due = max(self._due + 1 / RATE, now)
        phase = 2 * np.pi * (now - self._began) / BREATH_S
        ground = self._grounds[int((1 - np.cos(phase)) / 2 * len(self._grounds) * 0.999)]  # sharp at first
        margin = round(_SWAY * self._size[0])
        left, top = round(margin * (1 + np.sin(phase))), round(margin * (1 + np.cos(phase)))
        return Picture(ground[top : top + self._size[1], left : left + self._size[0]].copy(), time.monotonic())

    def close(self) -> None:
        """See the protocol."""
        self._grounds = []


def _enlarged(part: np.ndarray, size: tuple[int, int], reduced: float) -> np.ndarray:
    """The part at that size, uint8 (H, W, 3). reduced: details of less than so many pixels are lost; 1 or less: none."""
    if reduced > 1:
        least = [max(1, round(side / reduced)) for side in size]
        part = cv2.resize(part, least, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_CUBIC), np.uint8)
