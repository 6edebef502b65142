"""From a candidate to a model folder: measured on the test split, with its card, unless a better model is there."""

import logging
from dataclasses import replace
from pathlib import Path

import numpy as np

from skinapp.core.errors import UsageError
from skinapp.core.files import write_atomically
from skinapp.core.labels import MALIGNANT_WITH_AK
from skinapp.model.manifest import FILE_NAME, Manifest, read_manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.weights import load_model
from skinapp.training import figures
from skinapp.training.candidate import Candidate
from skinapp.training.card import CARD_NAME, card_text
from skinapp.training.data import Record, of_split
from skinapp.training.measured import completed, measure
from skinapp.training.readings import split_probabilities, untriaged

log = logging.getLogger(__name__)


def export(candidate: Candidate, records: list[Record], folder: Path, is_told_to_replace: bool = False) -> None:
    """Measure a candidate on the test split and write it, its manifest and its card into `folder`.

    Raises UsageError when the folder holds a model that is better on the calibration photos, unless told to replace it; the
    test split is not read then.
    """
    if not is_told_to_replace and (folder / FILE_NAME).exists():
        refuse_if_better(folder, candidate, records)
    measured = measure(candidate.manifest, candidate.model, of_split(records, "test"), "test")
    finished = replace(candidate, manifest=completed(candidate.manifest, measured))
    finished.write(folder)
    write_atomically(folder / CARD_NAME, card_text(finished.manifest, measured).encode())


def refuse_if_better(folder: Path, candidate: Candidate, records: list[Record]) -> None:
    """Raises UsageError when the folder's present model has the higher score on the calibration photos."""
    manifest = read_manifest(folder)
    present = calibration_score(load_model(folder, manifest), manifest, records)
    new = calibration_score(candidate.model, candidate.manifest, records)
    log.info("score on calibration photos: present %.4f, new %.4f", present, new)
    if present > new:
        raise UsageError(
            f"“{folder.name}” holds a model that is better on the calibration photos (mean of balanced accuracy and malignant "
            f"AUC {present:.4f}, the new one {new:.4f}): give --replace to put the new one in its place."
        )


def calibration_score(model: MultiExitViT, manifest: Manifest, records: list[Record]) -> float:
    """Mean of balanced accuracy and malignant AUC of the last exit on both calibration splits, 0 to 1.

    The two that a model is chosen for: naming rare diagnoses too, and telling malignant from benign. Not the log loss, in
    which two thirds of the weight is on nevi and which changes with the power of the class prior.
    """
    photos = of_split(records, "calibration_a") + of_split(records, "calibration_b")
    answers = untriaged(photos, split_probabilities(model, manifest, photos)[:, -1])
    return float(np.mean([figure.compute(answers) for figure in (figures.BALANCED, figures.auc(MALIGNANT_WITH_AK))]))
