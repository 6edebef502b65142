"""What lies on skin or lens, told from the tokens of the first exit by one linear layer."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from skinapp.core.quality import ARTEFACTS

Floats = npt.NDArray[np.float32]

EXTREMES = 6
"""Patches at each end: an artefact covers some patches, and is told by those in which a feature is strongest or weakest."""


@dataclass(frozen=True, eq=False)
class ArtefactProbe:
    """weights: (2 W, artefacts); bias: (artefacts,), with the threshold in it: what is above 0 is there."""

    weights: Floats
    bias: Floats

    def found(self, tokens: Floats) -> tuple[str, ...]:
        """Those in one photo. tokens: (1 + N, W), the class token first."""
        scores = extremes(tokens[1:]) @ self.weights + self.bias
        return tuple(artefact for artefact, score in zip(ARTEFACTS, scores, strict=True) if score > 0)

    @classmethod
    def of(cls, tensors: Mapping[str, npt.NDArray[np.floating]]) -> "ArtefactProbe":
        """From tensors of half precision, computed with in single. Raises KeyError where one is missing."""
        return cls(*(np.asarray(tensors[f"artefacts.{name}"], np.float32) for name in ("weights", "bias")))

    def tensors(self) -> dict[str, npt.NDArray[np.floating]]:
        """What `of` reads."""
        return {"artefacts.weights": self.weights.astype(np.float16), "artefacts.bias": self.bias}


def extremes(patches: Floats) -> Floats:
    """Mean of the largest and of the smallest values of each feature over the patches: (…, N, W) → (…, 2 W)."""
    count = min(EXTREMES, patches.shape[-2])
    ordered = np.sort(patches, axis=-2)  # here four times faster than a partition
    return np.concatenate([ordered[..., -count:, :].mean(-2), ordered[..., :count, :].mean(-2)], axis=-1)
