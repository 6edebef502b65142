"""The eight diagnoses, in the order of the ISIC 2019 ground truth, and which of them count as malignant."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt


class Diagnosis(StrEnum):
    """A diagnosis by its ISIC 2019 code. Iteration order is the order of every probability vector."""

    MEL = "MEL"
    NV = "NV"
    BCC = "BCC"
    AK = "AK"
    BKL = "BKL"
    DF = "DF"
    VASC = "VASC"
    SCC = "SCC"

    @property
    def label(self) -> str:
        """The English name, lower case."""
        return _LABELS[self]

    @property
    def index(self) -> int:  # type: ignore[override]  # str.index searches text, which a code has no use for
        """Position in a probability vector, 0 to 7."""
        return DIAGNOSES.index(self)


DIAGNOSES: tuple[Diagnosis, ...] = tuple(Diagnosis)

_LABELS = {
    Diagnosis.MEL: "melanoma",
    Diagnosis.NV: "melanocytic nevus",
    Diagnosis.BCC: "basal cell carcinoma",
    Diagnosis.AK: "actinic keratosis",
    Diagnosis.BKL: "benign keratosis",
    Diagnosis.DF: "dermatofibroma",
    Diagnosis.VASC: "vascular lesion",
    Diagnosis.SCC: "squamous cell carcinoma",
}

MALIGNANT_WITH_AK: tuple[Diagnosis, ...] = (Diagnosis.MEL, Diagnosis.BCC, Diagnosis.AK, Diagnosis.SCC)
MALIGNANT_WITHOUT_AK: tuple[Diagnosis, ...] = (Diagnosis.MEL, Diagnosis.BCC, Diagnosis.SCC)
URGENT: tuple[Diagnosis, ...] = (Diagnosis.MEL, Diagnosis.SCC)


def mass(probabilities: npt.NDArray[np.float64], diagnoses: Iterable[Diagnosis]) -> npt.NDArray[np.float64]:
    """Sum of the probabilities of some diagnoses. probabilities: (…, 8) → (…)."""
    total: npt.NDArray[np.float64] = probabilities[..., [d.index for d in diagnoses]].sum(axis=-1)
    return total


def one_of(diagnoses: Sequence[Diagnosis]) -> str:
    """Such as "Basal cell carcinoma or squamous cell carcinoma or actinic keratosis"."""
    text = " or ".join(diagnosis.label for diagnosis in diagnoses)
    return text[:1].upper() + text[1:]


def listed(diagnoses: Sequence[Diagnosis]) -> str:
    """Such as "melanoma, basal cell carcinoma and actinic keratosis"."""
    names = [diagnosis.label for diagnosis in diagnoses]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
