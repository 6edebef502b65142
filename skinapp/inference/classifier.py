"""A network with its manifest: what the rest of the program calls a classifier."""

import time
from collections.abc import Iterator
from copy import copy
from dataclasses import replace
from typing import Self

import numpy as np
import numpy.typing as npt

from skinapp.core.assessment import EngineInfo, ModelInfo
from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.language import tr
from skinapp.core.photo import Frame, Photo
from skinapp.core.ports import Explainer
from skinapp.core.prediction import ExitReading, dissent
from skinapp.core.triage import OperatingPoint
from skinapp.inference.calibrate import calibrated
from skinapp.inference.gate_model import NOTHING, GateModel
from skinapp.inference.network import ExitOutput, Floats, Network
from skinapp.inference.orientations import orientations
from skinapp.inference.standing import standing_network
from skinapp.model.manifest import Manifest

Probabilities = npt.NDArray[np.float64]


class NetworkClassifier:
    """Any engine's network, calibrated and stopped as its manifest says. Implements `skinapp.core.ports.Classifier`."""

    def __init__(
        self,
        network: Network,
        manifest: Manifest,
        engine: EngineInfo,
        gate: GateModel | None = None,
        *,
        explainer: Explainer | None = None,
        caution: str = "",
    ) -> None:
        """network: with the weights that the manifest describes; gate: fitted for them, None for a model without one.

        explainer: of the same network. caution: see `ModelInfo`.
        """
        self.network = network
        self.manifest = manifest
        self.engine = engine
        self.gate = gate
        self.explainer = explainer
        self.model: ModelInfo = replace(manifest.as_info(), caution=caution)
        self.is_averaging = False
        self._standing = standing_network(network, manifest.preprocess)

    def averaging(self) -> Self:
        """The same, answering with the mean of eight orientations, in full mode only: the thresholds are others.

        Raises UsageError for a model that has none.
        """
        if not self.manifest.averaged_points:
            raise UsageError(
                tr("Model “{id}” has no thresholds for the mean of eight orientations: leave --tta out.", id=self.manifest.id)
            )
        other = copy(self)
        other.is_averaging = True
        averaged = tr("Each answer is the mean of eight orientations.")
        note = tr("{note} {averaged}", note=self.engine.note, averaged=averaged) if self.engine.note else averaged
        other.engine = replace(self.engine, note=note)
        return other

    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        """The manifest's thresholds, of what is computed."""
        if self.is_averaging:
            return tuple(point.as_point() for point in self.manifest.averaged_points)
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
        policy = self._policy(mode)
        look = NOTHING
        said: list[Probabilities] = []
        for number, (output, probabilities) in enumerate(self.exits(image), start=1):
            said.append(probabilities)
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

    def exits(self, image: Floats) -> Iterator[tuple[ExitOutput, Probabilities]]:
        """What each exit leaves of a standardised picture (1, 3, S, S), upright first, with calibrated probabilities (8,)."""
        if self.is_averaging:
            # One by one: int8 takes its ranges from all of a batch.
            each = [self.network.exits(view[None]) for view in orientations(image)]
        else:
            each = [self._standing.exits(image)]
        for outputs, temperature in zip(zip(*each, strict=True), self.manifest.temperatures, strict=True):
            yield outputs[0], np.mean([calibrated(output.logits[0], temperature) for output in outputs], axis=0)

    def _policy(self, mode: Mode) -> ExitPolicy:
        if self.is_averaging and mode is not Mode.FULL:
            raise ValueError("the mean of eight orientations has thresholds for full mode only")
        return self.manifest.policy(mode)
