"""Model folders: read strictly, refused with one sentence when anything is off."""

import hashlib
import json
import pickle
import struct
from pathlib import Path

import pytest
import torch
from safetensors.torch import save
from tiny_model import tiny_network, write_tiny_model

from skinapp.core.errors import ModelError, ModelNotFound, ModelTampered
from skinapp.core.exit_policy import Mode
from skinapp.model.manifest import read_manifest
from skinapp.model.weights import load_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_model(tmp_path / "tiny", thresholds=(None, 0.9, 0.8, 0.7))


def changed(folder: Path, **values: object) -> None:
    """Replace entries of the manifest."""
    file = folder / "manifest.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def test_what_was_written_is_read(folder: Path) -> None:
    manifest = read_manifest(folder)
    assert manifest.id == "tiny"
    assert manifest.policy(Mode.EARLY).thresholds == (float("inf"), 0.9, 0.8, 0.7)
    assert manifest.policy(Mode.FULL).thresholds == (float("inf"),) * 4
    assert manifest.operating_point(Mode.EARLY).mode is Mode.EARLY
    loaded, expected = load_model(folder, manifest), tiny_network()
    assert all(torch.equal(loaded.state_dict()[name], tensor) for name, tensor in expected.state_dict().items())


def test_missing_folder_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match=r"no usable model in “nothing”"):
        read_manifest(tmp_path / "nothing")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"format": 2}, "format"),
        ({"temperatures": [1.0, 1.0]}, "one for each of the 4 exits"),
        ({"temperatures": [1.0, 1.0, 1.0, 0.0]}, "temperatures.3"),
        ({"labels": ["NV", "MEL", "BCC", "AK", "BKL", "DF", "VASC", "SCC"]}, "in this order"),
        ({"operating_points": []}, "an operating point is missing"),
        ({"surprise": 1}, "surprise"),
        ({"preprocess": {"size_px": 56}}, "size_px is not"),
    ],
)
def test_manifest_that_contradicts_itself_is_refused(folder: Path, values: dict[str, object], sentence: str) -> None:
    changed(folder, **values)
    with pytest.raises(ModelError, match=sentence):
        read_manifest(folder)


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 200_000, b"\xff\xfe", b" " * 2_000_000])
def test_manifest_that_is_no_manifest_is_refused(folder: Path, content: bytes) -> None:
    (folder / "manifest.json").write_bytes(content)
    with pytest.raises(ModelError):
        read_manifest(folder)


def test_weights_with_one_flipped_bit_are_refused(folder: Path) -> None:
    manifest, file = read_manifest(folder), folder / "weights.safetensors"
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    with pytest.raises(ModelTampered, match="Install the model again"):
        load_model(folder, manifest)


def test_missing_weights_are_said_plainly(folder: Path) -> None:
    (folder / "weights.safetensors").unlink()
    with pytest.raises(ModelNotFound, match="incomplete"):
        load_model(folder, read_manifest(folder))


class Bait:
    """Would be called if anything unpickled it."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return pytest.fail, ("the pickle was executed",)


@pytest.mark.parametrize(
    "content",
    [pickle.dumps(Bait()), struct.pack("<Q", 2**62) + b"{}", struct.pack("<Q", 10) + b"not json!!"],
    ids=["pickle", "giant header", "broken header"],
)
def test_anything_but_safetensors_is_refused_even_with_the_right_digest(folder: Path, content: bytes) -> None:
    (folder / "weights.safetensors").write_bytes(content)
    changed(folder, sha256={"weights.safetensors": hashlib.sha256(content).hexdigest()})
    with pytest.raises(ModelError, match="not a safetensors file"):
        load_model(folder, read_manifest(folder))


def test_weights_of_another_shape_are_refused(folder: Path) -> None:
    content = save({"cls_token": torch.zeros(1, 1, 3)})
    (folder / "weights.safetensors").write_bytes(content)
    changed(folder, sha256={"weights.safetensors": hashlib.sha256(content).hexdigest()})
    with pytest.raises(ModelError, match="do not fit the shape"):
        load_model(folder, read_manifest(folder))
