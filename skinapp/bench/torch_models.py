"""The published networks and our teachers in PyTorch, with random weights: time does not depend on them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import timm
import torch

from skinapp import paths
from skinapp.bench.race import Contestant, milliseconds
from skinapp.bench.result import Row
from skinapp.bench.scene import Plan, Published
from skinapp.core.labels import DIAGNOSES
from skinapp.model.manifest import FILE_NAME


@dataclass(frozen=True, eq=False)
class Other:
    """A network beside our student. network: in evaluation mode, float32; None where it cannot be built, as `note` says.

    size_px: side of the square that it is given.
    """

    name: str
    size_px: int
    network: torch.nn.Module | None
    note: str = ""


def others(plan: Plan) -> Iterator[Other]:
    """The published networks, then our teachers."""
    for published in (plan.teacher, plan.student):
        yield Other(published.name, published.input_size_px, _build(published))
    yield from teachers()


def _build(published: Published) -> torch.nn.Module:
    model: torch.nn.Module = timm.create_model(published.timm_name, depth=published.depth, num_classes=len(DIAGNOSES))
    return model.eval()


def teachers(models: Path | None = None) -> Iterator[Other]:
    """Each of our teachers. models: the folder of all models, by default the one of the models that ship."""
    folders = sorted((models or paths.data_root() / "models").glob("skinteacher-*"))
    if not folders:
        yield Other("our teacher", 0, None, "no teacher here: a clone has them in models/skinteacher-*, the wheel does not")
    for folder in folders:
        name = f"our teacher: {folder.name}"
        try:
            settings: dict[str, Any] = json.loads((folder / FILE_NAME).read_bytes())["settings"]
            size, timm_name = int(settings["input_size_px"]), str(settings["timm_name"])
            network = _sized(timm_name, size)
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            yield Other(name, 0, None, f"cannot be built: {type(error).__name__}")
        else:
            yield Other(name, size, network.eval(), timm_name)


def _sized(timm_name: str, size: int) -> torch.nn.Module:
    model: torch.nn.Module
    try:
        model = timm.create_model(timm_name, num_classes=len(DIAGNOSES), img_size=size)
    except TypeError:  # a convolutional network takes any size
        model = timm.create_model(timm_name, num_classes=len(DIAGNOSES))
    return model


def contestant(row: Row, network: torch.nn.Module, size: int) -> Contestant:
    """Times the network, eager, from images to logits as numpy. row: with threads and batch; size: of an image in pixels."""
    assert row.threads and row.batch
    images = torch.rand(row.batch, 3, size, size)

    def run() -> None:
        with torch.inference_mode():
            network(images).numpy()

    return Contestant(row, milliseconds(run, row.batch, partial(torch.set_num_threads, row.threads)))
