"""`python -m skinapp.training` = `skinapp train`: one subcommand a step."""

import argparse
import logging
import os
import sys
from pathlib import Path
from typing import Any

from skinapp.core.errors import SkinAppError
from skinapp.training import commands
from skinapp.training.data import SPLITS
from skinapp.training.processes import leave, processes


def main(arguments: list[str] | None = None) -> int:
    """Run one step; returns the exit code."""
    options = _parser().parse_args(arguments)
    level = logging.INFO if processes().is_main_process else logging.WARNING
    logging.basicConfig(level=level, format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
    try:
        options.step(options)
    except SkinAppError as error:
        sys.stderr.write(f"skinapp train: {error}\n")
        return 2
    except OSError as error:  # a full disk, a folder that may not be written, whichever step it stops
        where = f"{error.filename}: " if error.filename else ""
        sys.stderr.write(f"skinapp train: {where}{error.strerror or error}. The same command goes on once that is mended.\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("skinapp train: interrupted; the same command goes on from the last checkpoint.\n")
        return 130
    finally:
        leave()
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


def _fraction(text: str) -> float:
    value = float(text)
    if not 0 < value <= 1:
        raise argparse.ArgumentTypeError("a number above 0 and at most 1")
    return value


def _depth(text: str) -> int:
    if (value := int(text)) < 1:
        raise argparse.ArgumentTypeError("a number of blocks, 1 or more")
    return value


_OPTIONS: dict[str, dict[str, Any]] = {
    "source": {"type": Path, "help": "ISIC 2019, HAM10000, a folder with metadata.csv, or a folder for each diagnosis"},
    "output": {"type": Path, "help": "the prepared folder: metadata.csv, packed frames, data card"},
    "--seed": {"type": int, "default": 0, "help": "of the splits, where the source names none (0)"},
    "--data": {"type": Path, "default": _environment("SKINAPP_DATA"), "help": "folder with metadata.csv ($SKINAPP_DATA)"},
    "--from": {
        "dest": "earlier",
        "type": Path,
        "metavar": "FILE",
        "help": "a student's weights.safetensors: go on from all of it, for a teacher from its blocks; or calibrate, export it",
    },
    "teacher": {"metavar": "TEACHER", "help": "its name in the config's table of teachers"},
    "--backbones": {
        "type": Path,
        "default": _environment("SKINAPP_BACKBONES"),
        "help": "folder of pretrained weights, safetensors with timm's names ($SKINAPP_BACKBONES)",
    },
    "--config": {"type": Path, "help": "TOML file; entries and defaults stand in skinapp/training/config.py"},
    "--runs": {"type": Path, "default": Path("runs"), "help": "folder of weights, checkpoints and logs (runs)"},
    "--models": {"type": Path, "default": Path("models"), "help": "folder that gets the model's folder (models)"},
    "--every": {"type": int, "default": 3, "metavar": "N", "help": "use every N-th photo (3)"},
    "--depth": {"type": _depth, "metavar": "K", "help": "keep the first K blocks and exits only"},
    "--replace": {"action": "store_true", "help": "even a model that is better on the calibration photos"},
    "--model": {"type": Path, "metavar": "FOLDER", "help": "of the model to evaluate"},
    "--beside": {"type": Path, "metavar": "FOLDER", "help": "of a teacher to compare the model with"},
    "--split": {"choices": SPLITS, "default": "test", "help": "whose photos are read (test)"},
    "--out": {"type": Path, "metavar": "DIR", "help": "gets tables.md, tables.json and plots as PNG, with --model"},
    "--gate": {"action": "store_true", "help": "what the gate refuses and warns of, instead of the card"},
    "--outside": {"type": Path, "metavar": "FOLDER", "help": "of pictures, written by packaging/data/outside_photos.py"},
    "--robustness": {"action": "store_true", "help": "what changes when the lesion did not, instead of the card"},
    "--tta": {"action": "store_true", "help": "with --robustness: of the mean of eight orientations"},
    "--explain": {"action": "store_true", "help": "whether maps of where it looked lie on lesions that were outlined"},
    "--fraction": {"type": _fraction, "default": 1.0, "metavar": "F", "help": "of photos and training steps (1)"},
    "weights": {
        "nargs": "+",
        "type": Path,
        "metavar": "FILE",
        "help": "weights.safetensors of students that went on from each other",
    },
    "key": {"type": Path, "metavar": "KEYFILE", "help": "the private key; keep it away from others and from the repository"},
    "pack": {"type": Path, "metavar": "FILE.skinmodel", "help": "what skinapp models install takes"},
    "tables": {"nargs": "*", "type": Path, "metavar": "FILE.csv", "help": "written by skinapp triage, a mode each"},
}
_TRAINING = ("--data", "--backbones", "--config", "--runs")
_STEPS = {
    "prepare": (
        commands.run_prepare,
        "verify, crop, pack, group and split labelled photos; resumes",
        ("source", "output", "--seed"),
    ),
    "sizes": (commands.run_sizes, "compare input sizes by heads on frozen features", (*_TRAINING, "--every")),
    "folds": (commands.run_folds, "cross-validate heads on frozen features; the test split is not read", _TRAINING),
    "teacher": (commands.run_teacher, "fine-tune a teacher; resumes", ("teacher", *_TRAINING, "--from")),
    "export-teacher": (
        commands.run_export_teacher,
        "write a trained teacher's folder, for later students",
        ("teacher", *_TRAINING, "--models"),
    ),
    "adopt-teacher": (
        commands.run_adopt_teacher,
        "take a teacher from its folder instead of training it",
        ("teacher", *_TRAINING, "--models"),
    ),
    "adopt-student": (
        commands.run_adopt_student,
        "take the weights of a finished model, to go on from them",
        (*_TRAINING, "--models"),
    ),
    "student": (
        commands.run_student,
        "collect the teachers' opinions, train heads, then fine-tune every layer; resumes",
        (*_TRAINING, "--from"),
    ),
    "average": (commands.run_average, "the mean of several students' weights, compared on tune", ("weights", *_TRAINING)),
    "ablation": (commands.run_ablation_step, "small students at equal budget: what each part buys; resumes", _TRAINING),
    "calibrate": (
        commands.run_calibrate,
        "fit temperatures, operating points and exit thresholds; the test split is not read",
        ("--data", "--config", "--runs", "--from", "--depth"),
    ),
    "export": (
        commands.run_export,
        "calibrate, measure on test, write a model folder",
        ("--data", "--config", "--runs", "--from", "--models", "--depth", "--replace"),
    ),
    "engines": (
        commands.run_engines,
        "write the ONNX graphs of an exported model, int8 too where it agrees on tune",
        ("--data", "--config", "--models"),
    ),
    "gate": (
        commands.run_gate,
        "fit scope, outline, artefacts and certainty of an exported model; needs lesion masks",
        ("--data", "--outside", "--config", "--models"),
    ),
    "orientations": (
        commands.run_orientations,
        "fit thresholds of the mean of eight orientations (triage --tta) for an exported model; takes eight times as long",
        ("--data", "--config", "--models"),
    ),
    "evaluate": (
        commands.run_evaluate,
        "a model's figures, as on its card, from its files and the photos; or figures of triage tables",
        (
            "--data",
            "--model",
            "--split",
            "--out",
            "--beside",
            "--gate",
            "--outside",
            "--robustness",
            "--explain",
            "--every",
            "--tta",
            "tables",
        ),
    ),
    "key": (commands.run_key, "make a key to sign models with, and KEYFILE.pub for skinapp models trust", ("key",)),
    "pack": (commands.run_pack, "sign a model folder into one file", ("--model", "key", "pack")),
    "reproduce": (
        commands.run_reproduce,
        "everything from labelled photos to an exported model, with checks; resumes",
        (*_TRAINING, "--fraction"),
    ),
}


if __name__ == "__main__":
    sys.exit(main())
