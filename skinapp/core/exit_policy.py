"""When a reading is good enough to stop at."""

import math
from dataclasses import dataclass
from enum import StrEnum

from skinapp.core.labels import Diagnosis
from skinapp.core.prediction import ExitReading


class Mode(StrEnum):
    """How much of the model runs: up to the first confident exit, or all of it."""

    EARLY = "early"
    FULL = "full"


@dataclass(frozen=True)
class ExitPolicy:
    """Stop at the first exit that is confident, but never on a benign answer that leaves malignancy open.

    thresholds: one per exit, least probability of the top diagnosis at which that exit may stop; infinity never stops.
    benign_bound: largest malignant mass, 0 to 1, with which a benign answer may stop.
    malignant: the diagnoses whose probabilities make up the malignant mass.
    """

    thresholds: tuple[float, ...]
    benign_bound: float
    malignant: tuple[Diagnosis, ...]

    @classmethod
    def never(cls, exits: int) -> "ExitPolicy":
        """The policy of full mode: no exit stops."""
        return cls(thresholds=(math.inf,) * exits, benign_bound=0.0, malignant=())

    def is_satisfied(self, reading: ExitReading) -> bool:
        """Whether the photo may be answered with this reading."""
        if reading.confidence < self.thresholds[reading.exit - 1]:
            return False
        return reading.top in self.malignant or reading.mass(self.malignant) <= self.benign_bound
