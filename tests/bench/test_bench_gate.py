"""`skinapp bench gate` with the model that ships: every step has its time, and the share is that of each round."""

from pathlib import Path

import pytest

from skinapp import cli
from skinapp.bench import command, gate, race
from skinapp.bench.result import Result
from skinapp.bench.scene import Plan


def test_gate_is_raced_against_the_student(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SKINAPP_DATA", raising=False)
    monkeypatch.setattr(race, "BUDGET_S", 0.001)
    monkeypatch.setattr(command, "PLAN", Plan(threads=(1,), mix=2))
    assert cli.main(["bench", "gate", "--rounds", "2", "--out", str(tmp_path)]) == 0
    (section,) = Result.of_json((tmp_path / "gate.json").read_bytes()).sections
    rows = {row.name: row.values for row in section.rows}
    assert all(len(rows[name]) == 2 for name in (gate.LOOK, gate.QUALITY, gate.MEGAPIXEL, gate.WHOLE))
    full, early = section.figures
    expected = [a / b for a, b in zip(rows[gate.WHOLE], rows[f"our student, full, {full.note}"], strict=True)]
    assert full.values == pytest.approx(expected)
    assert early.name == "the gate's time as a share of our student, early"
    assert "The gate" in capsys.readouterr().out
