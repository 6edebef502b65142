"""A network with its manifest: what the rest of the program calls a classifier."""

import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from skinapp.core.assessment import EngineInfo, ModelInfo
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Frame, Photo
from skinapp.core.prediction import ExitReading, dissent
from skinapp.core.triage import OperatingPoint
from skinapp.inference.calibrate import calibrated
from skinapp.inference.gate_model import NOTHING, GateModel
from skinapp.inference.network import Floats, Network
from skinapp.model.manifest import Manifest

Probabilities = npt.NDArray[np.float64]


class NetworkClassifier:
    """Any engine's network, calibrated and stopped as its manifest says. Implements `skinapp.core.ports.Classifier`."""

    def __init__(
        self, network: Network, manifest: Manifest, engine: EngineInfo, gate: GateModel | None = None, caution: str = ""
    ) -> None:
        """network: with the weights that the manifest describes; gate: fitted for them, None for a model without one.

        caution: see `ModelInfo`.
        """
        self.network = network
        self.manifest = manifest
        self.engine = engine
        self.gate = gate
        self.model: ModelInfo = replace(manifest.as_info(), caution=caution)

    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        """The manifest's thresholds."""
        return self.manifest.points

    def frame(self, photo: Photo) -> Frame:
        """The square that the model sees."""
        return self.manifest.preprocess.frame(photo.pixels)

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        """One reading per exit; in early mode up to the first that satisfies the manifest's policy, and no block beyond it."""
        started = time.perf_counter()
        yield from self.readings(self.manifest.preprocess(photo.pixels)[None], mode, started)

    def readings(self, image: Floats, mode: Mode, started: float) -> Iterator[ExitReading]:
        """The same from a standardised picture (1, 3, S, S). started: `time.perf_counter()` from which its time counts."""
        policy = self.manifest.policy(mode)
        exits = self.network.exits(image)
        look = NOTHING
        said: list[Probabilities] = []
        for number, (output, temperature) in enumerate(zip(exits, self.manifest.temperatures, strict=True), start=1):
            said.append(calibrated(output.logits[0], temperature))
            if self.gate and number == 1:
                look = self.gate.look(output)
            reading = ExitReading(
                exit=number,
                layers_run=number,
                probabilities=said[-1],
                scope_score=look.scope_score,
                elapsed_ms=(time.perf_counter() - started) * 1000,
                dissent=dissent(np.stack(said)),
                lesion=look.lesion,
                artefacts=look.artefacts,
            )
            yield reading
            if policy.is_satisfied(reading):
                return
