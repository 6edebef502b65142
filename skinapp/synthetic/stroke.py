"""Thin curved things: hairs and vessels, drawn as masks."""

import math
from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw

from skinapp.synthetic.field import HEIGHT, WIDTH, Field

_FINE = 3  # drawn this many times larger, then reduced, for soft edges

Point = tuple[float, float]
Stroke = list[tuple[Point, float]]  # points in px with the width there in px


def mask(strokes: list[Stroke]) -> Field:
    """Coverage of some strokes, 0 to 1."""
    canvas = Image.new("L", (WIDTH * _FINE, HEIGHT * _FINE))
    draw = ImageDraw.Draw(canvas)
    for stroke in strokes:
        for ((x0, y0), width), ((x1, y1), _) in pairwise(stroke):
            draw.line([x0 * _FINE, y0 * _FINE, x1 * _FINE, y1 * _FINE], fill=255, width=max(1, round(width * _FINE)))
            radius = width * _FINE / 2
            draw.ellipse([x1 * _FINE - radius, y1 * _FINE - radius, x1 * _FINE + radius, y1 * _FINE + radius], fill=255)
    return np.asarray(canvas.reduce(_FINE), np.float32) / 255


def hair(rng: np.random.Generator) -> Stroke:
    """One hair across part of the picture, tapering."""
    x, y = rng.random() * WIDTH, rng.random() * HEIGHT
    direction, turn = rng.random() * 2 * math.pi, (rng.random() - 0.5) * 0.03
    length, width = int(40 + rng.random() * 90), 2.2 + rng.random() * 2.2
    stroke: Stroke = []
    for i in range(length):
        stroke.append(((x, y), width * (1 - 0.6 * i / length)))
        direction += turn + (rng.random() - 0.5) * 0.012
        x, y = x + 7 * math.cos(direction), y + 7 * math.sin(direction)
    return stroke


def tree(rng: np.random.Generator, start: Point, direction: float, width: float) -> list[Stroke]:
    """A branching vessel: winding, thinner with each fork."""
    strokes: list[Stroke] = []
    (x, y), stroke = start, []
    for _ in range(int(14 + rng.random() * 12)):
        stroke.append(((x, y), width))
        direction += (rng.random() - 0.5) * 0.55
        x, y = x + 5 * math.cos(direction), y + 5 * math.sin(direction)
        width *= 0.985
    strokes.append(stroke)
    if width > 1.1:
        for side in (-1, 1):
            strokes += tree(rng, (x, y), direction + side * (0.35 + rng.random() * 0.5), width * (0.55 + rng.random() * 0.25))
    return strokes
