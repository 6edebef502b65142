"""How sharp a live picture is, and where: for the meter, for focus peaking, and to choose the best of a burst."""

import cv2
import numpy as np
import numpy.typing as npt

from skinapp.capture.source import Focus

WORKING_PX = 480
PEAK = 28.0
"""Sobel gradient, in grey levels, from which an edge counts as sharp; found by eye on the samples."""


def focus(pixels: npt.NDArray[np.uint8]) -> Focus:
    """Of a picture, uint8 (H, W, 3): the Tenengrad measure (Krotkov 1987) of the middle half.

    The score is taken at full resolution, where the difference between sharp and nearly sharp is; the edges at a reduced one.
    """
    height, width = pixels.shape[:2]
    middle = pixels[height // 4 : height - height // 4, width // 4 : width - width // 4]
    step = max(1, max(middle.shape[:2]) // 1000)  # rows and columns left out, not averaged: fine detail is what counts
    score = float(np.mean(np.square(_gradient(np.ascontiguousarray(middle[::step, ::step])))))
    step = max(1, max(height, width) // (2 * WORKING_PX))  # likewise: to average all of 4K would take longer than the rest
    small = np.ascontiguousarray(pixels[::step, ::step])
    scale = min(1.0, WORKING_PX / max(small.shape[:2]))
    if scale < 1:
        small = np.asarray(cv2.resize(small, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    return Focus(score, _gradient(small) > PEAK)


def _gradient(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    across, down = (cv2.Sobel(grey, cv2.CV_32F, dx, 1 - dx, scale=1 / 4) for dx in (1, 0))
    return np.asarray(cv2.magnitude(across, down), np.float32)
