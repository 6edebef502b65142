"""Mutated files: whatever is in them, a photo or a PhotoError comes out, and nothing else."""

import random

import numpy as np
import pytest
from bad_files import encode, picture
from dicom_files import dicom
from PIL import Image, ImageCms
from pydicom.uid import JPEGBaseline8Bit, RLELossless

from skinapp.core.errors import PhotoError
from skinapp.imaging.read import decode_photo

MUTATIONS = 60  # of each seed; the same ones every time

RGB = picture()
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
EXIF = Image.Exif()
EXIF[0x0112] = 6
EXIF.get_ifd(0x8769)[0x9003] = "2020:01:01 00:00:00"
SEEDS = {
    "jpeg": encode("JPEG", RGB, exif=EXIF, icc_profile=PROFILE, xmp=b"<x/>"),
    "jpeg progressive": encode("JPEG", RGB, progressive=True),
    "jpeg cmyk": encode("JPEG", RGB.convert("CMYK")),
    "mpo": encode("MPO", RGB, save_all=True, append_images=[RGB]),
    "png": encode("PNG", RGB, exif=EXIF, icc_profile=PROFILE),
    "png palette": encode("PNG", RGB.quantize(32)),
    "png 16 bit": encode("PNG", RGB.convert("I;16")),
    "apng": encode("PNG", RGB, save_all=True, append_images=[RGB.rotate(9)]),
    "tiff": encode("TIFF", RGB, icc_profile=PROFILE, tiffinfo={0x0112: 6}),
    "tiff lzw": encode("TIFF", RGB, compression="tiff_lzw"),
    "tiff jpeg": encode("TIFF", RGB, compression="jpeg"),
    "tiff fax": encode("TIFF", RGB.convert("1"), compression="group4"),
    "bigtiff": encode("TIFF", RGB, big_tiff=True),
    "bmp": encode("BMP", RGB),
    "bmp palette": encode("BMP", RGB.quantize(32)),
    "webp": encode("WEBP", RGB, exif=EXIF, icc_profile=PROFILE, xmp=b"<x/>"),
    "dicom": dicom(np.asarray(RGB), PixelSpacing=["0.02", "0.02"]),
    "dicom jpeg": dicom(np.asarray(RGB), JPEGBaseline8Bit, "YBR_FULL_422"),
    "dicom run lengths": dicom(np.asarray(RGB), RLELossless),
    "dicom negative": dicom(np.asarray(RGB)[..., 0], RLELossless, "MONOCHROME1"),
    "webp alpha": encode("WEBP", RGB.convert("RGBA"), lossless=True),
}
WORDS = (b"\0\0", b"\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\x80", b"\0\0\x10\0")


def mutated(data: bytes, rng: random.Random) -> bytes:
    """A few bytes changed, removed, doubled or moved, mostly in the header; sometimes the end is cut off."""
    result = bytearray(data)
    for _ in range(rng.choice((1, 2, 3, 8, 30))):
        at = rng.randrange(rng.choice((min(600, len(result)), len(result))))
        match rng.randrange(6):
            case 0:
                result[at] ^= 1 << rng.randrange(8)
            case 1:
                word = rng.choice(WORDS)
                result[at : at + len(word)] = word
            case 2:
                del result[at : at + rng.randrange(1, 40)]
            case 3:
                result[at:at] = result[at : at + rng.randrange(1, 40)]
            case 4:
                other = rng.randrange(len(result))
                result[at : at + 12] = result[other : other + 12]
            case 5 if rng.random() < 0.2:
                del result[max(at, 30) :]
        result = result or bytearray(b"\0")
    return bytes(result)


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_file_gives_a_photo_or_a_photo_error(name: str) -> None:
    rng = random.Random(name)
    refused = 0
    for _ in range(MUTATIONS):
        try:
            photo = decode_photo(mutated(SEEDS[name], rng), "photo.jpg")
        except PhotoError as error:
            refused += 1
            assert str(error).endswith(".")
        else:
            assert photo.pixels.dtype == np.uint8
            assert photo.pixels.ndim == 3
            assert photo.pixels.shape[2] == 3
    assert 0 < refused < MUTATIONS  # both ways were taken
