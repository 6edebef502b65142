"""What is measured on: real photos where there are some, the samples otherwise, and larger versions of them."""

import csv
import os
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from skinapp import paths
from skinapp.core.errors import UsageError

VARIABLE = "SKINAPP_DATA"
"""Names a folder of real photos with `metadata.csv`."""
SPLIT = "tune"
QUALITY = 90
GRAIN = 3.0
"""Standard deviation of the noise, of 255."""


@dataclass(frozen=True)
class Photos:
    """files: of photos; kind: such as "synthetic samples"; said: a sentence about them."""

    files: tuple[Path, ...]
    kind: str
    said: str


def find_photos() -> Photos:
    """Those of the tune split, or the samples. Raises UsageError where SKINAPP_DATA names something else."""
    named = os.environ.get(VARIABLE)
    if not named:
        files = tuple(sorted(paths.samples().glob("*.jpg")))
        said = f"{len(files)} synthetic samples, since {VARIABLE} names no folder of real photos."
        return Photos(files, "synthetic samples", said)
    try:
        with (Path(named) / "metadata.csv").open(encoding="utf-8", newline="") as table:
            files = tuple(Path(named) / row["file"] for row in csv.DictReader(table) if row["split"] == SPLIT)
    except (OSError, ValueError) as error:
        raise UsageError(f"{VARIABLE} does not name a folder with a readable metadata.csv.") from error
    except KeyError as error:
        raise UsageError(f"The metadata.csv in {VARIABLE} has no column {error}.") from error
    if not files:
        raise UsageError(f"The metadata.csv in {VARIABLE} has no photo of the {SPLIT} split.")
    return Photos(files, f"real photos ({SPLIT} split)", f"{len(files):,} real photos of the {SPLIT} split in {VARIABLE}.")


def enlarge(source: Path, target: Path, width: int, height: int, *, has_grain: bool = False) -> Path:
    """Write a JPEG of this size in which the model's frame, a centre square, shows the source's centre square.

    The square is upscaled, the sides are its mirror image. has_grain: noise is added, so that the file is as hard to decode as
    a camera's; what is merely upscaled is smooth.
    """
    with Image.open(source) as image:
        side = min(width, height)
        square = np.asarray(ImageOps.fit(image.convert("RGB"), (side, side), Image.Resampling.BICUBIC))
    left, top = (width - side) // 2, (height - side) // 2
    sides = ((top, height - side - top), (left, width - side - left), (0, 0))
    pixels = np.pad(square, sides, mode="symmetric")
    if has_grain:
        noise = np.random.default_rng(0).normal(0, GRAIN, pixels.shape[:2]).astype(np.float32)
        pixels = np.clip(pixels + noise[..., None], 0, 255).astype(np.uint8)
    Image.fromarray(pixels).save(target, quality=QUALITY)
    return target


def enlarge_many(files: tuple[Path, ...], folder: Path, count: int, size: tuple[int, int]) -> list[Path]:
    """Write `count` enlarged photos into a new folder; the sources are taken again where they are fewer."""
    folder.mkdir()
    made: dict[Path, bytes] = {}
    targets = []
    for number, source in enumerate(islice(cycle(files), count)):
        target = folder / f"{number:04}.jpg"
        if source in made:
            target.write_bytes(made[source])
        else:
            made[source] = enlarge(source, target, *size).read_bytes()
        targets.append(target)
    return targets
