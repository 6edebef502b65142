"""Settings as data: what there is to set, and the values that a user chose."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import Enum, auto
from typing import Any

from skinapp.core.engines import AUTO, DEVICES, ENGINES, EngineRequest
from skinapp.core.exit_policy import Mode


class Kind(Enum):
    """How a setting is chosen. A LIST opens; in a ROW all choices are seen at once, so there are few and their names short."""

    LIST = auto()
    ROW = auto()


@dataclass(frozen=True)
class SettingSpec:
    """One thing to set.

    key: its name in code and file. choices: each allowed value with its text, the default first. label: with the mark of its
    underlined letter; help: a sentence on what it does.
    """

    key: str
    kind: Kind
    choices: Mapping[str, str]
    group: str
    label: str
    help: str


_ENGINE_TEXTS = {
    AUTO: "Automatic",
    "torch-fp32": "torch-fp32: PyTorch, 32 bits, the reference",
    "torch-bf16": "torch-bf16: PyTorch, 16 bits",
    "onnx-fp32": "onnx-fp32: ONNX Runtime, 32 bits",
    "onnx-int8": "onnx-int8: ONNX Runtime, 8 bits",
}
_DEVICE_TEXTS = {
    AUTO: "Automatic",
    "cpu": "Processor (CPU)",
    "cuda": "NVIDIA graphics (CUDA)",
    "mps": "Apple graphics (MPS)",
}
COMPUTING = "Computing"
SYSTEM = "system"
ALLOWED, OFF = "allowed", "off"
CAPTURE_KEYS = {"": "None", "Return": "Enter", "PgDown": "Page down", "PgUp": "Page up", "Right": "Right arrow"} | {
    key: key for key in ("B", "F5", "F9", "F10", "F12", "Media Play")
}
"""What foot switches and shutters send, as Qt names the keys."""
AI_FIRST, OWN_FIRST = "ai-first", "own-first"

SPECS: tuple[SettingSpec, ...] = (
    SettingSpec(
        "engine",
        Kind.LIST,
        {name: _ENGINE_TEXTS[name] for name in (AUTO, *ENGINES)},
        COMPUTING,
        "&Engine",
        "What computes the readings. Automatic takes a fast one that agrees with the reference.",
    ),
    SettingSpec(
        "device",
        Kind.LIST,
        {name: _DEVICE_TEXTS[name] for name in DEVICES},
        COMPUTING,
        "&Device",
        "Where it computes. Automatic takes a graphics processor that works, or else the CPU.",
    ),
    SettingSpec(
        "start_mode",
        Kind.ROW,
        {Mode.EARLY.value: "Early exit", Mode.FULL.value: "Full depth"},
        "Start",
        "&Mode at the start",
        "How photos are assessed when SkinApp starts. M switches at any time.",
    ),
    SettingSpec(
        "first_reader",
        Kind.ROW,
        {AI_FIRST: "AI at once", OWN_FIRST: "My diagnosis first"},
        "Reading",
        "&Who reads first",
        "My diagnosis first: the AI's answer stays hidden until you have entered your own; the list keeps its order.",
    ),
    SettingSpec(
        "theme",
        Kind.ROW,
        {SYSTEM: "As the system", "light": "Light", "dark": "Dark"},
        "Looks",
        "&Theme",
        "Light for bright rooms, dark for dim ones. The ground behind photos is dark in both.",
    ),
    SettingSpec(
        "capture_key",
        Kind.LIST,
        CAPTURE_KEYS,
        "Camera",
        "&Foot switch",
        "The key that your foot switch or dermatoscope sends: it captures like the space bar while the camera is shown.",
    ),
    SettingSpec(
        "network_cameras",
        Kind.ROW,
        {ALLOWED: "Allowed", OFF: "Off"},
        "Camera",
        "&Network cameras",
        "Off: SkinApp shows no camera that is reached over a network, and connects to none.",
    ),
)


@dataclass(frozen=True)
class Settings:
    """The values, each one of its spec's choices: ValueError for anything else."""

    engine: str = AUTO
    device: str = AUTO
    start_mode: str = Mode.EARLY.value
    first_reader: str = AI_FIRST
    theme: str = SYSTEM
    capture_key: str = ""
    network_cameras: str = ALLOWED

    def __post_init__(self) -> None:
        """Refuse what is no choice."""
        for spec in SPECS:
            if not _is_choice(spec, self.value(spec)):
                raise ValueError(f"{spec.key} is not one of {', '.join(spec.choices)}")

    def value(self, spec: SettingSpec) -> str:
        """The value of a setting."""
        return str(getattr(self, spec.key))

    @property
    def is_own_first(self) -> bool:
        """Whether the AI's answer waits for the reader's own diagnosis."""
        return self.first_reader == OWN_FIRST

    @property
    def has_network_cameras(self) -> bool:
        """Whether cameras may be reached over a network."""
        return self.network_cameras == ALLOWED

    @property
    def request(self) -> EngineRequest:
        """What is to compute."""
        return EngineRequest(self.engine, self.device)

    def with_request(self, request: EngineRequest) -> "Settings":
        """These, but computed by something else."""
        return replace(self, engine=request.engine, device=request.device)

    def as_bytes(self) -> bytes:
        """The contents of the file."""
        return (json.dumps(asdict(self), indent=2) + "\n").encode()


@dataclass(frozen=True)
class ReadSettings:
    """What a file held. notice: a plain sentence about what could not be used of it, or nothing."""

    settings: Settings
    notice: str = ""


def parse(data: bytes, defaults: Settings | None = None) -> ReadSettings:
    """Values from the contents of the file; the defaults for what is missing or damaged, which the notice then says."""
    defaults = defaults or Settings()
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):  # not JSON, not text, or nested beyond all use
        found = None
    if not isinstance(found, dict):
        return ReadSettings(defaults, f"The settings file is damaged: the defaults are used. {_UNTOUCHED}")
    by_key = {spec.key: spec for spec in SPECS}
    good = {key: value for key, value in found.items() if key in by_key and _is_choice(by_key[key], value)}
    bad = [by_key[key].label.replace("&", "") for key in found if key in by_key and key not in good]
    if len(found) > len(good) + len(bad):
        bad.append("an entry that this version does not know")
    notice = f"Part of the settings file is not used: {', '.join(bad)}. {_UNTOUCHED}" if bad else ""
    return ReadSettings(replace(defaults, **good), notice)


_UNTOUCHED = "The file stays as it is until you change a setting."


def _is_choice(spec: SettingSpec, value: Any) -> bool:
    return isinstance(value, str) and value in spec.choices
