"""How far a photo lies from the training photos, from what the first exit makes of it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Scope:
    """Two opinions, added: how far from the training photos, and how much like pictures of something else.

    The first is the log of the squared Mahalanobis distance under a Gaussian of few directions (probabilistic PCA, Tipping and
    Bishop 1999), the second a logistic regression. mean, scale: of each feature of the first exit, (F,); directions: of most
    variance among standardised features, orthonormal, (F, R); variances: along them, (R,); rest: variance in every other
    direction; against: weights of the second opinion, (F,); weight: of the first one; offset: makes the sum 0 at the limit.
    """

    mean: Floats
    scale: Floats
    directions: Floats
    variances: Floats
    against: Floats
    rest: float
    weight: float
    offset: float

    def score(self, features: Floats) -> Floats:
        """Above 0, 1 at the limit and more out of scope: features (…, F) → (…)."""
        score: Floats = np.exp((self.weight * self.log_distance(features) + self.opposed(features) + self.offset) / 2)
        return score

    def log_distance(self, features: Floats) -> Floats:
        """Log of the squared distance from the training photos: (…, F) → (…)."""
        standard = (features - self.mean) / self.scale
        along = standard @ self.directions
        beside = (standard**2).sum(-1) - (along**2).sum(-1)
        distance = (along**2 / self.variances).sum(-1) + np.maximum(beside, 0) / self.rest
        return np.asarray(np.log(distance), np.float32)

    def opposed(self, features: Floats) -> Floats:
        """How much like pictures of something else: (…, F) → (…)."""
        return np.asarray((features - self.mean) / self.scale @ self.against, np.float32)

    @classmethod
    def of(cls, tensors: Mapping[str, npt.NDArray[np.floating]]) -> "Scope":
        """From tensors of half precision, computed with in single. Raises KeyError where one is missing."""
        names = ("mean", "scale", "directions", "variances", "against", "numbers")
        mean, scale, directions, variances, against, numbers = (
            np.asarray(tensors[f"scope.{name}"], np.float32) for name in names
        )
        rest, weight, offset = numbers.tolist()
        return cls(mean, scale, directions, variances, against, rest, weight, offset)

    def tensors(self) -> dict[str, npt.NDArray[np.floating]]:
        """What `of` reads: large ones in half precision."""
        return {
            "scope.mean": self.mean.astype(np.float16),
            "scope.scale": self.scale.astype(np.float16),
            "scope.directions": self.directions.astype(np.float16),
            "scope.variances": self.variances,
            "scope.against": self.against.astype(np.float16),
            "scope.numbers": np.array([self.rest, self.weight, self.offset], np.float32),
        }
