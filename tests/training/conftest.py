"""A small data folder, drawn: two kinds of lesion that differ in colour, in every split."""

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

SPLIT_SIZES = {"train": 48, "tune": 16, "calibration_a": 32, "calibration_b": 80, "test": 32}
COLOURS = {"NV": (150, 90, 60), "MEL": (60, 40, 70), "BCC": (210, 120, 130), "BKL": (190, 160, 90)}


@pytest.fixture(scope="session")
def drawn_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with `metadata.csv` and photos of discs on skin; the diagnosis is the colour of the disc."""
    folder, rng = tmp_path_factory.mktemp("data"), np.random.default_rng(0)
    (folder / "images").mkdir()
    rows = []
    for split, count in SPLIT_SIZES.items():
        for number in range(count):
            label = list(COLOURS)[number % len(COLOURS)]
            name = f"{split}-{number}"
            Image.fromarray(_disc(COLOURS[label], rng)).save(folder / "images" / f"{name}.png")
            rows.append(
                {"image_id": name, "file": f"images/{name}.png", "dx": label, "group": name, "split": split, "dataset": "drawn"}
            )
    with (folder / "metadata.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return folder


def _disc(colour: tuple[int, int, int], rng: np.random.Generator) -> np.ndarray:
    y, x = np.mgrid[0:64, 0:64]
    inside = (x - rng.uniform(24, 40)) ** 2 + (y - rng.uniform(24, 40)) ** 2 < rng.uniform(12, 20) ** 2
    picture = np.where(inside[..., None], colour, (225, 185, 165)) + rng.normal(0, 6, (64, 64, 3))
    return picture.clip(0, 255).astype(np.uint8)
