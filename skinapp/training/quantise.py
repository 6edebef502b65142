"""Graphs that multiply whole numbers: int8 weights, uint8 activations whose range is taken from each photo.

ONNX Runtime joins the operators written here into one product of int8 and uint8 numbers while it loads. Products that suffer
from rounding are computed in float32; the few that suffer most keep weights in half precision too, the others' are int8.
"""

from collections.abc import Callable, Collection

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from skinapp.inference.onnx_engine import PAIRS_FIT
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.grid import grid_of
from skinapp.training.rounding import Place, Rounded, rounded_weights, smoothed
from skinapp.training.segments import plain_bytes, traced
from skinapp.training.sensitivity import most_sensitive

LEFT_IN_FLOAT = (0, 2, 4, 6, 8, 10, 12, 14)
"""How many products are computed in float32, the fastest graphs first."""
PRECISE = 6
"""How many of them keep their weights in half precision where these are not on a grid: each takes as much room again as its
int8 weights."""
LARGEST_THAT_FITS = 63
"""The largest weight for which two products with a byte, 2 · 255 · 63, add up within 16 bits."""

STEP = "_step"
"""Ends the name of what a stored weight's whole numbers count; float32, since its error would be the weight's."""


def quantise(model: MultiExitViT, images: torch.Tensor, holds: Callable[[str, list[bytes]], bool]) -> list[bytes] | None:
    """Graphs with as many products of whole numbers as `holds` accepts, one per exit; None when it accepts none.

    The products whose rounding changes the answers most, for what they cost, are left in float32 first; with weights in half
    precision only those of a model whose weights are not on a grid. images: standardised photos of the train split
    (n, 3, S, S). holds: told in words what was left, and the graphs.
    """
    numbers, precise = grid_of(model), 0
    if numbers is None:
        model, precise = smoothed(model, images), PRECISE
        numbers = rounded_weights(model, images)
    order = most_sensitive(model, images, numbers)
    for count in LEFT_IN_FLOAT:
        left = order[:count]
        graphs = quantised(model, {place: numbers[place] for place in order[min(count, precise) :]}, left)
        if holds(f"with {', '.join(f'{name} of block {index + 1}' for index, name in left) or 'nothing'} in float32", graphs):
            return graphs
    return None


def quantised(model: MultiExitViT, numbers: dict[Place, Rounded], left: Collection[Place] = ()) -> list[bytes]:
    """A graph for each exit, with its own weights inside, in whole numbers where there are some.

    left: the products that are computed in float32 all the same.
    """
    graphs = traced(model)
    for (index, name), found in numbers.items():
        change = _store_weight if (index, name) in left else _replace_product
        change(graphs[index].graph, f"model.blocks.{index}.{name}.weight", found)
    for proto in graphs:
        _halve(proto.graph)
    largest = max((int(found.numbers.abs().max()) for found in numbers.values()), default=0)
    note = PAIRS_FIT if largest <= LARGEST_THAT_FITS else ""
    return [plain_bytes(proto, note) for proto in graphs]


def _halve(graph: onnx.GraphProto) -> None:
    """Store float32 matrices as float16, as `weights.safetensors` does; ONNX Runtime casts them back once, while it loads."""
    casts = []
    for initializer in graph.initializer:
        if initializer.data_type == TensorProto.FLOAT and len(initializer.dims) > 1 and not initializer.name.endswith(STEP):
            name, half = initializer.name, initializer.name + "_half"
            initializer.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(initializer).astype(np.float16), half))
            casts.append(helper.make_node("Cast", [half], [name], to=TensorProto.FLOAT))
    nodes = casts + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)


def _store_weight(graph: onnx.GraphProto, weight: str, found: Rounded) -> None:
    """Keep a weight as whole numbers; ONNX Runtime makes it float32 once, while it loads."""
    nodes = [
        helper.make_node("Cast", [weight + "_numbers"], [weight + "_float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [weight + "_float", weight + STEP], [weight]),
    ]
    kept = list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes + kept)
    graph.initializer.remove(next(i for i in graph.initializer if i.name == weight))
    arrays = {"_numbers": found.numbers.numpy(), STEP: found.step.numpy()[:, None]}
    graph.initializer.extend(numpy_helper.from_array(array, weight + name) for name, array in arrays.items())


def _replace_product(graph: onnx.GraphProto, weight: str, found: Rounded) -> None:
    """Put a product of whole numbers in the place of the product with a transposed weight."""
    transpose = next(node for node in graph.node if weight in node.input)
    place, product = next((i, node) for i, node in enumerate(graph.node) if transpose.output[0] in node.input)
    given, result = product.input[0], product.output[0]
    of = f"{result}_"
    arrays = {
        "numbers": np.ascontiguousarray(found.numbers.numpy().T),
        "zero": np.zeros(len(found.step), np.int8),
        "step": found.step.numpy(),
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
