"""`python -m skinapp.training` = `skinapp train`: one subcommand a step."""

import argparse
import logging
import os
import sys
from pathlib import Path

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
from skinapp.training.student import Finetuning, Photos
from skinapp.training.validation import Validation, is_best

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
    student = steps.add_parser("student", help="heads on frozen features, then fine-tuning of every layer")
    student.add_argument("--data", type=Path, default=_environment("SKINAPP_DATA"), help="folder with metadata.csv")
    student.add_argument("--backbone", type=Path, required=True, help="safetensors file with timm's names")
    student.add_argument("--config", type=Path, help="TOML file; see skinapp/training/config.py")
    student.add_argument("--run", type=Path, default=Path("runs/student"), help="folder of cache, checkpoint and log")
    student.set_defaults(step=_student)
    exporting = steps.add_parser("export", help="calibrate, measure on the test split, write a model folder")
    exporting.add_argument("--data", type=Path, default=_environment("SKINAPP_DATA"), help="folder with metadata.csv")
    exporting.add_argument("--config", type=Path, help="the TOML file of the run")
    exporting.add_argument("--run", type=Path, default=Path("runs/student"), help="folder of the run")
    exporting.add_argument("--models", type=Path, default=Path("models"), help="folder that gets the model's folder")
    exporting.set_defaults(step=_export)
    evaluating = steps.add_parser("evaluate", help="figures of triage tables, as on the model card")
    evaluating.add_argument("--data", type=Path, default=_environment("SKINAPP_DATA"), help="folder with metadata.csv")
    evaluating.add_argument("tables", nargs="+", type=Path, metavar="FILE.csv", help="written by skinapp triage, a mode each")
    evaluating.set_defaults(step=_evaluate)
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


if __name__ == "__main__":
    sys.exit(main())
