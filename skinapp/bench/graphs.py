"""ONNX graphs for measuring: made and read with the package onnx, which only the extra `train` installs."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from skinapp.bench.operations import Shape
from skinapp.core.errors import EngineUnavailable
from skinapp.inference.engines import has_onnx
from skinapp.model.manifest import Manifest

OPSET = 17


def require_onnx() -> None:
    """Raises EngineUnavailable with the sentence for the row."""
    if not has_onnx():
        raise EngineUnavailable("the package onnxruntime is not installed")
    if importlib.util.find_spec("onnx") is None:
        raise EngineUnavailable("the package onnx is not installed; it comes with the extra “train”")


def product(shape: Shape, threads: int, is_whole: bool) -> Callable[[], object]:
    """One matrix product in ONNX Runtime with a fixed second factor: of uint8 with int8, or of float32."""
    import onnxruntime  # noqa: PLC0415  # may not be installed
    from onnx import TensorProto, helper, numpy_helper  # noqa: PLC0415  # only in the extra

    from skinapp.inference.onnx_engine import session_options  # noqa: PLC0415  # needs onnxruntime

    rng = np.random.default_rng(0)
    given = rng.integers(0, 256, (shape.rows, shape.inner)).astype(np.uint8 if is_whole else np.float32)
    fixed = rng.integers(-127, 128, (shape.inner, shape.columns)).astype(np.int8 if is_whole else np.float32)
    kinds = (TensorProto.UINT8, TensorProto.INT32) if is_whole else (TensorProto.FLOAT, TensorProto.FLOAT)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger" if is_whole else "MatMul", ["given", "fixed"], ["result"])],
        "product",
        [helper.make_tensor_value_info("given", kinds[0], given.shape)],
        [helper.make_tensor_value_info("result", kinds[1], (shape.rows, shape.columns))],
        [numpy_helper.from_array(fixed, "fixed")],
    )
    proto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    session = onnxruntime.InferenceSession(proto.SerializeToString(), session_options(threads), ["CPUExecutionProvider"])
    return lambda: session.run(None, {"given": given})


def whole_products(folder: Path, manifest: Manifest, rows: int) -> tuple[Shape, ...]:
    """The products of whole numbers in the model's int8 graphs. rows: tokens of a photo."""
    import onnx  # noqa: PLC0415  # only in the extra

    found = []
    for name in manifest.graphs["int8"]:
        graph: Any = onnx.load(folder / name).graph
        dims = {initializer.name: tuple(initializer.dims) for initializer in graph.initializer}
        found += [Shape(rows, *dims[node.input[1]]) for node in graph.node if node.op_type == "MatMulInteger"]
    return tuple(found)
