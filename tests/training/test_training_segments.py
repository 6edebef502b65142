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
from skinapp.training.quantise import METHODS, Method, quantise
from skinapp.training.rounding import rounded, smoothed, statistics
from skinapp.training.segments import export_segments, largest_difference


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
    errors = []
    for moment in (None, (inputs.T @ inputs).double()):
        numbers, step = rounded(weight, moment)
        assert numbers.dtype == torch.int8
        errors.append((inputs @ (numbers * step[:, None] - weight).T).square().mean().item())
    assert errors[1] < 0.8 * errors[0]


def test_first_method_that_holds_is_taken() -> None:
    asked: list[str] = []

    def accept(name: str, _: list[bytes]) -> bool:
        asked.append(name)
        return name == METHODS[1].name

    taken = quantise(lively_network(), random_images(20), accept)
    assert asked == [METHODS[0].name, METHODS[1].name]
    assert taken is not None
    assert quantise(lively_network(), random_images(20), lambda *_: False, METHODS[:1]) is None


def test_products_that_are_not_named_stay_in_float32() -> None:
    seen: list[list[bytes]] = []
    method = Method("one", ("mlp.fc1",))
    quantise(lively_network(), random_images(20), lambda _, g: bool(seen.append(g)), (method,))
    kinds = [node.op_type for node in onnx.load_from_string(seen[0][1]).graph.node]
    assert (kinds.count("MatMulInteger"), kinds.count("MatMul")) == (1, 5)


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
    assert "onnx-int8 rounded to nearest: same triage" in caplog.text
    assert [c.agrees for c in check([("torch-fp32", "cpu"), ("onnx-fp32", "cpu")], folder)] == [True, True]
