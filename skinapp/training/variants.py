"""What another hand, light, camera or file format would have made of a photo: each change by itself, the same on every run."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from skinapp.training import artefacts, other_artefacts
from skinapp.training.artefacts import Pixels, Random

Change = Callable[[Pixels, Random], Pixels]


@dataclass(frozen=True)
class Variant:
    """One change. kind: what it is an example of; uint8 (S, S, 3) → the same, from random numbers of its own."""

    kind: str
    name: str
    change: Change


def _turned(turns: int, is_mirrored: bool) -> Change:
    def change(frame: Pixels, _: Random) -> Pixels:
        turned = np.rot90(frame, turns)
        return np.ascontiguousarray(turned[:, ::-1] if is_mirrored else turned)

    return change


def _leaning(degrees: float) -> Change:
    """Turned about the middle; what comes in at the corners mirrors what is beside it."""

    def change(frame: Pixels, _: Random) -> Pixels:
        middle = (len(frame) - 1) / 2
        turn = cv2.getRotationMatrix2D((middle, middle), degrees, 1.0)
        size = (len(frame), len(frame))
        return np.asarray(cv2.warpAffine(frame, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101), np.uint8)

    return change


def _scaled(factor: float) -> Change:
    return lambda frame, _: np.clip(frame * factor, 0, 255).astype(np.uint8)


def _contrast(factor: float) -> Change:
    return lambda frame, _: np.clip((frame - frame.mean()) * factor + frame.mean(), 0, 255).astype(np.uint8)


def _hue(degrees: int) -> Change:
    def change(frame: Pixels, _: Random) -> Pixels:
        hsv = np.array(cv2.cvtColor(frame, cv2.COLOR_RGB2HSV))
        hsv[..., 0] = (hsv[..., 0].astype(int) + degrees // 2) % 180  # OpenCV counts hue in steps of two degrees
        return np.asarray(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB), np.uint8)

    return change


def _blur(sigma: float) -> Change:
    return lambda frame, _: cv2.GaussianBlur(frame, (0, 0), sigma).astype(np.uint8)


def _jpeg(quality: int) -> Change:
    def change(frame: Pixels, _: Random) -> Pixels:
        data = cv2.imencode(".jpg", frame[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        return np.ascontiguousarray(np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)[..., ::-1])

    return change


def _resized(factor: float) -> Change:
    def change(frame: Pixels, _: Random) -> Pixels:
        side = round(len(frame) * factor)
        way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(frame, (side, side), interpolation=way), np.uint8)

    return change


ORIENTATIONS = tuple(
    Variant("orientation", f"turned {90 * turns}°{', mirrored' if is_mirrored else ''}", _turned(turns, is_mirrored))
    for is_mirrored in (False, True)
    for turns in range(4)
)
"""All eight, the upright one first."""
VARIANTS = (
    *ORIENTATIONS[1:],
    Variant("orientation", "turned 15°", _leaning(15)),
    Variant("orientation", "turned 45°", _leaning(45)),
    Variant("light", "brightness +10 %", _scaled(1.1)),
    Variant("light", "brightness -10 %", _scaled(0.9)),
    Variant("light", "contrast +10 %", _contrast(1.1)),
    Variant("light", "contrast -10 %", _contrast(0.9)),
    Variant("colour", "hue +6°", _hue(6)),
    Variant("colour", "hue -6°", _hue(-6)),
    Variant("focus", "blur σ 1 px", _blur(1.0)),
    Variant("focus", "blur σ 2 px", _blur(2.0)),
    Variant("file", "JPEG 95", _jpeg(95)),
    Variant("file", "JPEG 70", _jpeg(70)),
    Variant("file", "JPEG 50", _jpeg(50)),
    Variant("size", "half the size", _resized(0.5)),
    Variant("size", "twice the size", _resized(2.0)),
    Variant("artefact", "hair, as in training", artefacts.hair),
    Variant("artefact", "hair, drawn otherwise", other_artefacts.hair),
    Variant("artefact", "ruler, as in training", artefacts.ruler),
    Variant("artefact", "ruler, drawn otherwise", other_artefacts.ruler),
    Variant("artefact", "pen marks, as in training", artefacts.pen),
    Variant("artefact", "pen marks, drawn otherwise", other_artefacts.pen),
    Variant("artefact", "dark corners, as in training", artefacts.vignette),
)
