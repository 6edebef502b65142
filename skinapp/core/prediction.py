"""What one head of the model says about a photo."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from skinapp.core.labels import DIAGNOSES, Diagnosis, mass
from skinapp.core.lesion import Lesion

DISSENT_WEIGHT = 0.3
"""Confidence less this times the dissent told errors from right answers best on tune (docs/training-log.md)."""


@dataclass(frozen=True, eq=False)
class ExitReading:
    """The answer of one exit.

    exit: counted from 1, the cheapest.
    layers_run: transformer blocks computed so far.
    probabilities: float64 (8,), calibrated, in the order of `DIAGNOSES`, summing to 1.
    scope_score: how far the photo lies from what the model was trained on, 1 at the limit; None where the model cannot tell.
    elapsed_ms: wall clock since the decoded pixels were handed over.
    dissent: share of the exits before this one, 0 to 1, that named another diagnosis.
    lesion: where it is; None where the model cannot tell. artefacts: those of ARTEFACTS that are seen.
    """

    exit: int
    layers_run: int
    probabilities: npt.NDArray[np.float64] = field(repr=False)
    scope_score: float | None
    elapsed_ms: float
    dissent: float = 0.0
    lesion: Lesion | None = None
    artefacts: tuple[str, ...] = ()

    @property
    def top(self) -> Diagnosis:
        """The most probable diagnosis."""
        return DIAGNOSES[int(self.probabilities.argmax())]

    @property
    def confidence(self) -> float:
        """Probability of the most probable diagnosis, 0 to 1."""
        return float(self.probabilities.max())

    @property
    def certainty(self) -> float:
        """Confidence, less what the exits disagree about, at most 1: what low certainty is told by."""
        return self.confidence - DISSENT_WEIGHT * self.dissent

    @property
    def entropy_bits(self) -> float:
        """Shannon entropy of the probabilities in bits: 0 (one diagnosis certain) to 3 (all eight alike)."""
        positive = self.probabilities[self.probabilities > 0]
        return float(-(positive * np.log2(positive)).sum() + 0.0)

    @property
    def ranked(self) -> tuple[tuple[Diagnosis, float], ...]:
        """Every diagnosis with its probability, the most probable first; ties keep the order of `DIAGNOSES`."""
        order = np.argsort(-self.probabilities, kind="stable")
        return tuple((DIAGNOSES[i], float(self.probabilities[i])) for i in order)

    def mass(self, diagnoses: tuple[Diagnosis, ...]) -> float:
        """Summed probability of some diagnoses, 0 to 1."""
        return float(mass(self.probabilities, diagnoses))


def dissent(probabilities: npt.NDArray[np.float64]) -> float:
    """Share of the exits before the last one that named another diagnosis than it: (exits, 8) → 0 to 1."""
    named = probabilities.argmax(axis=-1)
    return float(np.mean(named[:-1] != named[-1])) if len(named) > 1 else 0.0
