"""How much arithmetic the student is, against independent counts; the floor time by hand."""

import sys

import pytest
import torch
from tiny_model import TINY
from torch.utils.flop_counter import FlopCounterMode

from skinapp.bench import graphs
from skinapp.bench.operations import (
    Ceilings,
    Shape,
    Work,
    block_products,
    float_work,
    floor_ms,
    int_work,
    multiply_adds,
    parameters,
    tokens,
)
from skinapp.core.errors import EngineUnavailable
from skinapp.model.manifest import Architecture, read_manifest
from skinapp.model.multi_exit_vit import Architecture as Shapes
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.segment import Segment

SHIPPED = Architecture(input_size_px=168, patch_size_px=14, width=384, attention_heads=6, blocks=6, classes=8)
both = pytest.mark.parametrize("architecture", [TINY, SHIPPED], ids=["tiny", "shipped"])


@both
def test_multiply_adds_are_what_pytorch_counts(architecture: Architecture) -> None:
    network = MultiExitViT(Shapes(**architecture.model_dump())).eval()
    given = torch.zeros(1, 3, architecture.input_size_px, architecture.input_size_px)
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        for number in range(1, architecture.blocks + 1):  # segments write attention out; the fused one is not counted
            given = Segment(network, number)(given)[2]
    assert counter.get_total_flops() == 2 * multiply_adds(architecture)


@both
def test_parameters_are_those_of_the_model(architecture: Architecture) -> None:
    network = MultiExitViT(Shapes(**architecture.model_dump()))
    assert parameters(architecture) == sum(parameter.numel() for parameter in network.parameters())


def test_whole_products_are_those_of_the_int8_graphs(tiny_model) -> None:
    found = graphs.whole_products(tiny_model, read_manifest(tiny_model), tokens(TINY))
    assert sorted(found, key=str) == sorted(block_products(TINY) * TINY.blocks, key=str)


def test_int_work_moves_products_and_shrinks_weights() -> None:
    products = (Shape(5, 16, 48),)
    plain, whole = float_work(TINY), int_work(TINY, products)
    assert whole.int_multiply_adds == 5 * 16 * 48
    assert whole.float_multiply_adds == plain.float_multiply_adds - 5 * 16 * 48
    assert whole.weight_bytes == plain.weight_bytes - 3 * 16 * 48


@pytest.mark.parametrize(
    ("work", "expected_ms"),
    [
        (Work(2_000_000, 0, 1000), 2.0),  # products
        (Work(2_000_000, 4_000_000, 1000), 3.0),  # of both kinds
        (Work(2_000_000, 4_000_000, 1_000_000), 10.0),  # reading the weights takes longer
    ],
)
def test_floor_is_the_longer_of_products_and_memory(work: Work, expected_ms: float) -> None:
    assert floor_ms(work, Ceilings(float_product=1e9, int_product=4e9, copying=1e8)) == pytest.approx(expected_ms)


@pytest.mark.parametrize(("is_whole", "largest"), [(True, 255 * 127 * 8), (False, 255 * 127 * 8)])
def test_product_graph_multiplies(is_whole: bool, largest: int) -> None:
    (result,) = graphs.product(Shape(3, 8, 5), 1, is_whole)()
    assert result.shape == (3, 5)
    assert result.any()
    assert abs(result).max() <= largest


def test_without_onnx_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(EngineUnavailable, match="onnx is not installed"):
        graphs.require_onnx()
