"""The range of models that one training gives: the first blocks and exits alone, their size and their speed."""

import time
from dataclasses import replace

import numpy as np
import torch
from safetensors.torch import save

from skinapp.core.errors import UsageError
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.preprocess import Preprocess

_PHOTO = np.full((450, 600, 3), 128, dtype=np.uint8)
"""What is timed: as large as a photo of HAM10000. What is on it makes no difference."""
_ROUNDS = 15


def first_exits(model: MultiExitViT, depth: int) -> MultiExitViT:
    """The same model with its first blocks and exits only. Raises UsageError when it has not so many."""
    if not 1 <= depth <= model.architecture.blocks:
        raise UsageError(f"A depth of {depth} does not exist: the model has {model.architecture.blocks} blocks.")
    shallow = MultiExitViT(replace(model.architecture, blocks=depth))
    state = model.state_dict()
    shallow.load_state_dict({name: state[name] for name in shallow.state_dict()})
    return shallow.eval()


def stored(model: MultiExitViT) -> bytes:
    """The weights as they ship: safetensors, float16."""
    return save({name: tensor.to(torch.float16).contiguous() for name, tensor in model.state_dict().items()})


@torch.inference_mode()
def exit_times_ms(model: MultiExitViT, preprocess: Preprocess) -> list[float]:
    """Median time from decoded pixels to each exit's logits, for one photo alone, in milliseconds, on this machine's CPU."""
    rounds = []
    for _ in range(_ROUNDS + 1):
        started = time.perf_counter()
        exits = model.iter_logits(torch.from_numpy(preprocess(_PHOTO))[None])
        rounds.append([1000 * (time.perf_counter() - started) for _ in exits])
    return [float(ms) for ms in np.median(rounds[1:], axis=0)]  # the first one warms up
