"""The protocols through which the program reaches what computes, without knowing how."""

from collections.abc import Generator, Iterator
from typing import Protocol

from skinapp.core.assessment import EngineInfo, ModelInfo
from skinapp.core.engines import EngineCheck, EngineRequest
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Frame, Photo
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import OperatingPoint


class Classifier(Protocol):
    """A loaded model on an engine."""

    @property
    def model(self) -> ModelInfo:
        """Which model this is."""
        ...

    @property
    def engine(self) -> EngineInfo:
        """What computes it, and why that was chosen."""
        ...

    def operating_point(self, mode: Mode) -> OperatingPoint:
        """The thresholds that belong to a mode's probabilities."""
        ...

    def frame(self, photo: Photo) -> Frame:
        """The square of the photo that the model sees."""
        ...

    def predict(self, photo: Photo, mode: Mode) -> Iterator[ExitReading]:
        """Yield one reading per exit, the cheapest first, each computed only when it is asked for.

        In early mode the iterator ends after the first exit that satisfies the model's exit policy; the blocks behind it are
        never computed. Closing the iterator cancels the work between two exits.
        """
        ...


class Engines(Protocol):
    """The engines of this machine. What is asked of them takes seconds."""

    def load(self, request: EngineRequest) -> Classifier:
        """The model on what was asked for. Raises EngineUnavailable and ModelError."""
        ...

    def check(self, device: str) -> Generator[EngineCheck, None, None]:
        """Compare one engine after the other with the reference, on a device. Closing it ends the work between two engines.

        Raises ModelError for a model that cannot be used.
        """
        ...
