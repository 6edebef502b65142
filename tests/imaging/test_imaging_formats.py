"""Formats and pixel layouts: every one that is allowed comes out as the right 8-bit sRGB."""

import hashlib
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from bad_files import encode, png_chunk
from PIL import Image

from skinapp.core.errors import PhotoUnsupported
from skinapp.imaging.read import decode_photo, read_photo

HEIGHT, WIDTH = 48, 64
Y, X = np.mgrid[0:HEIGHT, 0:WIDTH]
RGB = np.stack([X * 4, Y * 5, 255 - X * 2 - Y], axis=-1).astype(np.uint8)  # smooth, and different in every corner
GREY = RGB[..., 0]
ALPHA = (X * 3 + 10).astype(np.uint8)
WORDS = (GREY.astype(np.uint16) << 8) | 0x37  # 16 bit, its upper half the grey
PICTURE = Image.fromarray(RGB)


def triple(grey: np.ndarray) -> np.ndarray:
    return np.repeat(grey[..., None], 3, axis=-1)


def over_black(colours: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    return np.round(colours * (alpha[..., None] / 255)).astype(np.uint8)


def with_alpha(colours: np.ndarray) -> Image.Image:
    return Image.fromarray(np.dstack([colours, ALPHA]))


BIT = PICTURE.convert("1")
PALETTE = PICTURE.quantize(64)
CMYK = PICTURE.convert("CMYK")

EXACT = [
    *[(f, PICTURE, {}, RGB) for f in ("PNG", "TIFF", "BMP")],
    ("WEBP", PICTURE, {"lossless": True}, RGB),
    *[("TIFF", PICTURE, {"compression": c}, RGB) for c in ("tiff_lzw", "tiff_adobe_deflate", "packbits")],
    ("TIFF", PICTURE, {"big_tiff": True}, RGB),
    *[(f, Image.fromarray(GREY), {}, triple(GREY)) for f in ("PNG", "TIFF", "BMP")],
    *[(f, BIT, {}, np.asarray(BIT.convert("RGB"))) for f in ("PNG", "TIFF", "BMP")],
    ("TIFF", BIT, {"compression": "group4"}, np.asarray(BIT.convert("RGB"))),
    *[(f, PALETTE, {}, np.asarray(PALETTE.convert("RGB"))) for f in ("PNG", "TIFF", "BMP")],
    *[(f, with_alpha(RGB), {}, over_black(RGB, ALPHA)) for f in ("PNG", "TIFF")],
    *[(f, with_alpha(GREY), {}, over_black(triple(GREY), ALPHA)) for f in ("PNG", "TIFF")],
    ("TIFF", CMYK, {}, np.asarray(CMYK.convert("RGB"))),
    *[(f, Image.fromarray(WORDS), {}, triple(GREY)) for f in ("PNG", "TIFF")],
]


@pytest.mark.parametrize(("file_format", "image", "options", "expected"), EXACT, ids=lambda v: str(getattr(v, "mode", ""))[:9])
def test_lossless_layouts_are_read_exactly(file_format: str, image: Image.Image, options: dict, expected: np.ndarray) -> None:
    photo = decode_photo(encode(file_format, image, **options), "x")
    assert photo.file_format == file_format
    difference = np.abs(photo.pixels.astype(int) - expected)
    assert difference.max() <= (1 if photo.pixels.shape and image.has_transparency_data else 0)  # blending rounds


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK", "YCbCr"])
@pytest.mark.parametrize(
    ("file_format", "options"), [("JPEG", {}), ("JPEG", {"progressive": True}), ("TIFF", {"compression": "jpeg"})]
)
def test_lossy_layouts_are_read_closely(file_format: str, options: dict, mode: str) -> None:
    image = PICTURE.convert(mode)
    photo = decode_photo(encode(file_format, image, quality=95, **options), "x")
    assert np.abs(photo.pixels.astype(int) - np.asarray(image.convert("RGB"))).mean() < 3


def test_webp_lossy_is_read_closely() -> None:
    assert np.abs(decode_photo(encode("WEBP", PICTURE, quality=95), "x").pixels.astype(int) - RGB).mean() < 4


def png(depth: int, colour: int, samples: np.ndarray, *chunks: bytes) -> bytes:
    """A PNG by hand, for layouts that Pillow does not write. samples: (H, W·channels), in the file's byte order."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", WIDTH, HEIGHT, depth, colour, 0, 0, 0))
    rows = b"".join(b"\0" + row.tobytes() for row in samples)
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + png_chunk(b"IDAT", zlib.compress(rows)) + png_chunk(b"IEND", b"")


def tiff(order: str, bits: tuple[int, ...], photometric: int, data: bytes, extra: int | None = None) -> bytes:
    """An uncompressed TIFF by hand. order: "<" or ">"; photometric: 0 white is zero, 1 black is zero, 2 RGB."""
    after = 8 + 2 + 12 * 11 + 4  # header and one directory
    values = {256: WIDTH, 257: HEIGHT, 259: 1, 262: photometric, 273: after + 8, 277: len(bits), 278: HEIGHT, 279: len(data)}
    values |= {} if extra is None else {338: extra}
    entries = {tag: struct.pack(order + "HHII", tag, 4, 1, value) for tag, value in values.items()}
    packed = struct.pack(f"{order}{len(bits)}H", *bits).ljust(4, b"\0")
    where = packed if len(packed) <= 4 else struct.pack(order + "I", after)
    entries[258] = struct.pack(order + "HHI", 258, 3, len(bits)) + where
    directory = struct.pack(order + "H", len(entries)) + b"".join(entries[t] for t in sorted(entries)) + bytes(4)
    mark = b"II*\0" if order == "<" else b"MM\0*"
    return (mark + struct.pack(order + "I", 8) + directory).ljust(after, b"\0") + packed.ljust(8, b"\0") + data


def big(words: np.ndarray) -> np.ndarray:
    return words.astype(">u2").reshape(HEIGHT, -1)


RGB_WORDS = (RGB.astype(np.uint16) << 8) | 0x37
RGBA_WORDS = (np.dstack([RGB, ALPHA]).astype(np.uint16) << 8) | 0x37
TWELVE = np.repeat(GREY.astype(np.uint16) << 4, 1).reshape(HEIGHT, WIDTH)
TWELVE_PACKED = b"".join(bytes([a >> 4, (a & 15) << 4 | b >> 8, b & 255]) for a, b in TWELVE.reshape(-1, 2).tolist())

BY_HAND = {
    "PNG 16-bit grey": (png(16, 0, big(WORDS)), triple(GREY)),
    "PNG 16-bit RGB": (png(16, 2, big(RGB_WORDS)), RGB),
    "PNG 16-bit RGBA": (png(16, 6, big(RGBA_WORDS)), over_black(RGB, ALPHA)),
    "PNG 16-bit grey and alpha": (png(16, 4, big(RGBA_WORDS[..., [0, 3]])), over_black(triple(GREY), ALPHA)),
    "PNG transparent colour": (
        png(8, 2, RGB.reshape(HEIGHT, -1), png_chunk(b"tRNS", struct.pack(">HHH", 0, 0, 255))),
        RGB * (X + Y > 0)[..., None],
    ),
    "TIFF 16-bit grey, little endian": (tiff("<", (16,), 1, WORDS.astype("<u2").tobytes()), triple(GREY)),
    "TIFF 16-bit grey, big endian": (tiff(">", (16,), 1, WORDS.astype(">u2").tobytes()), triple(GREY)),
    "TIFF 16-bit grey, white is zero": (tiff("<", (16,), 0, WORDS.astype("<u2").tobytes()), 255 - triple(GREY)),
    "TIFF 12-bit grey": (tiff("<", (12,), 1, TWELVE_PACKED), triple(GREY)),
    "TIFF 16-bit RGB, little endian": (tiff("<", (16, 16, 16), 2, RGB_WORDS.astype("<u2").tobytes()), RGB),
    "TIFF 16-bit RGB, big endian": (tiff(">", (16, 16, 16), 2, RGB_WORDS.astype(">u2").tobytes()), RGB),
    "TIFF premultiplied alpha": (
        tiff("<", (8, 8, 8, 8), 2, np.dstack([over_black(RGB, ALPHA), ALPHA]).tobytes(), extra=1),
        over_black(RGB, ALPHA),
    ),
    "TIFF grey, premultiplied alpha": (
        tiff("<", (8, 8), 1, np.dstack([over_black(triple(GREY), ALPHA)[..., 0], ALPHA]).tobytes(), extra=1),
        over_black(triple(GREY), ALPHA),
    ),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_layouts_that_pillow_does_not_write_are_read_exactly(name: str) -> None:
    data, expected = BY_HAND[name]
    difference = np.abs(decode_photo(data, "x").pixels.astype(int) - expected)
    assert difference.max() <= (1 if "alpha" in name or "RGBA" in name else 0)


def test_every_16_bit_grey_keeps_its_upper_byte() -> None:
    words = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    for file_format in ("PNG", "TIFF"):
        photo = decode_photo(encode(file_format, Image.fromarray(words)), "x")
        assert np.array_equal(photo.pixels, triple(words >> 8))


@pytest.mark.parametrize("mode", ["F", "I", "LAB"])
def test_layouts_without_a_defined_range_are_unsupported(mode: str) -> None:
    with pytest.raises(PhotoUnsupported, match="stored in a way"):
        decode_photo(encode("TIFF", Image.new(mode, (64, 48))), "x")


@pytest.mark.parametrize("file_format", ["PNG", "TIFF", "WEBP", "MPO"])
def test_first_of_several_pictures_is_used(file_format: str) -> None:
    options = {"lossless": True} if file_format == "WEBP" else {}
    second = PICTURE.transpose(Image.Transpose.ROTATE_180)
    photo = decode_photo(encode(file_format, PICTURE, save_all=True, append_images=[second], **options), "x")
    assert photo.file_format == ("JPEG" if file_format == "MPO" else file_format)
    assert np.abs(photo.pixels.astype(int) - RGB).mean() < 8


def test_photo_carries_the_digest_of_its_file_and_read_only_pixels(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    data = encode("PNG", PICTURE)  # the name lies, the content decides
    path.write_bytes(data)
    photo = read_photo(path)
    assert (photo.file_format, photo.source, photo.sha256) == ("PNG", str(path), hashlib.sha256(data).hexdigest())
    assert (photo.width_px, photo.height_px, photo.pixels.shape, photo.pixels.dtype) == (64, 48, (48, 64, 3), np.uint8)
    assert photo.pixels.flags.c_contiguous
    with pytest.raises(ValueError, match="read-only"):
        photo.pixels[0, 0] = 0


def test_path_may_be_long_and_in_any_script(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["Ελένη Иванова 李 é" + "x" * 60] * 4)
    folder.mkdir(parents=True)
    path = folder / "Läsion №1 🙂.png"
    path.write_bytes(encode("PNG", PICTURE))
    assert len(str(path)) > 260
    assert np.array_equal(read_photo(str(path)).pixels, RGB)
