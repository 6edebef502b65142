"""The eight diagnoses, in the order of the ISIC 2019 ground truth, and which of them count as malignant."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from skinapp.core.language import capital, enumerated, mark, tr


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
        """The name in the language of the moment, as it stands within a sentence."""
        return tr(_LABELS[self])

    @property
    def index(self) -> int:  # type: ignore[override]  # str.index searches text, which a code has no use for
        """Position in a probability vector, 0 to 7."""
        return DIAGNOSES.index(self)


DIAGNOSES: tuple[Diagnosis, ...] = tuple(Diagnosis)

_LABELS = {
    Diagnosis.MEL: mark("melanoma"),
    Diagnosis.NV: mark("melanocytic nevus"),
    Diagnosis.BCC: mark("basal cell carcinoma"),
    Diagnosis.AK: mark("actinic keratosis"),
    Diagnosis.BKL: mark("benign keratosis"),
    Diagnosis.DF: mark("dermatofibroma"),
    Diagnosis.VASC: mark("vascular lesion"),
    Diagnosis.SCC: mark("squamous cell carcinoma"),
}

MALIGNANT_WITH_AK: tuple[Diagnosis, ...] = (Diagnosis.MEL, Diagnosis.BCC, Diagnosis.AK, Diagnosis.SCC)
MALIGNANT_WITHOUT_AK: tuple[Diagnosis, ...] = (Diagnosis.MEL, Diagnosis.BCC, Diagnosis.SCC)
URGENT: tuple[Diagnosis, ...] = (Diagnosis.MEL, Diagnosis.SCC)


def mass(probabilities: npt.NDArray[np.float64], diagnoses: Iterable[Diagnosis]) -> npt.NDArray[np.float64]:
    """Sum of the probabilities of some diagnoses. probabilities: (…, 8) → (…)."""
    total: npt.NDArray[np.float64] = probabilities[..., [d.index for d in diagnoses]].sum(axis=-1)
    return total


def one_of(diagnoses: Sequence[Diagnosis]) -> str:
    """Such as "Basal cell carcinoma or squamous cell carcinoma or actinic keratosis"; empty for none."""
    names = ""
    for diagnosis in diagnoses:
        names = tr("{one} or {other}", one=names, other=diagnosis.label) if names else diagnosis.label
    return capital(names)


def listed(diagnoses: Sequence[Diagnosis]) -> str:
    """Such as "melanoma, basal cell carcinoma and actinic keratosis"; empty for none."""
    return enumerated([diagnosis.label for diagnosis in diagnoses])
