"""Photos brought into one position: the same for all eight ways to hold them, and everything that is shown put back."""

from pathlib import Path

import numpy as np
import pytest
from tiny_engines import random_images, write_tiny_engines

from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.core.labels import Diagnosis
from skinapp.core.photo import Photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.engines import load_engine
from skinapp.inference.orientations import orientations
from skinapp.inference.standing import Pose, StandingNetwork
from skinapp.model.manifest import read_manifest
from skinapp.model.preprocess import Preprocess
from skinapp.training.variants import ORIENTATIONS, Variant

STANDING = Preprocess(size_px=28, orientation="darkest-right")
AS_HELD = Preprocess(size_px=28)


def turned(picture: np.ndarray, way: Variant) -> np.ndarray:
    """A picture or a map, (S, S, …)."""
    return way.change(picture, np.random.default_rng())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model that wants its photos standing."""
    made = write_tiny_engines(tmp_path / "tiny")
    manifest = read_manifest(made)
    preprocess = manifest.preprocess.model_copy(update={"orientation": "darkest-right"})
    (made / "manifest.json").write_text(manifest.model_copy(update={"preprocess": preprocess}).model_dump_json(), "utf-8")
    return made


@pytest.fixture
def pixels() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (28, 28, 3)).astype(np.uint8)


def photo_of(pixels: np.ndarray) -> Photo:
    return Photo(pixels, "drawn.png", "ab" * 32, pixels.shape[1], pixels.shape[0], "PNG")


def test_all_eight_stand_alike_with_their_darkness_on_the_right_and_then_below() -> None:
    image = random_images(1).numpy()
    image[0, :, 5:9, 20:24] -= 3.0
    stood = {Pose.of(held, STANDING).standing(held).tobytes() for held in orientations(image)}
    assert len(stood) == 1
    standing = np.frombuffer(stood.pop(), np.float32).reshape(image[0].shape)
    assert np.array_equal(standing, image[0, :, ::-1])  # the dark spot was on the right, and above


def test_the_way_back_undoes_it() -> None:
    for image in orientations(random_images(1).numpy()):
        pose = Pose.of(image, STANDING)
        assert np.array_equal(pose.held(pose.standing(image)), image)
    assert Pose.of(random_images(1).numpy()[0], AS_HELD) == Pose()


def test_what_is_left_of_a_patch_stays_with_the_patch(folder: Path) -> None:
    """In a batch of all eight orientations, each is put back in its own way."""
    network = StandingNetwork(load_engine("torch-fp32", "cpu", folder).network, STANDING)
    outputs = list(network.exits(orientations(random_images(1).numpy()), attention=True))
    side = round((outputs[0].tokens.shape[1] - 1) ** 0.5)
    for output in outputs:
        assert np.ptp(output.logits, axis=0).max() < 1e-5
        grids = output.tokens[:, 1:].reshape(8, side, side, -1)
        assert output.attention is not None
        attention = output.attention[:, 0, 0, 1:].reshape(8, side, side)
        for k in range(8):
            upright = grids[0] if k < 4 else grids[0][:, ::-1]
            np.testing.assert_allclose(grids[k], np.rot90(upright, k % 4), atol=1e-5)
            looked = attention[0] if k < 4 else attention[0][:, ::-1]
            np.testing.assert_allclose(attention[k], np.rot90(looked, k % 4), atol=1e-6)
        assert np.abs(grids[1] - grids[0]).max() > 1e-3


@pytest.mark.parametrize("engine", ["torch-fp32", "onnx-fp32", "onnx-int8"])
def test_answers_do_not_depend_on_how_a_photo_is_held(folder: Path, pixels: np.ndarray, engine: str) -> None:
    classifier = load_engine(engine, "cpu", folder)
    found = [answers(classifier, turned(pixels, way)) for way in ORIENTATIONS]
    for other in found[1:]:
        np.testing.assert_allclose(other, found[0], atol=1e-6)


def test_other_models_see_photos_as_they_are_held(tmp_path: Path, pixels: np.ndarray) -> None:
    classifier = load_engine("onnx-fp32", "cpu", write_tiny_engines(tmp_path / "as-held"))
    assert np.abs(answers(classifier, pixels) - answers(classifier, turned(pixels, ORIENTATIONS[1]))).max() > 1e-3


def answers(classifier: NetworkClassifier, pixels: np.ndarray) -> np.ndarray:
    return np.stack([reading.probabilities for reading in classifier.predict(photo_of(pixels), Mode.FULL)])


@pytest.mark.parametrize(
    "method", [m for m in Method if m is not Method.OCCLUSION]
)  # covers all four of the tiny model's patches at once
def test_the_map_of_a_turned_photo_is_the_turned_map(folder: Path, pixels: np.ndarray, method: Method) -> None:
    classifier = load_engine("torch-fp32", "cpu", folder)
    question = Question(method, 4, Diagnosis.MEL)
    upright = explanation(classifier, pixels, question)
    assert np.ptp(upright) > 0.1
    for way in ORIENTATIONS[1:]:
        np.testing.assert_allclose(explanation(classifier, turned(pixels, way), question), turned(upright, way), atol=1e-4)


def explanation(classifier: NetworkClassifier, pixels: np.ndarray, question: Question) -> np.ndarray:
    assert classifier.explainer is not None
    steps = classifier.explainer.explain(photo_of(pixels), question)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: Explanation = end.value
            return found.values
