"""A pretrained start: the first blocks of a timm ViT checkpoint."""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from timm.layers.pos_embed import resample_abs_pos_embed

from skinapp.core.errors import ModelError
from skinapp.model.multi_exit_vit import MultiExitViT


def load_backbone(model: MultiExitViT, file: Path) -> None:
    """Fill embedding and blocks from a safetensors file with timm's names; heads stay as they are.

    The position embedding is resampled to the model's grid. Raises ModelError when the file does not fit.
    """
    try:
        state = {name: tensor.to(torch.float32) for name, tensor in load_file(file).items()}
    except (OSError, SafetensorError) as error:
        raise ModelError(f"The backbone {file.name} cannot be read as safetensors.") from error
    side = model.architecture.input_size_px // model.architecture.patch_size_px
    wanted = {name for name in model.state_dict() if not name.startswith("exits.")}
    missing = wanted - state.keys()
    if missing:
        raise ModelError(f"The backbone {file.name} lacks {min(missing)} and {len(missing) - 1} more tensors.")
    state["pos_embed"] = resample_abs_pos_embed(state["pos_embed"], [side, side], num_prefix_tokens=1)
    try:
        model.load_state_dict({name: state[name] for name in wanted}, strict=False)
    except RuntimeError as error:
        raise ModelError(f"The backbone {file.name} has tensors of other shapes than this student.") from error
