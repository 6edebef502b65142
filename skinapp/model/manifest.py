"""What a model folder says of itself: `manifest.json`, read strictly."""

import math
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from skinapp.core.assessment import ModelInfo
from skinapp.core.errors import ModelError, ModelNotFound
from skinapp.core.exit_policy import ExitPolicy, Mode
from skinapp.core.labels import DIAGNOSES, Diagnosis
from skinapp.core.language import tr
from skinapp.core.triage import OperatingPoint, Share
from skinapp.model.preprocess import Preprocess

FILE_NAME = "manifest.json"
WEIGHTS_NAME = "weights.safetensors"
REFERENCES_NAME = "references.npz"
"""Pinned photos and what the model answered where it was exported; see `skinapp.inference.selfcheck`."""
GATE_NAME = "gate.safetensors"
"""What is fitted so that the model knows when not to answer; see `skinapp.inference.gate_model`."""
MAX_BYTES = 1_000_000
"""A manifest has a few kilobytes; anything beyond this is not one."""

Probability = Annotated[float, Field(ge=0, le=1)]
Precision = Literal["fp32", "int8"]
GraphName = Annotated[str, Field(pattern=r"^[a-z0-9-]+\.onnx$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Interval(_Part):
    """A measured proportion with its 95 % interval on n photos."""

    value: Probability
    low: Probability
    high: Probability
    n: int = Field(gt=0)

    def as_share(self) -> Share:
        """The same for the core."""
        return Share(self.value, self.low, self.high, self.n)

    @classmethod
    def of(cls, share: Share) -> Self:
        """The same for the manifest."""
        return cls(value=share.value, low=share.low, high=share.high, n=share.n)

    def __str__(self) -> str:
        """Such as "0.612 (0.560 to 0.660), n = 1,252"."""
        return tr(
            "{value:.3f} (95 % interval {low:.3f} to {high:.3f}), n = {n:,}",
            value=self.value,
            low=self.low,
            high=self.high,
            n=self.n,
        )


class Operating(_Part):
    """Thresholds of one mode and one meaning of malignant, with what they gave on the test split."""

    name: str
    mode: Mode
    malignant: tuple[Diagnosis, ...] = Field(min_length=1)
    malignant_threshold: Probability
    urgent_threshold: Probability
    set_threshold: Probability
    certainty_threshold: Probability
    sensitivity: Interval | None
    specificity: Interval | None
    urgent_sensitivity: Interval | None
    urgent_ppv: Interval | None

    @classmethod
    def of(cls, point: OperatingPoint) -> Self:
        """The same for the manifest."""
        return cls.model_validate(asdict(point))

    def as_point(self) -> OperatingPoint:
        """The same for the core."""
        values = dict(self)
        shares = {name: part.as_share() for name, part in self if isinstance(part, Interval)}
        return OperatingPoint(**(values | shares))


class EarlyExit(_Part):
    """When early mode stops; a threshold of null never stops."""

    thresholds: tuple[Probability | None, ...]
    benign_bound: Probability

    @classmethod
    def of(cls, policy: ExitPolicy) -> Self:
        """The same for the manifest."""
        thresholds = tuple(None if math.isinf(t) else t for t in policy.thresholds)
        return cls(thresholds=thresholds, benign_bound=policy.benign_bound)

    def as_policy(self, malignant: tuple[Diagnosis, ...]) -> ExitPolicy:
        """The same for the core."""
        thresholds = tuple(float("inf") if t is None else t for t in self.thresholds)
        return ExitPolicy(thresholds, self.benign_bound, malignant)


class Calibration(_Part):
    """What held on calibration photos, before any photo of the test split was seen. Limits are upper ones, at 95 % confidence.

    prior_power: the logits carry the class frequencies of the train split to this power.
    triage_differs_limit: of the share of groups for which early triage differs from full triage.
    melanoma_groups: groups with a melanoma, none of which early mode left as routine unless full mode did too.
    melanoma_lost_limit: of the share of such groups that early mode loses.
    """

    prior_power: Probability
    triage_differs_limit: Probability
    melanoma_groups: int = Field(ge=0)
    melanoma_lost_limit: Probability


class Architecture(_Part):
    """Shapes of the weights; see `skinapp.model.multi_exit_vit.Architecture`."""

    input_size_px: int = Field(gt=0, le=1024)
    patch_size_px: int = Field(gt=0, le=64)
    width: int = Field(gt=0, le=4096)
    attention_heads: int = Field(gt=0, le=64)
    blocks: int = Field(gt=0, le=64)
    classes: int = Field(gt=0, le=64)


class Agreement(_Part):
    """How near an engine is to PyTorch in float32, on photos of the tune split, whole and from nearer.

    same_triage: share of photos with the same triage level, in the mode where it is smaller.
    max_probability_difference and mean_probability_difference: over photos, exits, diagnoses.
    balanced_accuracy_change: in full mode, engine less reference.
    """

    photos: int = Field(gt=0)
    same_triage: Probability
    max_probability_difference: Probability
    mean_probability_difference: Probability = 0.0
    balanced_accuracy_change: float = Field(ge=-1, le=1)


class Manifest(_Part):
    """One trained model. Temperatures divide the logits of each exit before the softmax (Guo et al. 2017).

    averaged_points: of the mean of eight orientations, in full mode; empty where none were fitted.
    """

    format: Literal[1] = 1
    id: str = Field(min_length=1, max_length=100)
    role: Literal["student", "teacher"]
    created: str
    architecture: Architecture
    preprocess: Preprocess
    labels: tuple[Diagnosis, ...]
    temperatures: tuple[Annotated[float, Field(gt=0)], ...]
    early_exit: EarlyExit
    calibration: Calibration | None = None
    operating_points: tuple[Operating, ...]
    averaged_points: tuple[Operating, ...] = ()
    licence: str
    attribution: str
    population: str
    figures: dict[str, Interval]
    sha256: dict[str, str]
    graphs: dict[Precision, tuple[GraphName, ...]] = {}
    agreement: dict[str, Agreement] = {}

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        exits = self.architecture.blocks
        if self.labels != DIAGNOSES:
            raise ValueError(f"labels must be {', '.join(DIAGNOSES)} in this order")
        if self.architecture.classes != len(self.labels):
            raise ValueError("architecture.classes does not match the labels")
        if self.preprocess.size_px != self.architecture.input_size_px:
            raise ValueError("preprocess.size_px is not architecture.input_size_px")
        if len(self.temperatures) != exits or len(self.early_exit.thresholds) != exits:
            raise ValueError(f"temperatures and thresholds must be one for each of the {exits} exits")
        if {p.mode for p in self.operating_points} != set(Mode):
            raise ValueError("an operating point is missing for a mode")
        for precision, names in self.graphs.items():
            if len(names) != exits or not set(names) <= self.sha256.keys():
                raise ValueError(f"graphs.{precision} must be {exits} files with a digest each")
        return self

    def operating_point(self, mode: Mode) -> OperatingPoint:
        """The first one listed for this mode."""
        return next(p for p in self.points if p.mode is mode)

    @property
    def points(self) -> tuple[OperatingPoint, ...]:
        """All operating points, for the core."""
        return tuple(point.as_point() for point in self.operating_points)

    def policy(self, mode: Mode) -> ExitPolicy:
        """When to stop in this mode."""
        if mode is Mode.FULL:
            return ExitPolicy.never(self.architecture.blocks)
        return self.early_exit.as_policy(self.operating_point(mode).malignant)

    def as_info(self) -> ModelInfo:
        """What About and report say of the model."""
        return ModelInfo(
            id=self.id,
            digest=self.sha256[WEIGHTS_NAME],
            exits=self.architecture.blocks,
            licence=self.licence,
            attribution=self.attribution,
            population=self.population,
            figures=tuple((name, str(figure)) for name, figure in self.figures.items()),
        )


def read_manifest(folder: Path) -> Manifest:
    """Read and check a model folder's manifest. Raises ModelNotFound or ModelError."""
    path = folder / FILE_NAME
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ModelNotFound(
            tr("There is no usable model in “{name}”: {file} cannot be read.", name=folder.name, file=FILE_NAME)
        ) from error
    if len(data) > MAX_BYTES:
        raise ModelError(tr("{file} of model “{name}” is too large to be a manifest.", file=FILE_NAME, name=folder.name))
    try:
        return Manifest.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or tr("the whole")
        raise ModelError(
            tr(
                "{file} of model “{name}” is not valid: {where}: {wrong}.",
                file=FILE_NAME,
                name=folder.name,
                where=where,
                wrong=first["msg"],
            )
        ) from error
