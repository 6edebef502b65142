"""What a model's first exit leaves of many photos: all that the gate is fitted on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from skinapp.inference.network import ExitOutput, Network
from skinapp.inference.standing import standing_network
from skinapp.model.preprocess import Pixels, Preprocess


@dataclass(frozen=True, eq=False)
class FirstOutputs:
    """features: float32 (n, 2 W); tokens: float16 (n, 1 + N, W)."""

    features: npt.NDArray[np.float32]
    tokens: npt.NDArray[np.float16]


def first_output(network: Network, preprocess: Preprocess, pixels: Pixels) -> ExitOutput:
    """Of one photo, uint8 (H, W, 3); no deeper block is computed."""
    return next(standing_network(network, preprocess).exits(preprocess(pixels)[None]))


def first_outputs(network: Network, preprocess: Preprocess, pictures: Iterable[Pixels]) -> FirstOutputs:
    """Of many photos, each by itself, as the application computes them."""
    features, tokens = [], []
    for output in _outputs(network, preprocess, pictures):
        features.append(output.features[0])
        tokens.append(output.tokens[0].astype(np.float16))
    return FirstOutputs(np.stack(features), np.stack(tokens))


def _outputs(network: Network, preprocess: Preprocess, pictures: Iterable[Pixels]) -> Iterator[ExitOutput]:
    return (first_output(network, preprocess, pixels) for pixels in pictures)
