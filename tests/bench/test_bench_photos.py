"""Which photos are measured, larger versions of them, and what is refused."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from skinapp import cli, paths
from skinapp.bench.photos import VARIABLE, enlarge, enlarge_many, find_photos
from skinapp.imaging.read import read_photo
from skinapp.model.preprocess import Preprocess

SAMPLES = sorted(paths.samples().glob("*.jpg"))


def write_data(folder: Path, text: str) -> None:
    (folder / "metadata.csv").write_text(text, encoding="utf-8")


def test_only_the_tune_split_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_data(tmp_path, "file,split\na.jpg,train\nb.jpg,tune\nc.jpg,test\nd.jpg,tune\n")
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    found = find_photos()
    assert found.files == (tmp_path / "b.jpg", tmp_path / "d.jpg")
    assert "2 real photos of the tune split" in found.said


@pytest.mark.parametrize("table", [None, "name,split\na,tune\n", "file,split\na.jpg,test\n"])
def test_folder_that_cannot_be_used_is_refused_in_one_sentence(
    table: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    if table is not None:
        write_data(tmp_path, table)
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert cli.main(["bench", "speed"]) == 2
    error = capfd.readouterr().err
    assert error.startswith("skinapp: ")
    assert error.count("\n") == 1
    assert VARIABLE in error


def test_no_round_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["bench", "speed", "--rounds", "0"]) == 2
    assert "At least one round is needed" in capfd.readouterr().err


def test_out_that_is_a_file_is_refused_before_anything_is_measured(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "out").write_bytes(b"")
    assert cli.main(["bench", "speed", "--out", str(tmp_path / "out")]) == 2
    assert "out" in capfd.readouterr().err


@pytest.mark.parametrize("has_grain", [False, True])
def test_enlarged_photo_shows_the_model_the_same_square(has_grain: bool, tmp_path: Path) -> None:
    square = tmp_path / "square.png"
    with Image.open(SAMPLES[0]) as image:
        image.convert("RGB").resize((256, 256)).save(square)
    large = read_photo(enlarge(square, tmp_path / "large.jpg", 600, 450, has_grain=has_grain))
    assert large.pixels.shape == (450, 600, 3)
    preprocess = Preprocess(size_px=168)
    difference = preprocess(large.pixels) - preprocess(read_photo(square).pixels)
    assert np.abs(difference).mean() < 0.05


def test_grain_makes_a_file_harder_to_decode(tmp_path: Path) -> None:
    smooth = enlarge(SAMPLES[0], tmp_path / "smooth.jpg", 2000, 1500)
    grained = enlarge(SAMPLES[0], tmp_path / "grained.jpg", 2000, 1500, has_grain=True)
    assert grained.stat().st_size > 1.2 * smooth.stat().st_size


def test_photos_are_taken_again_where_they_are_fewer(tmp_path: Path) -> None:
    files = enlarge_many(tuple(SAMPLES[:2]), tmp_path / "photos", 5, (120, 90))
    assert [file.name for file in files] == ["0000.jpg", "0001.jpg", "0002.jpg", "0003.jpg", "0004.jpg"]
    contents = [file.read_bytes() for file in files]
    assert contents[0] == contents[2] == contents[4] != contents[1]
