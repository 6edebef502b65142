"""`python -m skinapp.training` = `skinapp train`: one subcommand a step."""

import argparse
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from skinapp.core.errors import SkinAppError, UsageError
from skinapp.training.campaign import train_student, train_teacher
from skinapp.training.candidate import Candidate, calibrate
from skinapp.training.card import markdown, promises
from skinapp.training.config import read_config
from skinapp.training.data import SPLITS, Record, read_records
from skinapp.training.evaluation import evaluate_model, evaluate_tables
from skinapp.training.export import export
from skinapp.training.sizes import compare_sizes, sizes_table
from skinapp.training.workplace import WEIGHTS, Workplace


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
    train_student(_workplace(options), options.earlier)


def _teacher(options: argparse.Namespace) -> None:
    place = _workplace(options)
    if options.teacher not in place.config.teachers:
        raise UsageError(f"There is no teacher “{options.teacher}”: choose one of {', '.join(place.config.teachers)}.")
    train_teacher(place, options.teacher)


def _calibrate(options: argparse.Namespace) -> None:
    candidate = _candidate(options)
    candidate.write(options.run / "calibrated")
    sys.stdout.write(markdown(promises(candidate.manifest)))


def _export(options: argparse.Namespace) -> None:
    candidate = _candidate(options)
    export(candidate, _records(options), options.models / candidate.manifest.id, options.replace)


def _candidate(options: argparse.Namespace) -> Candidate:
    config = read_config(options.config)
    torch.set_num_threads(config.threads)
    return calibrate(options.run / "student" / WEIGHTS, _records(options), config, options.depth)


def _evaluate(options: argparse.Namespace) -> None:
    if bool(options.tables) == bool(options.model):
        raise UsageError("Give either --model FOLDER or triage tables, one of the two.")
    if options.model:
        sys.stdout.write(evaluate_model(options.model, _records(options), options.split, options.out))
    else:
        sys.stdout.write(evaluate_tables(options.tables, _records(options)))


def _records(options: argparse.Namespace) -> list[Record]:
    if options.data is None:
        raise UsageError("No data: give --data FOLDER or set SKINAPP_DATA.")
    return read_records(options.data)


def _workplace(options: argparse.Namespace) -> Workplace:
    config = read_config(options.config)
    torch.set_num_threads(config.threads)
    options.run.mkdir(parents=True, exist_ok=True)
    return Workplace(_records(options), config, options.run, options.backbones)


def _sizes(options: argparse.Namespace) -> None:
    results = compare_sizes(replace(_workplace(options), every=options.every))
    sys.stdout.write(sizes_table(results) + "\n")


_OPTIONS: dict[str, dict[str, Any]] = {
    "--data": {"type": Path, "default": _environment("SKINAPP_DATA"), "help": "folder with metadata.csv ($SKINAPP_DATA)"},
    "--from": {
        "dest": "earlier",
        "type": Path,
        "metavar": "FILE",
        "help": "go on from an earlier student's weights.safetensors, with a new schedule",
    },
    "teacher": {"metavar": "TEACHER", "help": "its name in the config's table of teachers"},
    "--backbones": {
        "type": Path,
        "default": _environment("SKINAPP_BACKBONES"),
        "help": "folder of pretrained weights, safetensors with timm's names ($SKINAPP_BACKBONES)",
    },
    "--config": {"type": Path, "help": "TOML file; entries and defaults stand in skinapp/training/config.py"},
    "--run": {"type": Path, "default": Path("runs"), "help": "folder of packed photos, checkpoints and logs"},
    "--models": {"type": Path, "default": Path("models"), "help": "folder that gets the model's folder"},
    "--every": {"type": int, "default": 3, "metavar": "N", "help": "use every N-th train photo"},
    "--depth": {"type": int, "metavar": "K", "help": "keep the first K blocks and exits only"},
    "--replace": {"action": "store_true", "help": "even a model that is better on the calibration photos"},
    "--model": {"type": Path, "metavar": "FOLDER", "help": "of the model to evaluate"},
    "--split": {"choices": SPLITS, "default": "test", "help": "whose photos are read (test)"},
    "--out": {"type": Path, "metavar": "DIR", "help": "gets tables.md, tables.json and plots as PNG, with --model"},
    "tables": {"nargs": "*", "type": Path, "metavar": "FILE.csv", "help": "written by skinapp triage, a mode each"},
}
_STEPS = {
    "sizes": (
        _sizes,
        "compare input sizes by heads on frozen features",
        ("--data", "--backbones", "--config", "--run", "--every"),
    ),
    "student": (
        _student,
        "train heads, then fine-tune every layer; resumes",
        ("--data", "--backbones", "--config", "--run", "--from"),
    ),
    "teacher": (_teacher, "fine-tune a teacher; resumes", ("teacher", "--data", "--backbones", "--config", "--run")),
    "calibrate": (
        _calibrate,
        "fit temperatures, operating points and exit thresholds; the test split is not read",
        ("--data", "--config", "--run", "--depth"),
    ),
    "export": (
        _export,
        "calibrate, measure on test, write a model folder",
        ("--data", "--config", "--run", "--models", "--depth", "--replace"),
    ),
    "evaluate": (
        _evaluate,
        "a model's figures, as on its card, from its files and the photos; or figures of triage tables",
        ("--data", "--model", "--split", "--out", "tables"),
    ),
}


if __name__ == "__main__":
    sys.exit(main())
