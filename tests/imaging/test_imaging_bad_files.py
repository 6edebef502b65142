"""Bad files: each gives the right error, with one plain sentence."""

import os
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bad_files import encode, picture, png_header, write_bad_files
from PIL import Image, ImageFile

from skinapp.core.errors import PhotoError, PhotoTooLarge, PhotoUnreadable, PhotoUnsupported
from skinapp.imaging.jpeg import count_scans
from skinapp.imaging.limits import MAX_BYTES, MAX_JPEG_SCANS
from skinapp.imaging.read import decode_photo, read_photo

EXPECTED: dict[str, tuple[type[PhotoError], str]] = {
    "bomb.png": (PhotoTooLarge, "65535 × 65535 pixels"),
    "cut-off.jpg": (PhotoUnreadable, "damaged or incomplete"),
    "cut-off.png": (PhotoUnreadable, "damaged or incomplete"),
    "cut-off.webp": (PhotoUnreadable, "damaged or incomplete"),
    "damaged.png": (PhotoUnreadable, "damaged or incomplete"),
    "document.jpg": (PhotoUnreadable, "not a photo"),
    "empty.jpg": (PhotoUnreadable, "is empty"),
    "float.tif": (PhotoUnsupported, "floating point"),
    "gzip.tif": (PhotoUnreadable, "not a photo"),
    "header-only.bmp": (PhotoUnreadable, "damaged or incomplete"),
    "huge.jpg": (PhotoTooLarge, "44304 × 25156 pixels"),
    "icon.png": (PhotoUnsupported, "only 8 × 8 pixels"),
    "movie.png": (PhotoUnreadable, "not a photo"),
    "page.webp": (PhotoUnreadable, "not a photo"),
    "text.jpg": (PhotoUnreadable, "not a photo"),
    "zeros.tiff": (PhotoUnreadable, "not a photo"),
}


def assert_plain(message: str) -> None:
    """One or two sentences for people: no path, no type names, no line breaks."""
    assert message.endswith(".")
    assert len(message) < 200
    assert not any(sign in message for sign in ("\n", "/", "\\", "Error", "PIL", "<", "0x"))


def test_every_kind_of_bad_file_gives_its_error(tmp_path: Path) -> None:
    files = write_bad_files(tmp_path)
    assert [path.name for path in files] == sorted(EXPECTED)
    for path in files:
        kind, words = EXPECTED[path.name]
        with pytest.raises(kind, match=words) as caught:
            read_photo(path)
        assert type(caught.value) is kind
        assert_plain(str(caught.value))


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(PhotoUnreadable, match="no such file"):
        read_photo(tmp_path / "gone.jpg")


def test_folder_instead_of_file(tmp_path: Path) -> None:
    with pytest.raises(PhotoUnreadable, match="not a file"):
        read_photo(tmp_path)


def test_path_with_a_zero_character_or_too_long_for_the_system() -> None:
    for path in ("photo\0.jpg", "x" * 5000 + ".jpg"):
        with pytest.raises(PhotoUnreadable, match="cannot be opened"):
            read_photo(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="not run: only POSIX has named pipes in folders")
def test_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(PhotoUnreadable, match="not a file"):
        read_photo(tmp_path / "pipe.jpg")


@pytest.fixture
def ordinary_user() -> Iterator[Path]:
    """A folder for all, and no rights of the superuser, who may read everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        was_root = os.geteuid() == 0
        if was_root:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if was_root:
                os.seteuid(0)
            for path in folder.iterdir():
                path.chmod(0o600)


@pytest.mark.skipif(os.name == "nt", reason="not run: Windows has no permission bits")
def test_file_that_may_not_be_read(ordinary_user: Path) -> None:
    photo = ordinary_user / "photo.jpg"
    photo.write_bytes(encode("JPEG"))
    photo.chmod(0)
    with pytest.raises(PhotoUnreadable, match="may not be read"):
        read_photo(photo)


def test_file_beyond_the_byte_limit(tmp_path: Path) -> None:
    photo = tmp_path / "photo.tif"
    with photo.open("wb") as file:
        file.truncate(MAX_BYTES + 1)  # sparse: takes no room
    with pytest.raises(PhotoTooLarge, match="larger than 400 MB"):
        read_photo(photo)


def test_content_of_no_format_is_named_by_what_its_source_promises() -> None:
    with pytest.raises(PhotoUnsupported, match="JPEG, PNG, TIFF, BMP, WEBP or DICOM"):
        decode_photo(encode("GIF"), "animation")
    with pytest.raises(PhotoUnsupported, match="GIF files are not read"):
        decode_photo(encode("GIF"), "animation.gif")
    with pytest.raises(PhotoUnreadable, match="not a photo"):
        decode_photo(encode("GIF"), "animation.JPG")


def test_picture_that_can_only_be_decoded_whole_has_a_lower_limit() -> None:
    with pytest.raises(PhotoTooLarge, match="as JPEG"):
        decode_photo(png_header(10_000, 6_000), "x")


def test_jpeg_of_endless_scans_is_refused() -> None:
    jpeg = encode("JPEG", progressive=True)
    last = jpeg.rindex(b"\xff\xda")
    with pytest.raises(PhotoUnsupported, match="very long"):
        decode_photo(jpeg[:-2] + jpeg[last:-2] * MAX_JPEG_SCANS + jpeg[-2:], "x")


def test_scans_outside_the_picture_do_not_count() -> None:
    thumbnail = Image.Exif()
    thumbnail[0x010F] = "\xff\xda" * 200
    film = b"\0\2" + b"\xff\xda\0\2" * 200  # such as a phone appends to a motion photo
    photo = encode("JPEG", picture(), progressive=True, comment=b"\xff\xda" * 200, exif=thumbnail)
    assert decode_photo(photo + film, "x").pixels.shape == (64, 96, 3)
    assert 5 < count_scans(photo + film, 1000) < 20


def test_tag_of_the_wrong_type_is_damage() -> None:
    data = encode("TIFF", picture())
    as_long, as_rational = struct.pack("<HHI", 273, 4, 1), struct.pack("<HHI", 273, 5, 1)  # where the pixels lie
    assert data.count(as_long) == 1
    with pytest.raises(PhotoUnreadable, match="damaged"):
        decode_photo(data.replace(as_long, as_rational), "x")


def test_decoders_never_forgive_missing_data() -> None:
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False
