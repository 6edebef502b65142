"""Which products suffer most from being computed with whole numbers."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.rounding import Place, Rounded, products

LEVELS = 255
"""Activations are rounded to 0 … 255, as ONNX's DynamicQuantizeLinear does."""
JUDGED_PHOTOS = 16


def most_sensitive(model: MultiExitViT, images: Tensor, numbers: dict[Place, Rounded]) -> list[Place]:
    """Every product, first the one that is best left as it is: what its rounding alone does to the logits of all exits, for
    each of its weights, since these are what it costs. Independent errors add up in squares, so these count.

    images: (n, 3, S, S).
    """
    images = images[:JUDGED_PHOTOS]
    with torch.inference_mode():
        expected = model(images)
        worth = {
            place: _change(model, images, expected, linear, numbers[place]) ** 2 / linear.weight.numel()
            for place, linear in products(model).items()
        }
    return sorted(worth, key=lambda place: worth[place], reverse=True)


def _change(model: MultiExitViT, images: Tensor, expected: Tensor, linear: nn.Linear, found: Rounded) -> float:
    """Mean absolute change of a logit when this product is computed with whole numbers."""
    weight = linear.weight.data
    linear.weight.data = found.weight
    hook = linear.register_forward_pre_hook(_rounding())
    try:
        return float((model(images) - expected).abs().mean())
    finally:
        hook.remove()
        linear.weight.data = weight


def _rounding() -> Callable[[nn.Module, Sequence[Tensor]], Tensor]:
    """A hook that rounds what a layer is given, each photo in its own range."""

    def rounded(_: nn.Module, given: Sequence[Tensor]) -> Tensor:
        values = given[0]
        low, high = values.amin((1, 2), keepdim=True).clamp(max=0), values.amax((1, 2), keepdim=True).clamp(min=0)
        step = ((high - low) / LEVELS).clamp(min=1e-12)
        zero = (-low / step).round()
        return ((values / step + zero).round().clamp(0, LEVELS) - zero) * step

    return rounded
