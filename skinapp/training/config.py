"""Every number that a training run depends on, read from one TOML file."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from skinapp.core.errors import UsageError
from skinapp.model.manifest import Architecture
from skinapp.model.preprocess import Preprocess

Name = Annotated[str, Field(max_length=60, pattern=r"^\w[\w.-]*$")]
"""Of a student or teacher; it becomes part of a folder's name."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Heads(_Part):
    """Linear heads on frozen features, before anything else moves."""

    epochs: int = Field(default=30, ge=0)
    batch_size: int = Field(default=256, gt=0)
    rate: float = Field(default=1e-3, gt=0)
    weight_decay: float = Field(default=0.1, ge=0)


class Finetune(_Part):
    """All layers, at a low rate.

    sampling_power: classes are drawn in proportion to count ** power (0 all alike, 1 as they come).
    blended: share of the views that are blends of two photos.
    rate: of the last block; each block below has `layer_decay` times the rate of the one above it.
    ema_decay: of the moving average of the weights, which is what gets exported.
    """

    steps: int = Field(default=2600, ge=0)
    sampling_power: float = Field(default=0.4, ge=0, le=1)
    blended: float = Field(default=0.0, ge=0, le=1)
    batch_size: int = Field(default=32, gt=0)
    rate: float = Field(default=1e-4, gt=0)
    head_rate: float = Field(default=3e-4, gt=0)
    layer_decay: float = Field(default=0.8, gt=0, le=1)
    weight_decay: float = Field(default=0.05, ge=0)
    drop_path: float = Field(default=0.1, ge=0, lt=1)
    warmup_share: float = Field(default=0.05, ge=0, lt=1)
    ema_decay: float = Field(default=0.998, ge=0, lt=1)
    smoothing: float = Field(default=0.05, ge=0, lt=1)
    clip_norm: float = Field(default=1.0, gt=0)
    checkpoint_steps: int = Field(default=125, gt=0)
    validation_steps: int = Field(default=250, gt=0)


class Teacher(_Part):
    """One teacher. timm_name: of the network; dropout: before its head.

    backbone: file name of its pretrained weights; "timm:NAME" for those that timm downloads. patch_drop: share of the patches
    that a ViT is not shown in training (PatchDropout, Liu et al. 2022): faster, and it has to look at all of the lesion.
    """

    timm_name: str
    backbone: str
    input_size_px: int = Field(gt=0, le=1024)
    dropout: float = Field(default=0.0, ge=0, lt=1)
    patch_drop: float = Field(default=0.0, ge=0, lt=1)
    finetune: Finetune

    @property
    def is_vit(self) -> bool:
        """Whether it has patch tokens and takes images of several sizes."""
        return self.timm_name.startswith("vit")


TEACHERS = {
    "vit": Teacher(
        timm_name="vit_small_patch14_dinov2",
        backbone="dinov2_vits14.safetensors",
        input_size_px=168,
        finetune=Finetune(drop_path=0.15),
    ),
    "conv": Teacher(
        timm_name="tf_efficientnet_lite2",
        backbone="tf_efficientnet_lite2.safetensors",
        input_size_px=224,
        dropout=0.2,
        finetune=Finetune(steps=1800, rate=1e-3, head_rate=1e-3, layer_decay=0.9, drop_path=0.1),
    ),
}


class Distillation(_Part):
    """Who teaches the student what, beside the diagnosis. Each weight multiplies its part of the loss; 0 leaves it out.

    teachers: names in the table of teachers; their opinions are averaged. period: steps after which the same views come again,
    so that teachers are asked about each only once. temperature: softens both sides (Hinton et al. 2015). exits: whether every
    exit is taught or only the last. cascade: each exit by the deeper ones. relations: how alike the patch tokens of a photo
    are, by the first teacher, a ViT. consistency: the same answer to a view and to the same part of the skin without anything
    drawn on it, in its own colours and focus; the student is then shown both. earlier: whether the student whose weights are
    gone on from teaches, too (born-again networks, Furlanello et al. 2018).
    """

    teachers: tuple[str, ...] = ("conv",)
    period: int = Field(default=1200, gt=0)
    temperature: float = Field(default=2.0, gt=0)
    opinion: float = Field(default=0.5, ge=0)
    exits: Literal["all", "last"] = "all"
    cascade: float = Field(default=0.5, ge=0)
    relations: float = Field(default=0.0, ge=0)
    consistency: float = Field(default=0.0, ge=0)
    earlier: bool = False


class Ablation(_Part):
    """Small students that are compared at equal budget.

    every: of how many train photos one is used; shallow: blocks of the shallow ones; relations: weight where they are tried.
    """

    input_size_px: int = Field(default=112, gt=0, le=1024)
    steps: int = Field(default=600, gt=0)
    every: int = Field(default=3, gt=0)
    shallow: int = Field(default=3, gt=0)
    relations: float = Field(default=1.0, gt=0)


class Config(_Part):
    """One student and the teachers that it may have.

    light: in which the student sees photos, see `Preprocess`. start: a teacher's name, or "backbone" for the pretrained
    weights of `backbone`, named as for teachers; layers: the blocks of it that the student takes over, counted from 0.
    """

    name: Name = "skinvit6"
    seed: int = 0
    threads: int = Field(default=2, gt=0)
    architecture: Architecture = Architecture(
        input_size_px=168, patch_size_px=14, width=384, attention_heads=6, blocks=6, classes=8
    )
    light: Literal["as-taken", "mean-luma"] = "mean-luma"
    backbone: str = "dinov2_vits14.safetensors"
    start: str = "backbone"
    layers: tuple[int, ...] = tuple(range(6))
    heads: Heads = Heads()
    finetune: Finetune = Finetune()
    distillation: Distillation = Distillation()
    ablation: Ablation = Ablation()
    teachers: dict[Name, Teacher] = TEACHERS

    @property
    def preprocess(self) -> Preprocess:
        """What the student is shown of a photo while it learns; held in any way."""
        return Preprocess(size_px=self.architecture.input_size_px, light=self.light)

    @property
    def start_name(self) -> str:
        """The file of pretrained weights that the student descends from, as it is named here."""
        return self.backbone if self.start == "backbone" else self.teachers[self.start].backbone

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        unknown = {*self.distillation.teachers, self.start} - {*self.teachers, "backbone"}
        if unknown:
            raise ValueError(f"there is no teacher “{min(unknown)}” among {', '.join(self.teachers)}")
        if len(self.layers) != self.architecture.blocks:
            raise ValueError(f"layers must name {self.architecture.blocks} blocks, one for each of the student's")
        first = self.teachers[self.distillation.teachers[0]] if self.distillation.teachers else None
        if self.distillation.relations and not (first and first.is_vit):
            raise ValueError("relations need a ViT as the first teacher")
        return self


def read_config(file: Path | None) -> Config:
    """The defaults, with what the TOML file says instead. Raises UsageError with the first wrong entry."""
    if file is None:
        return Config()
    try:
        return Config.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{file.name} cannot be read as TOML: {error}.") from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        said = first["msg"].removeprefix("Value error, ")
        raise UsageError(": ".join(filter(None, (file.name, ".".join(map(str, first["loc"])), said))) + ".") from error
