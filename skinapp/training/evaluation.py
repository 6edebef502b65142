"""A shipped model's card, computed again from its files and the photos; and its figures from triage tables."""

import json
from collections.abc import Sequence
from pathlib import Path

import torch

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.files import write_atomically
from skinapp.core.labels import MALIGNANT_WITH_AK
from skinapp.inference.engines import load_engine
from skinapp.inference.gate_model import read_gate
from skinapp.model.manifest import Manifest, read_manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.weights import load_model
from skinapp.training.candidate import train_log_prior
from skinapp.training.card import Block, details, markdown, results
from skinapp.training.data import Record, of_split
from skinapp.training.depths import exit_times_ms
from skinapp.training.explaining import explanations_report
from skinapp.training.figures import BALANCED, auc, paired_share, with_intervals
from skinapp.training.gate_report import gate_report
from skinapp.training.measured import Measured, measure
from skinapp.training.plots import plots
from skinapp.training.robustness import study
from skinapp.training.rows import read_answers
from skinapp.training.table import Cell, Table
from skinapp.training.tables import modes_table
from skinapp.training.teacher_folder import read_teacher, teacher_answers


def evaluate_model(
    folder: Path, records: list[Record], split: str, out: Path | None = None, teacher: Path | None = None
) -> str:
    """What the card says of a model, in Markdown, computed from its files and the photos of a split.

    out: folder that gets tables.md and tables.json, with more detail than the card, and the plots. teacher: folder of one to
    compare the model with. Raises ModelError when the
    model cannot be used, and UsageError when the split has no photos.
    """
    manifest = read_manifest(folder)
    model = load_model(folder, manifest)
    photos = _photos(records, split)
    measured = measure(manifest, model, photos, split, read_gate(folder, manifest))
    blocks = results(manifest, measured)
    timed = blocks + _times(model, manifest)
    if teacher:
        timed += _beside_teacher(teacher, manifest, measured, records)
    if out:
        out.mkdir(parents=True, exist_ok=True)
        everything = timed + details(measured)
        write_atomically(out / "tables.md", markdown(everything).encode())
        tables = [block.as_json() for block in everything if isinstance(block, Table)]
        write_atomically(out / "tables.json", json.dumps(tables, ensure_ascii=False, indent=1).encode())
        for name, picture in plots(measured).items():
            write_atomically(out / f"{name}.png", picture)
    return markdown(timed)


def evaluate_gate(folder: Path, records: list[Record], split: str, outside: Path | None) -> str:
    """What the gate of a model does on a split and on photos out of scope, in Markdown. Raises as `evaluate_model` does."""
    manifest, photos = read_manifest(folder), _photos(records, split)
    measured = measure(manifest, load_model(folder, manifest), photos, split, read_gate(folder, manifest))
    classifier = load_engine("onnx-fp32", "cpu", folder)
    return markdown(gate_report(classifier, measured, records, outside))


def evaluate_robustness(folder: Path, records: list[Record], split: str, every: int, *, is_averaging: bool = False) -> str:
    """How often answers change when the lesion did not, on every N-th photo of a split, in Markdown.

    In early mode, or in full mode with the mean of eight orientations.
    """
    classifier, photos = load_engine("onnx-fp32", "cpu", folder), _photos(records, split)[::every]
    classifier, mode = (classifier.averaging(), Mode.FULL) if is_averaging else (classifier, Mode.EARLY)
    way = "mean of eight orientations" if is_averaging else "early mode"
    said = f"{len(photos)} photos of `{split}` (every {every}), {way}, {classifier.engine.name}."
    return markdown(["## Robustness", said, *study(classifier, photos, mode)])


def evaluate_explanations(folder: Path, records: list[Record], split: str, every: int) -> str:
    """Where the model looks in photos whose lesions were outlined, on every N-th of a split, in Markdown."""
    classifier = load_engine("torch-fp32", "cpu", folder)  # which knows gradients, too
    return markdown(explanations_report(classifier, _photos(records, split), split, every))


def _photos(records: list[Record], split: str) -> list[Record]:
    """Raises UsageError when the split has none."""
    photos = of_split(records, split)
    if not photos:
        raise UsageError(f"There is no photo of split “{split}” in the data.")
    return photos


def evaluate_tables(files: Sequence[Path], records: list[Record]) -> str:
    """The headline figures of triage tables, a mode each, in Markdown."""
    found = [read_answers(file, records) for file in files]
    return markdown([modes_table({mode: answers}, exits) for mode, exits, answers in found])


def _times(model: MultiExitViT, manifest: Manifest) -> list[Block]:
    rows = [[str(k), f"{ms:.1f}"] for k, ms in enumerate(exit_times_ms(model, manifest.preprocess), start=1)]
    return [
        "## Time by depth",
        f"One photo alone, from decoded pixels to the exit's answer, on this machine with {torch.get_num_threads()} thread(s).",
        Table("Time by depth", ["Blocks", "ms"], rows),
    ]


def _beside_teacher(folder: Path, manifest: Manifest, measured: Measured, records: list[Record]) -> list[Block]:
    """The last exit beside a teacher that carries the class prior to the same power, on the same photos."""
    network, settings = read_teacher(folder)
    power = manifest.calibration.prior_power if manifest.calibration else 0.0
    prior = power * train_log_prior(records).double().numpy()
    said = teacher_answers(network, settings, list(measured.records), prior)
    student = measured.per_exit[-1]
    rows: list[list[Cell]] = []
    for name, figure in {"Balanced accuracy": BALANCED, "Malignant AUC": auc(MALIGNANT_WITH_AK)}.items():
        own, other = (with_intervals(answers, {name: figure})[name] for answers in (student, said))
        share = paired_share(student, said, figure)
        rows.append([name, own, other, f"{share.value:.1%} ({share.low:.1%}–{share.high:.1%})"])
    return [
        "## Beside a teacher",
        f"The last exit and {folder.name}, both with the class prior to the power {power:.2f}; the share is paired by photo.",
        Table("Beside a teacher", ["Figure", "Student", "Teacher", "Student as a share of the teacher"], rows),
    ]
