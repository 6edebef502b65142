"""Maps of where the model looked: exact where they claim to be, alike on every engine, ended between steps."""

from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_engines import lively_network, random_images, write_tiny_engines

from skinapp.core.errors import EngineUnavailable
from skinapp.core.explanation import Explanation, Method, Question
from skinapp.core.labels import DIAGNOSES, Diagnosis
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.engines import load_engine
from skinapp.inference.explainer import NetworkExplainer, stored_weights
from skinapp.inference.network import ExitOutput
from skinapp.inference.occlusion import log_odds, occlusion
from skinapp.inference.relevance import head_direction, offered, relevance
from skinapp.inference.rollout import rollout
from skinapp.model.manifest import read_manifest
from skinapp.model.segment import Segment

EXITS = (1, 2, 4)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_engines(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module", params=["onnx-fp32", "onnx-int8", "torch-fp32", "torch-bf16"])
def classifier(folder: Path, request: pytest.FixtureRequest) -> NetworkClassifier:
    return load_engine(request.param, "cpu", folder)


@pytest.fixture
def image() -> np.ndarray:
    return random_images(1, seed=5).numpy()[0]


def ended(steps: Generator[float, None, Explanation]) -> Explanation:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def explained(classifier: NetworkClassifier, image: np.ndarray, question: Question) -> Explanation:
    explainer = classifier.explainer
    assert isinstance(explainer, NetworkExplainer)
    return ended(explainer.of_image(image, question))


def outputs_of(classifier: NetworkClassifier, image: np.ndarray, exit_: int) -> list[ExitOutput]:
    return [output for output, _ in zip(classifier.network.exits(image[None], attention=True), range(exit_), strict=False)]


@pytest.mark.parametrize("method", [Method.ROLLOUT, Method.RELEVANCE, Method.OCCLUSION])
def test_every_engine_gives_a_map_of_each_exit(classifier: NetworkClassifier, image: np.ndarray, method: Method) -> None:
    for exit_ in EXITS:
        found = explained(classifier, image, Question(method, exit_, Diagnosis.BCC))
        assert found.values.shape == (2, 2)
        assert found.values.dtype == np.float32
        assert found.values.min() >= 0
        assert found.values.max() in (0, 1)


@pytest.mark.parametrize("method", [Method.ROLLOUT, Method.RELEVANCE, Method.OCCLUSION])
def test_engines_agree_on_the_map(folder: Path, image: np.ndarray, method: Method) -> None:
    question = Question(method, 4, Diagnosis.MEL)
    onnx, torch_ = (explained(load_engine(name, "cpu", folder), image, question) for name in ("onnx-fp32", "torch-fp32"))
    np.testing.assert_allclose(onnx.values, torch_.values, atol=1e-3)


def test_rollout_s_rows_sum_to_one_and_begin_with_what_a_token_was() -> None:
    attention = np.random.default_rng(0).dirichlet(np.ones(5), (3, 5)).astype(np.float32)  # (heads, 5, 5)
    flow = rollout([attention, attention])
    np.testing.assert_allclose(flow.sum(axis=1), 1, atol=1e-6)
    once = (attention.mean(axis=0) + np.eye(5)) / 2
    np.testing.assert_allclose(flow, once @ once, atol=1e-6)


def test_offer_is_the_gradient_where_nothing_lies_behind(folder: Path, image: np.ndarray) -> None:
    """At the first exit, the block's other half taken away, and the head's norm held."""
    classifier, network = load_engine("torch-fp32", "cpu", folder), lively_network()
    network.blocks[0].ls2.gamma.data.zero_()
    weights = stored_weights(folder, classifier.manifest)()
    direction = head_direction(outputs_of(classifier, image, 1)[0], weights, 1, 3)
    _, _, tokens, attention = Segment(network, 1)(torch.from_numpy(image[None]))
    (gradient,) = torch.autograd.grad((tokens[0] * torch.from_numpy(direction)).sum(), attention)
    offers = np.stack(list(offered(weights.embedded(image), 2, weights, 0, direction)))
    np.testing.assert_allclose(offers, gradient[0].numpy(), atol=1e-5)


def test_relevance_is_led_back_block_by_block(folder: Path, image: np.ndarray) -> None:
    """By hand, for two blocks."""
    classifier = load_engine("onnx-fp32", "cpu", folder)
    weights = stored_weights(folder, classifier.manifest)()
    outputs = outputs_of(classifier, image, 2)
    direction = head_direction(outputs[1], weights, 2, 6)
    counted = []
    for block, tokens in enumerate((weights.embedded(image), outputs[0].tokens[0])):
        offers = list(offered(tokens, 2, weights, block, direction))
        counted.append(sum(np.clip(outputs[block].attention[0][head] * offers[head], 0, None) for head in range(2)) / 2)
    flow = (np.eye(5) + counted[1]) @ (np.eye(5) + counted[0]) - np.eye(5)
    expected = (flow[0] + flow[1:].mean(axis=0)) / 2
    np.testing.assert_allclose(relevance(image, outputs, weights, 6), expected[1:], atol=1e-5)


def test_direction_is_the_derivative_of_the_log_odds(folder: Path, image: np.ndarray) -> None:
    """The norm's mean and spread held where they are, so the derivative is taken with them held as well."""
    classifier, network = load_engine("onnx-fp32", "cpu", folder), lively_network()
    weights = stored_weights(folder, classifier.manifest)()
    output = outputs_of(classifier, image, 2)[-1]
    tokens = torch.from_numpy(output.tokens).requires_grad_()
    head = network.heads[1]
    features = head.pool(tokens)
    norm = head.norm
    held = features.detach()
    spread = torch.sqrt(held.var(correction=0) + norm.eps)
    logits = head.linear((features - features.mean()) / spread * norm.weight + norm.bias)[0]
    others = torch.cat([logits[:5], logits[6:]])
    (logits[5] - others.logsumexp(dim=0)).backward()
    assert tokens.grad is not None
    np.testing.assert_allclose(head_direction(output, weights, 2, 5), tokens.grad[0].numpy(), atol=1e-5)


def test_first_block_s_input_is_the_network_s_own(folder: Path, image: np.ndarray) -> None:
    weights = stored_weights(folder, read_manifest(folder))()
    expected = lively_network().embed(torch.from_numpy(image[None]))[0].detach().numpy()
    np.testing.assert_allclose(weights.embedded(image), expected, atol=1e-5)


def test_occlusion_finds_the_only_place_that_counts() -> None:
    image = np.zeros((3, 70, 70), np.float32)
    image[:, 28:42, 28:42] = 1

    def brightness(pictures: np.ndarray) -> np.ndarray:
        return pictures.sum(axis=(1, 2, 3)).astype(np.float64)

    steps = occlusion(image, 5, brightness)
    shares = []
    while True:
        try:
            shares.append(next(steps))
        except StopIteration as end:
            falls = end.value
            break
    assert shares == sorted(shares)
    assert shares[-1] == 1
    expected = np.zeros((5, 5), bool)
    expected[1:4, 1:4] = True  # wherever the square that covers reaches the bright patch
    np.testing.assert_array_equal(falls > 0, expected)


def test_log_odds_of_a_probability_that_rounds_to_one_are_finite() -> None:
    certain = np.zeros((1, 8))
    certain[0, 2] = 1
    assert np.isfinite(log_odds(certain, 2)).all()
    assert log_odds(np.full((1, 8), 1 / 8), 0)[0] == pytest.approx(np.log(1 / 7))


def test_closing_ends_the_work_between_two_steps(folder: Path, image: np.ndarray) -> None:
    classifier = load_engine("onnx-fp32", "cpu", folder)
    computed: list[int] = []
    whole = classifier.network.exits
    counted: Callable[..., object] = lambda images, **rest: (computed.append(len(images)), whole(images, **rest))[1]  # noqa: E731
    classifier.network.exits = counted  # type: ignore[method-assign]
    assert isinstance(classifier.explainer, NetworkExplainer)
    steps = classifier.explainer.of_image(image, Question(Method.OCCLUSION, 1, Diagnosis.NV))
    assert next(steps) == 0
    assert computed == []
    next(steps)
    so_far = list(computed)
    steps.close()
    assert computed == so_far
    assert sum(so_far) < 1 + 4


def test_gradients_are_for_torch_alone(folder: Path, image: np.ndarray) -> None:
    onnx, torch_ = load_engine("onnx-fp32", "cpu", folder), load_engine("torch-fp32", "cpu", folder)
    assert onnx.explainer is not None and torch_.explainer is not None
    assert Method.GRADIENT not in onnx.explainer.methods
    assert Method.GRADIENT in torch_.explainer.methods
    found = explained(torch_, image, Question(Method.GRADIENT, 4, DIAGNOSES[1]))
    assert found.values.max() == 1
    with pytest.raises(EngineUnavailable, match="PyTorch engine"):
        explained(onnx, image, Question(Method.GRADIENT, 4, DIAGNOSES[1]))
