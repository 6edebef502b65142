"""Weights on disk: safetensors with a digest. No pickle is ever read."""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load

from skinapp.core.errors import ModelError
from skinapp.core.language import tr
from skinapp.model.manifest import WEIGHTS_NAME, Manifest
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.model.verified import read_verified


def load_model(folder: Path, manifest: Manifest) -> MultiExitViT:
    """Build the model and fill it with float32 weights, after checking their digest.

    Raises ModelNotFound, ModelTampered, ModelError.
    """
    data = read_verified(folder, manifest, WEIGHTS_NAME)
    try:
        state = {name: tensor.to(torch.float32) for name, tensor in load(data).items()}
    except SafetensorError as error:
        raise ModelError(tr("{file} of model “{id}” is not a safetensors file.", file=WEIGHTS_NAME, id=manifest.id)) from error
    model = MultiExitViT(Architecture(**manifest.architecture.model_dump()))
    try:
        model.load_state_dict(state)
    except RuntimeError as error:
        raise ModelError(
            tr("The weights of model “{id}” do not fit the shape that its manifest states.", id=manifest.id)
        ) from error
    return model.eval()
