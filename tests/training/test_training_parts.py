"""The parts of training that are pure: losses, sampling, augmentation, metrics, calibration."""

import numpy as np
import pytest
import torch

from skinapp.core.exit_policy import ExitPolicy
from skinapp.core.labels import MALIGNANT_WITH_AK, Diagnosis
from skinapp.testing import probabilities
from skinapp.training import figures
from skinapp.training.augment import augment
from skinapp.training.calibration import fit_temperatures
from skinapp.training.losses import multi_exit_loss, sampling_distribution
from skinapp.training.metrics import balanced_accuracy, expected_calibration_error
from skinapp.training.readings import Answers, chosen_exits


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
        sources=np.array(["s"] * n),
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
    multi_exit_loss(logits, labels, log_prior, distillation=0.0, smoothing=0.0).backward()
    assert logits.grad is not None
    assert logits.grad.sum(dim=0).abs().max() < 1e-6


def test_distillation_pulls_the_shallow_exit_only() -> None:
    logits = torch.tensor([[[0.0, 0.0], [3.0, 0.0]]], requires_grad=True)
    with_it, without = (multi_exit_loss(logits, torch.tensor([0]), torch.zeros(2), d, 0.0) for d in (1.0, 0.0))
    (gradient,) = torch.autograd.grad(with_it - without, logits)
    assert gradient[0, 0].abs().min() > 0
    assert gradient[0, 1].abs().max() == 0


def test_augmentation_keeps_shape_range_and_seed() -> None:
    frames = torch.rand(6, 3, 64, 64)
    views = [augment(frames, 28, torch.Generator().manual_seed(s)) for s in (1, 1, 2)]
    assert views[0].shape == (6, 3, 28, 28)
    assert 0 <= views[0].min() <= views[0].max() <= 1
    assert torch.equal(views[0], views[1])
    assert not torch.equal(views[0], views[2])


def test_augmentation_stays_inside_the_frame() -> None:
    """A plain frame stays plain up to colour: no black corners from turning it."""
    frames = torch.full((16, 3, 64, 64), 0.5)
    views = augment(frames, 28, torch.Generator().manual_seed(0))
    assert views.flatten(2).std(dim=-1).max() < 1e-4
