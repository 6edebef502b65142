"""The export: graphs that compute what the model does, hold no weights twice, and whole numbers that are chosen by measure."""

import logging
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from safetensors.torch import save
from tiny_engines import lively_network, random_images, tiny_files
from tiny_model import tiny_network, write_tiny_model

from skinapp.core.errors import ModelError
from skinapp.inference.onnx_engine import OnnxNetwork
from skinapp.inference.selfcheck import check
from skinapp.model.manifest import read_manifest
from skinapp.training import segments
from skinapp.training.agreement import LEAST_SAME_TRIAGE, compare, holds
from skinapp.training.data import of_split, read_records
from skinapp.training.engines import add_engines
from skinapp.training.quantise import LEFT_IN_FLOAT, quantise
from skinapp.training.rounding import products, rounded, rounded_weights, smoothed, statistics
from skinapp.training.segments import export_segments, largest_difference
from skinapp.training.sensitivity import most_sensitive


def graphs(precision: str) -> list[bytes]:
    return [data for name, data in tiny_files().items() if name.startswith(precision)]


def test_graphs_compute_what_the_model_does() -> None:
    network = OnnxNetwork.of(graphs("fp32"), tiny_files()["weights.safetensors"])
    assert largest_difference(lively_network(), network) <= 1e-5


def test_graphs_hold_no_weights_and_no_trace_of_the_exporter() -> None:
    for data in graphs("fp32"):
        proto = onnx.load_from_string(data)
        external = [i for i in proto.graph.initializer if i.data_location == onnx.TensorProto.EXTERNAL]
        assert len(external) >= 18
        assert {entry.value for i in external for entry in i.external_data if entry.key == "location"} == {
            "weights.safetensors"
        }
        assert sum(len(i.raw_data) for i in proto.graph.initializer) < 1000
        assert proto.opset_import[0].version == segments.OPSET
        for trace in (b".py", str(Path.cwd()).encode(), b"site-packages"):
            assert trace not in data


def test_graphs_open_beside_the_weights_in_any_onnx_tool(tmp_path: Path) -> None:
    for name, data in tiny_files().items():
        (tmp_path / name).write_bytes(data)
    onnx.checker.check_model(str(tmp_path / "fp32-segment2.onnx"), full_check=True)
    loaded = onnx.load(tmp_path / "fp32-segment2.onnx")
    by_name = {i.name: onnx.numpy_helper.to_array(i) for i in loaded.graph.initializer}
    np.testing.assert_array_equal(by_name["blocks.1.attn.qkv.weight"], lively_network().blocks[1].attn.qkv.weight.detach())


def test_graph_that_computes_something_else_fails_the_export(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "traced", lambda _: segments_of_another_model)
    segments_of_another_model = [onnx.load_from_string(data) for data in graphs("int8")]
    network = tiny_network(seed=5)
    with pytest.raises(ModelError, match="The ONNX graphs differ from the model"):
        export_segments(network, save(network.state_dict()))


def test_smoothing_changes_no_answer() -> None:
    network, images = lively_network(), random_images(20)
    for block in network.blocks:
        block.norm1.weight.data[0] = 30.0  # a channel that stands out, as trained ones do
    result = smoothed(network, images)
    with torch.inference_mode():
        torch.testing.assert_close(result(images), network(images), atol=1e-4, rtol=1e-4)
    before, after = (statistics(n, images)[1, "attn.qkv"].peak for n in (network, result))
    assert after.max() / after.median() < before.max() / before.median()


def test_compensated_weights_miss_less_than_nearest_ones() -> None:
    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(24, 32, generator=generator)
    mixing = torch.randn(32, 32, generator=generator)
    inputs = torch.randn(500, 32, generator=generator) @ mixing  # channels that go together
    found = rounded(weight, (inputs.T @ inputs).double())
    assert found.numbers.dtype == torch.int8
    nearest = (weight / found.step[:, None]).round()
    missed = [(inputs @ (n * found.step[:, None] - weight).T).square().mean() for n in (found.numbers, nearest)]
    assert missed[0] < 0.8 * missed[1]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_products_are_left_in_float_until_the_answers_hold() -> None:
    told: list[str] = []

    def accept(left: str, graphs: list[bytes]) -> bool:
        told.append(left)
        kinds = [node.op_type for data in graphs for node in onnx.load_from_string(data).graph.node]
        assert kinds.count("MatMulInteger") == 16 - LEFT_IN_FLOAT[len(told) - 1]
        return len(told) == 3

    assert quantise(lively_network(), random_images(20), accept) is not None
    assert told[0] == "with nothing in float32"
    assert told[2].startswith(told[1].removesuffix(" in float32"))  # the most sensitive one first
    assert quantise(lively_network(), random_images(20), lambda *_: False) is None


def test_product_that_rounding_hurts_most_comes_first() -> None:
    network, images = lively_network(), random_images(20)
    numbers = rounded_weights(network, images)
    numbers[2, "mlp.fc1"].step.mul_(1.5)
    order = most_sensitive(network, images, numbers)
    assert order[0] == (2, "mlp.fc1")
    assert sorted(order) == sorted(products(network))
    with torch.inference_mode():
        assert torch.equal(network(images), lively_network()(images))  # as it was


def test_agreement_counts_photos_whose_triage_changed(drawn_data: Path, tmp_path: Path) -> None:
    manifest = read_manifest(write_tiny_model(tmp_path))
    tune = of_split(read_records(drawn_data), "tune")
    expected = np.full((len(tune), 4, 8), 0.01)
    expected[..., 1] = 0.93  # nevus, nothing malignant: routine
    found = expected.copy()
    found[0, :, :2] = (0.93, 0.01)  # melanoma: urgent
    result = compare(tune, expected, found, manifest)
    assert result.same_triage == 1 - 1 / len(tune)
    assert result.max_probability_difference == pytest.approx(0.92)
    assert not holds(result)
    assert holds(compare(tune, expected, expected, manifest))
    assert result.same_triage < LEAST_SAME_TRIAGE


def test_model_folder_gets_engines_that_check_themselves(
    drawn_data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = write_tiny_model(tmp_path)
    (folder / "int8-segment9.onnx").write_bytes(b"of an earlier export")
    with caplog.at_level(logging.INFO, "skinapp.training"):
        manifest = add_engines(folder, read_records(drawn_data))
    assert read_manifest(folder) == manifest
    assert "onnx-fp32" in manifest.agreement
    assert ("int8" in manifest.graphs) == ("onnx-int8" in manifest.agreement)
    assert {path.name for path in folder.iterdir()} == {*manifest.sha256, "manifest.json"}
    assert "onnx-int8 with nothing in float32: same triage" in caplog.text
    assert [c.agrees for c in check([("torch-fp32", "cpu"), ("onnx-fp32", "cpu")], folder)] == [True, True]
