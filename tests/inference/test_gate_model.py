"""The shipped gate: what it refuses, that every engine and mode sees the same, and that its file is checked."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save

from skinapp import paths
from skinapp.core.errors import ModelError, ModelTampered
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import OUTSIDE
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading
from skinapp.imaging.read import read_photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.engines import load_engine
from skinapp.inference.gate_model import GateModel, read_gate
from skinapp.model.manifest import GATE_NAME, read_manifest
from skinapp.training.outside import DRAWINGS

NEVUS = paths.samples() / "sample-01-nevus-like-light-skin.jpg"


@pytest.fixture(scope="module")
def shipped() -> NetworkClassifier:
    return load_engine("onnx-fp32", "cpu", paths.default_model())


def photo_of(pixels: np.ndarray) -> Photo:
    return Photo(pixels, "drawn.png", "ab" * 32, pixels.shape[1], pixels.shape[0], "PNG")


def first(classifier: NetworkClassifier, photo: Photo) -> ExitReading:
    return next(classifier.predict(photo, Mode.FULL))


def test_drawn_lesion_is_in_scope_and_found(shipped: NetworkClassifier) -> None:
    reading = first(shipped, read_photo(NEVUS))
    assert reading.scope_score is not None and reading.lesion is not None
    assert reading.scope_score < OUTSIDE
    assert 0.05 < reading.lesion.area_share < 0.8
    grid = reading.lesion.likelihood
    assert grid[20:28, 20:28].mean() > 0.9  # the sample's lesion lies in the middle
    assert grid[[0, -1]][:, [0, -1]].max() < 0.1


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=DRAWINGS)
def test_drawings_are_out_of_scope(shipped: NetworkClassifier, draw: Callable[[np.random.Generator], np.ndarray]) -> None:
    found = [first(shipped, photo_of(draw(np.random.default_rng(seed)))).scope_score for seed in range(10)]
    assert all(score is not None and score > OUTSIDE for score in found)


def test_every_exit_and_mode_says_the_same_of_scope_and_lesion(shipped: NetworkClassifier) -> None:
    readings = [*shipped.predict(read_photo(NEVUS), Mode.FULL), *shipped.predict(read_photo(NEVUS), Mode.EARLY)]
    assert len({reading.scope_score for reading in readings}) == 1
    masks = [reading.lesion.mask for reading in readings if reading.lesion]
    assert len(masks) == len(readings)
    assert all(np.array_equal(mask, masks[0]) for mask in masks)


@pytest.mark.parametrize("engine", ["torch-fp32", "onnx-int8"])
def test_engines_agree_about_the_gate(shipped: NetworkClassifier, engine: str) -> None:
    other = load_engine(engine, "cpu", paths.default_model())
    for sample in sorted(paths.samples().glob("*.jpg"))[:4]:
        a, b = (first(classifier, read_photo(sample)) for classifier in (shipped, other))
        assert a.scope_score == pytest.approx(b.scope_score, rel=0.05 if engine == "onnx-int8" else 1e-3)
        assert a.lesion is not None and b.lesion is not None
        assert np.mean(a.lesion.mask == b.lesion.mask) > 0.97


def test_gate_runs_where_there_is_no_torch() -> None:
    program = f"""if True:
        import sys
        sys.modules["torch"] = None
        from pathlib import Path
        from skinapp import paths
        from skinapp.core.exit_policy import Mode
        from skinapp.imaging.read import read_photo
        from skinapp.inference.engines import load_engine
        from skinapp.pipeline import assess_at_once
        classifier = load_engine("onnx-int8", "cpu", paths.default_model())
        assessment = assess_at_once(read_photo(Path({str(NEVUS)!r})), classifier, Mode.EARLY)
        print(assessment.answer.scope_score is not None, assessment.aids is not None, len(assessment.quality.measures))
    """
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=100)
    assert run.stdout.split() == ["True", "True", "11"], run.stderr


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    folder = tmp_path / "skinvit6"
    folder.mkdir()
    for name in ("manifest.json", GATE_NAME):
        shutil.copy(paths.default_model() / name, folder)
    return folder


def test_flipped_byte_is_refused(copied: Path) -> None:
    file = copied / GATE_NAME
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(bytes(data))
    with pytest.raises(ModelTampered, match=GATE_NAME):
        read_gate(copied, read_manifest(copied))


@pytest.mark.parametrize("data", [b"nonsense", save({"scope.mean": np.zeros(4, np.float16)})])
def test_file_of_another_kind_is_refused_in_one_sentence(copied: Path, data: bytes) -> None:
    import hashlib

    (copied / GATE_NAME).write_bytes(data)
    manifest = read_manifest(copied)
    vouched = manifest.model_copy(update={"sha256": manifest.sha256 | {GATE_NAME: hashlib.sha256(data).hexdigest()}})
    with pytest.raises(ModelError, match="not what this version reads"):
        read_gate(copied, vouched)


def test_model_without_gate_has_no_scope(copied: Path) -> None:
    manifest = read_manifest(copied)
    without = {name: digest for name, digest in manifest.sha256.items() if name != GATE_NAME}
    assert read_gate(copied, manifest.model_copy(update={"sha256": without})) is None


def test_gate_file_is_small_and_read_back_as_written(copied: Path) -> None:
    gate = read_gate(copied, read_manifest(copied))
    assert isinstance(gate, GateModel)
    data = (copied / GATE_NAME).read_bytes()
    assert gate.as_bytes() == data
    assert len(data) < 1_000_000
