"""What lies between the skin and the camera: hair, a ruler, bubbles in the gel, the round window of the dermoscope."""

import numpy as np
from PIL import Image, ImageDraw

from skinapp.synthetic import stroke
from skinapp.synthetic.field import HEIGHT, WIDTH, Field, Rgb, X, Y, step


def hair(rng: np.random.Generator, rgb: Rgb) -> Rgb:
    """A dozen dark hairs, each with a soft shadow."""
    coverage = stroke.mask([stroke.hair(rng) for _ in range(12)])
    shadow = np.roll(coverage, (2, 2), (0, 1))
    return _over(rgb * (1 - 0.25 * shadow[..., None]), 0.88 * coverage, (48, 34, 28))


def ruler(rng: np.random.Generator, rgb: Rgb) -> Rgb:
    """Millimetre marks along the lower edge, every fifth one longer."""
    canvas = Image.new("L", (WIDTH, HEIGHT))
    draw = ImageDraw.Draw(canvas)
    offset = int(rng.random() * 40)
    for i, x in enumerate(range(offset, WIDTH, 46)):
        length = 64 if i % 5 == 0 else 34
        draw.rectangle([x, HEIGHT - 20 - length, x + 3, HEIGHT - 20], fill=255)
    draw.rectangle([0, HEIGHT - 21, WIDTH, HEIGHT - 18], fill=255)
    return _over(rgb, np.asarray(canvas, np.float32) / 255 * 0.85, (24, 24, 30))


def bubbles(rng: np.random.Generator, rgb: Rgb) -> Rgb:
    """Air in the gel: a bright crescent on one side of a dark rim."""
    for _ in range(14):
        x, y, radius = rng.random() * WIDTH, rng.random() * HEIGHT, 5 + 26 * rng.random() ** 2
        dx, dy = X - x, Y - y
        distance = np.hypot(dx, dy)
        ring = np.exp(-(((distance - radius) / (0.12 * radius + 1)) ** 2))
        lit = step((-(dx + dy) / (radius * 1.4)), -0.2, 0.9)
        rgb = _over(rgb, 0.45 * ring * (1 - lit), (60, 40, 36))
        rgb = _over(rgb, 0.75 * ring * lit, (255, 250, 244))
        rgb = _over(rgb, 0.10 * step(distance, radius, radius - 3), (255, 240, 230))
    return rgb


def vignette(rng: np.random.Generator, rgb: Rgb) -> Rgb:
    """Black outside the round window of the dermoscope."""
    x, y = WIDTH / 2 + (rng.random() - 0.5) * 30, HEIGHT / 2 + (rng.random() - 0.5) * 20
    distance = np.hypot(X - x, Y - y)
    dimmed = rgb * (1 - 0.35 * step(distance, 380, 540))[..., None]
    return _over(dimmed, step(distance, 528, 536), (6, 5, 6))


def _over(rgb: Rgb, opacity: Field, colour: tuple[int, int, int]) -> Rgb:
    mixed: Rgb = rgb + (np.array(colour, np.float32) / 255 - rgb) * opacity[..., None]
    return mixed
