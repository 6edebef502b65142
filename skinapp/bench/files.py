"""From a file to a decision: decoding and network apart, and together, against decoding every pixel."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from skinapp.bench.photos import QUALITY, enlarge
from skinapp.bench.race import Contestant, milliseconds, race
from skinapp.bench.result import Figure, Row, Section, ratios
from skinapp.bench.scene import Scene
from skinapp.bench.student import Mix
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier
from skinapp.imaging.read import read_photo
from skinapp.inference import load_classifier
from skinapp.pipeline import assess_at_once

FILES = 3
COMPARED = 1
"""Which of the plan's sizes is compared with a full decode: the 12 MP of a common camera."""
UNIT = "ms a photo"
Run = Callable[[Path, Photo], object]


@dataclass(frozen=True)
class Size:
    """Some files of one size. name: such as "12 MP"."""

    name: str
    files: tuple[Path, ...]


def measure(scene: Scene, mix: Mix) -> Section:
    """A race for each size, on the engine that `auto` chooses."""
    classifier = load_classifier("auto", "cpu")
    rows: list[Row] = []
    figures: list[Figure] = []
    sizes = list(_sizes(scene, mix))
    for size in sizes:
        raced = race(list(_contestants(size, classifier)), scene.rounds)
        rows += raced
        if size is sizes[COMPARED]:
            figures += [_figure(size, mode, raced, classifier) for mode in Mode]
    about = (
        f"JPEG files of quality {QUALITY}, {FILES} of each size: photos upscaled to the height, sides mirrored, grain like "
        f"a camera's added. In the file cache already. Engine: {classifier.engine.name}, threads as it chooses."
    )
    return Section("From a file to a decision", about, tuple(rows), tuple(figures))


def _figure(size: Size, mode: Mode, raced: Sequence[Row], classifier: Classifier) -> Figure:
    values = {row.name: row.values for row in raced}
    name = f"{size.name} JPEG → decision, {mode}: times as fast as with a full Pillow decode"
    found = ratios(values[_full(size, mode)], values[_ours(size, mode)])
    return Figure(name, "×", found, reach=2.0, aim=4.0, note=classifier.engine.name)


def _sizes(scene: Scene, mix: Mix) -> Iterator[Size]:
    places = np.linspace(0, len(mix.files) - 1, FILES).astype(int)
    for width, height in scene.plan.sides:
        name = f"{width * height / 1e6:.0f} MP" if width * height > 1e6 else f"{width}×{height}"
        files = [
            enlarge(mix.files[place], scene.folder / f"{width}-{number}.jpg", width, height, has_grain=True)
            for number, place in enumerate(places)
        ]
        yield Size(name, tuple(files))


def _ours(size: Size, mode: Mode) -> str:
    return f"{size.name} → decision, {mode}"


def _full(size: Size, mode: Mode) -> str:
    return f"{size.name} → decision, {mode}, after a full Pillow decode"


def _contestants(size: Size, classifier: Classifier) -> Iterator[Contestant]:
    photos = [read_photo(file) for file in size.files]
    megabytes = sum(file.stat().st_size for file in size.files) / len(size.files) / 1e6

    def over(name: str, run: Run, note: str = "") -> Contestant:
        return Contestant(Row(name, UNIT, note=note), milliseconds(lambda: _each(run, size.files, photos), len(photos)))

    yield over(f"{size.name}: read_photo", lambda file, _: read_photo(file), f"{megabytes:.1f} MB a file")
    yield over(f"{size.name}: full Pillow decode", lambda file, _: _decoded(file))
    for mode in Mode:
        ours, full, decoded = _decisions(classifier, mode)
        yield over(f"{size.name}: decoded → decision, {mode}", decoded)
        yield over(_ours(size, mode), ours)
        yield over(_full(size, mode), full)


def _decisions(classifier: Classifier, mode: Mode) -> tuple[Run, Run, Run]:
    """From the file as we read it, from the file with every pixel decoded, and from the photo that was read."""

    def ours(file: Path, _: Photo) -> object:
        return assess_at_once(read_photo(file), classifier, mode)

    def full(file: Path, photo: Photo) -> object:
        return assess_at_once(replace(photo, pixels=_decoded(file)), classifier, mode)

    def decoded(_: Path, photo: Photo) -> object:
        return assess_at_once(photo, classifier, mode)

    return ours, full, decoded


def _each(run: Run, files: Sequence[Path], photos: Sequence[Photo]) -> None:
    for file, photo in zip(files, photos, strict=True):
        run(file, photo)


def _decoded(file: Path) -> np.ndarray:
    """Every pixel: uint8 (H, W, 3)."""
    with Image.open(io.BytesIO(file.read_bytes())) as image:
        return np.asarray(image.convert("RGB"))
