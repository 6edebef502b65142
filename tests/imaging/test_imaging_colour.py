"""Embedded colour profiles: applied where they fit, left aside where they are broken."""

import struct

import numpy as np
import pytest
from bad_files import encode
from PIL import Image, ImageCms

from skinapp.imaging.read import decode_photo

Y, X = np.mgrid[0:48, 0:64]
RGB = np.stack([X * 4, Y * 5, 255 - X * 2 - Y], axis=-1).astype(np.uint8)
GREY = RGB[..., 0]
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SWAPPED = SRGB.replace(b"rXYZ", b"????", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"????", b"gXYZ", 1)  # red is called green


def with_gamma(profile: bytes, gamma: float, space: bytes) -> bytes:
    """The profile with every tone curve replaced by a power (ICC.1, curveType, u8Fixed8) and with another colour space."""
    profile = profile + b"curv" + struct.pack(">IIH", 0, 1, int(gamma * 256)) + bytes(2)
    edited = bytearray(profile)
    edited[0:4] = struct.pack(">I", len(profile))
    edited[16:20] = space
    for i in range(struct.unpack(">I", profile[128:132])[0]):
        entry = 132 + 12 * i
        if profile[entry : entry + 4] in (b"rTRC", b"gTRC", b"bTRC"):
            edited[entry + 4 : entry + 12] = struct.pack(">II", len(profile) - 16, 14)
            if space == b"GRAY" and profile[entry : entry + 4] == b"rTRC":
                edited[entry : entry + 4] = b"kTRC"
    return bytes(edited)


def srgb_from_linear(linear: np.ndarray) -> np.ndarray:
    """IEC 61966-2-1, from 0 to 1 into 0 to 255."""
    return 255 * np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def read(image: np.ndarray, profile: bytes, file_format: str = "PNG") -> np.ndarray:
    options = {"lossless": True} if file_format == "WEBP" else {}
    return decode_photo(encode(file_format, Image.fromarray(image), icc_profile=profile, **options), "x").pixels.astype(int)


@pytest.mark.parametrize("file_format", ["PNG", "TIFF", "WEBP"])
def test_swapped_primaries_swap_the_channels(file_format: str) -> None:
    assert np.abs(read(RGB, SWAPPED, file_format) - RGB[..., [1, 0, 2]]).max() <= 2


def test_profile_in_jpeg_is_applied() -> None:
    data = encode("JPEG", Image.fromarray(RGB), quality=95, icc_profile=SWAPPED)
    assert np.abs(decode_photo(data, "x").pixels.astype(int) - RGB[..., [1, 0, 2]]).mean() < 3


def test_linear_profile_is_brightened_by_the_srgb_curve() -> None:
    expected = srgb_from_linear(RGB / 255)
    assert np.abs(read(RGB, with_gamma(SRGB, 1.0, b"RGB ")) - expected).max() <= 2


def test_srgb_profile_changes_nothing() -> None:
    assert np.abs(read(RGB, SRGB) - RGB).max() <= 1


def test_white_stays_white_whatever_paper_the_profile_describes() -> None:
    profile = bytearray(SRGB)
    entry = next(at for at in range(132, 400, 12) if SRGB[at : at + 4] == b"wtpt")
    values = struct.unpack(">I", SRGB[entry + 4 : entry + 8])[0] + 8
    profile[values : values + 12] = struct.pack(">iii", *(int(v * 65536) for v in (0.9, 1.0, 0.5)))  # yellowish
    assert np.all(read(np.full_like(RGB, 255), bytes(profile)) == 255)


@pytest.mark.parametrize("depth", [8, 16])
def test_grey_profile_is_applied_to_grey(depth: int) -> None:
    image = GREY if depth == 8 else (GREY.astype(np.uint16) << 8)
    expected = srgb_from_linear((GREY / 255) ** 1.8)[..., None]
    assert np.abs(read(image, with_gamma(SRGB, 1.8, b"GRAY")) - expected).max() <= 2


def test_rgb_profile_is_applied_to_grey() -> None:
    expected = srgb_from_linear(GREY / 255)[..., None]
    assert np.abs(read(GREY, with_gamma(SRGB, 1.0, b"RGB ")) - expected).max() <= 2


def test_profile_is_applied_beneath_transparency() -> None:
    opaque = np.dstack([RGB, np.full(GREY.shape, 255, np.uint8)])
    assert np.abs(read(opaque, SWAPPED) - RGB[..., [1, 0, 2]]).max() <= 2


BROKEN = {
    "noise": b"this is not a profile" * 20,
    "cut off": SRGB[:200],
    "of another space": SRGB[:16] + b"CMYK" + SRGB[20:],
    "of no space": SRGB[:16] + b"\xff\xfe\xfd\xfc" + SRGB[20:],
    "without its curves": SRGB.replace(b"rTRC", b"xxxx", 1),
    "grey on colour": with_gamma(SRGB, 1.0, b"GRAY"),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("file_format", ["PNG", "TIFF"])
def test_broken_or_foreign_profile_leaves_the_pixels_as_srgb(name: str, file_format: str) -> None:
    assert np.array_equal(read(RGB, BROKEN[name], file_format), RGB)


def test_rgb_profile_on_cmyk_is_left_aside() -> None:
    cmyk = Image.fromarray(RGB).convert("CMYK")
    photo = decode_photo(encode("TIFF", cmyk, icc_profile=SWAPPED), "x")
    assert np.array_equal(photo.pixels, np.asarray(cmyk.convert("RGB")))
