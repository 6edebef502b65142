"""Trust test R2: files built to exhaust time or memory are refused, or read, plainly, in < 1 s and < 300 MB.

Each is read in a process of its own that reports the time around the call and the peak of its memory.
"""

import gzip
import io
import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from bad_files import encode, jpeg_header, picture, png_chunk, png_header
from dicom_files import dicom
from PIL import Image

from skinapp.imaging.limits import MAX_BYTES

MAX_SECONDS, MAX_MB = 1.0, 300

CHILD = """
import json, sys, time
from skinapp.core.errors import SkinAppError
from skinapp.imaging.read import read_photo
started = time.perf_counter()
try:
    answer = str(read_photo(sys.argv[1]).pixels.shape)
except SkinAppError as error:
    answer = type(error).__name__
seconds = time.perf_counter() - started
# not ru_maxrss: that begins with the peak of the process that started this one
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM:"))
print(json.dumps([answer, seconds, peak / 1024]))
"""


def tiff(*entries: tuple[int, int, int, int], after: bytes = b"") -> bytes:
    """A little-endian TIFF of one directory. entries: (tag, type, count, value or offset)."""
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0" + struct.pack("<I", 8) + directory + struct.pack("<I", 0) + after


def million_directories() -> bytes:
    """A readable TIFF, and behind its picture a chain of a million directories, each of one entry."""
    first = encode("TIFF", picture())
    start = struct.unpack("<I", first[4:8])[0]
    link = start + 2 + 12 * struct.unpack("<H", first[start : start + 2])[0]
    entry = struct.pack("<HHHII", 1, 256, 4, 1, 96)
    places = range(len(first) + 18, len(first) + 18 * 1_000_001, 18)
    chain = b"".join(entry + struct.pack("<I", place) for place in places)
    return first[:link] + struct.pack("<I", len(first)) + first[link + 4 :] + chain


def directory_of_itself() -> bytes:
    """Directories in a circle."""
    data = tiff((256, 4, 1, 64), (257, 4, 1, 64))
    return data[:-4] + struct.pack("<I", 8)


def overlapping_tags() -> bytes:
    """Two thousand tags that all claim the same 5 MB."""
    return tiff(*((40000 + i, 1, 5_000_000, 30_000) for i in range(2000)), after=bytes(5_100_000))


def webp_canvas() -> bytes:
    """An animated WebP of one small frame on the largest canvas."""
    frames = [picture(), Image.new("RGB", (96, 64))]
    data = bytearray(encode("WEBP", frames[0], save_all=True, append_images=frames[1:]))
    canvas = data.index(b"VP8X") + 12
    data[canvas : canvas + 6] = (16382).to_bytes(3, "little") * 2
    return bytes(data)


def swollen_metadata() -> bytes:
    """A PNG whose compressed profile and text unpack to half a gigabyte each."""
    swollen = zlib.compress(bytes(500_000_000), 9)
    start = encode("PNG")
    text = png_chunk(b"zTXt", b"Comment\0\0" + swollen)
    return start[:33] + png_chunk(b"iCCP", b"icc\0\0" + swollen) + text + start[33:]


def endless_scans() -> bytes:
    """A progressive JPEG of 40 megapixels whose last scan is repeated twenty thousand times."""
    buffer = io.BytesIO()
    Image.new("L", (8000, 5000), 128).save(buffer, "JPEG", progressive=True)
    data = buffer.getvalue()
    last = data.rindex(b"\xff\xda")
    return data[:last] + data[last : last + 20] * 20_000 + data[last:]


def million_elements() -> bytes:
    """A DICOM file with a million empty private elements before its picture."""
    plain = dicom(np.asarray(picture()))
    place = plain.index(b"\x28\0\2\0US")
    return plain[:place] + b"\x09\0\x10\x10UN\0\0\0\0\0\0" * 1_000_000 + plain[place:]


def deflated() -> bytes:
    """A DICOM file that is 200 MB once it is inflated."""
    plain = dicom(np.asarray(picture()))
    head = plain[: plain.index(b"\x08\0\x16\0UI")].replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.1.99\0\0")
    packer = zlib.compressobj(wbits=-15)
    return head + packer.compress(bytes(200_000_000)) + packer.flush()


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "65535.png": (lambda: png_header(65535, 65535), "PhotoTooLarge"),
    "2147483647.png": (lambda: png_header(2**31 - 1, 2**31 - 1), "PhotoTooLarge"),
    "44304x25156.jpg": (lambda: jpeg_header(44304, 25156), "PhotoTooLarge"),
    "gzip.jpg": (lambda: gzip.compress(bytes(200_000_000)), "PhotoUnreadable"),
    "gzip.tif": (lambda: gzip.compress(bytes(200_000_000)), "PhotoUnreadable"),
    "million-directories.tif": (million_directories, "(64, 96, 3)"),
    "circle.tif": (directory_of_itself, "PhotoUnreadable"),
    "overlapping-tags.tif": (overlapping_tags, "PhotoUnreadable"),
    "canvas.webp": (webp_canvas, "PhotoTooLarge"),
    "metadata.png": (swollen_metadata, "PhotoUnreadable"),
    "scans.jpg": (endless_scans, "PhotoUnsupported"),
    "65535.dcm": (lambda: dicom(np.asarray(picture()), Rows=65535, Columns=65535), "PhotoTooLarge"),
    "promises.dcm": (lambda: dicom(np.asarray(picture()), Rows=7000, Columns=7000), "PhotoUnreadable"),
    "elements.dcm": (million_elements, "PhotoUnreadable"),
    "deflated.dcm": (deflated, "PhotoUnsupported"),
}


pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="not run: needs /proc to read peak memory")


def assert_cheap(path: Path, expected: str) -> None:
    """Read a file in a process of its own: it answers as expected, within the bounds."""
    child = subprocess.run([sys.executable, "-W", "error", "-c", CHILD, path], check=False, capture_output=True, text=True)
    assert child.returncode == 0, child.stderr
    answer, seconds, peak_mb = json.loads(child.stdout)
    assert answer == expected
    assert seconds < MAX_SECONDS
    assert peak_mb < MAX_MB


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_dealt_with_quickly_and_in_little_memory(name: str, tmp_path: Path) -> None:
    make, expected = BOMBS[name]
    path = tmp_path / name
    path.write_bytes(make())
    assert_cheap(path, expected)


def test_file_beyond_the_byte_limit_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "photo.tif"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)  # sparse: takes no room
    assert_cheap(path, "PhotoTooLarge")
