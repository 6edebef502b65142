"""The artefacts once more, drawn by other means than those that training and the gate have seen: for tests only."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from skinapp.training.artefacts import Pixels, Random

_UP = 3
"""Drawn at three times the size and reduced: thin lines come out soft, as through a lens."""


def hair(frame: Pixels, random: Random) -> Pixels:
    """Long arcs of circles, thicker or thinner, black to blond."""
    side = len(frame) * _UP
    mask = Image.new("L", (side, side))
    draw = ImageDraw.Draw(mask)
    for _ in range(random.integers(3, 20)):
        radius, (x, y) = side * random.uniform(0.3, 2), random.uniform(-0.3, 1.3, 2) * side
        start = random.uniform(0, 360)
        box = (x - radius, y - radius, x + radius, y + radius)
        draw.arc(box, start, start + math.degrees(side / radius) * random.uniform(0.3, 1), 255, int(random.integers(2, 7)))
    return _over(frame, mask, random.uniform(0.6, 0.95), np.array([40, 28, 20]) * random.uniform(0.3, 2.2))


def ruler(frame: Pixels, random: Random) -> Pixels:
    """A scale with a base line along one side, and numbers at its longer marks."""
    side = len(frame) * _UP
    mask = Image.new("L", (side, side))
    draw = ImageDraw.Draw(mask)
    base, step = side * random.uniform(0.86, 0.96), side * random.uniform(0.02, 0.06)
    draw.line((0, base, side, base), 255, 4)
    for number in range(int(side / step)):
        length = side * (0.06 if number % 5 == 0 else 0.03)
        draw.line((number * step, base, number * step, base - length), 255, 4)
        if number % 5 == 0:
            draw.text((number * step + 6, base - length - 8), str(number // 5), 255, font_size=side // 28)
    turned = mask.rotate(90 * int(random.integers(4)))
    return _over(frame, turned, random.uniform(0.6, 0.95), np.full(3, 25.0 if random.random() < 0.7 else 240.0))


def pen(frame: Pixels, random: Random) -> Pixels:
    """Dashes around the lesion, a cross or an arrow, in the inks of surgical markers and ball pens."""
    side = len(frame) * _UP
    mask = Image.new("L", (side, side))
    draw = ImageDraw.Draw(mask)
    width = int(side * random.uniform(0.012, 0.03))
    if random.random() < 0.5:
        for k in range(0, 360, int(random.integers(25, 50))):
            inset = side * 0.06
            draw.arc((inset, inset, side - inset, side - inset), k, k + 14, 255, width)
    else:
        x, y = (side * random.choice([0.12, 0.88]) for _ in range(2))
        reach = side * random.uniform(0.06, 0.1)
        draw.line((x - reach, y - reach, x + reach, y + reach), 255, width)
        draw.line((x - reach, y + reach, x + reach, y - reach), 255, width)
    inks = np.array([[70, 25, 120], [25, 45, 140], [30, 30, 45], [20, 80, 110]])
    return _over(frame, mask, random.uniform(0.5, 0.9), inks[random.integers(len(inks))])


def _over(frame: Pixels, mask: Image.Image, opacity: float, colour: np.ndarray) -> Pixels:
    cover = np.asarray(mask.filter(ImageFilter.GaussianBlur(1.5)).resize((len(frame),) * 2, Image.Resampling.BOX)) / 255
    mixed: Pixels = (frame + (colour - frame) * (cover * opacity)[..., None]).clip(0, 255).astype(np.uint8)
    return mixed
