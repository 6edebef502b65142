"""The tiny model with everything that faster engines need, made by the export itself."""

import hashlib
from functools import cache
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save
from tiny_model import TINY, tiny_manifest, tiny_network

from skinapp.inference.references import References
from skinapp.inference.torch_engine import TorchNetwork
from skinapp.model.manifest import Agreement
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.agreement import network_probabilities
from skinapp.training.quantise import quantised
from skinapp.training.rounding import rounded_weights, smoothed
from skinapp.training.segments import export_segments

AGREES = Agreement(photos=2, same_triage=1.0, max_probability_difference=0.02, balanced_accuracy_change=0.0)


def lively_network() -> MultiExitViT:
    """Like `tiny_network`, with blocks that change their tokens by as much as trained ones do."""
    network = tiny_network()
    for block in network.blocks:
        block.ls1.gamma.data.fill_(0.5)
        block.ls2.gamma.data.fill_(0.5)
    return network


def random_images(count: int, seed: int = 1) -> torch.Tensor:
    """Standardised pictures, (n, 3, S, S)."""
    size = TINY.input_size_px
    return torch.from_numpy(np.random.default_rng(seed).standard_normal((count, 3, size, size), dtype=np.float32))


@cache
def tiny_files() -> dict[str, bytes]:
    """Weights and graphs; made once, since the exporter takes seconds."""
    network = lively_network()
    weights = save(network.state_dict())
    files = {"weights.safetensors": weights}
    even = smoothed(network, random_images(40))
    int8 = quantised(even, rounded_weights(even, random_images(40)))
    for precision, graphs in (("fp32", export_segments(network, weights)), ("int8", int8)):
        files |= {f"{precision}-segment{k}.onnx": graph for k, graph in enumerate(graphs, start=1)}
    return files


def write_tiny_engines(folder: Path, thresholds: tuple[float | None, ...] = (0.9,) * 4) -> Path:
    """Write weights, graphs, references and manifest; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    files = dict(tiny_files())
    manifest = tiny_manifest("", thresholds)
    images = np.random.default_rng(2).integers(0, 256, (2, 28, 28, 3), dtype=np.uint8)
    expected = network_probabilities(TorchNetwork(lively_network()), manifest, images)
    files["references.npz"] = References(images, expected).as_bytes()
    complete = manifest.model_copy(
        update={
            "sha256": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
            "graphs": {p: tuple(f"{p}-segment{k}.onnx" for k in range(1, 5)) for p in ("fp32", "int8")},
            "agreement": dict.fromkeys(("onnx-fp32", "onnx-int8", "torch-bf16"), AGREES),
        }
    )
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "manifest.json").write_text(complete.model_dump_json(), encoding="utf-8")
    return folder
