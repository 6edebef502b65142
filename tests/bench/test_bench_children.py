"""The programs that are measured from the outside: the real window, the real batch."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from skinapp import paths
from skinapp.bench import installed
from skinapp.bench.child import run_child, run_program
from skinapp.bench.race import race
from skinapp.bench.resident import growth_mb
from skinapp.core.errors import MeasurementFailed

SAMPLES = sorted(paths.samples().glob("*.jpg"))


@pytest.fixture
def photos(tmp_path: Path) -> str:
    for sample in SAMPLES[:6]:
        shutil.copy(sample, tmp_path)
    return str(tmp_path)


def test_at_first_paint_no_model_library_is_imported() -> None:
    found = run_child("window_child", "paint")
    assert found["painted_s"] > 0
    assert found["libraries"] == []


def test_libraries_at_first_paint_are_seen_where_they_are_imported() -> None:
    assert "torch" in run_child("window_child", "paint-after-torch")["libraries"]


def test_window_assesses_every_photo_and_tells_stalls_and_memory(photos: str) -> None:
    found = run_child("window_child", photos)
    assert (found["photos"], found["failure"]) == (6, "")
    assert found["painted_s"] < found["loaded_s"]
    assert found["stall_loading_ms"] > 0
    assert found["stall_triage_ms"] > 0
    assert found["stall_assessing_ms"] > 0


def test_list_is_placed_anew_under_watch(photos: str) -> None:
    found = run_child("placing_child", photos)
    assert found["photos"] == 6
    assert found["stall_placing_ms"] > 0


def test_window_says_what_failed(tmp_path: Path) -> None:
    assert "no photo" in run_child("window_child", str(tmp_path))["failure"]


def test_live_picture_is_watched_with_triage_off_and_on() -> None:
    found = run_child("camera_child", "2", "1280", "960")
    assert found["rate_off"] > 0
    assert found["rate_on"] > 0
    assert found["looked_off"] == 0
    assert found["looked_on"] > 0
    assert 0 < found["age_off_ms"] <= found["age95_off_ms"]
    assert 0 <= found["dropped_on"] < 100
    assert found["processor_off_ms"] > 0


def test_batch_goes_through_the_folder(photos: str) -> None:
    assert run_child("batch_child", photos)["photos"] == 6


def test_program_that_fails_is_told_with_its_last_line() -> None:
    with pytest.raises(MeasurementFailed, match="code 2: skinapp: No photos"):
        run_program("triage")


def test_growth_is_last_third_less_first() -> None:
    assert growth_mb([1.0, 2.0, 3.0, 100.0, 100.0, 100.0, 7.0, 8.0, 9.0]) == 6.0
    assert growth_mb([1.0, 2.0]) is None


@pytest.mark.skipif(sys.platform != "linux", reason="measured on Linux only")
def test_installed_window_is_timed_by_its_log_cold_and_warm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder as the installer makes it, but with this tree's program behind the names."""
    for name in ("skinapp", "skinapp-cli"):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m skinapp "$@"\n')
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(Path(paths.__file__).parents[1]))
    rows = race(installed.contestants(), 1)
    assert [row.note for row in rows] == [""] * 6
    assert all(value > 0 for row in rows for value in row.values)
    assert [len(row.values) for row in rows] == [1] * 6


def test_without_an_installed_program_the_rows_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    rows = race(installed.contestants(), 1)
    assert all(row.note and not row.values for row in rows)
    assert rows[0].name == installed.COLD
