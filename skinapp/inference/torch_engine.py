"""PyTorch: in float32 the reference for every other engine, in bfloat16 where the processor is fast at it."""

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor

from skinapp.core.assessment import EngineInfo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.device import Accelerator, choose_device
from skinapp.inference.explainer import NetworkExplainer, stored_weights
from skinapp.inference.gate_model import read_gate
from skinapp.inference.gradient import gradient_relevance
from skinapp.inference.network import ExitOutput, Floats
from skinapp.model.manifest import read_manifest
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.segment import Segment
from skinapp.model.weights import load_model

DTYPES: Mapping[str, torch.dtype] = {"fp32": torch.float32, "bf16": torch.bfloat16}

_THREADS = torch.get_num_threads()  # one per physical core, unless the environment says otherwise

# Not run on hardware: developed without a graphics processor, tested with fakes.
ACCELERATORS: Mapping[str, Accelerator] = {
    "cuda": Accelerator(torch.cuda.is_available, lambda: torch.ones(8, device="cuda").sum().item()),
    "mps": Accelerator(torch.backends.mps.is_available, lambda: torch.ones(8, device="mps").sum().item()),
}


class TorchNetwork:
    """A multi-exit model on one device, in one number format. Implements `skinapp.inference.network.Network`."""

    def __init__(self, model: MultiExitViT, device: str = "cpu", dtype: torch.dtype = torch.float32) -> None:
        """model: in evaluation mode; it is moved and converted in place."""
        self._model = model.to(device, dtype)
        self._device = device
        self._dtype = dtype

    def exits(self, images: Floats, *, attention: bool = False) -> Iterator[ExitOutput]:
        """See the protocol. Inputs and outputs are float32 whatever it computes in."""
        given = torch.from_numpy(images).to(self._device, self._dtype)
        steps = self._segments(given) if attention else self._blocks(given)
        while True:
            # Entered anew for each exit: held across a yield, the mode would leak into whoever consumes the outputs.
            with torch.inference_mode():
                tensors = next(steps, None)
            if tensors is None:
                return
            logits, features, tokens, weights = tensors
            yield ExitOutput(_array(logits), _array(features), _array(tokens), None if weights is None else _array(weights))

    def _blocks(self, images: Tensor) -> Iterator[tuple[Tensor, Tensor, Tensor, Tensor | None]]:
        for tokens, head in zip(self._model.iter_tokens(images), self._model.heads, strict=True):
            features = head.pool(tokens)
            yield head.answer(features), features, tokens, None

    def _segments(self, images: Tensor) -> Iterator[tuple[Tensor, Tensor, Tensor, Tensor | None]]:
        given = images
        for number in range(1, self._model.architecture.blocks + 1):
            outputs = Segment(self._model, number)(given)
            yield outputs
            given = outputs[2]


def _array(tensor: Tensor) -> Floats:
    found: Floats = tensor.float().cpu().numpy()
    return found


def load_torch(folder: Path, precision: Literal["fp32", "bf16"], device: str, threads: int = 0) -> NetworkClassifier:
    """Verify and load a model folder. device: auto, cpu, cuda or mps. Raises ModelError and EngineUnavailable.

    threads: that compute one photo, of this process as a whole, since PyTorch knows no other number; 0 for one per physical
    core.
    """
    torch.set_num_threads(threads or _THREADS)
    choice = choose_device(device, ACCELERATORS)
    manifest = read_manifest(folder)
    model, engine = load_model(folder, manifest), EngineInfo(f"torch-{precision}", choice.name, choice.note)
    network = TorchNetwork(model, choice.name, DTYPES[precision])
    explainer = NetworkExplainer(network, manifest, stored_weights(folder, manifest), partial(gradient_relevance, model))
    return NetworkClassifier(network, manifest, engine, read_gate(folder, manifest), explainer=explainer)
