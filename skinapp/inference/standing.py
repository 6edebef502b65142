"""One way to hold every photo, so that an answer does not depend on how it was held.

A picture is turned and mirrored until the centre of its darkness lies to the right of the middle, and below it, but less so:
one of the eight orientations, the same one for all eight in which a photo may come. (Kaba et al. 2023 call it canonicalisation
and learn what is a rule here.) What the network leaves of each patch is put back to where the patch is in the picture as it
came.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from skinapp.inference.network import ExitOutput, Floats, Network
from skinapp.model.preprocess import Preprocess

Kind = TypeVar("Kind", bound=np.generic)


@dataclass(frozen=True)
class Pose:
    """How a picture is held: what has to be done to it, in this order, so that it stands. The default: nothing."""

    is_mirrored: bool = False
    is_upside_down: bool = False
    is_transposed: bool = False

    @classmethod
    def of(cls, image: Floats, preprocess: Preprocess) -> "Pose":
        """Of a picture (3, S, S), as a model with this preprocessing wants it."""
        if preprocess.orientation == "as-held":
            return cls()
        light = image.astype(np.float64).sum(axis=0)
        along = np.arange(len(light)) - (len(light) - 1) / 2
        right, below = -(light.sum(axis=0) @ along), -(light.sum(axis=1) @ along)
        return cls(bool(right < 0), bool(below < 0), bool(abs(below) > abs(right)))

    def standing(self, picture: npt.NDArray[Kind]) -> npt.NDArray[Kind]:
        """A picture or a map, (…, S, S), as it stands."""
        picture = picture[..., ::-1] if self.is_mirrored else picture
        picture = picture[..., ::-1, :] if self.is_upside_down else picture
        return np.ascontiguousarray(picture.swapaxes(-1, -2) if self.is_transposed else picture)

    def held(self, picture: npt.NDArray[Kind]) -> npt.NDArray[Kind]:
        """The way back."""
        picture = picture.swapaxes(-1, -2) if self.is_transposed else picture
        picture = picture[..., ::-1, :] if self.is_upside_down else picture
        return np.ascontiguousarray(picture[..., ::-1] if self.is_mirrored else picture)

    def tokens(self, count: int) -> npt.NDArray[np.int64]:
        """Where the token of each place of the picture as held is among those of the standing one, the class token first."""
        side = round((count - 1) ** 0.5)
        return np.append(0, self.held(np.arange(1, count).reshape(side, side)))


def standing(image: Floats, preprocess: Preprocess) -> Floats:
    """A picture (3, S, S) as a model with this preprocessing wants it."""
    return Pose.of(image, preprocess).standing(image)


def standing_network(network: Network, preprocess: Preprocess) -> Network:
    """The network itself where photos are seen as they are held, or else one that makes them stand."""
    return network if preprocess.orientation == "as-held" else StandingNetwork(network, preprocess)


class StandingNetwork:
    """A network that sees every picture standing. Implements `skinapp.inference.network.Network`."""

    def __init__(self, network: Network, preprocess: Preprocess) -> None:
        """preprocess: of a model that wants pictures to stand."""
        self._network, self._preprocess = network, preprocess

    def exits(self, images: Floats, *, attention: bool = False) -> Iterator[ExitOutput]:
        """See the protocol; tokens and attention are those of the pictures as they are held."""
        poses = [Pose.of(image, self._preprocess) for image in images]
        pictures = np.stack([pose.standing(image) for pose, image in zip(poses, images, strict=True)])
        for output in self._network.exits(pictures, attention=attention):
            order = [pose.tokens(output.tokens.shape[1]) for pose in poses]
            tokens = np.stack([tokens[o] for tokens, o in zip(output.tokens, order, strict=True)])
            weights = output.attention
            if weights is not None:
                weights = np.stack([heads[:, o][:, :, o] for heads, o in zip(weights, order, strict=True)])
            yield replace(output, tokens=tokens, attention=weights)
