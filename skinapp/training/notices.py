"""Sentences that go with a model: what it was trained on, under which terms, for whom, and where its limits are."""

from collections.abc import Sequence
from dataclasses import dataclass

from skinapp.core.labels import MALIGNANT_WITH_AK
from skinapp.training.data import Record

_HERE = {"HAM10000", "MSK_UDA_SONIC", "ISIC_ARCHIVE_OTHER"}
"""Sources of the photos that TRAINED_ON, POPULATION, SCC and LIMITS_HERE speak of."""
LICENCE = "Weights: CC BY-NC 4.0, for non-commercial use only."
TRAINED_ON = (
    "Trained on HAM10000 (Tschandl, Rosendahl, Kittler, Scientific Data 5, 180161, 2018, doi:10.7910/DVN/DBW86T; CC BY-NC 4.0) "
    "and on images of the MSK, UDA and SONIC collections of the ISIC Archive (CC0 in the ISIC challenges 2016 to 2018, "
    "CC BY-NC 4.0 as part of ISIC 2019)."
)
ATTRIBUTION = (
    f"{TRAINED_ON} Started from a ViT-S/14 descended from DINOv2-small (Apache-2.0) and tuned on image saliency since (MIT)."
)
POPULATION = (
    "Probabilities are calibrated to a reference population in which about one lesion in five is malignant, most of it from "
    "two centres and on light skin. Where malignant lesions are rarer, a given probability overstates the risk."
)
SCC = (
    "Squamous cell carcinoma in the training data is almost only in situ (Bowen's disease): invasive carcinoma is practically "
    "absent."
)
INTENDED_USE = (
    "Ordering dermoscopic photos of single lesions for reading by a dermatologist. Not for clinical overview photos, mucosa, "
    "nails or histology, nor for deciding on treatment. It was never tried on a patient."
)
PROTOCOL = (
    "95 % intervals come from 1,000 bootstrap resamples of groups. Checkpoints were chosen on `tune`, temperatures and "
    "operating points fitted on `calibration_a`, exit thresholds and prediction sets on `calibration_b`."
)
READERS = (
    "Specificity where the model is as sensitive as published readers. Each threshold is read from the ROC of this very split: "
    "no threshold was carried over, which flatters the model. The readers saw other photos of other patients, and what counted "
    "as malignant differs: this says in which range the model is, not who is better."
)
LIMITS = (
    "Rare diagnoses have few test photos, so balanced accuracy is known roughly: see its interval. What the model does with "
    "other framing than that of its training photos was not measured."
)
LIMITS_HERE = (
    "Rare diagnoses have few test photos, so balanced accuracy is known to about ±9 points. Skin types are not recorded in the "
    "data and dark skin is hardly in it; mucosa, nails and children are practically missing. All training photos are 256 px "
    "centre squares: what the model does with other framing was not measured. Most actinic keratoses and squamous cell "
    "carcinomas come from one source, so the model may partly recognise the source. Images from other places were not "
    "available."
)
_PRETRAINED_HERE = "dinov2_vits14.safetensors"


@dataclass(frozen=True)
class Notices:
    """Of one model. attribution: whose photos and weights it descends from; population: who its probabilities are true for."""

    licence: str
    attribution: str
    population: str


def notices(train: Sequence[Record], calibration: Sequence[Record], start: str) -> Notices:
    """What is said of a model, from the photos that it was trained and calibrated on. start: of its weights, a file's name.

    Of photos from elsewhere nothing is said that their table does not say.
    """
    sources = sorted({record.dataset for record in train})
    if _HERE.issuperset(sources):
        licence, trained_on, population = LICENCE, TRAINED_ON, POPULATION
    else:
        terms = sorted({record.licence for record in train if record.licence})
        licence = "Weights: no licence was stated; the terms of the training photos apply."
        trained_on = (
            f"Trained on {len(train):,} photos of {', '.join(sources)}. Their terms, as their sources state them: "
            f"{'; '.join(terms) or 'not stated'}."
        )
        population = _population(calibration)
    if (licence, start) == (LICENCE, _PRETRAINED_HERE):
        return Notices(licence, ATTRIBUTION, population)
    return Notices(licence, f"{trained_on} Started from {start}.", population)


def limits(population: str) -> str:
    """The limits of a model, by whom its probabilities are true for."""
    return LIMITS_HERE if population == POPULATION else LIMITS


def carcinomas(population: str) -> str:
    """What its squamous cell carcinomas were, where that is known, with a space before it."""
    return f" {SCC}" if population == POPULATION else ""


def _population(calibration: Sequence[Record]) -> str:
    malignant = sum(record.label in MALIGNANT_WITH_AK for record in calibration)
    return (
        f"Probabilities are calibrated to {len(calibration):,} photos of which {malignant:,} are malignant. Where malignant "
        "lesions are rarer, a given probability overstates the risk."
    )
