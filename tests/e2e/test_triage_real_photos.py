"""The command line over every photo of the test split, as someone would run it over a folder of a clinic."""

import csv
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(30 * 60)]


def triage_test_split(data_dir: Path, mode: str, folder: Path) -> list[dict[str, str]]:
    """Rows of the table, after checking that there is one for each photo, in order, and none in error."""
    with (data_dir / "metadata.csv").open(encoding="utf-8", newline="") as metadata:
        photos = [str(data_dir / row["file"]) for row in csv.DictReader(metadata) if row["split"] == "test"]
    (folder / "list.txt").write_text("\n".join(photos), encoding="utf-8")
    command = [sys.executable, "-m", "skinapp", "triage", "--from-list", "list.txt", "--mode", mode, "--output", "triage.csv"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    with (folder / "triage.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["path"] for row in rows] == photos
    assert {row["status"] for row in rows} == {"ok"}
    assert {row["mode"] for row in rows} == {mode}
    return rows


def test_full_mode_answers_from_the_last_exit(data_dir: Path, tmp_path: Path) -> None:
    rows = triage_test_split(data_dir, "full", tmp_path)
    assert {row["exit"] for row in rows} == {rows[0]["exits"]}


def test_early_mode_uses_at_least_three_exits(data_dir: Path, tmp_path: Path) -> None:
    rows = triage_test_split(data_dir, "early", tmp_path)
    stopped = Counter(row["exit"] for row in rows)
    assert sum(count >= 0.05 * len(rows) for count in stopped.values()) >= 3, stopped
