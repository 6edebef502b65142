"""How far a photo lies from the training photos, from what the first exit makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Scope:
    """Mahalanobis distance under a Gaussian of few directions (probabilistic PCA, Tipping and Bishop 1999).

    mean, scale: of each feature of the first exit, (F,); directions: of most variance among standardised features, orthonormal,
    (F, R); variances: along them, (R,); rest: variance in every other direction; limit: squared distance that scores 1.
    """

    mean: Floats
    scale: Floats
    directions: Floats
    variances: Floats
    rest: float
    limit: float

    def score(self, features: Floats) -> Floats:
        """Distance as a share of the limit, 0 or more, above 1 out of scope: features (…, F) → (…)."""
        standard = (features - self.mean) / self.scale
        along = standard @ self.directions
        beside = (standard**2).sum(-1) - (along**2).sum(-1)
        distance: Floats = ((along**2 / self.variances).sum(-1) + beside / self.rest) / self.limit
        return np.sqrt(np.maximum(distance, 0))

    @classmethod
    def of(cls, tensors: Mapping[str, npt.NDArray[np.floating]]) -> "Scope":
        """From tensors of half precision, computed with in single. Raises KeyError where one is missing."""
        mean, scale, directions, variances, numbers = (
            np.asarray(tensors[f"scope.{name}"], np.float32) for name in ("mean", "scale", "directions", "variances", "numbers")
        )
        return cls(mean, scale, directions, variances, rest=float(numbers[0]), limit=float(numbers[1]))

    def tensors(self) -> dict[str, npt.NDArray[np.floating]]:
        """What `of` reads: large ones in half precision."""
        return {
            "scope.mean": self.mean.astype(np.float16),
            "scope.scale": self.scale.astype(np.float16),
            "scope.directions": self.directions.astype(np.float16),
            "scope.variances": self.variances,
            "scope.numbers": np.array([self.rest, self.limit], np.float32),
        }
