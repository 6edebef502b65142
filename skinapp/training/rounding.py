"""Weights and activations made easy to round to 8 bits, without changing what the model computes."""

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn

from skinapp.model.multi_exit_vit import MultiExitViT

Place = tuple[int, str]
"""Where a product is: index of its block, and its name in it."""
PRODUCTS = ("attn.qkv", "attn.proj", "mlp.fc1", "mlp.fc2")
"""Of each block, in the order in which they are computed."""
STEPS = 127
"""Weights are rounded to -127 … 127 steps of their output channel's own size, unless it is said otherwise."""
SMOOTHING = 0.8
"""How much of the activations' spread goes into the weights (the alpha of SmoothQuant). Measured: compensated weights bear more
of it than the 0.5 of its authors."""
DAMPING = 0.01
"""Share of the mean of the Hessian's diagonal that is added to it (as in GPTQ)."""


@dataclass(eq=False)
class InputStatistics:
    """What a linear layer is given over calibration photos. peak: largest magnitude (in,); moment: sum of x xᵀ (in, in)."""

    peak: Tensor = field(default_factory=lambda: torch.zeros(()))
    moment: Tensor = field(default_factory=lambda: torch.zeros((), dtype=torch.float64))

    def add(self, given: Tensor) -> None:
        """given: (…, in)."""
        rows = given.flatten(0, -2)
        self.peak = torch.maximum(self.peak, rows.abs().amax(0))
        self.moment = self.moment + (rows.T @ rows).double()


class Scale(nn.Module):
    """Divides each channel by its own factor."""

    def __init__(self, factors: Tensor) -> None:
        """factors: (channels,)."""
        super().__init__()
        self.inverse = nn.Parameter(1 / factors, requires_grad=False)

    def forward(self, given: Tensor) -> Tensor:
        """(…, channels), the same shape."""
        return given * self.inverse


@dataclass(frozen=True, eq=False)
class Rounded:
    """A weight in whole numbers. numbers: int8 (out, in); step: what they count, float32 (out,)."""

    numbers: Tensor
    step: Tensor

    @property
    def weight(self) -> Tensor:
        """What they stand for, float32 (out, in)."""
        return self.numbers * self.step[:, None]


def products(model: MultiExitViT) -> dict[Place, nn.Linear]:
    """The four matrix products of each block that have weights."""
    found: dict[Place, nn.Linear] = {}
    block: Any  # timm's types do not say what its parts are
    for index, block in enumerate(model.blocks):
        linears = (block.attn.qkv, block.attn.proj, block.mlp.fc1, block.mlp.fc2)
        found |= {(index, name): linear for name, linear in zip(PRODUCTS, linears, strict=True)}
    return found


def smoothed(model: MultiExitViT, images: Tensor) -> MultiExitViT:
    """A model that computes the same, with channels of activations nearer to each other in size.

    What an activation's channel is divided by, its weights are multiplied with (SmoothQuant, Xiao et al. 2023): in the layer
    norm before, in the values of the attention, or for the last product of a block in a factor of its own.
    """
    return _smoothed(model, images, PRODUCTS)


def absorbed(model: MultiExitViT, images: Tensor) -> MultiExitViT:
    """Smoothed only where a layer before takes the factors: the result has the very parts of the model, and can be stored."""
    return _smoothed(model, images, PRODUCTS[:-1])


def _smoothed(model: MultiExitViT, images: Tensor, names: Sequence[str]) -> MultiExitViT:
    result = copy.deepcopy(model)
    found = statistics(model, images)
    for (index, name), linear in products(result).items():
        if name not in names:
            continue
        block: Any = result.blocks[index]
        factors = _factors(found[index, name].peak, linear.weight.data)
        linear.weight.data *= factors
        match name:
            case "attn.qkv" | "mlp.fc1":
                norm = block.norm1 if name == "attn.qkv" else block.norm2
                norm.weight.data /= factors
                norm.bias.data /= factors
            case "attn.proj":
                values = slice(-len(factors), None)
                block.attn.qkv.weight.data[values] /= factors[:, None]
                block.attn.qkv.bias.data[values] /= factors
            case _:
                block.mlp.act = nn.Sequential(block.mlp.act, Scale(factors))
    return result


def _factors(peak: Tensor, weight: Tensor) -> Tensor:
    """peak: (in,); weight: (out, in) → (in,), around 1."""
    factors = peak.clamp(min=1e-5) ** SMOOTHING / weight.abs().amax(0).clamp(min=1e-5) ** (1 - SMOOTHING)
    limited: Tensor = (factors / factors.median()).clamp(0.01, 100)
    return limited


def statistics(model: MultiExitViT, images: Tensor) -> dict[Place, InputStatistics]:
    """Of every product. images: (n, 3, S, S)."""
    found = {place: InputStatistics() for place in products(model)}
    hooks = [linear.register_forward_pre_hook(_adder(found[place])) for place, linear in products(model).items()]
    try:
        with torch.inference_mode():
            for part in images.split(16):
                model(part)
    finally:
        for hook in hooks:
            hook.remove()
    return found


def _adder(one: InputStatistics) -> Callable[[nn.Module, Sequence[Tensor]], None]:
    def add(_: nn.Module, given: Sequence[Tensor]) -> None:
        one.add(given[0])

    return add


def rounded_weights(model: MultiExitViT, images: Tensor, steps: int = STEPS) -> dict[Place, Rounded]:
    """Of every product, rounded for what it is given over these images (n, 3, S, S). steps: see `rounded`."""
    found = statistics(model, images)
    return {place: rounded(linear.weight.data, found[place].moment, steps) for place, linear in products(model).items()}


def rounded(weight: Tensor, moment: Tensor, steps: int = STEPS) -> Rounded:
    """Each column takes over the rounding errors of the ones before as far as the inputs allow (GPTQ, Frantar et al. 2023).

    weight: (out, in); moment: of the layer's inputs (in, in); steps: of the largest weight of each output channel.
    """
    step = weight.abs().amax(1).clamp(min=1e-12) / steps
    left = weight.clone()
    factor = _inverse_factor(moment).to(weight.dtype)
    numbers = torch.zeros_like(weight)
    for column in range(weight.shape[1]):
        numbers[:, column] = (left[:, column] / step).round().clamp(-steps, steps)
        error = (left[:, column] - numbers[:, column] * step) / factor[column, column]
        left[:, column:] -= error[:, None] * factor[column, column:]
    return Rounded(numbers.to(torch.int8), step)


def _inverse_factor(moment: Tensor) -> Tensor:
    """Upper Cholesky factor of the damped moment's inverse, float64."""
    damped = moment + DAMPING * moment.diagonal().mean() * torch.eye(len(moment), dtype=moment.dtype)
    factor: Tensor = torch.linalg.cholesky(torch.linalg.inv(damped), upper=True)
    return factor
