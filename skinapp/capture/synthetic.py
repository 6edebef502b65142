"""A camera that is none: a synthetic sample that moves and goes in and out of focus, for demos and tests."""

import time

import cv2
import numpy as np
from PIL import Image

from skinapp import paths
from skinapp.capture.source import Picture, Uncontrolled
from skinapp.core.errors import CameraDenied
from skinapp.core.language import tr

RATE = 25
BREATH_S = 6.0  # from sharp to sharp
_SWAY_PX = 24
_BLUR_PX = 6.0


class SyntheticSource(Uncontrolled):
    """Pictures at RATE a second, 1280 × 960 unless told otherwise."""

    is_synthetic = True

    def __init__(self, width_px: int = 1280) -> None:
        """width_px: of the pictures, which are 4 to 3."""
        self._size = (width_px, width_px * 3 // 4)
        self._ground: np.ndarray | None = None
        self._began = 0.0
        self._due = 0.0

    def open(self) -> None:
        """See the protocol."""
        try:
            with Image.open(min(paths.samples().glob("*.jpg"))) as sample:
                margin = _SWAY_PX * self._size[0] // 1280
                wide = (self._size[0] + 2 * margin, self._size[1] + 2 * margin)
                self._ground = np.asarray(sample.convert("RGB").resize(wide))
        except (OSError, ValueError) as error:
            raise CameraDenied(tr("The synthetic samples are missing. Install SkinApp again.")) from error
        self._began = self._due = time.monotonic()

    def read(self) -> Picture:
        """The next picture when it is due."""
        if self._ground is None:
            raise CameraDenied(tr("The synthetic camera is closed."))
        time.sleep(max(0.0, self._due - time.monotonic()))
        now = time.monotonic()
        self._due = max(self._due + 1 / RATE, now)
        phase = 2 * np.pi * (now - self._began) / BREATH_S
        margin = (self._ground.shape[1] - self._size[0]) // 2
        left, top = round(margin * (1 + np.sin(phase))), round(margin * (1 + np.cos(phase)))
        part = self._ground[top : top + self._size[1], left : left + self._size[0]]
        blur = _BLUR_PX * (1 - np.cos(phase)) / 2  # sharp at first
        pixels = cv2.GaussianBlur(part, (0, 0), blur) if blur > 0.6 else part.copy()
        return Picture(np.asarray(pixels, np.uint8), time.monotonic())

    def close(self) -> None:
        """See the protocol."""
        self._ground = None
