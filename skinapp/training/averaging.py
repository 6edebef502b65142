"""The mean of several students' weights: one model that is often better than each (model soups, Wortsman et al. 2022)."""

from collections.abc import Sequence
from pathlib import Path

import torch

from skinapp.core.errors import UsageError
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.training.student import loaded_student
from skinapp.training.table import Table
from skinapp.training.workplace import Workplace

State = dict[str, torch.Tensor]


def averaged(states: Sequence[State]) -> State:
    """The mean, tensor by tensor. Only students of one descent have one that means anything: each went on from another."""
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}


def compare_average(place: Workplace, files: Sequence[Path]) -> tuple[State, Table]:
    """The mean of the weights in some files, and how each of them and the mean do on tune.

    Raises UsageError for fewer than two files and ModelError for one that does not hold such a student.
    """
    if len(files) < 2:
        raise UsageError("Name at least two files of weights to take the mean of.")
    states = [loaded_student(place.config, file).state_dict() for file in files]
    mean = averaged(states)
    judged = MultiExitViT(Architecture(**place.config.architecture.model_dump()))
    validation = place.validation(place.config.preprocess)
    rows = []
    for name, state in [*((str(file), state) for file, state in zip(files, states, strict=True)), ("**mean**", mean)]:
        judged.load_state_dict(state)
        rows.append([name, *map(str, validation.per_exit(judged))])
    exits = place.config.architecture.blocks
    return mean, Table("Balanced accuracy/mean AUC on tune", ["Weights", *(f"Exit {k + 1}" for k in range(exits))], rows)
