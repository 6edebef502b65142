"""From trained weights to a model folder: calibrated, measured on the test split, with manifest and card."""

import logging
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save

from skinapp.core.exit_policy import Mode
from skinapp.core.files import write_atomically
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK, MALIGNANT_WITHOUT_AK
from skinapp.core.triage import OperatingPoint
from skinapp.inference.calibrate import calibrated
from skinapp.model.manifest import FILE_NAME, WEIGHTS_NAME, EarlyExit, Manifest, Operating
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training import figures
from skinapp.training.calibration import EarlyFit, Split, choose_prior_power, fit_early, fit_full, fit_point, fit_temperatures
from skinapp.training.card import CARD_NAME, Measured, card_text
from skinapp.training.config import Config
from skinapp.training.data import Record, labels_of, of_split
from skinapp.training.losses import log_prior
from skinapp.training.notices import ATTRIBUTION, LICENCE, POPULATION
from skinapp.training.readings import Answers, answers_of, at_exits, chosen_exits, split_logits

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Fitted:
    """What calibration gave. points: of both modes, with AK first."""

    temperatures: list[float]
    early: EarlyFit
    points: tuple[OperatingPoint, ...]


def export(weights: Path, records: list[Record], config: Config, folder: Path) -> None:
    """Write weights, manifest and card of a model into `folder`."""
    preprocess = Preprocess(size_px=config.architecture.input_size_px)
    model = MultiExitViT(Architecture(**config.architecture.model_dump()))
    model.load_state_dict({name: tensor.float() for name, tensor in load_file(weights).items()})
    prior = log_prior(torch.bincount(torch.from_numpy(labels_of(of_split(records, "train"))), minlength=len(DIAGNOSES)))
    tune = of_split(records, "tune")
    power = choose_prior_power(split_logits(model, tune, preprocess), labels_of(tune), prior.double().numpy())
    log.info("power of the class prior, chosen on tune: %.2f", power)
    _add_prior(model, power * prior)
    logits = {s: split_logits(model, of_split(records, s), preprocess) for s in ("calibration_a", "calibration_b", "test")}
    temperatures = fit_temperatures(logits["calibration_a"], labels_of(of_split(records, "calibration_a")))
    splits = {
        name: Split(of_split(records, name), np.stack([calibrated(x[:, k], t) for k, t in enumerate(temperatures)], axis=1))
        for name, x in logits.items()
    }
    fitted = _fit(temperatures, splits["calibration_a"], splits["calibration_b"])
    measured = measure(splits["test"], fitted)
    data = save({name: t.to(torch.float16).contiguous() for name, t in model.state_dict().items()})
    manifest = _manifest(config, preprocess, fitted, measured, sha256(data).hexdigest())
    card = card_text(manifest, measured, fitted.early.risk_bound, power)
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / WEIGHTS_NAME, data)
    write_atomically(folder / FILE_NAME, (manifest.model_dump_json(indent=2) + "\n").encode())
    write_atomically(folder / CARD_NAME, card.encode())


def _add_prior(model: MultiExitViT, log_prior: torch.Tensor) -> None:
    """Make the model what ships: the log prior, which training keeps out of the logits, in the biases; float16 precision."""
    for head in model.heads:
        head.linear.bias.data += log_prior
    model.half().float()


def _fit(temperatures: list[float], a: Split, b: Split) -> Fitted:
    full = fit_full(MALIGNANT_WITH_AK, a, b)
    early = fit_early(full, a, b)
    taken = tuple(at_exits(s.probabilities, chosen_exits(s.probabilities, early.policy)) for s in (a, b))
    without = fit_point(Mode.EARLY, MALIGNANT_WITHOUT_AK, a, b, (taken[0], taken[1]))
    return Fitted(temperatures, early, (early.point, full, without, fit_full(MALIGNANT_WITHOUT_AK, a, b)))


def measure(test: Split, fitted: Fitted) -> Measured:
    """Answers of both modes, of each operating point and of every exit on the test split."""
    exits = test.probabilities.shape[1]
    stops = chosen_exits(test.probabilities, fitted.early.policy)
    last = np.full(len(test.records), exits)

    def answers(point: OperatingPoint) -> Answers:
        return answers_of(test.records, test.probabilities, stops if point.mode is Mode.EARLY else last, point)

    return Measured(
        exits=exits,
        points=tuple((_with_results(point, answers(point)), answers(point)) for point in fitted.points),
        per_exit=tuple(
            answers_of(test.records, test.probabilities, np.full(len(last), k), fitted.points[1]) for k in range(1, exits + 1)
        ),
    )


def _with_results(point: OperatingPoint, answers: Answers) -> OperatingPoint:
    wanted = {
        "sensitivity": figures.sensitivity(point.malignant),
        "specificity": figures.specificity(point.malignant),
        "urgent_sensitivity": figures.URGENT_SENSITIVITY,
        "urgent_ppv": figures.URGENT_PPV,
    }
    found = {
        name: interval.as_share() if interval else None for name, interval in figures.with_intervals(answers, wanted).items()
    }
    return replace(
        point,
        sensitivity=found["sensitivity"],
        specificity=found["specificity"],
        urgent_sensitivity=found["urgent_sensitivity"],
        urgent_ppv=found["urgent_ppv"],
    )


def _manifest(config: Config, preprocess: Preprocess, fitted: Fitted, measured: Measured, digest: str) -> Manifest:
    wanted = {"Balanced accuracy": figures.BALANCED, "Malignant AUC": figures.auc(MALIGNANT_WITH_AK)}
    full = figures.with_intervals(measured.answers(Mode.FULL), wanted)
    early = figures.with_intervals(
        measured.answers(Mode.EARLY), wanted | {"Share of the blocks computed": figures.blocks_share(measured.exits)}
    )
    return Manifest(
        id=config.name,
        role="student",
        created=date.today().isoformat(),
        architecture=config.architecture,
        preprocess=preprocess,
        labels=DIAGNOSES,
        temperatures=tuple(fitted.temperatures),
        early_exit=EarlyExit(thresholds=fitted.early.policy.thresholds, benign_bound=fitted.early.policy.benign_bound),
        operating_points=tuple(Operating.of(point) for point, _ in measured.points),
        licence=LICENCE,
        attribution=ATTRIBUTION,
        population=POPULATION,
        figures={f"{n}, {m}": f for m, found in (("full", full), ("early", early)) for n, f in found.items() if f},
        sha256={WEIGHTS_NAME: digest},
    )
