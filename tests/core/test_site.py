"""What an administrator sets for a computer: defaults that users may change, values that they may not, and damaged files."""

import json
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
        ({"settings": {"engine": "warp"}}, "its settings are not all of"),
        ({"settings": {"colour": "red"}}, "its settings are not all of"),
        ({"settings": ["engine"]}, "its settings are not all of"),
        ({"locked": ["colour"]}, "locked is a list of"),
        ({"locked": "engine"}, "locked is a list of"),
        ({"language": "tlh"}, "its settings are not all of"),
        ({"clinic_name": 7}, "are texts"),
        ({"clinc_name": "x"}, "may hold nothing but"),
    ],
)
def test_mistake_of_an_administrator_is_said_and_nothing_of_it_is_used(
    tmp_path: Path, contents: dict[str, object], words: str
) -> None:
    machine = read_site(written(tmp_path, **({"settings": {"start_mode": "full"}} | contents)))
    assert machine.site == CAREFUL
    assert not machine.site.allowed(Settings()).has_network_cameras  # it may have been forbidden there
    assert words in machine.notice
    assert SettingsFile(tmp_path / "own.json", machine).read().notice == machine.notice


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 60_000])
def test_damaged_file_is_said(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "machine.json").write_bytes(data)
    assert read_site(tmp_path / "machine.json").notice
