"""A morning at the workstation: thirty files, killed while busy, opened again, read by keyboard, reported."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from skinapp import paths

DRIVER = Path(__file__).with_name("morning_driver.py")
ORDER = {"Urgent": 0, "error": 1, "Unassessable": 1, "Soon": 2, "Routine": 3}


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """27 samples and three files that are no photos."""
    folder = tmp_path / "photos"
    folder.mkdir()
    samples = sorted(paths.samples().glob("*.jpg"))
    for number in range(27):
        shutil.copy(samples[number % len(samples)], folder / f"Zacharopoulou-{number:02}.jpg")
    (folder / "Zacharopoulou-empty.jpg").touch()
    (folder / "Zacharopoulou-letter.jpg").write_text("Dear colleague")
    (folder / "Zacharopoulou-broken.jpg").write_bytes(samples[0].read_bytes()[:3000])
    return folder


def test_morning_by_keyboard_survives_a_kill(photos: Path, tmp_path: Path) -> None:
    names = sorted(file.name for file in photos.iterdir())
    first = subprocess.Popen([sys.executable, DRIVER, "begin", photos], stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    said = {"done": []}
    while len(said["done"]) < 8:
        said = json.loads(first.stdout.readline())
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    first.stdout.close()
    report = tmp_path / "report.pdf"
    second = subprocess.run([sys.executable, DRIVER, "go-on", report], capture_output=True, text=True, check=False, timeout=118)
    assert second.returncode == 0, second.stderr
    assert "Traceback" not in second.stderr
    seen = json.loads(second.stdout)
    assert sorted(seen["names"]) == names
    assert seen["current"] == said["current"]
    # what was on screen as done is on disk a moment later: the last one may be lost, and nothing else
    assert len(set(said["done"]) - set(seen["restored"])) <= 1
    walked = [name for name, _ in seen["walked"]]
    levels = [level for _, level in seen["walked"]]
    assert sorted(walked) == names
    assert levels == sorted(levels, key=ORDER.__getitem__)
    assert levels.count("error") == 3
    assert 0 < levels.count("Unassessable") < 10  # skin darker than in the training photos, or drawn too plainly
    assert seen["left"] == "30 photos, all opened"
    assert seen["own"].startswith("melanoma, ")
    assert seen["compared"]
    assert seen["measured"] > 0
    assert seen["explained"] == ["relevance", 1.0]
    document = pypdfium2.PdfDocument(report)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert seen["digest"] in text
    assert "Zacharopoulou" in text
    kept = [file for file in tmp_path.rglob("*") if file.is_file() and file != report and photos not in file.parents]
    assert any(file.name == "worklist.db" for file in kept)
    assert [file for file in kept if b"Zacharopoulou" in file.read_bytes()] == []
