"""Graphs that multiply whole numbers: int8 weights, uint8 activations whose range is taken from each photo.

ONNX Runtime joins the operators written here into one product of int8 and uint8 numbers while it loads.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.rounding import linears, rounded, smoothed, statistics
from skinapp.training.segments import plain_bytes, traced

log = logging.getLogger(__name__)

ALL = ("attn.qkv", "attn.proj", "mlp.fc1", "mlp.fc2")


@dataclass(frozen=True)
class Method:
    """A way to quantise. products: those of each block that get whole numbers; what is not named stays in float32.

    smooth: see `rounding.smoothed`; compensate: weights are rounded with regard to each other, see `rounding.rounded`.
    """

    name: str
    products: tuple[str, ...] = ALL
    smooth: bool = False
    compensate: bool = False


METHODS = (
    Method("rounded to nearest"),
    Method("smoothed and compensated", smooth=True, compensate=True),
    Method("smoothed and compensated, last product in float32", ALL[:3], smooth=True, compensate=True),
)
"""The fastest first."""


def quantise(
    model: MultiExitViT, images: torch.Tensor, holds: Callable[[str, list[bytes]], bool], methods: tuple[Method, ...] = METHODS
) -> list[bytes] | None:
    """Graphs of the first method that `holds` accepts, one per exit; None when it accepts none.

    images: standardised photos of the train split (n, 3, S, S). holds: told a method's name and its graphs.
    """
    for method in methods:
        graphs = quantised(model, images, method)
        if holds(method.name, graphs):
            return graphs
    return None


def quantised(model: MultiExitViT, images: torch.Tensor, method: Method) -> list[bytes]:
    """The graphs of one method, each with its own weights inside."""
    model = smoothed(model, images) if method.smooth else model
    found = statistics(model, images) if method.compensate else {}
    graphs = []
    for index, (block, proto) in enumerate(zip(model.blocks, traced(model), strict=True)):
        for name, linear in linears(block).items():
            if name in method.products:
                moment = found[index, name].moment if method.compensate else None
                _replace_product(proto.graph, f"model.blocks.{index}.{name}.weight", *rounded(linear.weight.data, moment))
        graphs.append(plain_bytes(proto))
    return graphs


def _replace_product(graph: onnx.GraphProto, weight: str, numbers: torch.Tensor, step: torch.Tensor) -> None:
    """Put a product of whole numbers in the place of the product with a transposed weight. numbers: (out, in); step: (out,)."""
    transpose = next(node for node in graph.node if weight in node.input)
    place, product = next((i, node) for i, node in enumerate(graph.node) if transpose.output[0] in node.input)
    given, result = product.input[0], product.output[0]
    of = f"{result}_"
    arrays = {
        "numbers": np.ascontiguousarray(numbers.numpy().T),
        "zero": np.zeros(len(step), np.int8),
        "step": step.numpy(),
    }
    nodes = [
        helper.make_node("DynamicQuantizeLinear", [given], [of + "given", of + "given_step", of + "given_zero"]),
        helper.make_node("MatMulInteger", [of + "given", of + "numbers", of + "given_zero", of + "zero"], [of + "sum"]),
        helper.make_node("Cast", [of + "sum"], [of + "float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [of + "given_step", of + "step"], [of + "steps"]),
        helper.make_node("Mul", [of + "float", of + "steps"], [result]),
    ]
    kept = list(graph.node)
    kept[place : place + 1] = nodes
    kept.remove(transpose)
    del graph.node[:]
    graph.node.extend(kept)
    graph.initializer.remove(next(i for i in graph.initializer if i.name == weight))
    graph.initializer.extend(numpy_helper.from_array(array, of + name) for name, array in arrays.items())
