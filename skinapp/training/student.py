"""The student before it learns: blocks taken over, heads fitted on frozen features, how fast each layer may move."""

import logging
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from timm.layers.drop import DropPath

from skinapp.core.errors import ModelError
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.training.backbone import load_backbone
from skinapp.training.checkpoint import save_weights
from skinapp.training.config import Config, Finetune
from skinapp.training.heads import frozen_features, train_heads
from skinapp.training.views import Photos

log = logging.getLogger(__name__)


def loaded_student(config: Config, weights: Path) -> MultiExitViT:
    """A student with the weights of a run, heads included. Raises ModelError when they do not fit the config."""
    model = MultiExitViT(Architecture(**config.architecture.model_dump()))
    if not weights.is_file():
        raise ModelError(f"There are no weights {weights}: train the student first, or name other weights.")
    try:
        model.load_state_dict({name: tensor.float() for name, tensor in load_file(weights).items()})
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ModelError(f"{weights.name} does not hold the weights of such a student.") from error
    return model


def started_student(config: Config, start: Path, photos: Photos, kept: Path) -> MultiExitViT:
    """Blocks from the file `start`, with trained linear heads; kept in a file, so that resuming does not train them again."""
    torch.manual_seed(config.seed)
    if kept.exists():
        model = loaded_student(config, kept)
    else:
        model = MultiExitViT(Architecture(**config.architecture.model_dump()))
        load_backbone(model, start, config.layers)
        features = frozen_features(model, photos.frames, config.preprocess)
        train_heads(model, features, photos.labels, photos.counts, config)
        save_weights(kept, model.state_dict())
    return model


def prepare_for_training(model: MultiExitViT, config: Config) -> None:
    """Freeze heads that are not taught; put stochastic depth in."""
    if config.distillation.exits == "last":
        model.exits[:-1].requires_grad_(False)
    set_drop_path(model, config.finetune.drop_path)


def parameter_groups(model: MultiExitViT, settings: Finetune) -> list[dict[str, Any]]:
    """Lower layers learn more slowly (layer-wise decay, Howard and Ruder 2018); biases, norms and embeddings do not decay."""
    depth = len(model.blocks)
    groups: list[dict[str, Any]] = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith("exits."):
            peak = settings.head_rate
        elif name.startswith("blocks."):
            peak = settings.rate * settings.layer_decay ** (depth - 1 - int(name.split(".")[1]))
        else:
            peak = settings.rate * settings.layer_decay**depth
        group: dict[str, Any] = {"params": [parameter], "peak": peak, "lr": peak}
        if parameter.ndim < 2 or name in {"cls_token", "pos_embed"}:
            group["weight_decay"] = 0.0
        groups.append(group)
    return groups


def set_drop_path(model: MultiExitViT, rate: float) -> None:
    """Stochastic depth (Huang et al. 2016), rising linearly to `rate` at the last block."""
    for index, block in enumerate(model.blocks):
        share = rate * index / max(1, len(model.blocks) - 1)
        block.drop_path1 = DropPath(share) if share else torch.nn.Identity()
        block.drop_path2 = DropPath(share) if share else torch.nn.Identity()
