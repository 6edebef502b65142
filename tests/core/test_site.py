"""What an administrator sets for a computer: defaults that users may change, values that they may not, and damaged files."""

import json
import os
from pathlib import Path

import pytest

from skinapp.core.settings import Settings
from skinapp.core.settings_file import SettingsFile
from skinapp.core.site import CAREFUL, Site, read_site


def written(folder: Path, **contents: object) -> Path:
    file = folder / "machine.json"
    file.write_text(json.dumps(contents))
    return file


def test_no_file_is_no_site(tmp_path: Path) -> None:
    read = read_site(tmp_path / "absent.json")
    assert (read.site, read.notice) == (Site(), "")


def test_default_holds_until_the_user_chooses(tmp_path: Path) -> None:
    machine = read_site(written(tmp_path, settings={"start_mode": "full", "engine": "onnx-fp32"}))
    file = SettingsFile(tmp_path / "own.json", machine)
    assert file.read().settings == Settings(start_mode="full", engine="onnx-fp32")
    file.write(Settings(start_mode="early", engine="onnx-fp32"))
    assert SettingsFile(tmp_path / "own.json", machine).read().settings == Settings(engine="onnx-fp32")


def test_locked_value_wins_over_what_the_user_has_stored(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "own.json").write(Settings(start_mode="early", engine="torch-fp32"))
    machine = read_site(written(tmp_path, settings={"start_mode": "full"}, locked=["start_mode"]))
    assert SettingsFile(tmp_path / "own.json", machine).read().settings == Settings(start_mode="full", engine="torch-fp32")


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        ({"settings": {"engine": "warp"}}, "the value of “engine” is not one of: auto, torch-fp32,"),
        ({"settings": {"engine": ["auto"]}}, "the value of “engine” is not one of: auto, torch-fp32,"),
        ({"settings": {"logo": "red"}}, "the value of “logo” is not one of: a PNG file in base64"),
        ({"settings": {"colour": "red"}}, "“colour” is not known here; known are actinic_keratosis,"),
        ({"settings": ["engine"]}, "“settings” is not an object in braces."),
        ({"locked": ["engine", "colour"]}, "“colour” is not known here; known are actinic_keratosis,"),
        ({"locked": [7]}, "“7” is not known here"),
        ({"locked": "engine"}, "“locked” is not a list in brackets."),
        ({"language": "tlh"}, "the value of “language” is not one of: system, en, de, fr, es."),
        ({"language": []}, "the value of “language” is not one of: system, en, de, fr, es."),
        ({"clinic_name": 7}, "the value of “clinic_name” is not one of: a line of text."),
        ({"clinc_name": "x"}, "“clinc_name” is not known here; known are clinic_address, clinic_name,"),
    ],
)
def test_mistake_of_an_administrator_is_said_and_nothing_of_it_is_used(
    tmp_path: Path, contents: dict[str, object], words: str
) -> None:
    machine = read_site(written(tmp_path, **({"settings": {"start_mode": "full"}} | contents)))
    assert machine.site == CAREFUL
    assert not machine.site.allowed(Settings()).has_network_cameras  # it may have been forbidden there
    assert f"{tmp_path / 'machine.json'}: {words}" in machine.notice
    assert SettingsFile(tmp_path / "own.json", machine).read().notice == machine.notice


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 60_000])
def test_damaged_file_is_said(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "machine.json").write_bytes(data)
    assert f"{tmp_path / 'machine.json'}: it is not " in read_site(tmp_path / "machine.json").notice


def test_place_of_a_typing_error_is_said(tmp_path: Path) -> None:
    (tmp_path / "machine.json").write_text('{\n  "settings": {},\n  "locked": [],\n}')
    assert "it is not JSON from line 4, column 1 on." in read_site(tmp_path / "machine.json").notice


@pytest.mark.skipif(os.name == "nt", reason="not run: a folder is opened otherwise there")
def test_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert f"{tmp_path}: it cannot be read." in read_site(tmp_path).notice
