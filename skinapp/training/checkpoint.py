"""State of a run on disk: safetensors, written whole or not at all."""

import json
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor
from torch.optim import AdamW

from skinapp.core.errors import ModelError
from skinapp.core.files import write_atomically


def save_checkpoint(file: Path, tensors: dict[str, dict[str, Tensor]], optimizer: AdamW, step: int) -> None:
    """Named groups of tensors and the optimizer's moments, with the step that comes next."""
    flat = {f"{group}/{name}": t.detach().contiguous() for group, named in tensors.items() for name, t in named.items()}
    for index, state in optimizer.state_dict()["state"].items():
        flat |= {f"optimizer/{index}/{key}": value.contiguous() for key, value in state.items()}
    write_atomically(file, save(flat, metadata={"progress": json.dumps({"step": step})}))


def load_checkpoint(file: Path, optimizer: AdamW) -> tuple[dict[str, dict[str, Tensor]], int]:
    """The groups that were saved and the next step; the optimizer is put back in place. Raises ModelError if damaged."""
    try:
        return _loaded(file, optimizer)
    except SafetensorError as error:
        raise ModelError(f"{file} is damaged: move it away to begin anew.") from error


def _loaded(file: Path, optimizer: AdamW) -> tuple[dict[str, dict[str, Tensor]], int]:
    groups: dict[str, dict[str, Tensor]] = {}
    with safe_open(file, framework="pt") as opened:
        step = int(json.loads(opened.metadata()["progress"])["step"])
        for key in opened.keys():  # noqa: SIM118  # safe_open is no mapping
            group, name = key.split("/", 1)
            groups.setdefault(group, {})[name] = opened.get_tensor(key)
    state = optimizer.state_dict()
    state["state"] = _nested(groups.pop("optimizer"))
    optimizer.load_state_dict(state)
    return groups, step


def _nested(flat: dict[str, Tensor]) -> dict[int, dict[str, Tensor]]:
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in flat.items():
        index, name = key.split("/", 1)
        state.setdefault(int(index), {})[name] = value
    return state


def save_weights(file: Path, state: dict[str, Tensor]) -> None:
    """Weights alone, float16."""
    write_atomically(file, save({name: t.detach().to(torch.float16).contiguous() for name, t in state.items()}))
