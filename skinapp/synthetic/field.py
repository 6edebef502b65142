"""Noise, cells and outlines: scalar fields over the picture."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

WIDTH, HEIGHT = 1024, 768

Field = npt.NDArray[np.floating]  # (HEIGHT, WIDTH)
Rgb = npt.NDArray[np.floating]  # (HEIGHT, WIDTH, 3), sRGB 0 to 1

Y, X = (axis.astype(np.float32) for axis in np.mgrid[0:HEIGHT, 0:WIDTH])  # pixel coordinates, (HEIGHT, WIDTH) each


def noise(rng: np.random.Generator, cell_px: float, octaves: int = 4) -> Field:
    """Fractal value noise around 0, mostly within ±1: features from `cell_px` down, each octave half as large and as strong."""
    total = np.zeros((HEIGHT, WIDTH), np.float32)
    weight = 1.0
    for _ in range(octaves):
        rows, columns = math.ceil(HEIGHT / cell_px) + 2, math.ceil(WIDTH / cell_px) + 2
        coarse = Image.fromarray((rng.random((rows, columns)) * 2 - 1).astype(np.float32))
        box = (0.5, 0.5, 0.5 + WIDTH / cell_px, 0.5 + HEIGHT / cell_px)
        total += weight * np.asarray(coarse.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC, box=box))
        weight, cell_px = weight / 2, max(cell_px / 2, 1.5)
    return total


def step(field: Field, low: float, high: float) -> Field:
    """Smooth step: 0 at or below `low`, 1 at or above `high` (or falling, when low > high)."""
    t = np.clip((field - low) / (high - low), 0, 1)
    smooth: Field = t * t * (3 - 2 * t)
    return smooth


@dataclass(frozen=True, eq=False)
class Cells:
    """A jittered honeycomb.

    near: px to the nearest centre; wall: how much farther the second nearest is, 0 on walls; number: one per cell, 0 to 1.
    """

    near: Field
    wall: Field
    number: Field


def cells(rng: np.random.Generator, spacing_px: float, warp: Field | float = 0.0, jitter: float = 0.75) -> Cells:
    """Draw a honeycomb. warp: displacement in px that bends it; jitter: of its centres, as a fraction of the spacing."""
    x, y = X + warp, Y - np.roll(warp, 97, axis=1) if isinstance(warp, np.ndarray) else Y
    pitch = spacing_px * 0.866
    rows, columns = math.ceil(HEIGHT / pitch) + 16, math.ceil(WIDTH / spacing_px) + 16
    shift = (rng.random((rows, columns, 2)) - 0.5) * jitter * spacing_px
    value = rng.random((rows, columns))
    row = np.floor(y / pitch).astype(int) + 8
    nearest = np.full((HEIGHT, WIDTH), np.inf)
    second, number = nearest.copy(), np.zeros_like(nearest)
    for i in (-1, 0, 1):
        r = np.clip(row + i, 0, rows - 1)
        odd = (r % 2) * 0.5
        column = np.floor(x / spacing_px - odd).astype(int) + 8
        for j in (-1, 0, 1):
            c = np.clip(column + j, 0, columns - 1)
            dx = (c - 8 + odd + 0.5) * spacing_px + shift[r, c, 0] - x
            dy = (r - 8 + 0.5) * pitch + shift[r, c, 1] - y
            distance = np.hypot(dx, dy)
            closer = distance < nearest
            second = np.where(closer, nearest, np.minimum(second, distance))
            number = np.where(closer, value[r, c], number)
            nearest = np.minimum(nearest, distance)
    return Cells(nearest.astype(np.float32), (second - nearest).astype(np.float32), number.astype(np.float32))


def outline(
    rng: np.random.Generator,
    radius_px: float,
    aspect: float = 1.15,
    irregularity: float = 0.1,
    centre: tuple[float, float] = (WIDTH / 2, HEIGHT / 2),
) -> Field:
    """Depth within a lesion: 1 at its centre, 0 on its edge, negative outside.

    aspect: long axis by short axis; irregularity: size of the bays and bulges of the edge, as a fraction of the radius.
    """
    angle = rng.random() * math.pi
    bend = irregularity * radius_px
    x = X - centre[0] + bend * noise(rng, radius_px * 0.9, 3) + 0.25 * bend * noise(rng, radius_px * 0.16, 3)
    y = Y - centre[1] + bend * noise(rng, radius_px * 0.9, 3) + 0.25 * bend * noise(rng, radius_px * 0.16, 3)
    along, across = x * math.cos(angle) + y * math.sin(angle), y * math.cos(angle) - x * math.sin(angle)
    stretch = math.sqrt(aspect)
    depth: Field = 1 - np.hypot(along / stretch, across * stretch) / radius_px
    return depth
