"""`skinapp bench speed` from end to end: a row for everything, ratios round by round, and the files."""

import sys
import tempfile
from pathlib import Path

import pytest
from bench_kit import ROUNDS, TINY_PLAN, Run

from skinapp import cli, paths
from skinapp.bench import torch_models
from skinapp.bench.result import Result, spread
from skinapp.core.engines import ENGINES

pytestmark = pytest.mark.timeout(400)  # a run starts two processes, which import PyTorch


def test_every_row_has_a_value_for_each_round_or_says_why_not(speed: Run) -> None:
    rows = [row for section in speed.result.sections for row in section.rows]
    once = {f"on disk, {engine}" for engine in ENGINES}
    assert len(rows) > 80
    for row in rows:
        expected = 1 if row.name in once else ROUNDS
        assert len(row.values) == expected or (not row.values and row.note), row


def test_networks_are_measured_on_all_engines_threads_and_batches(speed: Run) -> None:
    for threads in TINY_PLAN.threads:
        for batch in TINY_PLAN.batches:
            assert all(speed.values(f"our student, full, {engine}", threads, batch) for engine in ENGINES)
            assert speed.values("published teacher", threads, batch)
            assert speed.values("published student", threads, batch)
        assert all(speed.values(f"our student, early, {engine}", threads, 1) for engine in ENGINES)


def test_ratios_are_those_of_each_round(speed: Run) -> None:
    figures = {figure.name: figure for figure in speed.result.figures}
    early = figures["our student, early: times as fast as published teacher"]
    ours, theirs = speed.values(f"our student, early, {early.note}", 2, 1), speed.values("published teacher", 2, 1)
    assert early.values == pytest.approx([their / our for their, our in zip(theirs, ours, strict=True)])
    folder = figures["folder of 12, full: times as many photos/s as one by one on torch-fp32"]
    ours, theirs = speed.values("skinapp triage, full"), speed.values("one by one on torch-fp32, full")
    assert folder.values == pytest.approx([our / their for their, our in zip(theirs, ours, strict=True)])
    painted = figures["painted window: time as a share of that with `import torch` first"]
    assert (painted.values, painted.is_reached) == ((0.25, 0.25), True)


def test_share_of_the_limit_is_floor_over_measured(speed: Run) -> None:
    (section,) = [s for s in speed.result.sections if s.title == "The machine's limit"]
    rows = {row.name: row.values for row in section.rows if row.threads == 2}
    for engine in ("torch-fp32", "onnx-fp32", "onnx-int8"):
        expected = [
            100 * a / b for a, b in zip(rows[f"floor time, {engine}"], rows[f"our student, full, {engine}"], strict=True)
        ]
        assert rows[f"share of the limit reached, {engine}"] == pytest.approx(expected)


def test_what_the_photos_are_is_said(speed: Run) -> None:
    assert "synthetic samples" in speed.result.photos
    networks = speed.result.sections[0]
    assert "Exit mix of synthetic samples" in networks.about


def test_size_on_disk_is_that_of_the_files(speed: Run, tiny_model: Path) -> None:
    int8 = sum(file.stat().st_size for file in tiny_model.glob("int8-*.onnx")) / 1e6
    assert speed.values("on disk, onnx-int8") == pytest.approx((int8,))


def test_json_holds_all_of_the_result(speed: Run) -> None:
    assert Result.of_json(speed.result.as_json()) == speed.result
    assert speed.result.rounds == ROUNDS
    assert {"torch", "onnxruntime", "numpy"} <= speed.result.machine.versions.keys()


def test_markdown_holds_each_row_with_its_median(speed: Run) -> None:
    text = (speed.out / "speed.md").read_text(encoding="utf-8")
    for section in speed.result.sections:
        part = text.split(f"## {section.title}\n")[1].split("\n## ")[0]
        lines = [
            [cell.strip() for cell in line.strip("| ").split(" | ")] for line in part.splitlines() if line.startswith("| ")
        ]
        for row in section.rows:
            (line,) = [
                cells
                for cells in lines
                if cells[0] == row.name
                and cells[1:3] == [str(row.threads or "–"), str(row.batch or "–")]
                and cells[5] == row.unit
            ][:1]
            if row.values:
                assert float(line[3].replace(",", "")) == pytest.approx(spread(row.values).median, rel=0.1, abs=0.01)
    assert speed.result.machine.processor in text


def test_plot_is_drawn(speed: Run) -> None:
    assert (speed.out / "speed.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.usefixtures("tiny_plan")
def test_without_matplotlib_one_sentence_says_that_no_plot_was_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.delitem(sys.modules, "skinapp.bench.plot", raising=False)
    for name in [name for name in sys.modules if name.startswith("matplotlib.")]:
        monkeypatch.delitem(sys.modules, name)
    assert cli.main(["bench", "start", "--rounds", "1", "--out", str(tmp_path)]) == 0
    assert capfd.readouterr().err.count("plot was not drawn") == 1
    assert {file.name for file in tmp_path.iterdir()} == {"start.json", "start.md"}


@pytest.mark.usefixtures("tiny_plan")
def test_nothing_is_left_of_the_enlarged_photos(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert cli.main(["bench", "gui", "--rounds", "1"]) == 0
    assert list(tmp_path.iterdir()) == []


def test_teachers_that_are_not_there_or_broken_say_so(tmp_path: Path) -> None:
    (other,) = torch_models.teachers(tmp_path)
    assert other.network is None
    assert "no teacher here" in other.note
    (tmp_path / "skinteacher-x").mkdir()
    (tmp_path / "skinteacher-x" / "manifest.json").write_text("{}", encoding="utf-8")
    (other,) = torch_models.teachers(tmp_path)
    assert (other.name, other.network, other.note) == ("our teacher: skinteacher-x", None, "cannot be built: KeyError")


def test_our_teacher_is_built_from_its_manifest() -> None:
    teachers = list(torch_models.teachers(paths.data_root() / "models"))
    assert teachers
    assert all(teacher.network is not None and teacher.size_px > 0 for teacher in teachers)
