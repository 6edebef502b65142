"""The ONNX graphs of a model, one per exit, that hold no weights of their own: they point into `weights.safetensors`.

Each graph names its float16 weights as external data of that file and casts them to float32. ONNX Runtime does so once, while
it loads; so a model folder carries its weights once, and any ONNX tool can open the graphs beside them.
"""

import json
import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper

from skinapp.core.errors import ModelError
from skinapp.inference.onnx_engine import OnnxNetwork
from skinapp.model.manifest import WEIGHTS_NAME
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.segment import OUTPUTS, Segment

OPSET = 20
"""The first with Gelu as one operator."""
MAX_DIFFERENCE = 1e-4
"""Largest difference of a logit to PyTorch's, both in float32, on random pictures."""


def export_segments(model: MultiExitViT, weights: bytes) -> list[bytes]:
    """An ONNX file for each exit, the first one first, checked against the model. Inputs and outputs are float32.

    model: in evaluation mode, float32, filled from `weights`, the contents of `weights.safetensors`.
    Raises ModelError when ONNX Runtime does not compute what PyTorch does.
    """
    stored = _offsets(weights)
    size, width = model.architecture.input_size_px, model.architecture.width
    images, tokens = torch.zeros(2, 3, size, size), torch.zeros(2, model.pos_embed.shape[1], width)
    exits = range(1, model.architecture.blocks + 1)
    graphs = [_shared(_traced(Segment(model, k), images if k == 1 else tokens), stored) for k in exits]
    difference = largest_difference(model, OnnxNetwork.of(graphs, weights))
    if not difference <= MAX_DIFFERENCE:
        raise ModelError(
            f"The ONNX graphs differ from the model by {difference:.1e} in a logit; {MAX_DIFFERENCE:.0e} is allowed."
        )
    return graphs


def largest_difference(model: MultiExitViT, network: OnnxNetwork) -> float:
    """Largest absolute difference of a logit of any exit, on three random pictures."""
    size = model.architecture.input_size_px
    images = np.random.default_rng(0).standard_normal((3, 3, size, size), dtype=np.float32)
    with torch.inference_mode():
        expected = model(torch.from_numpy(images)).numpy()
    found = np.stack([output.logits for output in network.exits(images)], axis=1)
    return float(np.abs(found - expected).max())


def _traced(segment: Segment, given: torch.Tensor) -> onnx.ModelProto:
    """The segment as one float32 graph of any batch size, its weights inside."""
    with _quiet():
        program = torch.onnx.export(
            segment.eval(),
            (given,),
            dynamo=True,
            dynamic_shapes=({0: torch.export.Dim("batch")},),
            input_names=["given"],
            output_names=list(OUTPUTS),
            opset_version=OPSET,
            optimize=False,  # it would transpose weights, so that they were no longer those of the file
            verbose=False,
        )
    if program is None:
        raise ModelError("PyTorch gave no ONNX graph.")
    proto: onnx.ModelProto = program.model_proto
    return proto


@contextmanager
def _quiet() -> Iterator[None]:
    """The exporter deprecates parts of itself and logs what it does to operators that are not used here."""
    logger = logging.getLogger("torch.onnx")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def _shared(proto: onnx.ModelProto, stored: dict[str, TensorProto]) -> bytes:
    """The graph with every weight replaced by a cast of the stored one."""
    graph, casts = proto.graph, []
    for initializer in list(graph.initializer):
        key = initializer.name.removeprefix("model.")
        if key in stored:
            graph.initializer.remove(initializer)
            graph.initializer.append(stored[key])
            casts.append(helper.make_node("Cast", [key], [initializer.name], to=TensorProto.FLOAT))
    nodes = casts + list(graph.node)
    del graph.node[:], graph.value_info[:], graph.metadata_props[:], proto.metadata_props[:]
    for node in nodes:  # names of files and lines of whoever exported
        del node.metadata_props[:]
        node.ClearField("doc_string")
    graph.node.extend(nodes)
    data: bytes = proto.SerializeToString(deterministic=True)
    return data


def _offsets(weights: bytes) -> dict[str, TensorProto]:
    """Where each tensor lies in a safetensors file (8 bytes length, a JSON header of that length, then the numbers)."""
    start = 8 + int.from_bytes(weights[:8], "little")
    header = json.loads(weights[8:start])
    types = {"F16": TensorProto.FLOAT16, "F32": TensorProto.FLOAT}
    found = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        first, last = entry["data_offsets"]
        tensor = TensorProto(
            name=name, dims=entry["shape"], data_type=types[entry["dtype"]], data_location=TensorProto.EXTERNAL
        )
        for key, value in (("location", WEIGHTS_NAME), ("offset", start + first), ("length", last - first)):
            tensor.external_data.add(key=key, value=str(value))
        found[name] = tensor
    return found
