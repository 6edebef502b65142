"""From trained weights to a model that could ship: calibrated, every threshold fitted, not yet measured."""

import logging
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path

import torch

from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.files import write_atomically
from skinapp.core.labels import DIAGNOSES
from skinapp.model.manifest import FILE_NAME, WEIGHTS_NAME, Calibration, EarlyExit, Manifest, Operating, read_manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.model.weights import load_model
from skinapp.training.calibration import Split, choose_prior_power, fit_early, fit_points, fit_temperatures
from skinapp.training.config import Config
from skinapp.training.data import Record, labels_of, of_split
from skinapp.training.depths import first_exits, stored
from skinapp.training.engines import train_images
from skinapp.training.grid import on_grid
from skinapp.training.losses import log_prior
from skinapp.training.notices import notices
from skinapp.training.readings import calibrated_exits, split_logits
from skinapp.training.student import loaded_student

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Candidate:
    """A calibrated model and the files that make it up.

    manifest: without a single figure of the test split; model: float32, with the very weights that are stored; files: contents
    by file name, all that the manifest has a digest of.
    """

    manifest: Manifest
    model: MultiExitViT = field(repr=False)
    files: dict[str, bytes] = field(repr=False)

    def write(self, folder: Path) -> None:
        """Write the files, then the manifest that vouches for them."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in self.files.items():
            write_atomically(folder / name, data)
        write_atomically(folder / FILE_NAME, (self.manifest.model_dump_json(indent=2) + "\n").encode())


def calibrate(weights: Path, records: list[Record], config: Config, depth: int | None = None) -> Candidate:
    """Fit everything that is fitted after training, on tune, calibration_a and calibration_b; the test split is not touched.

    depth: how many blocks and exits are kept, all of them unless given. Raises UsageError when there are not so many, and
    ModelError for weights that do not fit the config.
    """
    model = loaded_student(config, weights)
    model = first_exits(model, depth) if depth else model
    preprocess = config.preprocess.model_copy(update={"orientation": "darkest-right"})
    power = _add_prior(model, records, preprocess)
    model = on_grid(model, train_images(records, preprocess))
    logits = {name: split_logits(model, of_split(records, name), preprocess) for name in ("calibration_a", "calibration_b")}
    temperatures = fit_temperatures(logits["calibration_a"], labels_of(of_split(records, "calibration_a")))
    a, b = (Split(of_split(records, name), calibrated_exits(found, temperatures)) for name, found in logits.items())
    never = ExitPolicy.never(len(temperatures))
    full = fit_points(Mode.FULL, a.stopped(never), b.stopped(never))
    early = fit_early(full[0], a, b)
    points = fit_points(Mode.EARLY, a.stopped(early.policy), b.stopped(early.policy)) + full
    calibration = Calibration(
        prior_power=power,
        triage_differs_limit=early.differs_limit,
        melanoma_groups=early.melanoma_groups,
        melanoma_lost_limit=early.lost_limit,
    )
    files = {WEIGHTS_NAME: stored(model)}
    said = notices(of_split(records, "train"), of_split(records, "calibration_a"), config.start_name)
    manifest = Manifest(
        id=config.name if model.architecture.blocks == config.architecture.blocks else f"{config.name}-depth{depth}",
        role="student",
        created=date.today().isoformat(),
        architecture=config.architecture.model_copy(update={"blocks": model.architecture.blocks}),
        preprocess=preprocess,
        labels=DIAGNOSES,
        temperatures=tuple(temperatures),
        early_exit=EarlyExit.of(early.policy),
        calibration=calibration,
        operating_points=tuple(Operating.of(point) for point in points),
        licence=said.licence,
        attribution=said.attribution,
        population=said.population,
        figures={},
        sha256={name: sha256(data).hexdigest() for name, data in files.items()},
    )
    return Candidate(manifest, model, files)


def _add_prior(model: MultiExitViT, records: list[Record], preprocess: Preprocess) -> float:
    """Make the model what ships: some of the log prior, which training keeps out of the logits, in the biases; float16.

    Returns the power of the prior, chosen on tune.
    """
    prior = train_log_prior(records)
    tune = of_split(records, "tune")
    power = choose_prior_power(split_logits(model, tune, preprocess), labels_of(tune), prior.double().numpy())
    log.info("power of the class prior, chosen on tune: %.2f", power)
    for head in model.heads:
        head.linear.bias.data += power * prior
    model.half().float()
    return power


def without_prior(folder: Path, records: list[Record]) -> dict[str, torch.Tensor]:
    """The weights of a finished model as training left them: what `_add_prior` added is taken out of the biases again.

    records: those that it was trained on. Raises ModelNotFound, ModelTampered, ModelError.
    """
    manifest = read_manifest(folder)
    model = load_model(folder, manifest)
    power = manifest.calibration.prior_power if manifest.calibration else 0.0
    for head in model.heads:
        head.linear.bias.data -= power * train_log_prior(records)
    return model.state_dict()


def train_log_prior(records: list[Record]) -> torch.Tensor:
    """Log of each diagnosis' share of the train split, (8,)."""
    return log_prior(torch.bincount(torch.from_numpy(labels_of(of_split(records, "train"))), minlength=len(DIAGNOSES)))
