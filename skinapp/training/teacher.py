"""Teachers: any timm network with one head, fine-tuned; large and slow is fine, nobody but a student meets them."""

from pathlib import Path
from typing import Any

import timm
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from timm.layers.pos_embed import resample_abs_pos_embed
from timm.optim._param_groups import param_groups_layer_decay
from torch import Tensor, nn

from skinapp.core.errors import ModelError
from skinapp.core.labels import DIAGNOSES
from skinapp.model.preprocess import Preprocess
from skinapp.training.config import Finetune, Teacher


class TeacherNetwork(nn.Module):
    """A timm classifier that answers like a student with a single exit: (B, 3, S, S) → logits (B, 1, classes)."""

    def __init__(self, settings: Teacher) -> None:
        """Randomly initialised; see `load_pretrained`. Raises RuntimeError for a name that timm does not know."""
        super().__init__()
        arguments: dict[str, Any] = {"drop_path_rate": settings.finetune.drop_path, "drop_rate": settings.dropout}
        if settings.is_vit:
            arguments |= {
                "img_size": settings.input_size_px,
                "dynamic_img_size": True,
                "patch_drop_rate": settings.patch_drop,
            }
        network: Any = timm.create_model(settings.timm_name, num_classes=len(DIAGNOSES), **arguments)
        nn.init.trunc_normal_(network.get_classifier().weight, std=0.01)  # timm's start for some heads is far from undecided
        nn.init.zeros_(network.get_classifier().bias)
        self.network: Any = network.to(memory_format=torch.channels_last)  # half again as fast for convolutions on a CPU

    def forward(self, images: Tensor) -> Tensor:
        """Logits, with the axis of exits."""
        logits: Tensor = self.network(images)
        return logits[:, None]

    def patch_tokens(self, images: Tensor, count: int) -> list[Tensor]:
        """Patch tokens (B, N, W) after `count` evenly spaced blocks, the last of them the last. Only for ViTs."""
        depth = len(self.network.blocks)
        chosen = [depth * k // count - 1 for k in range(1, count + 1)]
        tokens: list[Tensor] = self.network.forward_intermediates(
            images, indices=chosen, output_fmt="NLC", intermediates_only=True
        )
        return tokens


def preprocess_of(settings: Teacher) -> Preprocess:
    """What the teacher sees: its own input size, and the mean and spread that its pretrained weights expect.

    Raises ModelError for a name that timm does not know.
    """
    known = timm.get_pretrained_cfg(settings.timm_name)
    if known is None:
        raise ModelError(f"timm knows no network called {settings.timm_name}.")
    return Preprocess.model_validate({"size_px": settings.input_size_px, "mean": known.mean, "std": known.std})


def load_pretrained(teacher: TeacherNetwork, file: Path) -> None:
    """Fill all but the head from a safetensors file with timm's names. Raises ModelError when the file does not fit."""
    network = teacher.network
    state, own = _read_for(network, file), network.state_dict()
    head = network.default_cfg["classifier"]
    wanted = {name for name in own if not name.startswith(f"{head}.") and not name.endswith("num_batches_tracked")}
    missing = wanted - state.keys()
    if missing:
        raise ModelError(f"The backbone {file.name} lacks {min(missing)} and {len(missing) - 1} more tensors.")
    try:
        network.load_state_dict({name: state[name] for name in wanted}, strict=False)
    except RuntimeError as error:
        raise ModelError(
            f"The backbone {file.name} has tensors of other shapes than {network.default_cfg['architecture']}."
        ) from error


def take_over_blocks(teacher: TeacherNetwork, student: Path) -> None:
    """Put embedding and blocks of a student's weights in place of the lowest ones. Raises ModelError when they do not fit."""
    state = {name: tensor for name, tensor in _read_for(teacher.network, student).items() if not name.startswith("exits.")}
    own = teacher.network.state_dict()
    if any(name not in own or own[name].shape != tensor.shape for name, tensor in state.items()):
        raise ModelError(f"The blocks of {student.name} do not fit {teacher.network.default_cfg['architecture']}.")
    teacher.network.load_state_dict(state, strict=False)


def _read_for(network: Any, file: Path) -> dict[str, Tensor]:
    """The tensors of a file, float32, a position embedding resampled to the network's grid. Raises ModelError."""
    try:
        state = {name: tensor.float() for name, tensor in load_file(file).items()}
    except (OSError, SafetensorError) as error:
        raise ModelError(f"The backbone {file.name} cannot be read as safetensors.") from error
    if "pos_embed" in state and "pos_embed" in network.state_dict():
        grid = network.patch_embed.grid_size
        state["pos_embed"] = resample_abs_pos_embed(state["pos_embed"], list(grid), num_prefix_tokens=network.num_prefix_tokens)
    return state


def teacher_groups(teacher: TeacherNetwork, settings: Finetune) -> list[dict[str, Any]]:
    """timm's layer-wise decay of the learning rate; the head has a rate of its own."""
    network = teacher.network
    kept = network.no_weight_decay() if hasattr(network, "no_weight_decay") else ()
    groups = param_groups_layer_decay(
        network, weight_decay=settings.weight_decay, no_weight_decay_list=tuple(kept), layer_decay=settings.layer_decay
    )
    head = {id(p) for p in network.get_classifier().parameters()}
    shares = []
    for group in groups:
        rate = settings.rate * group.pop("lr_scale")
        group.pop("param_names", None)
        for chosen, peak in ((False, rate), (True, settings.head_rate)):
            members = [p for p in group["params"] if (id(p) in head) is chosen]
            if members:
                shares.append(group | {"params": members, "peak": peak, "lr": peak})
    return shares
