"""From the live camera to a report in the real program: one key, and the photo is in the list with its assessment."""

import json
import subprocess
import sys
from pathlib import Path

import pypdfium2

DRIVER = Path(__file__).with_name("camera_driver.py")


def test_live_space_assessment_report(tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    run = subprocess.run([sys.executable, DRIVER, report], capture_output=True, text=True, check=False, timeout=118)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    seen = json.loads(run.stdout)
    assert seen["live"][0].startswith("Live, not an assessment")
    assert seen["before"] == []
    assert seen["is_off"]
    [(name, level)] = seen["after"]
    assert name.startswith("Camera 20")
    assert level in ("urgent", "soon", "routine")
    assert seen["size"] == [1280, 960]
    document = pypdfium2.PdfDocument(report)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert seen["digest"] in text
    assert "SYNTHETIC" in text
    # nothing of the picture is on disk outside the encrypted library and the report
    kept = [file for file in tmp_path.rglob("*") if file.is_file() and file != report]
    assert any(file.name == "worklist.db" for file in kept)
    assert not [file for file in kept if b"\xff\xd8\xff" in file.read_bytes()]
