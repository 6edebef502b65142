"""The networks side by side: published, our teachers, our student on every engine, and what else could compute it."""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch

from skinapp.bench import torch_models
from skinapp.bench.alternatives import ALTERNATIVES, alternative
from skinapp.bench.apart import apart
from skinapp.bench.race import Contestant, milliseconds, race
from skinapp.bench.result import Figure, Row, Section, ratios
from skinapp.bench.scene import Scene
from skinapp.bench.student import Mix, engines, stop_early
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.network import Floats

UNIT = "ms a photo"
FULL, EARLY = "our student, full", "our student, early"


@dataclass(frozen=True, eq=False)
class Setting:
    """scene and mix; threads and batch of every contestant; networks beside our student."""

    scene: Scene
    mix: Mix
    threads: int
    batch: int
    others: Sequence[torch_models.Other] = ()

    def row(self, name: str, note: str = "") -> Row:
        """Still without values."""
        return Row(name, UNIT, threads=self.threads, batch=self.batch, note=note)

    def set_threads(self) -> None:
        """Those of PyTorch; ONNX Runtime's belong to its sessions."""
        torch.set_num_threads(self.threads)

    @property
    def images(self) -> Floats:
        """Standardised photos (batch, 3, S, S)."""
        return np.ascontiguousarray(np.resize(self.mix.images, (self.batch, *self.mix.images.shape[1:])))


def measure(scene: Scene, mix: Mix, agreeing: Sequence[str]) -> Section:
    """One race for each number of threads and each batch. agreeing: engines that may stand in for the reference."""
    rows = [row for threads in scene.plan.threads for row in apart(threads, _raced, scene, mix, threads)]
    about = (
        "From a standardised picture to its probabilities, the decoding left out. Published networks and our teachers: random "
        f"weights, eager, float32. {mix.said(scene.photos.kind)} Early mode is timed on {len(mix.files)} photos in this mix, "
        f"one by one. Engines that agree with the reference here: {', '.join(agreeing)}."
    )
    return Section("Networks", about, tuple(rows), _figures(scene, rows, agreeing))


def _raced(scene: Scene, mix: Mix, threads: int) -> list[Row]:
    loaded, others = dict(engines(scene.model, threads)), tuple(torch_models.others(scene.plan))
    rows: list[Row] = []
    for batch in scene.plan.batches:
        rows += race(list(_contestants(Setting(scene, mix, threads, batch, others), loaded)), scene.rounds)
    return rows


def _contestants(setting: Setting, loaded: dict[str, NetworkClassifier | str]) -> Iterator[Contestant]:
    yield from _others(setting)
    yield from full_contestants(setting, loaded)
    yield from early_contestants(setting, loaded)
    yield from _alternatives(setting)


def _others(setting: Setting) -> Iterator[Contestant]:
    for other in setting.others:
        row = setting.row(other.name, other.note)
        yield torch_models.contestant(row, other.network, other.size_px) if other.network else Contestant(row, None)


def full_contestants(setting: Setting, loaded: dict[str, NetworkClassifier | str]) -> Iterator[Contestant]:
    """Our student through all exits on every engine."""
    for engine, classifier in loaded.items():
        name = f"{FULL}, {engine}"
        if isinstance(classifier, str):
            yield Contestant(setting.row(name, classifier), None)
        else:
            run = partial(_run_full, classifier, setting.images)
            yield Contestant(setting.row(name), milliseconds(run, setting.batch, setting.set_threads))


def early_contestants(setting: Setting, loaded: dict[str, NetworkClassifier | str]) -> Iterator[Contestant]:
    """Our student up to the exit that satisfies the policy, on every engine."""
    for engine, classifier in loaded.items():
        name = f"{EARLY}, {engine}"
        if isinstance(classifier, str):
            yield Contestant(setting.row(name, classifier), None)
        elif setting.batch > 1:
            yield Contestant(setting.row(name, "early mode computes photo by photo: see batch 1"), None)
        else:
            run = partial(_run_early, classifier, setting.mix.images)
            yield Contestant(setting.row(name), milliseconds(run, len(setting.mix.images), setting.set_threads))


def _run_full(classifier: NetworkClassifier, images: Floats) -> None:
    for _ in classifier.network.exits(images):
        pass


def _run_early(classifier: NetworkClassifier, images: Floats) -> None:
    for image in images:
        stop_early(classifier, image[None])


def _alternatives(setting: Setting) -> Iterator[Contestant]:
    if setting.batch != 1:
        return
    for name in ALTERNATIVES:
        run, note = alternative(name, setting.scene, setting.threads, setting.images)
        row = setting.row(f"{FULL}, {name}", note)
        yield Contestant(row, run and milliseconds(run, prepare=setting.set_threads))


def fastest(rows: Sequence[Row], name: str, agreeing: Sequence[str], threads: int) -> Row | None:
    """The quickest measured row of an agreeing engine at batch 1. name: FULL or EARLY."""
    names = {f"{name}, {engine}" for engine in agreeing}
    fit = [row for row in rows if row.name in names and row.threads == threads and row.batch == 1 and row.values]
    return min(fit, key=lambda row: statistics.median(row.values), default=None)


def _figures(scene: Scene, rows: Sequence[Row], agreeing: Sequence[str]) -> tuple[Figure, ...]:
    """Batch 1, at the highest number of threads."""
    threads = scene.plan.threads[-1]
    promised = ((FULL, scene.plan.student, 8.0, 15.0), (EARLY, scene.plan.teacher, 20.0, 40.0))
    figures = []
    for name, published, reach, aim in promised:
        ours = fastest(rows, name, agreeing, threads)
        theirs = next(row for row in rows if (row.name, row.threads, row.batch) == (published.name, threads, 1))
        words = f"{name}: times as fast as {published.name}"
        if ours:
            note = ours.name.removeprefix(f"{name}, ")
            figures.append(Figure(words, "×", ratios(theirs.values, ours.values), reach, aim, note))
        else:
            figures.append(Figure(words, "×", (), reach, aim, "no engine could run"))
    return tuple(figures)
