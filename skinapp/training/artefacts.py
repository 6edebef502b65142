"""What lies on skin or lens, drawn onto a frame: hair, ruler ticks, pen marks, dark corners. None of it tells of the lesion."""

import math
from collections.abc import Callable, Sequence

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
Random = np.random.Generator
Artefact = Callable[[Pixels, Random], Pixels]


def hair(frame: Pixels, random: Random) -> Pixels:
    """A few to many thin dark curves, each across a good part of the frame. uint8 (S, S, 3) → the same."""
    side = len(frame)
    overlay = frame.copy()
    colour = _colour(random, (10, 60), (5, 45), (5, 40))
    direction = random.uniform(0, math.pi)
    for _ in range(random.integers(2, 25)):
        angle = direction + random.normal(0, 0.5)
        start = random.uniform(-0.2, 1.2, 2) * side
        reach = np.array([math.cos(angle), math.sin(angle)]) * random.uniform(0.3, 1.2) * side
        bend = random.normal(0, 0.12, 2) * side
        points = (start, start + reach / 2 + bend, start + reach)
        _curve(overlay, points, colour, round(side * random.uniform(0.002, 0.008)))
    return _blended(frame, overlay, random.uniform(0.5, 0.95))


def ruler(frame: Pixels, random: Random) -> Pixels:
    """Ticks along a line near one edge, every fifth or tenth longer, dark on a bare lens or pale on a dark one."""
    side = len(frame)
    overlay = frame.copy()
    level = (15, 60) if random.random() < 0.7 else (200, 250)
    colour = _colour(random, level, level, level)
    angle = random.uniform(0, 2 * math.pi)
    along, across = np.array([math.cos(angle), math.sin(angle)]), np.array([-math.sin(angle), math.cos(angle)])
    middle = np.array([side / 2, side / 2]) + across * side * random.uniform(0.3, 0.48)
    spacing, longer = side * random.uniform(0.02, 0.05), random.choice([5, 10])
    count = int(side / spacing)
    for tick in range(-count, count + 1):
        length = side * (0.05 if tick % longer == 0 else 0.025)
        foot = middle + along * tick * spacing
        _line(overlay, foot, foot + across * length, colour, 1)
    return _blended(frame, overlay, random.uniform(0.5, 0.9))


def pen(frame: Pixels, random: Random) -> Pixels:
    """One to three strokes of a skin marker, mostly violet or blue, outside the middle of the frame."""
    side = len(frame)
    overlay = frame.copy()
    inks = ((60, 20, 110), (30, 40, 130), (20, 20, 40), (20, 90, 60))
    ink = tuple(int(v) for v in np.clip(np.array(inks[random.integers(len(inks))]) + random.normal(0, 12, 3), 0, 255))
    for _ in range(random.integers(1, 4)):
        angle, width = random.uniform(0, 2 * math.pi), random.uniform(0.1, 0.9)
        turns = angle + np.array([0, width / 2, width])
        points = side / 2 + side * random.uniform(0.36, 0.6) * np.stack([np.cos(turns), np.sin(turns)], axis=1)
        control = points[1] * 2 - points[[0, 2]].mean(0)
        _curve(overlay, (points[0], control, points[2]), ink, round(side * random.uniform(0.012, 0.04)))
    return _blended(frame, overlay, random.uniform(0.4, 0.85))


def vignette(frame: Pixels, random: Random) -> Pixels:
    """The dark surroundings of a round field of view, its edge soft or hard."""
    side = len(frame)
    centre = side / 2 + random.normal(0, 0.03, 2) * side
    radius = side * random.uniform(0.5, 0.68)
    softness = side * random.uniform(0.005, 0.15)
    rows, columns = np.ogrid[:side, :side]
    distance = np.hypot(rows - centre[1], columns - centre[0])
    light = 1 / (1 + np.exp(np.clip((distance - radius) / softness * 4, -30, 30)))
    shaded: Pixels = (frame * light[..., None]).astype(np.uint8)
    return shaded


def bubbles(frame: Pixels, random: Random) -> Pixels:
    """Air in the gel: rings with a dark rim and a bright crescent, of many sizes."""
    side = len(frame)
    overlay = frame.copy()
    for _ in range(random.integers(5, 25)):
        centre = tuple(int(v) for v in random.uniform(0, side, 2))
        radius = max(2, int(side * random.uniform(0.008, 0.045)))
        cv2.circle(overlay, centre, radius, _colour(random, (70, 130), (45, 100), (40, 90)), 1, cv2.LINE_AA)
        lit = float(random.uniform(180, 270))
        cv2.ellipse(overlay, centre, (radius, radius), 0, lit, lit + 110, _colour(random, *[(225, 256)] * 3), 2, cv2.LINE_AA)
    return _blended(frame, overlay, random.uniform(0.5, 0.9))


def plaster(frame: Pixels, random: Random) -> Pixels:
    """The straight edge of a dressing or a sticker across one side of the frame: pale, woven, flatly coloured."""
    side = len(frame)
    angle, depth = random.uniform(0, 2 * math.pi), side * random.uniform(0.1, 0.35)
    rows, columns = np.mgrid[:side, :side].astype(np.float32) - side / 2
    beyond = columns * math.cos(angle) + rows * math.sin(angle) - (side / 2 - depth)
    cover = np.clip(beyond / 1.5, 0, 1)[..., None] * random.uniform(0.85, 1)
    colour = np.array([225, 195, 165]) if random.random() < 0.5 else np.array([235, 235, 232])
    weave = 6 * np.sin(rows * random.uniform(1, 2)) * np.sin(columns * random.uniform(1, 2))
    sheet = np.clip(colour + random.normal(0, 12, 3) + weave[..., None], 0, 255)
    covered: Pixels = (frame * (1 - cover) + sheet * cover).astype(np.uint8)
    return covered


def jpeg(frame: Pixels, random: Random) -> Pixels:
    """Compressed and unpacked again, quality 30 to 90."""
    blue_first = frame[..., ::-1]  # as OpenCV has it: the other way round, red would be compressed as hard as blue
    _, data = cv2.imencode(".jpg", blue_first, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(30, 91))])
    unpacked: Pixels = np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), dtype=np.uint8)[..., ::-1]
    return unpacked


SHARES: dict[Artefact, float] = {hair: 0.15, ruler: 0.08, pen: 0.08, vignette: 0.10, jpeg: 0.15}
"""How often each is drawn during training. Most photos stay as they are: many have hair and rulers of their own."""


FOUND: dict[str, Artefact] = {
    "hair": hair,
    "a ruler": ruler,
    "pen marks": pen,
    "dark corners": vignette,
    "gel bubbles": bubbles,
    "a plaster": plaster,
}
"""What the application looks for, by the names that users read; taught by drawings on train photos."""


def spoil(frame: Pixels, random: Random) -> Pixels:
    """A frame with some artefacts, often none."""
    for artefact, share in SHARES.items():
        if random.random() < share:
            frame = artefact(frame, random)
    return frame


def _colour(random: Random, *ranges: tuple[int, int]) -> tuple[int, ...]:
    return tuple(int(random.integers(low, high)) for low, high in ranges)


def _blended(frame: Pixels, overlay: Pixels, opacity: float) -> Pixels:
    mixed: Pixels = np.asarray(cv2.addWeighted(overlay, opacity, frame, 1 - opacity, 0), dtype=np.uint8)
    return mixed


def _line(
    canvas: Pixels, start: npt.NDArray[np.float64], end: npt.NDArray[np.float64], colour: tuple[int, ...], width: int
) -> None:
    cv2.line(canvas, tuple(map(int, start)), tuple(map(int, end)), colour, width, cv2.LINE_AA)


def _curve(canvas: Pixels, points: Sequence[npt.NDArray[np.float64]], colour: tuple[int, ...], width: int) -> None:
    """A quadratic Bézier curve. points: start, control point, end."""
    t = np.linspace(0, 1, 16)[:, None]
    start, control, end = points
    line = (1 - t) ** 2 * start + 2 * t * (1 - t) * control + t**2 * end
    cv2.polylines(canvas, [line.astype(np.int32)], False, colour, max(1, width), cv2.LINE_AA)
