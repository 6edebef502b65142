"""Weights on a grid: the model's own numbers are whole ones times a step, so that int8 weights are no further rounding.

Whatever computes such a model has the same weights: PyTorch, float32 graphs and int8 graphs. What int8 graphs still round is
what their products are given.
"""

import torch
from torch import Tensor

from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.rounding import Place, Rounded, absorbed, products, rounded_weights

GRID_STEPS = 63
"""Weights are -63 … 63 steps. Two products with a byte then add up within 16 bits, as processors without VNNI add them."""
FEWEST_STEPS = GRID_STEPS // 2
"""The largest weight of a row is at least so many steps. Compensation may leave it below 63, but never this far."""
HALF_PRECISION = 2**-10
"""How far from a whole number of steps a stored weight may be, as a share of it: its own error and that of the largest one,
which tells the step. A looser bound would take an outlier among small weights for fewer steps than it is."""
SUBNORMAL = 1e-3
"""So many steps besides, for what is so small that half precision has fewer digits."""


def on_grid(model: MultiExitViT, images: Tensor) -> MultiExitViT:
    """A model that computes nearly the same, smoothed where layers before absorb it, with each product's weights on a grid and
    all of them in half precision, as they are stored.

    images: standardised photos of the train split (n, 3, S, S). What is calibrated has to be calibrated on the result.
    """
    result = absorbed(model, images)
    linears = products(result)
    for place, found in rounded_weights(result, images, GRID_STEPS).items():
        linears[place].weight.data = found.weight
    return result.half().float()


def grid_of(model: MultiExitViT) -> dict[Place, Rounded] | None:
    """The whole numbers and steps of every product, from weights in half precision; None unless all are on a grid."""
    found = {place: _recovered(linear.weight.data) for place, linear in products(model).items()}
    return {place: one for place, one in found.items() if one is not None} if all(found.values()) else None


def _recovered(weight: Tensor) -> Rounded | None:
    """weight: (out, in)."""
    largest = weight.abs().amax(1).clamp(min=1e-12)
    step, missing = torch.zeros_like(largest), torch.ones_like(largest, dtype=torch.bool)
    for most in range(FEWEST_STEPS, GRID_STEPS + 1):
        tried = largest / most
        counted = weight / tried[:, None]
        bound = counted.abs() * HALF_PRECISION + SUBNORMAL
        fits = missing & ((counted - counted.round()).abs() <= bound).all(1)
        step[fits], missing[fits] = tried[fits], False
    if missing.any():
        return None
    numbers = (weight / step[:, None]).round()
    # Of all weights of a row, whose errors in half precision differ, rather than of the largest alone.
    step = torch.where(numbers.any(1), (weight * numbers).sum(1) / numbers.square().sum(1).clamp(min=1), step)
    return Rounded(numbers.to(torch.int8), step)
