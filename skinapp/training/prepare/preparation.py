"""The step itself: a source is read, verified, divided and described once; then each split is packed."""

import hashlib
import json
import logging
from datetime import date
from pathlib import Path

from skinapp.core.errors import UsageError
from skinapp.core.files import write_atomically
from skinapp.training.data import SPLITS, TABLE_NAME, Record, frames_file, of_split, read_records, write_records
from skinapp.training.prepare.card import CARD_NAME, DROPPED_NAME, Preparation, card_text, dropped_table
from skinapp.training.prepare.division import divide
from skinapp.training.prepare.fingerprints import verified
from skinapp.training.prepare.frames import pack
from skinapp.training.prepare.layouts import read_source
from skinapp.training.prepare.source import Source

CLAIM_NAME = "source.json"
"""Says which source and seed a prepared folder belongs to."""

log = logging.getLogger(__name__)


def prepare(source: Path, output: Path, seed: int) -> list[Record]:
    """Make `output` a prepared folder: `metadata.csv`, `frames/<split>.npy`, `card.md`, `dropped.csv`; returns its records.

    Killed and started again, it goes on: a table that stands is not made anew, a split that is packed not packed again.
    Raises UsageError when the source has no layout that is known, when `output` belongs to another source or seed, holds other
    files, or cannot be written.
    """
    source, output = source.resolve(), output.resolve()
    if output.is_relative_to(source):
        raise UsageError("The output would lie inside of the source: choose a folder beside it.")
    described = read_source(source)
    try:
        _claim(output, source, described, seed)
        if not (output / TABLE_NAME).exists():
            _describe(described, output, seed)
        records = read_records(output)
        for split in SPLITS:
            pack(of_split(records, split), frames_file(output, split))
    except OSError as error:
        raise UsageError(f"{output} cannot be written: {error.strerror or error}.") from error
    return records


def _claim(output: Path, source: Path, described: Source, seed: int) -> None:
    """Note whom the folder belongs to, or refuse one that belongs to something else."""
    digest = hashlib.sha256(repr(described).encode()).hexdigest()
    claim = json.dumps({"source": str(source), "photos": len(described.records), "seed": seed, "digest": digest}).encode()
    file = output / CLAIM_NAME
    if file.exists():
        if file.read_bytes() != claim:
            raise UsageError(f"{output} was prepared from another source, or with another seed: choose another folder.")
        return
    if output.exists() and any(not entry.name.startswith(".") for entry in output.iterdir()):
        raise UsageError(f"{output} holds other files: choose an empty or a new folder.")
    output.mkdir(parents=True, exist_ok=True)
    write_atomically(file, claim)


def _describe(described: Source, output: Path, seed: int) -> None:
    """Card and list of what was dropped, then the table: where it stands, the others do."""
    usable, prints, unreadable = verified(described.records)
    division = divide(usable, prints, seed)
    done = Preparation(
        layout=described.layout,
        records=division.records,
        dropped=[*described.dropped, *unreadable, *division.dropped],
        notes=[*described.notes, *division.notes],
        seed=seed,
        day=date.today(),
    )
    for note in done.notes:
        log.info("%s", note)
    if done.dropped:
        log.info("%d photos were left out: see %s.", len(done.dropped), DROPPED_NAME)
    write_atomically(output / DROPPED_NAME, dropped_table(done.dropped).encode(errors="surrogateescape"))
    write_atomically(output / CARD_NAME, card_text(done).encode(errors="surrogateescape"))
    write_records(output, division.records)
