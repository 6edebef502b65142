"""Weights on a grid: whole numbers that int8 graphs find again, and that add up exactly on every processor."""

from functools import cache

import numpy as np
import onnx
import pytest
import torch
from tiny_engines import lively_network, random_images, tiny_files
from tiny_model import tiny_network

from skinapp.inference.onnx_engine import PAIRS_FIT, OnnxNetwork
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.training.grid import GRID_STEPS, grid_of, on_grid
from skinapp.training.quantise import LEFT_IN_FLOAT, quantise, quantised
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


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_int8_graphs_hold_the_very_weights_of_a_model_on_the_grid() -> None:
    """With every product in float32, so that nothing is rounded but what half precision took from the steps."""
    told: list[str] = []

    def accept(how: str, graphs: list[bytes]) -> bool:
        told.append(how)
        nodes = [node.op_type for data in graphs for node in onnx.load_from_string(data).graph.node]
        assert nodes.count("MatMulInteger") == 16 - LEFT_IN_FLOAT[len(told) - 1]
        kinds = [i.data_type for data in graphs for i in onnx.load_from_string(data).graph.initializer if len(i.dims) == 2]
        assert kinds.count(onnx.TensorProto.INT8) == 16  # whether multiplied or only stored
        return len(told) == 3

    assert quantise(even_network(), random_images(20), accept) is not None
    assert told[0] == "with nothing in float32"
    numbers = grid_of(even_network())
    assert numbers is not None
    graphs = quantised(even_network(), numbers, left=list(numbers))
    assert largest_difference(even_network(), OnnxNetwork.of(graphs)) < 5e-3


def test_sums_are_exact_without_asking_for_it() -> None:
    """A graph of weights up to 63 gives what it gives with 32-bit pairs; processors without VNNI add pairs in 16 bits."""
    network = tiny_network()
    network.load_state_dict(even_network().state_dict())
    for linear in products(network).values():  # neighbours alike and as large as they may be, so that pairs are too
        largest = linear.weight.data.abs().amax(1, keepdim=True)
        linear.weight.data = (largest * linear.weight.data[:, :1].sign()).expand(linear.weight.shape).clone()
    numbers = grid_of(network)
    assert numbers is not None
    graphs = quantised(network, numbers)
    assert all(PAIRS_FIT.encode() in graph for graph in graphs)
    asking = [graph.replace(PAIRS_FIT.encode(), b"-" * len(PAIRS_FIT)) for graph in graphs]
    images = random_images(2).numpy()
    exact, found = (list(OnnxNetwork.of(given).exits(images)) for given in (asking, graphs))
    for one, other in zip(exact, found, strict=True):
        np.testing.assert_allclose(other.tokens, one.tokens, rtol=1e-5, atol=1e-5)


def test_larger_weights_ask_for_longer_sums() -> None:
    assert not any(PAIRS_FIT.encode() in data for name, data in tiny_files().items() if name.startswith("int8"))
