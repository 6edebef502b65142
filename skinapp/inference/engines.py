"""Every engine by its name. Libraries are imported when their engine is asked for: torch takes seconds."""

import importlib.util
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from skinapp.core.engines import ENGINES, REFERENCE
from skinapp.core.errors import EngineUnavailable
from skinapp.core.language import tr
from skinapp.inference.classifier import NetworkClassifier

log = logging.getLogger(__name__)


def load_engine(engine: str, device: str, folder: Path, threads: int = 0) -> NetworkClassifier:
    """Verify and load a model folder on one of ENGINES and a device. Raises EngineUnavailable and ModelError.

    threads: that compute one photo on the CPU; 0 for one per physical core.
    """
    if engine not in ENGINES:
        raise EngineUnavailable(
            tr("There is no engine {engine}. Choose one of: auto, {engines}.", engine=engine, engines=", ".join(ENGINES))
        )
    if engine.startswith("onnx-") and not has_onnx():
        raise EngineUnavailable(tr("Engine {engine} needs the package onnxruntime, which is not installed.", engine=engine))
    if engine.startswith("torch-") and importlib.util.find_spec("torch") is None:
        raise EngineUnavailable(
            tr("Engine {engine} needs PyTorch, which is not part of this edition. Choose auto.", engine=engine)
        )
    match engine:
        case "onnx-fp32" | "onnx-int8":
            with _importing("ONNX Runtime"):
                from skinapp.inference.onnx_engine import load_onnx  # noqa: PLC0415  # see the module's docstring

            return load_onnx(folder, "fp32" if engine == "onnx-fp32" else "int8", device, threads)
        case _:
            with _importing("PyTorch"):
                from skinapp.inference.torch_engine import load_torch  # noqa: PLC0415  # see the module's docstring

            return load_torch(folder, "fp32" if engine == REFERENCE else "bf16", device, threads)


@contextmanager
def _importing(library: str) -> Iterator[None]:
    """Turns what a library raises whose own files do not load (a missing system library, one that came before) into a sentence.

    On Windows PyTorch raises OSError, everything else ImportError.
    """
    try:
        yield
    except (ImportError, OSError) as error:
        log.warning("%s cannot be imported: %s", library, error)
        raise EngineUnavailable(
            tr(
                "{library} is installed, but it cannot be loaded on this computer. Choose another engine, or install SkinApp "
                "again.",
                library=library,
            )
        ) from error


def has_onnx() -> bool:
    """Whether ONNX Runtime is installed; it is not imported."""
    return importlib.util.find_spec("onnxruntime") is not None


def onnx_devices() -> tuple[str, ...]:
    """The devices that this computer's ONNX Runtime has code for. Raises EngineUnavailable where it cannot be loaded."""
    with _importing("ONNX Runtime"):
        from skinapp.inference.onnx_engine import present_devices  # noqa: PLC0415  # see the module's docstring

    return present_devices()
