"""What else could compute the full student: measured beside the engines, taken only if it earns it."""

import importlib
import logging
from collections.abc import Callable, Mapping
from typing import Any

import torch

from skinapp.bench.scene import Scene
from skinapp.core.errors import EngineUnavailable
from skinapp.inference.network import Floats
from skinapp.model.manifest import Precision
from skinapp.model.weights import load_model

log = logging.getLogger(__name__)

Run = Callable[[], object]


def alternative(name: str, scene: Scene, threads: int, images: Floats) -> tuple[Run | None, str]:
    """What runs the whole student once on standardised images (B, 3, S, S), or None and why there is none here."""
    try:
        run = ALTERNATIVES[name](scene, threads, images)
        run()  # compilers work at the first call
    except EngineUnavailable as error:
        return None, str(error)
    except Exception as error:  # noqa: BLE001  # a foreign compiler fails in its own ways; its row says so
        log.warning("%s: %s", name, error)
        return None, f"does not run here: {type(error).__name__}"
    return run, ""


def _compiled(scene: Scene, threads: int, images: Floats) -> Run:
    given = _prepared(scene, threads, images)
    model = torch.compile(load_model(scene.model, scene.manifest))
    return lambda: _call(model, given)


def _ahead_of_time(scene: Scene, threads: int, images: Floats) -> Run:
    given = _prepared(scene, threads, images)
    with torch.inference_mode():
        program = torch.export.export(load_model(scene.model, scene.manifest), (given,))
        package = str(scene.folder / f"student-{threads}.pt2")
        torch._inductor.aoti_compile_and_package(program, package_path=package)
    model = torch._inductor.aoti_load_package(package)
    return lambda: _call(model, given)


def _prepared(scene: Scene, threads: int, images: Floats) -> torch.Tensor:
    if not scene.plan.compilers:
        raise EngineUnavailable("left out")
    torch.set_num_threads(threads)  # the number is compiled in
    return torch.from_numpy(images)


def _call(model: Any, given: torch.Tensor) -> None:
    with torch.inference_mode():
        model(given).numpy()


def _openvino(precision: Precision) -> Callable[[Scene, int, Floats], Run]:
    def build(scene: Scene, threads: int, images: Floats) -> Run:
        try:
            openvino: Any = importlib.import_module("openvino")
        except ModuleNotFoundError as error:
            raise EngineUnavailable("the package openvino is not installed") from error
        if precision not in scene.manifest.graphs:
            raise EngineUnavailable(f"model “{scene.manifest.id}” has no {precision} graphs")
        core = openvino.Core()
        settings = {"INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY", "INFERENCE_PRECISION_HINT": "f32"}
        segments = [core.compile_model(scene.model / name, "CPU", settings) for name in scene.manifest.graphs[precision]]

        def run() -> None:
            given: Any = images
            for segment in segments:
                outputs = segment({"given": given})
                given = outputs["tokens"]

        return run

    return build


ALTERNATIVES: Mapping[str, Callable[[Scene, int, Floats], Run]] = {
    "OpenVINO fp32": _openvino("fp32"),
    "OpenVINO int8": _openvino("int8"),
    "torch.compile": _compiled,
    "AOTInductor": _ahead_of_time,
}
"""By name. PyTorch in bfloat16 is an engine already."""
