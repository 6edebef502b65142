"""Where the model looked: which part of its square one exit's answer rests on, as far as a map can say."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from skinapp.core.labels import Diagnosis


class Method(StrEnum):
    """How a map is made.

    ROLLOUT: whence attention gathers, whatever the diagnosis (attention rollout, Abnar & Zuidema 2020).
    RELEVANCE: what speaks for one diagnosis; see `skinapp.inference.relevance`.
    OCCLUSION: by how much one diagnosis falls when a place is covered (Zeiler & Fergus 2014); the slow check of the others.
    GRADIENT: attention weighed by its gradient for one diagnosis (Chefer, Gur & Wolf 2021); PyTorch alone can compute it.
    """

    ROLLOUT = "rollout"
    RELEVANCE = "relevance"
    OCCLUSION = "occlusion"
    GRADIENT = "gradient"

    @property
    def is_of_diagnosis(self) -> bool:
        """Whether another diagnosis has another map."""
        return self is not Method.ROLLOUT


@dataclass(frozen=True)
class Question:
    """What is to be explained. exit: counted from 1; diagnosis: the one that is asked about, which ROLLOUT does not look at."""

    method: Method
    exit: int
    diagnosis: Diagnosis


@dataclass(frozen=True, eq=False)
class Explanation:
    """The answer to a question.

    values: float32 (G, G), for each place of the frame, rows from the top; 0: nothing, 1: most. All 0 where nothing was found.
    """

    question: Question
    values: npt.NDArray[np.float32] = field(repr=False)

    @classmethod
    def of(cls, question: Question, relevance: npt.NDArray[np.floating]) -> "Explanation":
        """From relevance on any scale, (G · G,) or (G, G); what speaks against the diagnosis, below 0, counts as nothing."""
        side = round(relevance.size**0.5)
        positive = np.maximum(np.asarray(relevance, np.float32).reshape(side, side), 0)
        return cls(question, positive / max(float(positive.max()), np.finfo(np.float32).tiny))
