"""Weights on disk: safetensors with a digest. No pickle is ever read."""

import hashlib
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load

from skinapp.core.errors import ModelError, ModelNotFound, ModelTampered
from skinapp.model.manifest import WEIGHTS_NAME, Manifest
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT


def load_model(folder: Path, manifest: Manifest) -> MultiExitViT:
    """Build the model and fill it with float32 weights, after checking their digest.

    The bytes that were hashed are the bytes that are parsed: the file is read once.
    Raises ModelNotFound, ModelTampered, ModelError.
    """
    data = _verified(folder, manifest)
    try:
        state = {name: tensor.to(torch.float32) for name, tensor in load(data).items()}
    except SafetensorError as error:
        raise ModelError(f"{WEIGHTS_NAME} of model “{manifest.id}” is not a safetensors file.") from error
    model = MultiExitViT(Architecture(**manifest.architecture.model_dump()))
    try:
        model.load_state_dict(state)
    except RuntimeError as error:
        raise ModelError(f"The weights of model “{manifest.id}” do not fit the shape that its manifest states.") from error
    return model.eval()


def _verified(folder: Path, manifest: Manifest) -> bytes:
    try:
        data = (folder / WEIGHTS_NAME).read_bytes()
    except OSError as error:
        raise ModelNotFound(f"Model “{manifest.id}” is incomplete: {WEIGHTS_NAME} cannot be read.") from error
    if hashlib.sha256(data).hexdigest() != manifest.sha256.get(WEIGHTS_NAME):
        raise ModelTampered(
            f"{WEIGHTS_NAME} of model “{manifest.id}” is not the file that its manifest describes. Install the model again."
        )
    return data
