"""A folder of photos through the batch, against one photo after the other on the reference engine."""

import time
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from skinapp import batch, paths
from skinapp.bench.apart import apart
from skinapp.bench.race import Contestant, race
from skinapp.bench.result import Figure, Row, Section, ratios
from skinapp.bench.scene import Scene
from skinapp.core.engines import REFERENCE
from skinapp.core.exit_policy import Mode
from skinapp.core.ports import Classifier
from skinapp.imaging.read import read_photo
from skinapp.inference import choose_engine
from skinapp.inference.device import cores
from skinapp.inference.engines import load_engine
from skinapp.pipeline import assess_at_once


def measure(scene: Scene, files: Sequence[Path]) -> Section:
    """Both modes in one race. files: the folder's photos."""
    workers, threads = batch.share(len(files), cores())
    engine = choose_engine(scene.model, "cpu", paths.user_cache()).engine
    rows = apart(threads, _raced, scene, files, engine, workers, threads)
    by_name = {row.name: row.values for row in rows}
    figures = [
        Figure(
            f"folder of {len(files):,}, {mode}: times as many photos/s as one by one on {REFERENCE}",
            "×",
            ratios(by_name[_batch_name(mode)], by_name[_plain_name(mode)]),
            reach=3.0,
            aim=6.0,
            note=engine,
        )
        for mode in Mode
    ]
    width, height = scene.plan.sides[0]
    about = (
        f"{len(files):,} JPEG files upscaled to {width}×{height} with mirrored sides, from {scene.photos.kind}"
        f"{_repeated(scene, files)}. {scene.few_rounds} rounds. Batch: {engine}, {workers} photos at a time on "
        f"{threads} thread each; one by one: each photo on all cores."
    )
    return Section(f"A folder of {len(files):,} photos", about, tuple(rows), tuple(figures))


def _raced(scene: Scene, files: Sequence[Path], engine: str, workers: int, threads: int) -> list[Row]:
    ours, plain = (load_engine(name, "cpu", scene.model, count) for name, count in ((engine, threads), (REFERENCE, 0)))
    contestants = [
        Contestant(Row(name, "photos/s"), _rate(run, files))
        for mode in Mode
        for name, run in (
            (_batch_name(mode), _batch(files, ours, mode, workers)),
            (_plain_name(mode), _one_by_one(files, plain, mode)),
        )
    ]
    return race(contestants, scene.few_rounds)


def _repeated(scene: Scene, files: Sequence[Path]) -> str:
    different = len(scene.photos.files)
    return f"; {different:,} different ones, some more than once" if different < len(files) else ""


def _batch_name(mode: Mode) -> str:
    return f"skinapp triage, {mode}"


def _plain_name(mode: Mode) -> str:
    return f"one by one on {REFERENCE}, {mode}"


def _rate(run: Callable[[], object], files: Sequence[Path]) -> Callable[[], float]:
    def measure() -> float:
        started = time.perf_counter()
        run()
        return len(files) / (time.perf_counter() - started)

    return measure


def _batch(files: Sequence[Path], classifier: Classifier, mode: Mode, workers: int) -> Callable[[], object]:
    """Results are dropped as they come, like rows that were written."""
    return lambda: deque(batch.triage([str(file) for file in files], classifier, mode, workers), maxlen=0)


def _one_by_one(files: Sequence[Path], classifier: Classifier, mode: Mode) -> Callable[[], object]:
    return lambda: deque((assess_at_once(read_photo(file), classifier, mode) for file in files), maxlen=0)
