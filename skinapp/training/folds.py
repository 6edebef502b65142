"""How much figures vary with the photos they are measured on: heads on frozen features, cross-validated over groups.

The backbone is the pretrained one: one that was fine-tuned here has seen the diagnoses of the photos that a fold is tested on.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from skinapp.inference.calibrate import calibrated
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.training import figures
from skinapp.training.backbone import load_backbone
from skinapp.training.config import Config
from skinapp.training.data import SPLITS, Record, labels_of, of_split, prepared_frames
from skinapp.training.heads import frozen_features, train_heads
from skinapp.training.metrics import balanced_accuracy
from skinapp.training.readings import Answers, untriaged
from skinapp.training.table import Cell, Table
from skinapp.training.workplace import Workplace

FOLDS = 5
USED = tuple(split for split in SPLITS if split != "test")
"""Cross-validation never sees the test split."""


@dataclass(frozen=True, eq=False)
class CrossValidation:
    """accuracies: balanced accuracy by fold and exit, (folds, exits); pooled: each exit's answers, every photo answered by the
    heads that did not see its group."""

    accuracies: npt.NDArray[np.float64]
    pooled: tuple[Answers, ...]


def compare_folds(place: Workplace) -> Table:
    """Heads on the pretrained backbone, cross-validated over all photos but those of test: mean and spread of each exit."""
    config = place.config
    model = MultiExitViT(Architecture(**config.architecture.model_dump()))
    load_backbone(model, place.backbone(config.backbone), config.layers)
    preprocess = config.preprocess
    parts = [frozen_features(model, prepared_frames(place.data, place.records, split), preprocess) for split in USED]
    records = [record for split in USED for record in of_split(place.records, split)]
    return folds_table(cross_validate(torch.cat(parts), records, config))


def cross_validate(features: Tensor, records: Sequence[Record], config: Config) -> CrossValidation:
    """Train heads on four fifths of the groups and measure them on the rest, five times. features: (n, exits, 2 W)."""
    labels, fold = labels_of(records), folds_of(records, config.seed)
    logits = np.empty((len(records), features.shape[1], config.architecture.classes))
    for k in range(FOLDS):
        torch.manual_seed(config.seed)
        model = MultiExitViT(Architecture(**config.architecture.model_dump()))
        seen = torch.from_numpy(fold != k)
        known = torch.from_numpy(labels)[seen]
        train_heads(model, features[seen], known, torch.bincount(known, minlength=config.architecture.classes), config)
        logits[fold == k] = _answers(model, features[~seen])
    predicted = logits.argmax(-1)
    accuracies = [
        [balanced_accuracy(labels[fold == k], predicted[fold == k, e]) for e in range(logits.shape[1])] for k in range(FOLDS)
    ]
    pooled = (untriaged(records, calibrated(logits[:, e], 1.0)) for e in range(logits.shape[1]))
    return CrossValidation(np.array(accuracies), tuple(pooled))


def folds_of(records: Sequence[Record], seed: int) -> npt.NDArray[np.int64]:
    """Fold of each record, 0 to 4, (n,): groups stay together, diagnoses are alike in all folds, the same for the same seed.

    Groups come in random order; each goes to the fold that has least of its rarest diagnosis, then least photos at all.
    """
    frequency = Counter(record.label for record in records)
    members: dict[str, list[Record]] = {}
    for record in records:
        members.setdefault(record.group, []).append(record)
    names = sorted(members)
    have, sizes, fold_of = Counter[tuple[int, str]](), [0] * FOLDS, {}
    for index in np.random.default_rng(seed).permutation(len(names)):
        name = names[index]
        rarest = min((record.label for record in members[name]), key=lambda label: frequency[label])
        fold = min(range(FOLDS), key=lambda k: (have[k, rarest], sizes[k]))
        fold_of[name] = fold
        have[fold, rarest] += len(members[name])
        sizes[fold] += len(members[name])
    return np.array([fold_of[record.group] for record in records])


def folds_table(found: CrossValidation) -> Table:
    """Balanced accuracy of each exit: mean, standard deviation and range of the folds, and all photos pooled."""
    rows: list[list[Cell]] = []
    for k, (answers, folds) in enumerate(zip(found.pooled, found.accuracies.T, strict=True), start=1):
        pooled = figures.with_intervals(answers, {"": figures.BALANCED})[""]
        rows.append([str(k), f"{folds.mean():.3f}", f"{folds.std(ddof=1):.3f}", f"{folds.min():.3f}–{folds.max():.3f}", pooled])
    return Table("Folds", ["Exit", "Mean of the folds", "Standard deviation", "Range", "Pooled"], rows)


@torch.inference_mode()
def _answers(model: MultiExitViT, features: Tensor) -> npt.NDArray[np.float32]:
    """Logits of every head, (n, exits, classes)."""
    return torch.stack([head.answer(features[:, k].float()) for k, head in enumerate(model.heads)], dim=1).numpy()
