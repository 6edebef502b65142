"""Every number that a training run depends on, read from one TOML file."""

import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from skinapp.core.errors import UsageError
from skinapp.model.manifest import Architecture


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
    rate: of the last block; each block below has `layer_decay` times the rate of the one above it.
    ema_decay: of the moving average of the weights, which is what gets exported.
    """

    steps: int = Field(default=2600, ge=0)
    sampling_power: float = Field(default=0.4, ge=0, le=1)
    batch_size: int = Field(default=32, gt=0)
    rate: float = Field(default=1e-4, gt=0)
    head_rate: float = Field(default=3e-4, gt=0)
    layer_decay: float = Field(default=0.8, gt=0, le=1)
    weight_decay: float = Field(default=0.05, ge=0)
    drop_path: float = Field(default=0.1, ge=0, lt=1)
    warmup_share: float = Field(default=0.05, ge=0, lt=1)
    ema_decay: float = Field(default=0.998, ge=0, lt=1)
    distillation: float = Field(default=0.5, ge=0)
    smoothing: float = Field(default=0.05, ge=0, lt=1)
    clip_norm: float = Field(default=1.0, gt=0)
    checkpoint_steps: int = Field(default=125, gt=0)
    validation_steps: int = Field(default=250, gt=0)


class Teacher(_Part):
    """One teacher. timm_name: of the network; backbone: file name of its pretrained weights; dropout: before the head."""

    timm_name: str
    backbone: str
    input_size_px: int = Field(gt=0, le=1024)
    dropout: float = Field(default=0.0, ge=0, lt=1)
    finetune: Finetune


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
        finetune=Finetune(rate=1e-3, head_rate=1e-3, layer_decay=0.9, drop_path=0.1),
    ),
}


class Config(_Part):
    """One student and the teachers that it may have."""

    name: str = "skinvit6"
    seed: int = 0
    threads: int = Field(default=2, gt=0)
    architecture: Architecture = Architecture(
        input_size_px=168, patch_size_px=14, width=384, attention_heads=6, blocks=6, classes=8
    )
    heads: Heads = Heads()
    finetune: Finetune = Finetune()
    teachers: dict[str, Teacher] = TEACHERS


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
        raise UsageError(f"{file.name}: {'.'.join(map(str, first['loc']))}: {first['msg']}.") from error
