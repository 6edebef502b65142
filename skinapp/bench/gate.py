"""What the gate costs beside the student itself: scope, outline and artefacts from the first exit, quality from the pixels."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

import numpy as np
import numpy.typing as npt
from PIL import Image

from skinapp.bench.apart import apart
from skinapp.bench.networks import EARLY, FULL, Setting, early_contestants, fastest, full_contestants
from skinapp.bench.race import Contestant, milliseconds, race
from skinapp.bench.result import Figure, Row, Section, ratios
from skinapp.bench.scene import Scene
from skinapp.bench.student import Mix, engines
from skinapp.core.engines import REFERENCE
from skinapp.imaging.quality import examine
from skinapp.imaging.read import read_photo
from skinapp.inference.engines import load_engine

LOOK, QUALITY, MEGAPIXEL, WHOLE = "scope, outline, artefacts", "quality", "quality of one megapixel", "the gate, all of it"
PHOTOS = 8
"""Of the mix: the gate takes as long for each."""
REACH, AIM = 0.25, 0.10
"""Of the student's own time."""
Pixels = npt.NDArray[np.uint8]


def measure(scene: Scene, mix: Mix, agreeing: Sequence[str]) -> Section:
    """One race, at the highest number of threads. agreeing: engines that may stand in for the reference."""
    threads = scene.plan.threads[-1]
    rows = apart(threads, _raced, scene, mix, agreeing)
    whole = next(row for row in rows if row.name == WHOLE)
    figures = []
    for name in (FULL, EARLY):
        student = fastest(rows, name, agreeing, threads)
        values = ratios(whole.values, student.values) if student else ()
        note = whole.note or (student.name.removeprefix(f"{name}, ") if student else "no engine could run")
        figures.append(Figure(f"the gate's time as a share of {name}", "×", values, REACH, AIM, note))
    about = (
        f"On {len(mix.files[:PHOTOS])} {scene.photos.kind} as they come, from pixels and the first exit's tokens, beside "
        "the student from a standardised picture on, on engines that agree with the reference here."
    )
    return Section("The gate", about, tuple(rows), tuple(figures))


def _raced(scene: Scene, mix: Mix, agreeing: Sequence[str]) -> list[Row]:
    setting = Setting(scene, mix, scene.plan.threads[-1], 1)
    loaded = {engine: found for engine, found in engines(scene.model, setting.threads) if engine in agreeing}
    return race([*_gate(setting), *full_contestants(setting, loaded), *early_contestants(setting, loaded)], scene.rounds)


def _gate(setting: Setting) -> Iterator[Contestant]:
    classifier = load_engine(REFERENCE, "cpu", setting.scene.model, setting.threads)
    gate, preprocess = classifier.gate, setting.scene.manifest.preprocess
    if gate is None:
        yield Contestant(setting.row(WHOLE, "this model has no gate"), None)
        return
    photos = [read_photo(file).pixels for file in setting.mix.files[:PHOTOS]]
    first = [next(classifier.network.exits(preprocess(pixels)[None])) for pixels in photos]
    large = np.asarray(Image.fromarray(photos[0]).resize((1000, 1000)))

    def look() -> None:
        for output in first:
            gate.look(output)

    def quality(pictures: Sequence[Pixels]) -> None:
        for pixels in pictures:
            examine(pixels, preprocess.frame(pixels))

    def whole() -> None:
        look()
        quality(photos)

    steps: dict[str, tuple[Callable[[], None], int]] = {
        LOOK: (look, len(photos)),
        QUALITY: (partial(quality, photos), len(photos)),
        MEGAPIXEL: (partial(quality, [large]), 1),
        WHOLE: (whole, len(photos)),
    }
    for name, (run, count) in steps.items():
        yield Contestant(setting.row(name), milliseconds(run, count, setting.set_threads))
