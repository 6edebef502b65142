"""`skinapp train orientations` on drawn discs: thresholds, card, and the robustness that it buys."""

import json
from pathlib import Path

import numpy as np
import pytest
from tiny_engines import write_tiny_engines

from skinapp.training.__main__ import main
from skinapp.training.doubt import orientation_scores
from skinapp.training.readings import Answers


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments])


def test_thresholds_are_fitted_measured_and_told(drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_tiny_engines(tmp_path / "models" / "tiny")
    config = tmp_path / "config.toml"
    config.write_text('name = "tiny"\n', encoding="utf-8")
    assert run("orientations", "--data", drawn_data, "--config", config, "--models", tmp_path / "models") == 0
    assert "sensitivity-95-averaged, full" in capsys.readouterr().out
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    point = manifest["averaged_points"][0]
    assert (point["name"], point["mode"]) == ("sensitivity-95-averaged", "full")
    assert 0 < point["malignant_threshold"] < 1
    assert point["sensitivity"]["n"] + point["specificity"]["n"] == 32
    card = (folder / "card.md").read_text(encoding="utf-8")
    assert "### The mean of eight orientations" in card
    assert "| Score, mean of eight orientations |" in card
    assert run("evaluate", "--model", folder, "--data", drawn_data) == 0
    section = card[card.index("### The mean of eight") : card.index("## Diagnoses")]
    assert section in capsys.readouterr().out
    assert run("evaluate", "--model", folder, "--data", drawn_data, "--robustness", "--tta", "--every", "8") == 0
    table = capsys.readouterr().out
    assert "4 photos of `test` (every 8), mean of eight orientations, onnx-fp32." in table
    assert "| brightness +10 % |" in table
    assert "mirrored" not in table


def test_disagreement_of_orientations_of_a_known_case() -> None:
    def answered(*named: int) -> Answers:
        n = len(named)
        return Answers(np.zeros(n, np.int64), np.array(list("ab")), np.eye(8)[list(named)], np.full(n, 4))

    upright = answered(0, 1)
    found = orientation_scores([upright, answered(0, 2)], upright)
    assert found["share of the orientations with another diagnosis"].tolist() == [0, 0.5]
    assert found["Jensen-Shannon divergence of the orientations"].tolist() == [0, 1]
