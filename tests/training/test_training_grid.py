"""Weights on a grid: whole numbers that int8 graphs find again, and products computed in 16 bits of what they are given."""

from functools import cache

import numpy as np
import onnx
import pytest
import torch
from tiny_engines import lively_network, random_images
from tiny_model import tiny_network

from skinapp.inference.onnx_engine import OnnxNetwork
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.grid import GRID_STEPS, grid_of, on_grid
from skinapp.training.quantise import quantise, quantised
from skinapp.training.rounding import products
from skinapp.training.segments import largest_difference


@cache
def even_network() -> MultiExitViT:
    return on_grid(lively_network(), random_images(40))


def test_model_on_the_grid_computes_nearly_the_same_with_the_same_parts() -> None:
    network, images = lively_network(), random_images(20, seed=3)
    with torch.inference_mode():
        difference = (even_network()(images) - network(images)).abs().mean()
    assert 0 < difference < 0.02
    tiny_network().load_state_dict(even_network().state_dict())  # raises where names or shapes differ


def test_weights_in_half_precision_tell_their_whole_numbers() -> None:
    found = grid_of(even_network())
    assert found is not None
    assert set(found) == set(products(even_network()))
    for place, linear in products(even_network()).items():
        assert found[place].numbers.abs().max() == GRID_STEPS
        torch.testing.assert_close(found[place].weight, linear.weight.data, atol=1e-7, rtol=2**-10)


def test_outlier_among_small_weights_is_not_counted_in_fewer_steps() -> None:
    network = tiny_network()
    numbers = torch.randint(-2, 3, products(network)[0, "attn.qkv"].weight.shape, generator=torch.Generator().manual_seed(0))
    numbers[:, 0], numbers[:, 1] = GRID_STEPS, 1
    for linear in products(network).values():
        linear.weight.data = (numbers[0, :1].repeat(linear.weight.shape) * 0.003).half().float()
    products(network)[0, "attn.qkv"].weight.data = (numbers * 0.003).half().float()
    found = grid_of(network)
    assert found is not None
    assert torch.equal(found[0, "attn.qkv"].numbers.long(), numbers)


def test_a_single_product_off_the_grid_is_enough() -> None:
    network = tiny_network()
    network.load_state_dict(even_network().state_dict())
    assert grid_of(network) is not None
    network.blocks[1].mlp.fc2.weight.data[3, 5] += 0.4 * network.blocks[1].mlp.fc2.weight.data[3].abs().max() / GRID_STEPS
    assert grid_of(network) is None
    assert grid_of(lively_network()) is None


def test_twofold_products_come_near_float32_and_single_ones_do_not() -> None:
    network = tiny_network()
    network.load_state_dict(even_network().state_dict())
    numbers = grid_of(network)
    assert numbers is not None
    for place, linear in products(network).items():
        linear.weight.data = numbers[place].weight  # without what half precision took from the steps
    once, twice = quantised(network, numbers), quantised(network, numbers, twice=list(numbers))
    misses = [largest_difference(network, OnnxNetwork.of(graphs)) for graphs in (once, twice)]
    assert misses[1] < 1e-3
    assert misses[1] < misses[0] / 20
    assert sum(map(len, twice)) < sum(map(len, once)) + 20_000 * len(once)  # both products read the same weights


@pytest.mark.slow
def test_most_sensitive_products_are_computed_twice_until_the_answers_hold() -> None:
    told: list[str] = []

    def accept(how: str, graphs: list[bytes]) -> bool:
        told.append(how)
        nodes = [node.op_type for data in graphs for node in onnx.load_from_string(data).graph.node]
        assert nodes.count("MatMulInteger") == 16 + 2 * (len(told) - 1)
        return len(told) == 3

    assert quantise(even_network(), random_images(20), accept) is not None
    assert told[0] == "with nothing in two products"
    assert told[2].startswith(told[1].removesuffix(" in two products"))


def test_sums_are_exact_where_neighbours_are_largest() -> None:
    """Bytes of 255 with weights of 63: what overflows first where pairs are added up in 16 bits."""
    network = tiny_network()
    network.load_state_dict(even_network().state_dict())
    for linear in products(network).values():
        largest = linear.weight.data.abs().amax(1, keepdim=True)
        linear.weight.data = largest.expand(linear.weight.shape).clone().half().float()
    numbers = grid_of(network)
    assert numbers is not None
    graphs = quantised(network, numbers, twice=list(numbers))
    images = np.abs(random_images(2).numpy())
    with torch.inference_mode():
        expected = network(torch.from_numpy(images)).numpy()
    found = np.stack([output.logits for output in OnnxNetwork.of(graphs).exits(images)], axis=1)
    np.testing.assert_allclose(found, expected, atol=2e-3)
