"""Thresholds of the mean of eight orientations, fitted for a finished model; then it is measured anew with them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.files import write_atomically
from skinapp.core.operating_points import AVERAGED
from skinapp.core.triage import OperatingPoint
from skinapp.inference.gate_model import read_gate
from skinapp.model.manifest import FILE_NAME, Manifest, Operating, read_manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.weights import load_model
from skinapp.training.calibration import Split, fit_points
from skinapp.training.card import CARD_NAME, card_text
from skinapp.training.data import Record, of_split
from skinapp.training.measured import completed, measure
from skinapp.training.readings import Answers, oriented_probabilities


def add_averaged(folder: Path, records: Sequence[Record]) -> Manifest:
    """Fit operating points on the calibration photos, measure on test, write manifest and card. Raises ModelError, PhotoError
    and OSError."""
    manifest = read_manifest(folder)
    model = load_model(folder, manifest)
    points = tuple(Operating.of(point) for point in averaged_points(manifest, model, records))
    fitted = manifest.model_copy(update={"averaged_points": points})
    measured = measure(fitted, model, of_split(records, "test"), "test", read_gate(folder, manifest))
    finished = completed(fitted, measured)
    write_atomically(folder / CARD_NAME, card_text(finished, measured).encode())
    write_atomically(folder / FILE_NAME, (finished.model_dump_json(indent=2) + "\n").encode())
    return finished


def averaged_points(manifest: Manifest, model: MultiExitViT, records: Sequence[Record]) -> tuple[OperatingPoint, ...]:
    """As those of full mode: thresholds from calibration_a, prediction sets from calibration_b, not yet measured."""

    def last_exit(split: str) -> Answers:
        photos = of_split(records, split)
        mean = oriented_probabilities(model, manifest, photos).mean(axis=1)  # (n, exits, 8)
        return Split(photos, mean).stopped(ExitPolicy.never(mean.shape[1]))

    points = fit_points(Mode.FULL, last_exit("calibration_a"), last_exit("calibration_b"))
    return tuple(replace(point, name=point.name + AVERAGED) for point in points)
