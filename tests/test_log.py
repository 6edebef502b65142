"""The log says what happened, and nothing about photos or patients (a plain-text sweep with marker strings)."""

import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from skinapp import log, paths

MARK = "Zyxwvut"
DRIVER = Path(__file__).parent / "e2e" / "window_driver.py"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield tmp_path / "log"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_a_session_with_markers_leaves_none_in_any_kept_file(tmp_path: Path) -> None:
    """Name and folder of the photo, of the report, of the patient; a photo that cannot be read comes first."""
    sample = min(paths.samples().glob("*.jpg"))
    photo = tmp_path / f"{MARK} clinic" / f"{MARK}-1970.jpg"
    photo.parent.mkdir()
    photo.write_bytes(sample.read_bytes())
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path / "cache"), "SKINAPP_TEST_PATIENT": f"{MARK} Patient"}
    report = tmp_path / "reports" / f"{MARK}.pdf"
    report.parent.mkdir()
    run = subprocess.run(
        [sys.executable, DRIVER, photo, report], env=environment, capture_output=True, text=True, check=False, timeout=100
    )
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["code"] == 0
    kept = [p for kind in ("state", "cache", "config", "data") for p in (tmp_path / kind).rglob("*") if p.is_file()]
    assert [p for p in kept if p.name == log.FILE_NAME]
    assert [p.name for p in kept if MARK.encode() in p.read_bytes() or MARK in p.name] == []
    assert MARK not in run.stderr


@pytest.mark.parametrize(
    "message",
    [
        f"cannot open /home/{MARK}/photo.jpg",
        rf"cannot open C:\Users\{MARK}\photo.jpg",
        f"cannot open {MARK}.jpeg, truncated",
        f"no such file “{MARK} and more”",
        f'QFile: "{MARK} x" is gone',
        f"see https://{MARK}.example/x?y",
    ],
)
def test_our_own_records_lose_their_names(folder: Path, message: str) -> None:
    log.start(folder)
    logging.getLogger("skinapp.gui.application").warning("%s", message)
    written = (folder / log.FILE_NAME).read_text(encoding="utf-8")
    assert MARK not in written
    assert "WARNING skinapp.gui.application" in written


def test_records_of_other_packages_keep_only_their_place(folder: Path) -> None:
    log.start(folder)
    logging.getLogger("tifffile.tags").error("patient %s", MARK)
    written = (folder / log.FILE_NAME).read_text(encoding="utf-8")
    assert MARK not in written
    assert "ERROR tifffile.tags (a message from line" in written


def test_errors_are_traced_without_their_messages(folder: Path) -> None:
    log.start(folder)
    try:
        raise ValueError(MARK)
    except ValueError:
        logging.getLogger("skinapp.x").exception("It failed")
    written = (folder / log.FILE_NAME).read_text(encoding="utf-8")
    assert MARK not in written
    assert "It failed\nbuiltins.ValueError\n" in written


def test_what_support_needs_is_readable(folder: Path) -> None:
    log.start(folder)
    logging.getLogger("skinapp.gui.application").warning("%s: %s", "qt.qpa.xcb", "could not connect to display")
    logging.getLogger("skinapp").info("SkinApp %s starts", "0.1.0 lite, build 0.1.0+12.gabcdef01")
    written = (folder / log.FILE_NAME).read_text(encoding="utf-8")
    assert "qt.qpa.xcb: could not connect to display" in written
    assert "SkinApp 0.1.0 lite, build 0.1.0+12.gabcdef01 starts" in written


def test_the_log_rotates(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 2000)
    log.start(folder)
    for number in range(500):
        logging.getLogger("skinapp.x").info("number %d", number)
    files = sorted(path.name for path in folder.iterdir())
    assert files == [log.FILE_NAME, *(f"{log.FILE_NAME}.{n}" for n in range(1, log.OLDER_FILES + 1))]
    assert all(path.stat().st_size <= 2000 for path in folder.iterdir())


def test_no_log_is_said_and_does_no_harm(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    log.start(tmp_path / "log")
    assert "there is no log" in capsys.readouterr().err
