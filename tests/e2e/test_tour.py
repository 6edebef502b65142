"""The welcome tour from the outside: the real `main()`, its settings on disk, the keyboard."""

import json
import subprocess
import sys
from pathlib import Path

from skinapp import paths

DRIVER = Path(__file__).with_name("tour_driver.py")
STEPS = ["Step 1 of 3: Open photos", "Step 2 of 3: Read the answer", "Step 3 of 3: Decide and report"]


def start(folder: Path, *photos: Path) -> dict[str, object]:
    run = subprocess.run([sys.executable, DRIVER, folder, *photos], capture_output=True, text=True, check=False, timeout=100)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    seen = json.loads(run.stdout)
    assert (seen["code"], seen["steps"], seen["left"]) == (0, STEPS, True)
    assert seen["focus"] != "NoneType"
    return dict(seen)


def test_tour_is_shown_at_the_first_start_only_and_again_when_asked_for(tmp_path: Path) -> None:
    assert start(tmp_path)["shown"]
    assert json.loads((tmp_path / "user" / "settings.json").read_bytes()) == {"tour": "off"}, "and nothing else is chosen"
    again = start(tmp_path)
    assert (again["shown"], again["again"]) == (False, True)


def test_administrator_can_switch_the_tour_off(tmp_path: Path) -> None:
    (tmp_path / "machine").mkdir()
    (tmp_path / "machine" / "settings.json").write_text(json.dumps({"settings": {"tour": "off"}}))
    assert not start(tmp_path)["shown"]
    assert not (tmp_path / "user" / "settings.json").exists()


def test_photo_that_is_opened_with_the_program_comes_first(tmp_path: Path) -> None:
    assert not start(tmp_path, min(paths.samples().glob("*.jpg")))["shown"]
    assert not (tmp_path / "user" / "settings.json").exists()
