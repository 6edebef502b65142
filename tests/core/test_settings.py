"""Settings: strict values, a file that is read without trust and written only with what is valid."""

import json
from dataclasses import fields
from pathlib import Path

import pytest

from skinapp.core.engines import EngineRequest
from skinapp.core.errors import SettingsError
from skinapp.core.setting_values import logo_text
from skinapp.core.settings import SPECS, Settings, parse
from skinapp.core.settings_file import SettingsFile, export_settings
from skinapp.core.site import ReadSite, Site


def test_every_setting_has_a_spec_whose_first_choice_is_the_default() -> None:
    assert sorted(spec.key for spec in SPECS) == sorted(field.name for field in fields(Settings))
    assert [Settings().value(spec) for spec in SPECS] == [spec.default for spec in SPECS]
    assert Settings() == Settings("auto", "auto", "early")


@pytest.mark.parametrize("wrong", [{"engine": "tpu"}, {"device": ""}, {"start_mode": None}, {"engine": ["auto"]}])
def test_value_that_is_no_choice_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Settings(**wrong)  # type: ignore[arg-type]


def test_request_names_engine_and_device() -> None:
    settings = Settings(start_mode="full").with_request(EngineRequest("onnx-int8", "cpu"))
    assert settings == Settings("onnx-int8", "cpu", "full")
    assert settings.request == EngineRequest("onnx-int8", "cpu")


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe\x00", b"[]", b'"auto"', b"null", b"[" * 200_000])
def test_damaged_file_gives_the_defaults_and_one_notice(data: bytes) -> None:
    read = parse(data)
    assert read.settings == Settings()
    assert "damaged" in read.notice


def test_what_cannot_be_used_is_named_and_the_rest_is_kept() -> None:
    read = parse(json.dumps({"engine": "tpu", "device": "cpu", "start_mode": 1, "<b>colour": "red"}).encode())
    assert read.settings == Settings(device="cpu")
    assert read.notice.startswith(
        "Part of the settings file is not used: Engine, Mode at the start, an entry that this version"
    )
    assert "colour" not in read.notice


def test_missing_entries_are_defaults_without_a_notice() -> None:
    read = parse(b'{"start_mode": "full"}')
    assert (read.settings, read.notice) == (Settings(start_mode="full"), "")


def test_file_gives_back_what_was_written(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "made" / "for" / "it" / "settings.json")
    assert (file.read().settings, file.read().notice) == (Settings(), "")
    file.write(Settings("torch-bf16", "cpu", "full"))
    assert (file.read().settings, file.read().notice) == (Settings("torch-bf16", "cpu", "full"), "")


def test_defaults_are_not_written_so_that_later_ones_arrive(tmp_path: Path) -> None:
    path, before = tmp_path / "own.json", ReadSite(Site(Settings(engine="onnx-int8", theme="dark")))
    SettingsFile(path, before).write(Settings(engine="onnx-int8", theme="light"))
    assert json.loads(path.read_bytes()) == {"theme": "light"}
    after = ReadSite(Site(Settings(engine="onnx-fp32", theme="dark")))
    assert SettingsFile(path, after).read().settings == Settings(engine="onnx-fp32", theme="light")


def test_folder_in_the_file_s_place_is_a_notice_and_an_error(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    assert file.read().settings == Settings()
    assert "cannot be read" in file.read().notice
    with pytest.raises(SettingsError, match="until SkinApp is closed"):
        file.write(Settings(start_mode="full"))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("clinic_name", "two\nlines"),
        ("clinic_name", "x" * 501),
        ("report_folder", "x" * 4097),
        ("logo", "%%%"),
        ("logo", logo_text(b"GIF89a")),
        ("logo", logo_text(b"\x89PNG\r\n\x1a\n" + bytes(256 * 1024))),
        ("logo", None),
    ],
)
def test_text_folder_and_logo_are_checked(key: str, value: object) -> None:
    with pytest.raises(ValueError, match=key):
        Settings(**{key: value})  # type: ignore[arg-type]
    assert getattr(parse(json.dumps({key: value}).encode()).settings, key) == ""


def test_file_of_another_computer_is_taken_whole_or_not_at_all(tmp_path: Path) -> None:
    here = Settings(clinic_name="Here")
    file, other = SettingsFile(tmp_path / "own.json"), tmp_path / "other.json"
    export_settings(Settings(operating_point="sensitivity-90", clinic_name="There"), other)
    assert file.read_other(other, here) == Settings(operating_point="sensitivity-90", clinic_name="There")
    for bad in (b"", b"[]", b'{"engine": "tpu", "clinic_name": "There"}', b'{"colour": "red"}'):
        other.write_bytes(bad)
        with pytest.raises(SettingsError, match=r"other\.json.*Nothing was changed"):
            file.read_other(other, here)
    with pytest.raises(SettingsError, match="cannot be read"):
        file.read_other(tmp_path / "absent.json", here)


def test_locked_setting_stays_whatever_another_file_says(tmp_path: Path) -> None:
    site = Site(Settings(operating_point="sensitivity-95"), frozenset({"operating_point"}))
    other = tmp_path / "other.json"
    export_settings(Settings(operating_point="sensitivity-90", theme="dark"), other)
    found = SettingsFile(tmp_path / "own.json", ReadSite(site)).read_other(other, Settings())
    assert (found.operating_point, found.theme) == ("sensitivity-95", "dark")


def test_point_is_named_by_its_sensitivity_and_by_what_is_malignant() -> None:
    assert Settings().point_name == "sensitivity-95"
    assert Settings(operating_point="sensitivity-90", actinic_keratosis="not").point_name == "sensitivity-90-without-AK"
