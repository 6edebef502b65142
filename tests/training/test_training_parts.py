"""The parts of training that are pure: losses, sampling, augmentation, metrics, calibration."""

import numpy as np
import pytest
import torch

from skinapp.core.exit_policy import ExitPolicy
from skinapp.core.labels import MALIGNANT_WITH_AK, Diagnosis
from skinapp.testing import probabilities
from skinapp.training import figures
from skinapp.training.artefacts import SHARES, Artefact, jpeg
from skinapp.training.calibration import fit_temperatures
from skinapp.training.draws import Draws
from skinapp.training.lessons import turned
from skinapp.training.losses import (
    cascade_loss,
    consistency_loss,
    hard_loss,
    logit_adjustment,
    opinion_loss,
    relation_loss,
    sampling_distribution,
)
from skinapp.training.metrics import balanced_accuracy, expected_calibration_error
from skinapp.training.readings import Answers, chosen_exits
from skinapp.training.views import Photos, shades_of_grey, views


def test_balanced_accuracy_counts_each_class_alike() -> None:
    labels = np.array([0] * 90 + [1] * 10)
    assert balanced_accuracy(labels, np.zeros(100, dtype=np.int64)) == 0.5


def test_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    sure = np.tile(probabilities(Diagnosis.NV, 0.8), (100, 1))
    labels = np.full(100, Diagnosis.NV.index)
    assert expected_calibration_error(labels, sure) == pytest.approx(0.2)
    labels[:20] = Diagnosis.MEL.index
    assert expected_calibration_error(labels, sure) == pytest.approx(0.0, abs=1e-9)


def test_auc_counts_ties_half() -> None:
    answers = made_up(np.array([0, 0, 1, 1]), [0.9, 0.5, 0.5, 0.1])
    assert figures.auc((Diagnosis.MEL,)).compute(answers) == pytest.approx(3.5 / 4)


def made_up(labels: np.ndarray, melanoma: list[float]) -> Answers:
    n = len(labels)
    return Answers(
        labels,
        groups=np.array([f"g{i // 2}" for i in range(n)]),
        probabilities=np.stack([probabilities(Diagnosis.MEL, p) for p in melanoma]),
        exits=np.ones(n, dtype=np.int64),
        levels=np.array(["urgent" if p > 0.6 else "routine" for p in melanoma]),
        covered=None,
    )


def test_interval_resamples_groups_and_holds_the_figure() -> None:
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 200)
    answers = made_up(labels, list(np.where(labels == 0, 0.7, 0.3) + rng.normal(0, 0.2, 200).clip(-0.25, 0.25)))
    interval = figures.with_intervals(answers, {"f": figures.sensitivity((Diagnosis.MEL,))})["f"]
    assert interval.low < interval.value < interval.high
    assert interval.n == (labels == 0).sum()  # a sensitivity rests on the photos that have the disease
    assert interval == figures.with_intervals(answers, {"f": figures.sensitivity((Diagnosis.MEL,))})["f"]


def test_temperature_undoes_overconfidence() -> None:
    rng = np.random.default_rng(0)
    honest = rng.normal(0, 2, (4000, 2, 8))
    p = np.exp(honest) / np.exp(honest).sum(-1, keepdims=True)
    labels = np.array([rng.choice(8, p=row) for row in p[:, 0]])
    logits = np.stack([honest[:, 0] * 1.7, honest[:, 0]], axis=1).astype(np.float32)
    assert fit_temperatures(logits, labels) == pytest.approx([1.7, 1.0], rel=0.06)


def test_chosen_exit_is_the_first_that_satisfies() -> None:
    photos = np.stack([[probabilities(Diagnosis.MEL, c) for c in row] for row in ([0.5, 0.9, 0.9], [0.5, 0.6, 0.7])])
    policy = ExitPolicy((0.8,) * 3, 1.0, MALIGNANT_WITH_AK)
    assert chosen_exits(photos, policy).tolist() == [2, 3]


def test_sampling_power_runs_from_alike_to_as_they_come() -> None:
    counts = torch.tensor([100, 1, 0, 25])
    assert sampling_distribution(counts, 0.0).tolist() == pytest.approx([1 / 3, 1 / 3, 0, 1 / 3])
    assert sampling_distribution(counts, 1.0).tolist() == pytest.approx([100 / 126, 1 / 126, 0, 25 / 126])


def test_logit_adjustment_leaves_logits_free_of_the_prior() -> None:
    """Where photos tell nothing, the adjusted loss is least at equal logits, however unequal the classes."""
    log_prior = torch.tensor([0.9, 0.1]).log()
    labels = torch.tensor([0] * 9 + [1])
    logits = torch.zeros(10, 1, 2, requires_grad=True)
    hard_loss(logits, labels, log_prior, smoothing=0.0).backward()
    assert logits.grad is not None
    assert logits.grad.sum(dim=0).abs().max() < 1e-6


def test_cascade_pulls_each_exit_towards_the_deeper_ones_and_no_deeper_one_along() -> None:
    logits = torch.tensor([[[0.0, 0.0], [0.0, 0.0], [3.0, 0.0]]], requires_grad=True)
    (gradient,) = torch.autograd.grad(cascade_loss(logits, torch.zeros(2), 1.0), logits)
    assert gradient[0, 1, 0] < gradient[0, 0, 0] < 0  # the first exit hears the second, undecided one too
    assert gradient[0, 2].abs().max() == 0
    agreed = torch.tensor([[[2.0, 0.0]] * 3])
    assert cascade_loss(agreed, torch.zeros(2), 1.0).item() == pytest.approx(0, abs=1e-6)


def test_views_of_a_photo_are_drawn_towards_each_other() -> None:
    one, other = torch.tensor([[[2.0, 0.0]]], requires_grad=True), torch.tensor([[[0.0, 0.0]]], requires_grad=True)
    first, second = torch.autograd.grad(consistency_loss(one, other, torch.zeros(2), 1.0), (one, other))
    assert first[0, 0, 0] > 0 > second[0, 0, 0]
    assert consistency_loss(one, one, torch.zeros(2), 2.0).item() == pytest.approx(0, abs=1e-6)
    exact = (torch.tensor([0.5, 0.5]).log() - torch.tensor([2.0, 0.0]).log_softmax(-1)) * (
        0.5 - torch.tensor([2.0, 0.0]).softmax(-1)
    )
    assert consistency_loss(one, other, torch.zeros(2), 1.0).item() == pytest.approx(exact.sum().item() / 2)


def test_opinion_is_the_mean_of_the_teachers_and_gradients_do_not_fade_with_temperature() -> None:
    opinions = torch.tensor([[[0.9, 0.1], [0.5, 0.5]]]).log()
    said = torch.tensor([[[0.7, 0.3]]]).log()
    assert opinion_loss(said, opinions, torch.zeros(2), 1.0).item() == pytest.approx(0, abs=1e-6)
    gradients = []
    for temperature in (1.0, 4.0):
        logits = torch.zeros(1, 1, 2, requires_grad=True)
        opinion_loss(logits, opinions[:, :1] * 0.1, torch.zeros(2), temperature).backward()
        assert logits.grad is not None
        gradients.append(logits.grad[0, 0, 0].item())
    assert gradients[1] == pytest.approx(gradients[0], rel=0.05)


def test_relations_know_no_rotation_of_the_features_but_a_change_of_the_patches() -> None:
    tokens = torch.randn(2, 5, 4)
    turn, _ = torch.linalg.qr(torch.randn(6, 4))
    assert relation_loss(tokens, tokens @ turn.T).item() == pytest.approx(0, abs=1e-6)
    assert relation_loss(tokens, tokens.flip(1)).item() > 0.01


@pytest.fixture
def textured() -> Photos:
    rng = np.random.default_rng(0)
    return Photos(rng.integers(0, 256, (6, 64, 64, 3)).astype(np.uint8), torch.zeros(6, dtype=torch.long))


def test_a_view_depends_on_seed_photo_and_variant_alone(textured: Photos) -> None:
    rows, variants = torch.arange(6), torch.tensor([0, 1, 2, 3, 4, 5])
    whole = views(textured, rows, variants, 7, 28)
    assert whole.shape == (6, 3, 28, 28)
    assert 0 <= whole.min() <= whole.max() <= 1
    assert torch.equal(views(textured, rows[2:4], variants[2:4], 7, 28), whole[2:4])
    assert not torch.equal(views(textured, rows, variants, 8, 28), whole)
    assert not torch.equal(views(textured, rows, variants + 1, 7, 28), whole)


def test_a_clean_view_shows_the_same_skin_without_what_was_drawn_on_it(
    textured: Photos, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("skinapp.training.artefacts.SHARES", dict.fromkeys(SHARES, 1.0))
    plain = Photos(np.full((6, 64, 64, 3), 128, dtype=np.uint8), torch.zeros(6, dtype=torch.long))
    rows, variants = torch.arange(6), torch.full((6,), 3)
    spoiled, clean = (views(plain, rows, variants, 0, 28, is_clean=is_clean) for is_clean in (False, True))
    assert (clean - 128 / 255).abs().max() < 1e-4
    assert spoiled.flatten(2).std(dim=-1).min() > 1e-2
    assert torch.equal(
        views(textured, rows[1:3], variants[1:3], 0, 28, is_clean=True),
        views(textured, rows, variants, 0, 28, is_clean=True)[1:3],
    )


def test_blends_show_both_photos_and_their_diagnoses_in_the_same_shares() -> None:
    """Photo k is plain grey of k / 5 and has diagnosis k: shares can be read off pictures and targets alike."""
    greys = np.arange(6, dtype=np.uint8)[:, None, None, None] * 51
    photos = Photos(np.broadcast_to(greys, (6, 64, 64, 3)), torch.arange(6))
    draws = Draws(photos, power=1.0, batch_size=64, seed=0, blended=0.5)
    draw = draws.of(0)
    targets = draws.targets(draw)
    assert targets.sum(dim=1).tolist() == pytest.approx([1.0] * 64)
    assert draws.views(draw, 28, is_clean=True)[:, 0, 14, 14].tolist() == pytest.approx(
        (targets @ torch.arange(8.0) / 5).tolist(), abs=1e-3
    )
    blends = (draw.shares < 1).sum().item()
    assert 16 < blends < 48
    half = draw.part(1, 2)
    assert torch.equal(draws.targets(half), targets[1::2])
    assert torch.equal(draws.views(half, 28), draws.views(draw, 28)[1::2])


def test_without_blends_each_view_is_one_photo(textured: Photos) -> None:
    draws = Draws(textured, power=1.0, batch_size=8, seed=0)
    draw = draws.of(5)
    assert torch.equal(draws.views(draw, 28), views(textured, draw.rows, draw.variants, 0, 28))
    assert torch.equal(draws.targets(draw).argmax(dim=1), textured.labels[draw.rows])


def test_a_teacher_is_shown_all_eight_orientations() -> None:
    image = torch.arange(9.0).view(1, 1, 3, 3)
    assert len({tuple(turned(image, step).flatten().tolist()) for step in range(8)}) == 8
    assert torch.equal(turned(image, 8), turned(image, 0))


def test_a_turned_view_stays_inside_the_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plain frame without drawn artefacts stays plain: no black corners from turning it."""
    monkeypatch.setattr("skinapp.training.artefacts.SHARES", {})
    plain = Photos(np.full((16, 64, 64, 3), 128, dtype=np.uint8), torch.zeros(16, dtype=torch.long))
    seen = views(plain, torch.arange(16), torch.zeros(16, dtype=torch.long), 0, 28)
    assert seen.flatten(2).std(dim=-1).max() < 1e-4


def test_shades_of_grey_takes_a_colour_cast_away() -> None:
    scene = torch.rand(1, 3, 32, 32)
    cast = scene * torch.tensor([1.0, 0.7, 0.5]).view(1, 3, 1, 1)
    cured, reference = shades_of_grey(cast), shades_of_grey(scene)
    ratio = cured.mean(dim=(2, 3)) / reference.mean(dim=(2, 3))
    assert (ratio / ratio.mean()).allclose(torch.ones(3), atol=0.01)


@pytest.mark.parametrize("artefact", SHARES, ids=lambda artefact: artefact.__name__)
def test_artefacts_change_some_of_the_frame_and_not_the_one_given(artefact: Artefact) -> None:
    frame = np.random.default_rng(0).integers(150, 220, (128, 128, 3)).astype(np.uint8)
    before = frame.copy()
    spoiled = artefact(frame, np.random.default_rng(1))
    assert np.array_equal(frame, before)
    assert spoiled.shape == frame.shape
    assert spoiled.dtype == np.uint8
    assert (spoiled != frame).any()


def test_compression_treats_the_channels_as_a_camera_does() -> None:
    """Blue detail suffers far more than green: JPEG keeps brightness, which is mostly green, at full resolution."""
    lost = []
    for channel in (1, 2):
        frame = np.full((64, 64, 3), 128, np.uint8)
        frame[::2, :, channel] = 180
        lost.append(np.abs(jpeg(frame, np.random.default_rng(3))[..., channel].astype(int) - frame[..., channel]).mean())
    red = np.full((64, 64, 3), 128, np.uint8)
    red[::2, :, 0] = 180
    lost_red = np.abs(jpeg(red, np.random.default_rng(3))[..., 0].astype(int) - red[..., 0]).mean()
    assert lost[0] < lost_red < lost[1]


def test_a_class_without_photos_does_not_win_when_the_prior_is_taken_out() -> None:
    share = sampling_distribution(torch.tensor([80, 20, 0]), 1.0)
    assert logit_adjustment(share).tolist() == pytest.approx([np.log(0.8), np.log(0.2), 0.0])
    logits = torch.zeros(10, 1, 3, requires_grad=True)
    hard_loss(logits, torch.tensor([0] * 8 + [1] * 2), logit_adjustment(share), smoothing=0.0).backward()
    assert logits.grad is not None
    assert logits.grad[:, 0, 2].min() > 0.03  # pushed down as firmly as any wrong class
