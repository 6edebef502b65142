"""One command from labelled photos to an exported model, on all of the data or a fraction; killed and restarted, it goes on."""

import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from skinapp.core.errors import ModelError
from skinapp.core.labels import MALIGNANT_WITH_AK
from skinapp.inference.calibrate import calibrated
from skinapp.training.campaign import train_student, train_teacher
from skinapp.training.candidate import calibrate
from skinapp.training.config import Config, Finetune
from skinapp.training.data import SPLITS, Record, of_split, read_records, write_records
from skinapp.training.export import export
from skinapp.training.figures import auc, with_intervals
from skinapp.training.provenance import write_provenance
from skinapp.training.readings import untriaged
from skinapp.training.student import loaded_student
from skinapp.training.table import Table
from skinapp.training.workplace import WEIGHTS, Workplace

SMALLEST = {"train": 64, "tune": 200, "calibration_a": 200, "calibration_b": 200, "test": 200}
"""Photos of a split that a fraction leaves at least, where there are so many: thresholds cannot be fitted on a dozen."""
FEWEST_STEPS = 24

log = logging.getLogger(__name__)


def reproduce(place: Workplace) -> Table:
    """Train teachers and student, calibrate, measure, export; then check that the student learnt from the photos.

    place: with prepared data, see `thinned`; the model goes into its `runs/models`, away from those that ship.
    Returns the checks. Raises ModelError when one of them fails.
    """
    config, runs = place.config, place.runs
    write_provenance(runs / "provenance.json", config, f"{len(place.records)} photos of {place.data.name}")
    for teacher in config.distillation.teachers:
        log.info("teacher %s", teacher)
        train_teacher(place, teacher)
    log.info("student")
    train_student(place)
    export(
        calibrate(runs / "student" / WEIGHTS, place.records, config),
        place.records,
        runs / "models" / config.name,
    )
    log.info("a student with shuffled labels, which must learn nothing")
    blind = replace(
        place,
        config=config.model_copy(update={"start": "backbone", "distillation": config.distillation.model_copy(update=_ALONE)}),
        runs=runs / "shuffled",
        is_shuffled=True,
    )
    train_student(blind)
    rows = [*(_falls(runs / f"teacher-{name}") for name in config.distillation.teachers), _falls(runs / "student")]
    rows += [_tells_malignant(place, True), _tells_malignant(blind, False)]
    failed = [name for name, _, _, passed in rows if not passed]
    table = Table("Checks", ("Check", "Found", "Wanted"), [row[:3] for row in rows])
    if failed:
        raise ModelError(f"Not as wanted: {', '.join(failed)}.\n{table.markdown()}")
    return table


def thinned(source: Path, output: Path, fraction: float) -> Path:
    """A folder with the metadata.csv of a fraction of each split's photos, as many of each diagnosis as they are frequent.

    Raises UsageError when the source has no metadata.csv that names splits.
    """
    records = read_records(source)
    kept = [record for split in SPLITS for record in _every(of_split(records, split), fraction, SMALLEST[split])]
    output.mkdir(parents=True, exist_ok=True)
    write_records(output, [replace(record, path=record.path.resolve()) for record in kept])
    return output


def scaled(config: Config, fraction: float, photos: int) -> Config:
    """The config with a fraction of every training's steps, and batches that suit so few photos."""

    def fewer(settings: Finetune) -> Finetune:
        steps = max(FEWEST_STEPS, round(settings.steps * fraction))
        changes = {
            "steps": steps,
            "batch_size": min(settings.batch_size, max(8, photos // 4)),
            "ema_decay": min(settings.ema_decay, 1 - 4 / steps),
            "checkpoint_steps": min(settings.checkpoint_steps, max(1, steps // 8)),
            "validation_steps": min(settings.validation_steps, steps),
        }
        return settings.model_copy(update=changes)

    teachers = {name: t.model_copy(update={"finetune": fewer(t.finetune)}) for name, t in config.teachers.items()}
    return config.model_copy(update={"finetune": fewer(config.finetune), "teachers": teachers})


_ALONE = {"teachers": (), "relations": 0.0}
_Row = tuple[str, str, str, bool]


def _every(records: Sequence[Record], fraction: float, smallest: int) -> list[Record]:
    count = min(len(records), max(smallest, round(len(records) * fraction)))
    by_diagnosis = sorted(records, key=lambda record: (record.label.index, record.image_id))
    return [by_diagnosis[k] for k in np.linspace(0, len(records) - 1, count).round().astype(int)]


def _falls(folder: Path) -> _Row:
    """Whether the loss of the last quarter of a run is below that of the first."""
    losses = [json.loads(line)["loss"] for line in (folder / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    quarter = max(1, len(losses) // 4)
    first, last = float(np.mean(losses[:quarter])), float(np.mean(losses[-quarter:]))
    return f"loss of {folder.name}", f"{first:.3f} to {last:.3f}", "falls", last < first


def _tells_malignant(place: Workplace, is_wanted: bool) -> _Row:
    """Malignant AUC of the last exit on tune, of the last weights: above one half with its whole interval, or not."""
    tune = of_split(place.records, "tune")
    preprocess = place.config.preprocess
    logits = place.validation(preprocess).logits(loaded_student(place.config, place.runs / "student" / WEIGHTS))[:, -1]
    answers = untriaged(tune, calibrated(logits, 1.0))
    found = with_intervals(answers, {"auc": auc(MALIGNANT_WITH_AK)})["auc"]
    assert found is not None  # every tune split has both kinds, or nothing could be calibrated
    name = "malignant AUC on tune" + ("" if is_wanted else ", shuffled labels")
    return name, str(found), "above 0.5" if is_wanted else "not above 0.5", (found.low > 0.5) is is_wanted
