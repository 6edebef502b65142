"""A model folder with random weights, a few kilobytes large, for every test that must not depend on what was trained."""

import hashlib
from pathlib import Path

import torch
from safetensors.torch import save

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITH_AK
from skinapp.core.triage import OperatingPoint
from skinapp.model.manifest import Architecture, EarlyExit, Manifest, Operating
from skinapp.model.multi_exit_vit import Architecture as Shapes
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.preprocess import Preprocess

TINY = Architecture(input_size_px=28, patch_size_px=14, width=16, attention_heads=2, blocks=4, classes=8)


def tiny_network(seed: int = 0) -> MultiExitViT:
    """Random weights, the same for the same seed; heads far enough from zero to give different answers."""
    torch.manual_seed(seed)
    network = MultiExitViT(Shapes(**TINY.model_dump()))
    for head in network.heads:
        torch.nn.init.normal_(head.linear.weight, std=0.3)
    return network.eval()


def tiny_manifest(digest: str, thresholds: tuple[float | None, ...] = (0.9,) * 4, benign_bound: float = 1.0) -> Manifest:
    """A manifest that fits `tiny_network`."""
    points = tuple(Operating.of(OperatingPoint("sensitivity-95", mode, MALIGNANT_WITH_AK, 0.2, 0.5, 0.1, 0.0)) for mode in Mode)
    return Manifest(
        id="tiny",
        role="student",
        created="2026-01-01",
        architecture=TINY,
        preprocess=Preprocess(size_px=TINY.input_size_px),
        labels=DIAGNOSES,
        temperatures=(1.0, 0.5, 2.0, 1.5),
        early_exit=EarlyExit(thresholds=thresholds, benign_bound=benign_bound),
        operating_points=points,
        licence="none",
        attribution="random numbers",
        population="nobody",
        figures={},
        sha256={"weights.safetensors": digest},
    )


def write_tiny_model(folder: Path, thresholds: tuple[float | None, ...] = (0.9,) * 4, benign_bound: float = 1.0) -> Path:
    """Write weights and manifest; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    data = save(tiny_network().state_dict())
    (folder / "weights.safetensors").write_bytes(data)
    manifest = tiny_manifest(hashlib.sha256(data).hexdigest(), thresholds, benign_bound)
    (folder / "manifest.json").write_text(manifest.model_dump_json(), encoding="utf-8")
    return folder
