"""From the names that a user types to a loaded classifier."""

from pathlib import Path

from skinapp import paths
from skinapp.core.errors import EngineUnavailable
from skinapp.core.ports import Classifier

ENGINES = ("auto", "torch-fp32", "torch-bf16", "onnx-fp32", "onnx-int8")
DEVICES = ("auto", "cpu", "cuda", "mps")
_PRESENT = ("auto", "torch-fp32")


def load_classifier(engine: str = "auto", device: str = "auto", folder: Path | None = None) -> Classifier:
    """Load a model folder, by default the one that ships, on an engine and a device.

    Raises EngineUnavailable for one asked for by name that is not there, and ModelError for a model that cannot be used.
    """
    if engine not in _PRESENT:
        raise EngineUnavailable(f"Engine {engine} is not part of this version; present: {', '.join(_PRESENT)}.")
    from skinapp.inference.torch_engine import TorchClassifier  # noqa: PLC0415  # torch takes seconds to import

    return TorchClassifier.load(folder or paths.default_model(), device)
