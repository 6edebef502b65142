"""A folder of files that cannot be assessed, each bad in its own way, for every part that reads photos."""

import gzip
import io
import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image


def write_bad_files(folder: Path) -> list[Path]:
    """Write bad files, each with an ending that promises a photo; return them in the order of their names."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in _contents().items():
        (folder / name).write_bytes(data)
    return sorted(folder / name for name in _contents())


def _contents() -> dict[str, bytes]:
    jpeg, png = encode("JPEG"), encode("PNG")
    flat = Image.new("F", (64, 48), 0.5)
    return {
        "bomb.png": png_header(65535, 65535),
        "cut-off.jpg": jpeg[: len(jpeg) // 2],
        "cut-off.png": png[: len(png) // 2],
        "cut-off.webp": encode("WEBP")[:300],
        "damaged.png": png[:300] + bytes(b ^ 0x55 for b in png[300:400]) + png[400:],
        "document.jpg": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
        "empty.jpg": b"",
        "float.tif": encode("TIFF", flat),
        "gzip.tif": gzip.compress(bytes(50_000_000)),
        "header-only.bmp": encode("BMP")[:54],
        "huge.jpg": jpeg_header(44304, 25156),
        "icon.png": encode("PNG", Image.new("RGB", (8, 8))),
        "movie.png": encode("GIF"),
        "page.webp": b"<!doctype html><title>404 Not Found</title>",
        "text.jpg": b"The photo is in the other folder.\n",
        "zeros.tiff": bytes(4096),
    }


def picture(width: int = 96, height: int = 64) -> Image.Image:
    """A small picture with some detail, so that half of its file is not enough."""
    rng = np.random.default_rng(7)
    return Image.fromarray(rng.integers(0, 256, (height, width, 3), dtype=np.uint8))


def encode(file_format: str, image: Image.Image | None = None, **options: object) -> bytes:
    """A picture as the bytes of a file of that format."""
    buffer = io.BytesIO()
    (image or picture()).save(buffer, file_format, **options)
    return buffer.getvalue()


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_header(width: int, height: int, depth: int = 8, colour: int = 2) -> bytes:
    """A PNG that announces a size and then holds one row of nothing. colour: 0 grey, 2 RGB, 4 grey and alpha, 6 RGBA."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", zlib.compress(bytes(1000)))


def jpeg_header(width: int, height: int) -> bytes:
    """A small JPEG whose frame header announces another size."""
    data = bytearray(encode("JPEG"))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(data)
