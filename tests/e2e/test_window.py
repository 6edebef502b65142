"""The window from the outside: the real `main()`, the model that ships, a dropped photo, an exported PDF."""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2

from skinapp import paths
from skinapp.core.language import speaking, tr
from skinapp.reports.texts import LEVELS

SAMPLE = sorted(paths.samples().glob("*.jpg"))[0]
DRIVER = Path(__file__).with_name("window_driver.py")


def test_dropped_photo_is_assessed_and_exported(tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    run = subprocess.run([sys.executable, DRIVER, SAMPLE, report], capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    seen = json.loads(run.stdout)
    assert seen["code"] == 0
    table = subprocess.run(
        [sys.executable, "-m", "skinapp", "triage", SAMPLE], capture_output=True, text=True, check=True, timeout=100
    )
    (row,) = csv.DictReader(table.stdout.splitlines())
    assert seen["level"].lower() == row["triage"]
    begun = seen["signals"].index("photo_read")
    photo = ["photo_read", *["loaded"] * ("loaded" in seen["signals"][begun:]), *["exit_ready"] * int(row["exit"])]
    assert seen["signals"][begun:] == [*photo, "assessed", "finished", "previewed", "finished", "report_written", "finished"]
    document = pypdfium2.PdfDocument(report)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert row["triage"].upper() in text
    assert row["sha256"] in text
    assert "Ελένη Παράδειγμα" in text


def test_window_and_report_speak_the_languages_of_the_settings(tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    settings = tmp_path / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"language": "de", "report_language": "fr"}))
    run = subprocess.run([sys.executable, DRIVER, SAMPLE, report], capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    seen = json.loads(run.stdout)
    assert seen["cancel"].replace("&", "") == "Abbrechen", "Qt's own"
    with speaking("de"):
        assert seen["menus"] == [tr(menu) for menu in ("&File", "&List", "&Photo", "&View", "&Help")]
        assert seen["level"] in [tr(level) for level in LEVELS.values()]
    document = pypdfium2.PdfDocument(report)
    text = document[0].get_textpage().get_text_bounded().replace("\u00a0", " ")
    document.close()
    assert b"/Lang (fr)" in report.read_bytes()
    with speaking("fr"):
        assert tr("Dermoscopy triage report") in text
        assert tr("How it was computed") in text
    assert re.search(r"\d,\d %", text) and not re.search(r"\d\.\d %", text)
