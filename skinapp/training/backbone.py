"""A pretrained start: some blocks of a timm ViT checkpoint."""

import re
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from timm.layers.pos_embed import resample_abs_pos_embed

from skinapp.core.errors import ModelError
from skinapp.model.multi_exit_vit import MultiExitViT

_TEACHER = "network."
"""What stands before the names of a teacher's own weights."""


def load_backbone(model: MultiExitViT, file: Path, layers: Sequence[int]) -> None:
    """Fill embedding and blocks from a safetensors file with timm's names, a teacher's included; heads stay as they are.

    layers: block k of the model becomes block layers[k] of the file. A ViT without LayerScale is one with scales of 1.
    The position embedding is resampled to the model's grid.
    Raises ModelError when the file does not fit.
    """
    try:
        state = {name.removeprefix(_TEACHER): tensor.to(torch.float32) for name, tensor in load_file(file).items()}
    except (OSError, SafetensorError) as error:
        raise ModelError(f"The backbone {file.name} cannot be read as safetensors.") from error
    sources = {name: _renumbered(name, layers) for name in model.state_dict() if not name.startswith("exits.")}
    width = torch.ones(model.architecture.width)
    state |= {name: width for name in sources.values() if _is_layer_scale(name) and name not in state}
    missing = set(sources.values()) - state.keys()
    if missing:
        raise ModelError(f"The backbone {file.name} lacks {min(missing)} and {len(missing) - 1} more tensors.")
    side = model.architecture.input_size_px // model.architecture.patch_size_px
    state["pos_embed"] = resample_abs_pos_embed(state["pos_embed"], [side, side], num_prefix_tokens=1)
    try:
        model.load_state_dict({name: state[source] for name, source in sources.items()}, strict=False)
    except RuntimeError as error:
        raise ModelError(f"The backbone {file.name} has tensors of other shapes than this student.") from error


def _renumbered(name: str, layers: Sequence[int]) -> str:
    return re.sub(r"^blocks\.(\d+)\.", lambda found: f"blocks.{layers[int(found[1])]}.", name)


def _is_layer_scale(name: str) -> bool:
    return re.search(r"\.ls[12]\.gamma$", name) is not None
