"""Sentences that go with every model trained on the ISIC data."""

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
    "Rare diagnoses have few test photos, so balanced accuracy is known to about ±5 points. Skin types are not recorded in the "
    "data and dark skin is hardly in it; mucosa, nails and children are practically missing. All training photos are 256 px "
    "centre squares: what the model does with other framing was not measured. Most actinic keratoses and squamous cell "
    "carcinomas come from one source, so the model may partly recognise the source. Images from other places were not "
    "available."
)
