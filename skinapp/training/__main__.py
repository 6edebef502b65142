"""`python -m skinapp.training` = `skinapp train`: one subcommand a step."""

import argparse
import copy
import logging
import os
import sys
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from skinapp.core.errors import SkinAppError, UsageError
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.model.preprocess import Preprocess
from skinapp.training.backbone import load_backbone
from skinapp.training.card import modes_table
from skinapp.training.checkpoint import save_weights
from skinapp.training.config import Config, read_config
from skinapp.training.data import Record, labels_of, of_split, packed_frames, read_records
from skinapp.training.export import export
from skinapp.training.heads import frozen_features, train_heads
from skinapp.training.rows import read_answers
from skinapp.training.sizes import compare_sizes, sizes_table
from skinapp.training.finetune import Finetuning
from skinapp.training.teacher import TeacherNetwork, hard_labels, load_pretrained, parameter_groups, preprocess_of
from skinapp.training.validation import Validation, is_best
from skinapp.training.views import Photos

log = logging.getLogger("skinapp.training")


def main(arguments: list[str] | None = None) -> int:
    """Run one step; returns the exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    try:
        options.step(options)
    except SkinAppError as error:
        sys.stderr.write(f"skinapp train: {error}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("skinapp train: interrupted; the same command goes on from the last checkpoint.\n")
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="skinapp train", description=__doc__)
    steps = parser.add_subparsers(required=True, metavar="STEP")
    for name, (action, text, options) in _STEPS.items():
        step = steps.add_parser(name, help=text, description=text)
        step.set_defaults(step=action)
        for option in options:
            step.add_argument(option, **_OPTIONS[option])
    return parser


def _environment(name: str) -> Path | None:
    return Path(os.environ[name]) if os.environ.get(name) else None


def _student(options: argparse.Namespace) -> None:
    config = read_config(options.config)
    torch.set_num_threads(config.threads)
    options.run.mkdir(parents=True, exist_ok=True)
    records = _records(options)
    train, tune = of_split(records, "train"), of_split(records, "tune")
    preprocess = Preprocess(size_px=config.architecture.input_size_px)
    validation = Validation(packed_frames(tune, preprocess, options.run / "tune.npy"), labels_of(tune), preprocess)
    photos = Photos(packed_frames(train, preprocess, options.run / "train.npy"), torch.from_numpy(labels_of(train)))
    model = _with_heads(options, config, photos)
    log.info("heads on frozen features, tune: %s", _listed(validation.per_exit(model)))
    finetuning = Finetuning(model, photos, config, options.run)
    judged = MultiExitViT(model.architecture)
    for step in finetuning.run():
        judged.load_state_dict(finetuning.average)
        per_exit = validation.per_exit(judged)
        log.info("step %d, tune: %s", step, _listed(per_exit))
        if is_best(options.run / "validation.jsonl", step, per_exit):
            save_weights(options.run / "weights.safetensors", finetuning.average)


def _teacher(options: argparse.Namespace) -> None:
    config = read_config(options.config)
    if options.teacher not in config.teachers:
        raise UsageError(f"There is no teacher “{options.teacher}”: choose one of {', '.join(config.teachers)}.")
    settings = config.teachers[options.teacher]
    torch.set_num_threads(config.threads)
    run = options.run / f"teacher-{options.teacher}"
    run.mkdir(parents=True, exist_ok=True)
    records = _records(options)
    train, tune = of_split(records, "train"), of_split(records, "tune")
    preprocess = preprocess_of(settings)
    photos = Photos(packed_frames(train, preprocess, options.run / "train.npy"), torch.from_numpy(labels_of(train)))
    validation = Validation(packed_frames(tune, preprocess, options.run / "tune.npy"), labels_of(tune), preprocess)
    torch.manual_seed(config.seed)
    network = TeacherNetwork(settings)
    load_pretrained(network, options.backbones / settings.backbone)
    groups = parameter_groups(network, settings.finetune)
    objective = hard_labels(photos.counts, settings.finetune)
    finetuning = Finetuning(network, groups, objective, photos, preprocess, settings.finetune, run, seed=config.seed)
    judged = copy.deepcopy(network)
    for step in finetuning.run():
        judged.load_state_dict(finetuning.average)
        per_exit = validation.per_exit(judged)
        log.info("step %d, tune: %s", step, _listed(per_exit))
        if is_best(run / "validation.jsonl", step, per_exit):
            save_weights(run / "weights.safetensors", finetuning.average)


def _export(options: argparse.Namespace) -> None:
    config = read_config(options.config)
    torch.set_num_threads(config.threads)
    export(options.run / "weights.safetensors", _records(options), config, options.models / config.name)


def _evaluate(options: argparse.Namespace) -> None:
    records = _records(options)
    for file in options.tables:
        mode, exits, answers = read_answers(file, records)
        sys.stdout.write(modes_table({mode: answers}, exits) + "\n\n")


def _records(options: argparse.Namespace) -> list[Record]:
    if options.data is None:
        raise UsageError("No data: give --data FOLDER or set SKINAPP_DATA.")
    return read_records(options.data)


def _with_heads(options: argparse.Namespace, config: Config, photos: Photos) -> MultiExitViT:
    """The backbone with trained linear heads; kept in the run's folder, so that resuming does not train them again."""
    torch.manual_seed(config.seed)
    model = MultiExitViT(Architecture(**config.architecture.model_dump()))
    kept = options.run / "heads.safetensors"
    if kept.exists():
        model.load_state_dict({name: tensor.float() for name, tensor in load_file(kept).items()})
        return model
    load_backbone(model, options.backbone)
    features = frozen_features(model, photos.frames, Preprocess(size_px=config.architecture.input_size_px))
    train_heads(model, features, photos.labels, photos.counts, config)
    save_weights(kept, model.state_dict())
    return model


def _listed(shares: list[float]) -> str:
    return "  ".join(f"{share:.3f}" for share in shares)


def _sizes(options: argparse.Namespace) -> None:
    config = read_config(options.config)
    torch.set_num_threads(config.threads)
    results = compare_sizes(_records(options), options.backbone, options.run, config, options.every)
    sys.stdout.write(sizes_table(results) + "\n")


_OPTIONS: dict[str, dict[str, Any]] = {
    "--data": {"type": Path, "default": _environment("SKINAPP_DATA"), "help": "folder with metadata.csv ($SKINAPP_DATA)"},
    "teacher": {"metavar": "TEACHER", "help": "its name in the config's table of teachers"},
    "--backbones": {
        "type": Path,
        "default": _environment("SKINAPP_BACKBONES"),
        "help": "folder of pretrained weights ($SKINAPP_BACKBONES)",
    },
    "--backbone": {"type": Path, "required": True, "help": "safetensors file with timm's names"},
    "--config": {"type": Path, "help": "TOML file; entries and defaults stand in skinapp/training/config.py"},
    "--run": {"type": Path, "default": Path("runs"), "help": "folder of packed photos, checkpoint and log"},
    "--models": {"type": Path, "default": Path("models"), "help": "folder that gets the model's folder"},
    "--every": {"type": int, "default": 3, "metavar": "N", "help": "use every N-th train photo"},
    "tables": {"nargs": "+", "type": Path, "metavar": "FILE.csv", "help": "written by skinapp triage, a mode each"},
}
_STEPS = {
    "sizes": (
        _sizes,
        "compare input sizes by heads on frozen features",
        ("--data", "--backbone", "--config", "--run", "--every"),
    ),
    "student": (_student, "train heads, then fine-tune every layer; resumes", ("--data", "--backbone", "--config", "--run")),
    "teacher": (_teacher, "fine-tune a teacher; resumes", ("teacher", "--data", "--backbones", "--config", "--run")),
    "export": (_export, "calibrate, measure on test, write a model folder", ("--data", "--config", "--run", "--models")),
    "evaluate": (_evaluate, "figures of triage tables, as on the model card", ("--data", "tables")),
}


if __name__ == "__main__":
    sys.exit(main())
