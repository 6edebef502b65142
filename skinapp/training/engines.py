"""Adds to a finished model folder what makes it fast: graphs, reference answers, and which engines agree with PyTorch."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from skinapp import paths
from skinapp.core.engines import REFERENCE
from skinapp.core.files import write_atomically
from skinapp.imaging.read import read_photo
from skinapp.inference.network import Network
from skinapp.inference.onnx_engine import OnnxNetwork
from skinapp.inference.references import References
from skinapp.inference.standing import standing
from skinapp.inference.torch_engine import TorchNetwork
from skinapp.model.manifest import FILE_NAME, GATE_NAME, REFERENCES_NAME, WEIGHTS_NAME, Agreement, Manifest, read_manifest
from skinapp.model.preprocess import Preprocess
from skinapp.model.verified import read_verified
from skinapp.model.weights import load_model
from skinapp.training.agreement import Frames, compare, frames_of, holds, network_probabilities
from skinapp.training.data import Record, of_split
from skinapp.training.quantise import quantise
from skinapp.training.readings import Floats
from skinapp.training.segments import export_segments

log = logging.getLogger(__name__)

CALIBRATION_PHOTOS = 96
"""Photos of the train split that tell the quantiser how large activations are."""
REFERENCE_PHOTOS = 6
"""Synthetic samples that ship with the model as the inputs of its self-check."""


def add_engines(folder: Path, records: Sequence[Record]) -> Manifest:
    """Write graphs, references and the manifest that vouches for them into the folder of a finished model.

    records: of the train split for the quantiser, of tune to compare on. An engine stands under the manifest's `agreement` when
    it may replace the reference; int8 graphs are written only then. Raises ModelError, PhotoError and OSError.
    """
    manifest = read_manifest(folder)
    weights = read_verified(folder, manifest, WEIGHTS_NAME)
    comparison = _Comparison.of(folder, manifest, records)
    fp32 = export_segments(load_model(folder, manifest), weights)
    half = TorchNetwork(load_model(folder, manifest), dtype=torch.bfloat16)
    comparison.accepts("onnx-fp32", OnnxNetwork.of(fp32, weights))
    comparison.accepts("torch-bf16", half)
    int8 = quantise(
        load_model(folder, manifest),
        train_images(records, manifest.preprocess),
        lambda how, graphs: comparison.accepts("onnx-int8", OnnxNetwork.of(graphs), how),
    )
    files = {REFERENCES_NAME: _references(folder, manifest).as_bytes()}
    named: dict[str, tuple[str, ...]] = {}
    for precision, graphs in (("fp32", fp32), ("int8", int8 or [])):
        names = tuple(f"{precision}-segment{k}.onnx" for k in range(1, len(graphs) + 1))
        named |= {precision: names} if names else {}
        files |= dict(zip(names, graphs, strict=True))
    return _written(folder, manifest, files, {"graphs": named, "agreement": comparison.held})


@dataclass(frozen=True, eq=False)
class _Comparison:
    """Engines beside the reference on tune, whole and from nearer: twice the photos near a threshold.

    held: those that may replace it.
    """

    records: Sequence[Record]
    manifest: Manifest
    frames: Frames
    expected: Floats
    held: dict[str, Agreement] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path, manifest: Manifest, records: Sequence[Record]) -> "_Comparison":
        tune = of_split(records, "tune")
        whole = frames_of(tune, manifest.preprocess)
        frames = np.concatenate([whole, np.stack([_from_nearer(frame) for frame in whole])])
        expected = network_probabilities(TorchNetwork(load_model(folder, manifest)), manifest, frames)
        return cls([*tune, *tune], manifest, frames, expected)

    def accepts(self, engine: str, network: Network, how: str = "") -> bool:
        """Whether the engine holds on tune; if so it is remembered."""
        found = compare(self.records, self.expected, network_probabilities(network, self.manifest, self.frames), self.manifest)
        accepted = holds(found)
        log.info(
            "%s %s: same triage %.2f %%, probabilities differ by up to %.4f, in the mean by %.5f, balanced accuracy "
            "by %+.4f: %s",
            *(
                engine,
                how,
                100 * found.same_triage,
                found.max_probability_difference,
                found.mean_probability_difference,
                found.balanced_accuracy_change,
            ),
            "holds" if accepted else "does not hold",
        )
        if accepted:
            self.held[engine] = found
        return accepted


def _from_nearer(frame: Frames) -> Frames:
    """The middle of one frame, as large as the frame."""
    height, width = frame.shape[:2]
    dy, dx = height // 16, width // 16
    return np.asarray(Image.fromarray(frame).resize((width, height), box=(dx, dy, width - dx, height - dy)))


def train_images(records: Sequence[Record], preprocess: Preprocess) -> torch.Tensor:
    """Photos spread evenly over the train split, as a model with this preprocessing sees them, (n, 3, S, S)."""
    train = of_split(records, "train")
    chosen = np.linspace(0, len(train) - 1, min(CALIBRATION_PHOTOS, len(train))).astype(int)
    frames = frames_of([train[i] for i in chosen], preprocess)
    return torch.from_numpy(np.stack([standing(preprocess.normalised(frame), preprocess) for frame in frames]))


def _references(folder: Path, manifest: Manifest) -> References:
    photos = sorted(paths.samples().glob("*.jpg"))[:REFERENCE_PHOTOS]
    frames = np.stack([manifest.preprocess.resized(read_photo(photo).pixels) for photo in photos])
    log.info("reference answers of %s for %d synthetic photos", REFERENCE, len(frames))
    return References(frames, network_probabilities(TorchNetwork(load_model(folder, manifest)), manifest, frames))


def _written(folder: Path, manifest: Manifest, files: dict[str, bytes], update: dict[str, object]) -> Manifest:
    kept = {name: digest for name, digest in manifest.sha256.items() if name in {WEIGHTS_NAME, GATE_NAME}}
    digests = kept | {name: sha256(data).hexdigest() for name, data in files.items()}
    complete = Manifest.model_validate(manifest.model_dump() | update | {"sha256": digests})
    for name, data in files.items():
        write_atomically(folder / name, data)
    write_atomically(folder / FILE_NAME, (complete.model_dump_json(indent=2) + "\n").encode())
    for graph in folder.glob("*.onnx"):  # of an earlier export
        if graph.name not in files:
            graph.unlink()
    return complete
