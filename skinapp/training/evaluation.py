"""A shipped model's card, computed again from its files and the photos; and its figures from triage tables."""

import json
from collections.abc import Sequence
from pathlib import Path

import torch

from skinapp.core.errors import UsageError
from skinapp.core.files import write_atomically
from skinapp.model.manifest import Manifest, read_manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.weights import load_model
from skinapp.training.card import Block, details, markdown, results
from skinapp.training.data import Record, of_split
from skinapp.training.depths import exit_times_ms
from skinapp.training.measured import measure
from skinapp.training.plots import plots
from skinapp.training.rows import read_answers
from skinapp.training.table import Table
from skinapp.training.tables import modes_table


def evaluate_model(folder: Path, records: list[Record], split: str, out: Path | None = None) -> str:
    """What the card says of a model, in Markdown, computed from its files and the photos of a split.

    out: folder that gets tables.md and tables.json, with more detail than the card, and the plots. Raises ModelError when the
    model cannot be used, and UsageError when the split has no photos.
    """
    manifest = read_manifest(folder)
    model = load_model(folder, manifest)
    photos = of_split(records, split)
    if not photos:
        raise UsageError(f"There is no photo of split “{split}” in the data.")
    measured = measure(manifest, model, photos, split)
    blocks = results(manifest, measured)
    timed = blocks + _times(model, manifest)
    if out:
        out.mkdir(parents=True, exist_ok=True)
        everything = timed + details(measured)
        write_atomically(out / "tables.md", markdown(everything).encode())
        tables = [block.as_json() for block in everything if isinstance(block, Table)]
        write_atomically(out / "tables.json", json.dumps(tables, ensure_ascii=False, indent=1).encode())
        for name, picture in plots(measured).items():
            write_atomically(out / f"{name}.png", picture)
    return markdown(timed)


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
