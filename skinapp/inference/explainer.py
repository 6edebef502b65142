"""A network's answers, explained: attention and tokens from any engine, gradients from PyTorch."""

from collections.abc import Callable, Generator
from functools import cached_property, partial
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError

from skinapp.core.errors import EngineUnavailable, ModelError
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.core.language import tr
from skinapp.core.photo import Photo
from skinapp.inference.calibrate import calibrated
from skinapp.inference.network import ExitOutput, Floats, Network, attention_of
from skinapp.inference.occlusion import log_odds, occlusion
from skinapp.inference.relevance import ReadWeights, StoredWeights, relevance
from skinapp.inference.rollout import pooled, rollout
from skinapp.inference.standing import Pose
from skinapp.model.manifest import WEIGHTS_NAME, Manifest
from skinapp.model.verified import read_verified

Gradient = Callable[[Floats, int, int], Floats]
"""Relevance of each patch from a picture (3, S, S), an exit and a diagnosis' index; see `skinapp.inference.gradient`."""


class NetworkExplainer:
    """Implements `skinapp.core.ports.Explainer`."""

    def __init__(
        self, network: Network, manifest: Manifest, read_weights: ReadWeights, gradient: Gradient | None = None
    ) -> None:
        """read_weights: called once, when it is first needed. gradient: None where PyTorch does not compute."""
        self._network = network
        self._manifest = manifest
        self._read_weights = read_weights
        self._gradient = gradient

    @property
    def methods(self) -> tuple[Method, ...]:
        """All of them on a torch engine, and all but the gradient on another one."""
        return tuple(method for method in Method if method is not Method.GRADIENT or self._gradient is not None)

    @cached_property
    def _weights(self) -> StoredWeights:
        return self._read_weights()

    def explain(self, photo: Photo, question: Question) -> Generator[float, None, Explanation]:
        """See the protocol."""
        return (yield from self.of_image(self._manifest.preprocess(photo.pixels), question))

    def of_image(self, image: Floats, question: Question) -> Generator[float, None, Explanation]:
        """The same of a standardised picture (3, S, S)."""
        yield 0.0
        pose = Pose.of(image, self._manifest.preprocess)
        image = pose.standing(image)
        side = self._manifest.architecture.input_size_px // self._manifest.architecture.patch_size_px
        found: npt.NDArray[np.floating]
        match question.method:
            case Method.ROLLOUT:
                found = pooled(rollout(attention_of(self._outputs(image, question.exit))))[1:]
            case Method.RELEVANCE:
                outputs = self._outputs(image, question.exit)
                found = relevance(image, outputs, self._weights, question.diagnosis.index)
            case Method.OCCLUSION:
                found = yield from occlusion(image, side, partial(self.log_odds, question=question))
            case Method.GRADIENT:
                if self._gradient is None:
                    raise EngineUnavailable(
                        tr("Gradients need a PyTorch engine: choose one in the settings, or another method.")
                    )
                found = self._gradient(image, question.exit, question.diagnosis.index)
        return Explanation.of(question, pose.held(np.asarray(found, np.float32).reshape(side, side)))

    def log_odds(self, images: Floats, question: Question) -> npt.NDArray[np.float64]:
        """Calibrated log odds of the diagnosis at the exit, (B,). images: (B, 3, S, S), standing, covered or not."""
        output = next(islice(self._network.exits(images), question.exit - 1, None))
        probabilities = calibrated(output.logits, self._manifest.temperatures[question.exit - 1])
        return log_odds(probabilities, question.diagnosis.index)

    def _outputs(self, image: Floats, exit_: int) -> list[ExitOutput]:
        return list(islice(self._network.exits(image[None], attention=True), exit_))


def stored_weights(folder: Path, manifest: Manifest) -> ReadWeights:
    """A way to read the weights of a model folder later. It raises ModelNotFound, ModelTampered and ModelError."""

    def read() -> StoredWeights:
        try:
            return StoredWeights.of(manifest.architecture, read_verified(folder, manifest, WEIGHTS_NAME))
        except SafetensorError as error:
            raise ModelError(
                tr(
                    "{file} of model “{id}” cannot be read. Install the model again.",
                    file=WEIGHTS_NAME,
                    id=manifest.id,
                )
            ) from error

    return read
