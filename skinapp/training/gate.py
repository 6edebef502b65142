"""Fits what makes a finished model know when not to answer, measures it anew with that, and writes both beside it."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import numpy.typing as npt

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.files import write_atomically
from skinapp.core.quality import ARTEFACTS
from skinapp.imaging.read import read_photo
from skinapp.inference.gate_model import GateModel
from skinapp.inference.network import Network
from skinapp.inference.torch_engine import TorchNetwork
from skinapp.model.manifest import FILE_NAME, GATE_NAME, Manifest, Operating, read_manifest
from skinapp.model.preprocess import Pixels, Preprocess
from skinapp.model.weights import load_model
from skinapp.training.artefacts import FOUND
from skinapp.training.calibration import Split, wrong_below
from skinapp.training.card import CARD_NAME, card_text
from skinapp.training.data import Record, labels_of, of_split
from skinapp.training.first_exit import FirstOutputs, first_outputs
from skinapp.training.gate_fit import fit_probe, fit_scope
from skinapp.training.measured import completed, measure
from skinapp.training.outline import PLACES, Outlined, fit_outline, mask_target
from skinapp.training.outside import CHOOSE, outsiders, recoloured
from skinapp.training.readings import split_probabilities

log = logging.getLogger(__name__)

EVERY = 3
"""Scope and artefacts learn from every third train photo, and one with drawn artefacts for every second of these: they gain
nothing from more. The outline does, and learns from all that have a mask."""
HELD_OUT = ("tune", "calibration_a", "calibration_b")
DRAWN_SHARE = 0.25
"""How often each artefact is drawn on such a photo."""


def add_gate(folder: Path, records: Sequence[Record], outside: Path) -> Manifest:
    """Fit scope, outline, artefacts and certainty for the model of a folder; write gate file, manifest and card.

    Fitted on train and on the pictures of packages that choose, limits on photos not trained on, certainty on calibration_a;
    then the model is measured on test with the gate on. outside: folder of those pictures. Raises ModelError, PhotoError,
    OSError, and UsageError where no photo has a mask or a package is missing.
    """
    manifest = read_manifest(folder)
    model = load_model(folder, manifest)
    gate = fit_gate(TorchNetwork(model), manifest.preprocess, records, outside)
    points = certain_points(manifest, split_probabilities(model, manifest, of_split(records, "calibration_a")), records)
    digests = manifest.sha256 | {GATE_NAME: sha256(gate.as_bytes()).hexdigest()}
    gated = manifest.model_copy(update={"operating_points": points, "sha256": digests})
    measured = measure(gated, model, of_split(records, "test"), "test", gate)
    finished = completed(gated, measured)
    write_atomically(folder / GATE_NAME, gate.as_bytes())
    write_atomically(folder / CARD_NAME, card_text(finished, measured).encode())
    write_atomically(folder / FILE_NAME, (finished.model_dump_json(indent=2) + "\n").encode())
    return finished


def fit_gate(network: Network, preprocess: Preprocess, records: Sequence[Record], outside: Path) -> GateModel:
    """On the train split, some photos once more with drawn artefacts; limits on tune and the calibration splits."""
    train = of_split(records, "train")
    some = train[::EVERY]
    log.info("first exit of %d train photos, %d of them again with drawn artefacts", len(train), len(some[::2]))
    plain = first_outputs(network, preprocess, (read_photo(r.path).pixels for r in train))
    drawn = [_drawn(read_photo(r.path).pixels, seed) for seed, r in enumerate(some[::2])]
    spoilt = first_outputs(network, preprocess, (d.pixels for d in drawn))
    tune, *held_out = (
        first_outputs(network, preprocess, (read_photo(r.path).pixels for r in of_split(records, split))) for split in HELD_OUT
    )
    log.info("first exit of pictures of something else")
    foreign = first_outputs(network, preprocess, _foreign(outside, some, preprocess))
    scope = fit_scope(
        np.concatenate([plain.features[::EVERY], spoilt.features]),
        labels_of([*some, *some[::2]]),
        foreign.features,
        np.concatenate([each.features for each in (tune, *held_out)]),
    )
    probe = fit_probe(spoilt.tokens, np.stack([d.artefacts for d in drawn]), tune.tokens)
    log.info("outline")
    return GateModel(scope, fit_outline(outlined(train, plain, preprocess)), probe)


def _foreign(outside: Path, train: Sequence[Record], preprocess: Preprocess) -> Iterator[Pixels]:
    """Pictures of something else, each once more in the colours of a train photo: colour alone must not tell them apart."""
    for number, outsider in enumerate(outsiders(outside, train, CHOOSE)):
        frame = preprocess.resized(outsider.pixels)
        yield frame
        yield recoloured(frame, read_photo(train[number % len(train)].path).pixels)


def outlined(records: Sequence[Record], outputs: FirstOutputs, preprocess: Preprocess) -> Outlined:
    """Tokens and targets of the photos that have a mask. Raises UsageError where none has."""
    rows = [row for row, record in enumerate(records) if record.mask]
    if not rows:
        raise UsageError("No photo has a mask: the gate needs a data folder whose metadata.csv has the column mask.")
    side = round((outputs.tokens.shape[1] - 1) ** 0.5) * PLACES
    targets = np.stack([mask_target(records[row], preprocess, side) for row in rows])
    return Outlined(outputs.tokens[rows], targets)


def certain_points(
    manifest: Manifest, probabilities: npt.NDArray[np.float64], records: Sequence[Record]
) -> tuple[Operating, ...]:
    """The operating points with certainty thresholds from calibration_a, (n, exits, 8)."""
    split = Split(of_split(records, "calibration_a"), probabilities)
    least = {mode: wrong_below(split.stopped(manifest.policy(mode))) for mode in Mode}
    points = (entry.as_point() for entry in manifest.operating_points)
    return tuple(Operating.of(replace(p, certainty_threshold=round(max(0.0, least[p.mode]), 4))) for p in points)


@dataclass(frozen=True, eq=False)
class _Drawn:
    """pixels: uint8 (S, S, 3); artefacts: which were drawn, (artefacts,)."""

    pixels: Pixels
    artefacts: npt.NDArray[np.bool_]


def _drawn(pixels: Pixels, seed: int) -> _Drawn:
    random = np.random.default_rng(seed)
    side = min(pixels.shape[:2])
    pixels = np.ascontiguousarray(pixels[:side, :side])
    chosen = random.random(len(ARTEFACTS)) < DRAWN_SHARE
    for artefact in (a for a, is_drawn in zip(ARTEFACTS, chosen, strict=True) if is_drawn):
        pixels = FOUND[artefact](pixels, random)
    return _Drawn(pixels, chosen)
