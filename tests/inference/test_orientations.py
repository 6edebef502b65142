"""The mean of eight orientations: what it is, that turning a photo changes nothing, and what it is refused for."""

from pathlib import Path

import numpy as np
import pytest
from tiny_engines import random_images, write_tiny_engines

from skinapp.core.errors import UsageError
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.engines import load_engine
from skinapp.inference.orientations import ORIENTATIONS, orientations
from skinapp.model.manifest import read_manifest
from skinapp.pipeline import operating_point


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model that has thresholds for the mean."""
    made = write_tiny_engines(tmp_path / "tiny")
    manifest = read_manifest(made)
    full = next(point for point in manifest.operating_points if point.mode is Mode.FULL)
    averaged = full.model_copy(update={"name": "sensitivity-95-averaged", "malignant_threshold": 0.123})
    complete = manifest.model_copy(update={"averaged_points": (averaged,)})
    (made / "manifest.json").write_text(complete.model_dump_json(), encoding="utf-8")
    return made


def photo_of(pixels: np.ndarray) -> Photo:
    return Photo(pixels, "drawn.png", "ab" * 32, pixels.shape[1], pixels.shape[0], "PNG")


def answers(classifier: NetworkClassifier, pixels: np.ndarray) -> np.ndarray:
    return np.stack([reading.probabilities for reading in classifier.predict(photo_of(pixels), Mode.FULL)])


@pytest.fixture
def pixels() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (28, 28, 3)).astype(np.uint8)


def test_all_eight_are_different_and_the_first_is_upright() -> None:
    image = random_images(1).numpy()
    turned = orientations(image)
    assert turned.shape == (ORIENTATIONS, *image.shape[1:])
    assert len({each.tobytes() for each in turned}) == ORIENTATIONS
    assert np.array_equal(turned[0], image[0])
    again = {each.tobytes() for each in orientations(np.ascontiguousarray(np.rot90(image, axes=(-2, -1))))}
    assert again == {each.tobytes() for each in turned}


@pytest.mark.parametrize("engine", ["torch-fp32", "onnx-fp32", "onnx-int8"])
def test_answer_is_the_mean_of_the_answers_to_each_orientation(folder: Path, pixels: np.ndarray, engine: str) -> None:
    upright = load_engine(engine, "cpu", folder)
    found = answers(upright.averaging(), pixels)
    sides = (pixels, pixels[:, ::-1])
    each = [answers(upright, np.ascontiguousarray(np.rot90(side, k))) for side in sides for k in range(4)]
    np.testing.assert_allclose(found, np.mean(each, axis=0), atol=1e-5)
    assert np.abs(found - each[0]).max() > 1e-3


def test_turning_a_photo_changes_nothing(folder: Path, pixels: np.ndarray) -> None:
    averaging = load_engine("onnx-fp32", "cpu", folder).averaging()
    turned = np.ascontiguousarray(np.rot90(pixels)[:, ::-1])
    np.testing.assert_allclose(answers(averaging, pixels), answers(averaging, turned), atol=1e-6)


def test_thresholds_are_its_own_and_the_record_says_so(folder: Path) -> None:
    upright = load_engine("onnx-fp32", "cpu", folder)
    averaging = upright.averaging()
    assert operating_point(averaging, Mode.FULL).malignant_threshold == 0.123
    assert averaging.engine.note.endswith("Each answer is the mean of eight orientations.")
    assert operating_point(upright, Mode.FULL).malignant_threshold == 0.2
    assert "orientations" not in upright.engine.note


def test_early_mode_has_no_such_thresholds(folder: Path, pixels: np.ndarray) -> None:
    averaging = load_engine("onnx-fp32", "cpu", folder).averaging()
    with pytest.raises(ValueError, match="full mode only"):
        next(averaging.predict(photo_of(pixels), Mode.EARLY))


def test_model_without_thresholds_is_refused(tmp_path: Path) -> None:
    plain = load_engine("onnx-fp32", "cpu", write_tiny_engines(tmp_path / "plain"))
    with pytest.raises(UsageError, match="has no thresholds for the mean of eight orientations: leave --tta out"):
        plain.averaging()
