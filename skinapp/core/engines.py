"""Engines and devices by the names that users and files know them by, and how an engine did in a check."""

from dataclasses import dataclass

AUTO = "auto"
REFERENCE = "torch-fp32"
ENGINES = (REFERENCE, "torch-bf16", "onnx-fp32", "onnx-int8")
DEVICES = (AUTO, "cpu", "cuda", "mps")


@dataclass(frozen=True)
class EngineRequest:
    """What a user asks for. engine: AUTO or one of ENGINES; device: one of DEVICES."""

    engine: str = AUTO
    device: str = AUTO


AUTOMATIC = EngineRequest()


@dataclass(frozen=True)
class EngineCheck:
    """How one engine did. device: such as "cpu"; note: one plain sentence.

    agrees: whether it may stand in for the reference. difference, tolerance: largest difference of a probability to the stored
    references, and the one allowed; median_ms: of one photo through all exits. They are None where nothing was computed,
    tolerance also where the model's authors did not find that the engine agrees.
    """

    engine: str
    device: str
    agrees: bool
    note: str
    difference: float | None = None
    tolerance: float | None = None
    median_ms: float | None = None
