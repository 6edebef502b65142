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
from onnx import TensorProto, helper, numpy_helper
from tqdm import tqdm  # type: ignore[import-untyped]

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
    graphs = [_shared(proto, stored) for proto in traced(model)]
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


def traced(model: MultiExitViT) -> list[onnx.ModelProto]:
    """A float32 graph of any batch size for each exit, with the model's weights inside, under their names behind `model.`.

    All blocks are alike, so that the second segment's graph, with other weights, is that of each segment behind it.
    """
    size, width = model.architecture.input_size_px, model.architecture.width
    images, tokens = torch.zeros(2, 3, size, size), torch.zeros(2, model.pos_embed.shape[1], width)
    graphs = [_exported(Segment(model, 1), images)]
    if model.architecture.blocks > 1:
        second = _exported(Segment(model, 2), tokens)
        graphs += [_renumbered(second, index) for index in range(1, model.architecture.blocks)]
    weights = {f"model.{name}": weight.detach().numpy() for name, weight in model.state_dict().items()}
    for proto in graphs:
        for initializer in proto.graph.initializer:
            if initializer.name in weights:
                initializer.CopyFrom(numpy_helper.from_array(weights[initializer.name], initializer.name))
    return graphs


def _renumbered(second: onnx.ModelProto, index: int) -> onnx.ModelProto:
    """The second segment's graph, naming the weights of the block with this index."""
    proto = onnx.ModelProto()
    proto.CopyFrom(second)
    for part in ("blocks", "exits"):
        for node in proto.graph.node:
            node.input[:] = [name.replace(f"model.{part}.1.", f"model.{part}.{index}.") for name in node.input]
        for initializer in proto.graph.initializer:
            initializer.name = initializer.name.replace(f"model.{part}.1.", f"model.{part}.{index}.")
    return proto


def _exported(segment: Segment, given: torch.Tensor) -> onnx.ModelProto:
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
    """The exporter warns of its own deprecated parts, logs every step, and would leave a thread of tqdm's."""
    loggers = [logging.getLogger(name) for name in ("torch.onnx", "onnxscript", "onnx_ir")]
    levels, interval = [logger.level for logger in loggers], tqdm.monitor_interval
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    tqdm.monitor_interval = 0
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        tqdm.monitor_interval = interval


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
    del graph.node[:]
    graph.node.extend(nodes)
    return plain_bytes(proto)


def plain_bytes(proto: onnx.ModelProto, note: str = "") -> bytes:
    """The file, without the exporter's notes: they name folders and lines of code of whoever exported. note: what it says."""
    for part in (proto, proto.graph, *proto.graph.node, *proto.graph.initializer, *proto.graph.input, *proto.graph.output):
        del part.metadata_props[:]
        part.ClearField("doc_string")
    del proto.graph.value_info[:]
    if note:
        proto.doc_string = note
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
