"""Settings as data: what there is to set, and the values that a user chose."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import Enum, auto
from typing import Any

from skinapp.core.engines import AUTO, DEVICES, ENGINES, EngineRequest
from skinapp.core.exit_policy import Mode
from skinapp.core.language import LANGUAGES, mark, tr
from skinapp.core.operating_points import SENSITIVITY_90, SENSITIVITY_95, point_name
from skinapp.core.setting_values import is_folder, is_line, is_logo


class Kind(Enum):
    """How a setting is chosen. A LIST opens; in a ROW all choices are seen at once, so there are few and their names short.

    A LINE is typed, a FOLDER and a LOGO are looked for on disk; a LOGO is kept as a PNG file in base64.
    """

    LIST = auto()
    ROW = auto()
    LINE = auto()
    FOLDER = auto()
    LOGO = auto()


@dataclass(frozen=True)
class SettingSpec:
    """One thing to set.

    key: its name in code and file. choices: each allowed value with its text, the default first; none where any text goes,
    which is empty at first. label: with the mark of its underlined letter; help: a sentence on what it does. All texts are
    English, to be said by `tr`.
    """

    key: str
    kind: Kind
    choices: Mapping[str, str]
    group: str
    label: str
    help: str

    @property
    def default(self) -> str:
        """The value at first."""
        return next(iter(self.choices), "")

    def allows(self, value: Any) -> bool:
        """Whether it may be the value, whoever says so."""
        if self.choices:
            return isinstance(value, str) and value in self.choices
        return _CHECKS[self.kind](value)

    @property
    def wanted(self) -> str:
        """What its values are, for whoever writes the file by hand."""
        return ", ".join(self.choices) if self.choices else tr(_WANTED[self.kind])


_CHECKS = {Kind.LINE: is_line, Kind.FOLDER: is_folder, Kind.LOGO: is_logo}
_WANTED = {
    Kind.LINE: mark("a line of text"),
    Kind.FOLDER: mark("a folder"),
    Kind.LOGO: mark("a PNG file in base64, at most 256 KiB"),
}

_ENGINE_TEXTS = {
    AUTO: mark("Automatic"),
    "torch-fp32": mark("torch-fp32: PyTorch, 32 bits, the reference"),
    "torch-bf16": mark("torch-bf16: PyTorch, 16 bits"),
    "onnx-fp32": mark("onnx-fp32: ONNX Runtime, 32 bits"),
    "onnx-int8": mark("onnx-int8: ONNX Runtime, 8 bits"),
}
_DEVICE_TEXTS = {
    AUTO: mark("Automatic"),
    "cpu": mark("Processor (CPU)"),
    "cuda": mark("NVIDIA graphics (CUDA)"),
    "mps": mark("Apple graphics (MPS)"),
}
DECIDING, COMPUTING, REPORTS, SCREEN, CAMERA = (
    mark("Deciding"),
    mark("Computing"),
    mark("Reports"),
    mark("Screen and folders"),
    mark("Camera"),
)
AK_MALIGNANT, AK_NOT = "malignant", "not"
MOST_BYTES = 1024 * 1024
"""Of a file of settings: more than one can hold with the largest logo."""
SYSTEM = "system"
ALLOWED, OFF = "allowed", "off"
CAPTURE_KEYS = {
    "": mark("None"),
    "Return": mark("Enter"),
    "PgDown": mark("Page down"),
    "PgUp": mark("Page up"),
    "Right": mark("Right arrow"),
} | {key: key for key in ("B", "F5", "F9", "F10", "F12", "Media Play")}
"""What foot switches and shutters send, as Qt names the keys."""
AI_FIRST, OWN_FIRST = "ai-first", "own-first"
MILLIMETRES, CENTIMETRES = "mm", "cm"
NEXT_START = "next-start"

SPECS: tuple[SettingSpec, ...] = (
    SettingSpec(
        "operating_point",
        Kind.ROW,
        {SENSITIVITY_95: mark("95 % sensitivity"), SENSITIVITY_90: mark("90 % sensitivity")},
        DECIDING,
        mark("&Operating point"),
        mark(
            "From which probability on a photo is to be read soon. Photos that were assessed already are placed anew at once."
        ),
    ),
    SettingSpec(
        "actinic_keratosis",
        Kind.ROW,
        {AK_MALIGNANT: mark("Counts as malignant"), AK_NOT: mark("Does not count")},
        DECIDING,
        mark("&Actinic keratosis"),
        mark("Changes which probabilities are summed, the threshold, and the figures, all together."),
    ),
    SettingSpec(
        "engine",
        Kind.LIST,
        {name: _ENGINE_TEXTS[name] for name in (AUTO, *ENGINES)},
        COMPUTING,
        mark("&Engine"),
        mark("What computes the readings. Automatic takes a fast one that agrees with the reference."),
    ),
    SettingSpec(
        "device",
        Kind.LIST,
        {name: _DEVICE_TEXTS[name] for name in DEVICES},
        COMPUTING,
        mark("&Device"),
        mark("Where it computes. Automatic takes a graphics processor that works, or else the CPU."),
    ),
    SettingSpec(
        "start_mode",
        Kind.ROW,
        {Mode.EARLY.value: mark("Early exit"), Mode.FULL.value: mark("Full depth")},
        DECIDING,
        mark("&Mode at the start"),
        mark("How photos are assessed when SkinApp starts. M switches at any time."),
    ),
    SettingSpec(
        "first_reader",
        Kind.ROW,
        {AI_FIRST: mark("AI at once"), OWN_FIRST: mark("My diagnosis first")},
        DECIDING,
        mark("&Who reads first"),
        mark("My diagnosis first: the AI's answer stays hidden until you have entered your own; the list keeps its order."),
    ),
    SettingSpec(
        "capture_key",
        Kind.LIST,
        CAPTURE_KEYS,
        CAMERA,
        mark("Foo&t switch"),
        mark("The key that your foot switch or dermatoscope sends: it captures like the space bar while the camera is shown."),
    ),
    SettingSpec(
        "network_cameras",
        Kind.ROW,
        {ALLOWED: mark("Allowed"), OFF: mark("Off")},
        CAMERA,
        mark("&Network cameras"),
        mark("Off: SkinApp shows no camera that is reached over a network, and connects to none."),
    ),
    SettingSpec(
        "theme",
        Kind.ROW,
        {SYSTEM: mark("As the system"), "light": mark("Light"), "dark": mark("Dark")},
        SCREEN,
        mark("&Theme"),
        mark("Light for bright rooms, dark for dim ones. The ground behind photos is dark in both."),
    ),
    SettingSpec(
        "language",
        Kind.LIST,
        {SYSTEM: mark("As the system"), **LANGUAGES},
        SCREEN,
        mark("&Language"),
        mark("Of the window and of all messages. Another language counts when SkinApp is started again."),
    ),
    SettingSpec(
        "units",
        Kind.ROW,
        {MILLIMETRES: mark("Millimetres"), CENTIMETRES: mark("Centimetres")},
        SCREEN,
        mark("&Units"),
        mark("Of lengths, areas and scale bars on photos. A scale is always entered in millimetres."),
    ),
    SettingSpec(
        "photo_folder",
        Kind.FOLDER,
        {},
        SCREEN,
        mark("&Photos from"),
        mark("Where the dialogs that open photos begin."),
    ),
    SettingSpec(
        "tour",
        Kind.ROW,
        {NEXT_START: mark("At the next start"), OFF: mark("Off")},
        SCREEN,
        mark("&Welcome tour"),
        mark("SkinApp in three steps. It is shown once; Ctrl+F1 shows it at any time."),
    ),
    SettingSpec(
        "clinic_name",
        Kind.LINE,
        {},
        REPORTS,
        mark("&Clinic"),
        mark("First line of every report. You can still change it for a single one."),
    ),
    SettingSpec("clinic_address", Kind.LINE, {}, REPORTS, mark("Add&ress"), mark("Second line of every report.")),
    SettingSpec(
        "logo",
        Kind.LOGO,
        {},
        REPORTS,
        mark("Lo&go"),
        mark("Stands in the head of every report. PNG, JPEG or SVG; it is kept in the settings, the file is not needed again."),
    ),
    SettingSpec(
        "report_language",
        Kind.LIST,
        {"": mark("As the window"), **LANGUAGES},
        REPORTS,
        mark("Lang&uage of reports"),
        mark("Of the PDF pages. You can still change it for a single one."),
    ),
    SettingSpec(
        "report_folder",
        Kind.FOLDER,
        {},
        REPORTS,
        mark("&Save reports in"),
        mark("Where the dialog that saves reports begins; your documents if nothing is chosen."),
    ),
)


def plain_label(spec: SettingSpec) -> str:
    """The name of a setting without the mark of its underlined letter."""
    return tr(spec.label).replace("&", "")


@dataclass(frozen=True)
class Settings:
    """The values, each one that its spec allows: ValueError for anything else."""

    engine: str = AUTO
    device: str = AUTO
    start_mode: str = Mode.EARLY.value
    first_reader: str = AI_FIRST
    theme: str = SYSTEM
    language: str = SYSTEM
    capture_key: str = ""
    network_cameras: str = ALLOWED
    operating_point: str = SENSITIVITY_95
    actinic_keratosis: str = AK_MALIGNANT
    units: str = MILLIMETRES
    photo_folder: str = ""
    tour: str = NEXT_START
    clinic_name: str = ""
    clinic_address: str = ""
    logo: str = field(default="", repr=False)
    report_language: str = ""
    report_folder: str = ""

    def __post_init__(self) -> None:
        """Refuse what is not allowed."""
        for spec in SPECS:
            if not spec.allows(self.value(spec)):
                raise ValueError(f"{spec.key} is not one of {spec.wanted}")

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
    def point_name(self) -> str:
        """The name of the operating point."""
        return point_name(self.operating_point, is_ak_malignant=self.actinic_keratosis == AK_MALIGNANT)

    @property
    def request(self) -> EngineRequest:
        """What is to compute."""
        return EngineRequest(self.engine, self.device)

    def with_request(self, request: EngineRequest) -> "Settings":
        """These, but computed by something else."""
        return replace(self, engine=request.engine, device=request.device)

    def as_bytes(self, but: "Settings | None" = None) -> bytes:
        """The contents of a file. but: what is as in these is left out of it."""
        left_out = asdict(but) if but else {}
        said = {key: value for key, value in asdict(self).items() if left_out.get(key) != value}
        return (json.dumps(said, indent=2) + "\n").encode()


@dataclass(frozen=True)
class ReadSettings:
    """What a file held. notice: a plain sentence about what could not be used of it, or nothing. unused: that, in few words."""

    settings: Settings
    notice: str = ""
    unused: tuple[str, ...] = ()


def parse(data: bytes, defaults: Settings | None = None) -> ReadSettings:
    """Values from the contents of the file; the defaults for what is missing or damaged, which the notice then says."""
    defaults = defaults or Settings()
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):  # not JSON, not text, or nested beyond all use
        found = None
    if not isinstance(found, dict):
        return ReadSettings(
            defaults, tr("The settings file is damaged: the defaults are used. {untouched}", untouched=tr(_UNTOUCHED))
        )
    by_key = {spec.key: spec for spec in SPECS}
    good = {key: value for key, value in found.items() if key in by_key and by_key[key].allows(value)}
    bad = [plain_label(by_key[key]) for key in found if key in by_key and key not in good]
    if len(found) > len(good) + len(bad):
        bad.append(tr("an entry that this version does not know"))
    notice = (
        tr("Part of the settings file is not used: {names}. {untouched}", names=", ".join(bad), untouched=tr(_UNTOUCHED))
        if bad
        else ""
    )
    return ReadSettings(replace(defaults, **good), notice, tuple(bad))


_UNTOUCHED = mark("The file stays as it is until you change a setting.")
