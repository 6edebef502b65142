"""What the documents say of the shipped model is what its card says."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NAMES = {
    "balanced accuracy, 8 diagnoses": "Balanced accuracy, 8 classes",
    "AUC, malignant": "Malignant AUC (MEL, BCC, AK, SCC)",
    "malignant photos read before routine": "Sensitivity, malignant: read before routine",
    "other photos left as routine": "Specificity, malignant: left as routine",
    "share of the blocks computed": "Share of the blocks computed",
}


@pytest.mark.parametrize("name", NAMES)
def test_readme_gives_the_figures_of_the_card(name: str) -> None:
    assert row((ROOT / "README.md").read_text(encoding="utf-8"), name) == row(card(), NAMES[name])


def card() -> str:
    return (ROOT / "models" / "skinvit6" / "card.md").read_text(encoding="utf-8")


def row(text: str, name: str) -> list[str]:
    found = re.search(rf"^\| {re.escape(name)} \|(.+)\|$", text, re.MULTILINE)
    assert found, f"no row {name!r}"
    return [cell.strip() for cell in found[1].split("|")]
