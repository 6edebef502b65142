"""Trust test R3: nothing but the formats of the allow-list is opened, whatever a file is called."""

import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from bad_files import encode, write_bad_files
from PIL import Image

from skinapp.core.errors import PhotoError
from skinapp.imaging.limits import ENDINGS, FORMATS
from skinapp.imaging.read import decode_photo, read_photo

ALLOWED = {*FORMATS, "MPO"}  # MPO: JPEGs one behind the other


def written_by_pillow() -> dict[str, bytes]:
    """A picture in every other format that Pillow can write here."""
    Image.init()
    written = {}
    for file_format in sorted({*Image.SAVE, *Image.SAVE_ALL} - ALLOWED):
        for mode in ("RGB", "L", "1", "P", "RGBA", "F"):
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    written[file_format] = encode(file_format, Image.new(mode, (64, 64)))
                break
            except (OSError, ValueError, TypeError, KeyError, AttributeError):  # not in this mode, or not at all
                continue
    return written


OTHERS = written_by_pillow()


def test_pillow_writes_the_formats_that_matter_here() -> None:
    assert len(OTHERS) >= 15
    assert {"GIF", "PDF", "PPM", "ICO", "TGA", "EPS", "JPEG2000"} <= set(OTHERS)


@pytest.mark.parametrize("file_format", OTHERS)
@pytest.mark.parametrize("ending", [".jpg", ".png", ".tif", ""])
def test_other_formats_are_refused_whatever_they_are_called(file_format: str, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"photo{ending}"
    path.write_bytes(OTHERS[file_format])
    with pytest.raises(PhotoError):
        read_photo(path)


def test_other_plugins_are_not_consulted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def spy(file_format: str) -> tuple:
        return (lambda *_: asked.append(file_format), lambda _: bool(asked.append(file_format)))

    monkeypatch.setattr(Image, "OPEN", {name: known if name in FORMATS else spy(name) for name, known in Image.OPEN.items()})
    monkeypatch.setattr(Image, "ID", list(Image.OPEN))
    for path in write_bad_files(tmp_path):
        with pytest.raises(PhotoError):
            read_photo(path)
    for data in OTHERS.values():
        with pytest.raises(PhotoError):
            decode_photo(data, "x")
    assert asked == []
    with pytest.raises(OSError, match="cannot identify"):
        Image.open(tmp_path / "text.jpg")  # without an allow-list they would be
    assert "GIF" in asked


def test_other_plugins_are_not_even_imported(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(OTHERS["EPS"])
    code = """
import sys
from skinapp.core.errors import PhotoUnreadable
from skinapp.imaging.read import read_photo
try:
    read_photo(sys.argv[1])
except PhotoUnreadable:
    print([name for name in ("PIL.EpsImagePlugin", "PIL.PdfImagePlugin", "PIL.FliImagePlugin") if name in sys.modules])
"""
    child = subprocess.run([sys.executable, "-c", code, tmp_path / "photo.jpg"], capture_output=True, text=True, check=True)
    assert child.stdout.strip() == "[]"


def test_endings_are_lower_case_and_belong_to_one_format() -> None:
    assert all(ending == ending.lower() and ending.startswith(".") for ending in ENDINGS)
    assert len(ENDINGS) == sum(len(endings) for endings in FORMATS.values())
