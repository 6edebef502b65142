"""The engine on a tiny model: exits, early stopping, cancelling, probabilities."""

from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_model import tiny_network, write_tiny_model

from skinapp.core.assessment import EngineInfo
from skinapp.core.errors import EngineUnavailable
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.core.ports import Classifier
from skinapp.inference import load_classifier
from skinapp.inference.calibrate import calibrated
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.torch_engine import TorchNetwork
from skinapp.model.manifest import read_manifest
from skinapp.pipeline import assess, operating_point


@pytest.fixture
def photo() -> Photo:
    pixels = np.random.default_rng(3).integers(0, 256, (90, 120, 3), dtype=np.uint8)
    return Photo(pixels, "photo.png", "0" * 64, 120, 90, "PNG")


def counted(folder: Path) -> tuple[NetworkClassifier, list[int]]:
    """A classifier, and the list to which every block adds its index when it is computed."""
    network, ran = tiny_network(), []
    for index, block in enumerate(network.blocks):
        block.register_forward_hook(lambda *_, index=index: ran.append(index))
    return NetworkClassifier(TorchNetwork(network), read_manifest(folder), EngineInfo("torch-fp32", "cpu", "test")), ran


def test_threshold_of_zero_computes_one_block(tmp_path: Path, photo: Photo) -> None:
    classifier, ran = counted(write_tiny_model(tmp_path, thresholds=(0.0,) * 4))
    assert [reading.exit for reading in classifier.predict(photo, Mode.EARLY)] == [1]
    assert ran == [0]


def test_threshold_of_infinity_equals_the_full_forward(tmp_path: Path, photo: Photo) -> None:
    classifier, ran = counted(write_tiny_model(tmp_path, thresholds=(None,) * 4))
    readings = list(classifier.predict(photo, Mode.EARLY))
    assert ran == [0, 1, 2, 3]
    manifest = read_manifest(tmp_path)
    with torch.inference_mode():
        logits = tiny_network()(torch.from_numpy(manifest.preprocess(photo.pixels))[None])[0].numpy()
    for reading, exit_logits, temperature in zip(readings, logits, manifest.temperatures, strict=True):
        np.testing.assert_allclose(reading.probabilities, calibrated(exit_logits, temperature), atol=1e-6)


def test_full_mode_runs_every_exit_whatever_the_thresholds(tmp_path: Path, photo: Photo) -> None:
    classifier, ran = counted(write_tiny_model(tmp_path, thresholds=(0.0,) * 4))
    assert [reading.layers_run for reading in classifier.predict(photo, Mode.FULL)] == [1, 2, 3, 4]
    assert ran == [0, 1, 2, 3]


def test_benign_answer_goes_on_while_malignant_mass_is_above_the_bound(tmp_path: Path, photo: Photo) -> None:
    classifier, ran = counted(write_tiny_model(tmp_path, thresholds=(0.0,) * 4, benign_bound=0.0))
    readings = list(classifier.predict(photo, Mode.EARLY))
    malignant = operating_point(classifier, Mode.EARLY).malignant
    stopped_benign = [r for r in readings[:-1] if r.top not in malignant]
    assert len(ran) == len(readings)
    assert len(stopped_benign) == len(readings) - 1  # only benign answers were passed over


def test_closing_the_iterator_leaves_the_other_blocks_alone(tmp_path: Path, photo: Photo) -> None:
    classifier, ran = counted(write_tiny_model(tmp_path))
    steps = assess(photo, classifier, Mode.FULL)
    next(steps)
    next(steps)
    steps.close()
    assert ran == [0, 1]


def test_inference_mode_does_not_leak_to_the_consumer(tmp_path: Path, photo: Photo) -> None:
    classifier, _ = counted(write_tiny_model(tmp_path))
    for _ in classifier.predict(photo, Mode.FULL):
        assert not torch.is_inference_mode_enabled()


def test_probabilities_are_float64_and_sum_to_one(tmp_path: Path, photo: Photo) -> None:
    classifier, _ = counted(write_tiny_model(tmp_path))
    for reading in classifier.predict(photo, Mode.FULL):
        assert reading.probabilities.dtype == np.float64
        assert reading.probabilities.sum() == pytest.approx(1, abs=1e-12)
        assert reading.scope_score is None


def test_time_grows_from_exit_to_exit(tmp_path: Path, photo: Photo) -> None:
    classifier, _ = counted(write_tiny_model(tmp_path))
    times = [reading.elapsed_ms for reading in classifier.predict(photo, Mode.FULL)]
    assert times == sorted(times)
    assert times[0] > 0


def test_factory_loads_a_folder_and_refuses_what_is_not_there(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path / "tiny")
    classifier: Classifier = load_classifier("torch-fp32", "cpu", folder)
    assert (classifier.engine.name, classifier.engine.device) == ("torch-fp32", "cpu")
    with pytest.raises(EngineUnavailable, match="There is no engine tpu"):
        load_classifier("tpu", "cpu", folder)


def test_bfloat16_answers_nearly_the_same_and_says_its_name(tmp_path: Path, photo: Photo) -> None:
    folder = write_tiny_model(tmp_path)
    reference, half = (list(load_classifier(e, "cpu", folder).predict(photo, Mode.FULL)) for e in ("torch-fp32", "torch-bf16"))
    difference = max(abs(a.probabilities - b.probabilities).max() for a, b in zip(reference, half, strict=True))
    assert 0 < difference < 0.05
    assert load_classifier("torch-bf16", "cpu", folder).engine.name == "torch-bf16"


def test_outputs_with_attention_are_those_without(photo: Photo) -> None:
    network = TorchNetwork(tiny_network())
    images = np.random.default_rng(0).standard_normal((2, 3, 28, 28), dtype=np.float32)
    for plain, explained in zip(network.exits(images), network.exits(images, attention=True), strict=True):
        assert plain.attention is None
        assert explained.attention is not None
        np.testing.assert_allclose(explained.attention.sum(-1), 1, atol=1e-6)
        for name in ("logits", "features", "tokens"):
            np.testing.assert_allclose(getattr(explained, name), getattr(plain, name), atol=1e-5)


def test_softmax_survives_large_logits() -> None:
    assert calibrated(np.array([1000.0, 0.0]), 1.0).tolist() == [1.0, 0.0]
