"""What each step of `skinapp train` does with its options."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import torch

from skinapp.core.errors import UsageError
from skinapp.training import packs
from skinapp.training.ablation import ablation_table, run_ablation
from skinapp.training.averaged import add_averaged
from skinapp.training.averaging import compare_average
from skinapp.training.campaign import train_student, train_teacher
from skinapp.training.candidate import Candidate, calibrate, without_prior
from skinapp.training.card import markdown, promises
from skinapp.training.checkpoint import save_weights
from skinapp.training.config import Config, Teacher, read_config
from skinapp.training.data import Record, of_split, read_records
from skinapp.training.engines import add_engines
from skinapp.training.evaluation import (
    evaluate_explanations,
    evaluate_gate,
    evaluate_model,
    evaluate_robustness,
    evaluate_tables,
)
from skinapp.training.export import export
from skinapp.training.folds import compare_folds
from skinapp.training.gate import add_gate
from skinapp.training.practice import PRACTICE, write_practice_photos, write_random_backbones
from skinapp.training.prepare.card import counts_table
from skinapp.training.prepare.preparation import prepare
from skinapp.training.processes import processes
from skinapp.training.reproduce import reproduce, scaled, thinned
from skinapp.training.sizes import compare_sizes, sizes_table
from skinapp.training.tables import points_table
from skinapp.training.teacher_folder import read_teacher, write_teacher
from skinapp.training.validation import history_table
from skinapp.training.workplace import HISTORY, WEIGHTS, Workplace


def run_prepare(options: argparse.Namespace) -> None:
    """Make a prepared folder."""
    sys.stdout.write(counts_table(prepare(options.source, options.output, options.seed)) + "\n")


def run_sizes(options: argparse.Namespace) -> None:
    """Compare input sizes."""
    sys.stdout.write(sizes_table(compare_sizes(replace(_workplace(options), every=options.every))) + "\n")


def run_folds(options: argparse.Namespace) -> None:
    """Cross-validate heads on frozen features."""
    sys.stdout.write(compare_folds(_workplace(options)).markdown() + "\n")


def run_teacher(options: argparse.Namespace) -> None:
    """Train one teacher."""
    place = _workplace(options)
    _settings(place.config, options.teacher)
    train_teacher(place, options.teacher, options.earlier)
    _print_history(place, f"teacher-{options.teacher}")


def run_export_teacher(options: argparse.Namespace) -> None:
    """Write a trained teacher's folder."""
    place = _workplace(options)
    settings, weights = _settings(place.config, options.teacher), place.teacher_weights(options.teacher)
    manifest = write_teacher(options.models / f"skinteacher-{options.teacher}", settings, weights, place.records)
    sys.stdout.write("".join(f"{name}: {figure}\n" for name, figure in manifest.figures.items()))


def run_adopt_teacher(options: argparse.Namespace) -> None:
    """Put a teacher that was exported into a run, in place of training it."""
    place = _workplace(options)
    _settings(place.config, options.teacher)
    network, _ = read_teacher(options.models / f"skinteacher-{options.teacher}")
    save_weights(place.folder(f"teacher-{options.teacher}") / WEIGHTS, network.state_dict())


def run_adopt_student(options: argparse.Namespace) -> None:
    """Put a model that was exported into a run, to go on from."""
    place = _workplace(options)
    file = place.folder("adopted-student") / WEIGHTS
    save_weights(file, without_prior(options.models / place.config.name, place.records))
    sys.stdout.write(f"Go on from it with --from {file}\n")


def run_student(options: argparse.Namespace) -> None:
    """Train the student."""
    place = _workplace(options)
    train_student(place, options.earlier)
    _print_history(place, "student")


def run_average(options: argparse.Namespace) -> None:
    """Take the mean of several students' weights."""
    place = _workplace(options)
    mean, table = compare_average(place, options.weights)
    file = place.folder("averaged") / WEIGHTS
    save_weights(file, mean)
    sys.stdout.write(f"{table.title}\n\n{table.markdown()}\n\nThe mean is in {file}\n")


def run_ablation_step(options: argparse.Namespace) -> None:
    """Train and compare small students."""
    place = _workplace(options)
    sys.stdout.write(ablation_table(place.config, run_ablation(place)).markdown() + "\n")


def run_calibrate(options: argparse.Namespace) -> None:
    """Fit what is fitted after training, and say what it promises."""
    candidate = _candidate(options)
    candidate.write(options.runs / "calibrated")
    sys.stdout.write(markdown(promises(candidate.manifest)))


def run_export(options: argparse.Namespace) -> None:
    """Calibrate, measure, write a model folder."""
    candidate = _candidate(options)
    export(candidate, _records(options.data), options.models / candidate.manifest.id, options.replace)


def run_engines(options: argparse.Namespace) -> None:
    """Give a finished model its ONNX graphs, and say which engines agree with PyTorch."""
    folder = options.models / _config(options).name
    manifest = add_engines(folder, _records(options.data))
    sys.stdout.write(f"{folder.name} may run on {', '.join(manifest.agreement)} instead of the reference.\n")


def run_gate(options: argparse.Namespace) -> None:
    """Give a finished model what it needs to know when not to answer, and say what it then does."""
    folder = options.models / _config(options).name
    if options.outside is None:
        raise UsageError("The gate learns from pictures of something else: give --outside FOLDER.")
    manifest = add_gate(folder, _records(options.data), options.outside)
    sys.stdout.write(markdown(promises(manifest)))


def run_orientations(options: argparse.Namespace) -> None:
    """Give a finished model thresholds for the mean of eight orientations."""
    folder = options.models / _config(options).name
    manifest = add_averaged(folder, _records(options.data))
    sys.stdout.write(markdown([points_table([entry.as_point() for entry in manifest.averaged_points])]))


def run_evaluate(options: argparse.Namespace) -> None:
    """Print the figures of a model or of triage tables."""
    if (options.gate or options.robustness or options.explain) and not options.model:
        raise UsageError("--gate, --robustness and --explain are about a model: give --model FOLDER.")
    if bool(options.tables) == bool(options.model):
        raise UsageError("Give either --model FOLDER or triage tables, one of the two.")
    records = _records(options.data)
    if options.gate:
        sys.stdout.write(evaluate_gate(options.model, records, options.split, options.outside))
    elif options.explain:
        sys.stdout.write(evaluate_explanations(options.model, records, options.split, options.every))
    elif options.robustness:
        sys.stdout.write(evaluate_robustness(options.model, records, options.split, options.every, is_averaging=options.tta))
    elif options.model:
        sys.stdout.write(evaluate_model(options.model, records, options.split, options.out, options.beside))
    else:
        sys.stdout.write(evaluate_tables(options.tables, records))


def run_reproduce(options: argparse.Namespace) -> None:
    """From labelled photos to an exported model; on drawn lesions where there are no photos or no pretrained weights."""
    config, runs = read_config(options.config), options.runs
    source, backbones, fraction = options.data, options.backbones, options.fraction
    if source is None or backbones is None:
        sys.stderr.write("No photos or no pretrained weights are named: practising on drawn lesions with tiny networks.\n")
        config, source, backbones, fraction = PRACTICE, runs / "practice", runs / "backbones", 1.0
        write_practice_photos(source, config.seed)
        write_random_backbones(backbones, config.seed)
    torch.set_num_threads(config.threads)
    prepare(thinned(source, runs / "source", fraction), runs / "data", config.seed)
    records = read_records(runs / "data")
    if fraction < 1:
        config = scaled(config, fraction, len(of_split(records, "train")))
    place = Workplace(runs / "data", records, config, runs, backbones)
    sys.stdout.write(reproduce(place).markdown() + "\n")


def _print_history(place: Workplace, run: str) -> None:
    if processes().is_main_process:
        table = history_table(place.folder(run) / HISTORY)
        sys.stdout.write(f"{table.title}\n\n{table.markdown()}\n")


def _settings(config: Config, teacher: str) -> Teacher:
    if teacher not in config.teachers:
        raise UsageError(f"There is no teacher “{teacher}”: choose one of {', '.join(config.teachers)}.")
    return config.teachers[teacher]


def _candidate(options: argparse.Namespace) -> Candidate:
    config = _config(options)
    return calibrate(options.earlier or options.runs / "student" / WEIGHTS, _records(options.data), config, options.depth)


def _workplace(options: argparse.Namespace) -> Workplace:
    config, records = _config(options), _records(options.data)
    options.runs.mkdir(parents=True, exist_ok=True)
    return Workplace(options.data, records, config, options.runs, options.backbones)


def _config(options: argparse.Namespace) -> Config:
    config = read_config(options.config)
    torch.set_num_threads(config.threads)
    return config


def _records(data: Path | None) -> list[Record]:
    if data is None:
        raise UsageError("No data: give --data FOLDER or set SKINAPP_DATA.")
    return read_records(data)


def run_key(options: argparse.Namespace) -> None:
    """Make a signing key."""
    sys.stdout.write(f"{packs.make_key(options.key)} is for: skinapp models trust\n")


def run_pack(options: argparse.Namespace) -> None:
    """Sign a model folder."""
    if options.model is None:
        raise UsageError("Name the model's folder with --model.")
    packs.make_pack(options.model, options.key, options.pack)
