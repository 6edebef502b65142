"""Our student on every engine, and photos with which early mode stops as it does on all of them."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from skinapp.bench.scene import Scene
from skinapp.core.engines import ENGINES, REFERENCE
from skinapp.core.errors import EngineUnavailable
from skinapp.core.exit_policy import Mode
from skinapp.imaging.read import read_photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.engines import load_engine
from skinapp.inference.network import Floats
from skinapp.inference.selfcheck import check
from skinapp.model.manifest import REFERENCES_NAME

FEWEST_TO_SHARE = 960
"""The exit mix is taken from this many photos at most, spread over all."""


def engines(folder: Path, threads: int) -> Iterator[tuple[str, NetworkClassifier | str]]:
    """Every engine's name with the loaded student, or with the sentence that says why it is not there."""
    for engine in ENGINES:
        try:
            yield engine, load_engine(engine, "cpu", folder, threads)
        except EngineUnavailable as error:
            yield engine, str(error)


def agreeing(scene: Scene) -> tuple[str, ...]:
    """The engines that may stand in for the reference here: it alone where the model has no reference answers."""
    if REFERENCES_NAME not in scene.manifest.sha256:
        return (REFERENCE,)
    checks = check([(engine, "cpu") for engine in ENGINES], scene.model)
    return tuple(c.engine for c in checks if c.agrees)


def stop_early(classifier: NetworkClassifier, image: Floats) -> int:
    """Run one standardised photo (1, 3, S, S) up to the exit that satisfies the policy of early mode; returns that exit."""
    return [reading.exit for reading in classifier.readings(image, Mode.EARLY, time.perf_counter())][-1]


@dataclass(frozen=True, eq=False)
class Mix:
    """files: photos that stop where all of them do, in the same proportions; images: standardised, float32 (n, 3, S, S).

    shares: of all photos that stop at each exit.
    """

    files: tuple[Path, ...]
    images: Floats
    shares: tuple[float, ...]

    def said(self, kind: str) -> str:
        """The mix in words."""
        parts = ", ".join(f"{100 * share:.0f} %" for share in self.shares)
        return f"Exit mix of {kind}: {parts} stop at exits 1 to {len(self.shares)}."


def exit_mix(scene: Scene) -> Mix:
    """Found with the reference engine."""
    files = _spread(scene.photos.files, FEWEST_TO_SHARE)
    classifier = load_engine(REFERENCE, "cpu", scene.model)
    images = [scene.manifest.preprocess(read_photo(file).pixels)[None] for file in files]
    exits = np.array([stop_early(classifier, image) for image in images])
    chosen = representative(exits, scene.plan.mix)
    shares = tuple(float((exits == k).mean()) for k in range(1, scene.manifest.architecture.blocks + 1))
    return Mix(tuple(files[i] for i in chosen), np.concatenate([images[i] for i in chosen]), shares)


def representative(exits: npt.NDArray[np.int64], count: int) -> list[int]:
    """Indices of `count` photos in which each exit has the share that it has in all. exits: (n,), counted from 1."""
    order = np.argsort(exits, kind="stable")
    return [int(order[int((place + 0.5) * len(exits) / count)]) for place in range(count)]


def _spread(files: Sequence[Path], count: int) -> list[Path]:
    places = np.linspace(0, len(files) - 1, min(count, len(files))).astype(int)
    return [files[place] for place in places]
