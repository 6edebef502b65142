"""The command line over every photo of the test split, as someone would run it over a folder of a clinic."""

import csv
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from skinapp import paths

pytestmark = [pytest.mark.slow, pytest.mark.timeout(25 * 60)]


@pytest.fixture(scope="module")
def photos(data_dir: Path) -> list[str]:
    """Paths of the test split, in the order of the table of labels."""
    with (data_dir / "metadata.csv").open(encoding="utf-8", newline="") as metadata:
        return [str(data_dir / row["file"]) for row in csv.DictReader(metadata) if row["split"] == "test"]


@pytest.fixture(scope="module")
def tables(photos: list[str], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """A triage table of each mode."""
    folder = tmp_path_factory.mktemp("triage")
    (folder / "list.txt").write_text("\n".join(photos), encoding="utf-8")
    for mode in ("full", "early"):
        # The card's figures are those of the reference; tests/inference compares the other engines with it.
        engine = ["--engine", "torch-fp32", "--device", "cpu"]
        arguments = ["--from-list", "list.txt", "--mode", mode, *engine, "--output", f"{mode}.csv"]
        command = [sys.executable, "-m", "skinapp", "triage", *arguments]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
    return {mode: folder / f"{mode}.csv" for mode in ("full", "early")}


def rows_of(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("mode", ["full", "early"])
def test_each_photo_has_one_row_in_order_and_none_is_in_error(mode: str, photos: list[str], tables: Mapping[str, Path]) -> None:
    rows = rows_of(tables[mode])
    assert [row["path"] for row in rows] == photos
    assert {row["mode"] for row in rows} == {mode}
    statuses = Counter(row["status"] for row in rows)
    assert statuses.keys() == {"ok", "flagged", "rejected"}
    assert statuses["rejected"] <= 0.03 * len(rows)


def test_full_mode_answers_from_the_last_exit(tables: Mapping[str, Path]) -> None:
    rows = rows_of(tables["full"])
    assert {row["exit"] for row in rows} == {rows[0]["exits"]}


def test_early_mode_uses_at_least_three_exits(tables: Mapping[str, Path]) -> None:
    rows = rows_of(tables["early"])
    stopped = Counter(row["exit"] for row in rows)
    assert sum(count >= 0.05 * len(rows) for count in stopped.values()) >= 3, stopped


def test_card_reports_what_the_tables_give(data_dir: Path, tables: Mapping[str, Path]) -> None:
    command = [sys.executable, "-m", "skinapp", "train", "evaluate", "--data", str(data_dir), *map(str, tables.values())]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    card = (paths.default_model() / "card.md").read_text(encoding="utf-8")
    from_tables = figures_of(run.stdout)
    from_card = figures_of(card[card.index("| Figure | full | early |") : card.index("The prediction set holds")])
    assert from_card.keys() == from_tables.keys()
    for name, numbers in from_card.items():
        # Photos go through the network in batches for the card and alone in the application: the last bits differ.
        assert from_tables[name] == pytest.approx(numbers, abs=0.002), name


def figures_of(text: str) -> dict[str, list[float]]:
    """Every number of each line of the tables in a text, lines of the same name joined: full mode, then early mode."""
    found: dict[str, list[float]] = {}
    for line in text.splitlines():
        name, *cells = [cell.strip() for cell in line.strip("| ").split("|")]
        if re.match(r"\d\.\d", cells[0] if cells else ""):
            found.setdefault(name, []).extend(float(number) for number in re.findall(r"\d+\.\d+", " ".join(cells)))
    return found
