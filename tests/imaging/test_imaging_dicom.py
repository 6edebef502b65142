"""DICOM files: the right colours from every way to store them, the scale that they state, and nothing of the patient."""

import gzip
import logging
import time
import warnings
from pathlib import Path

import numpy as np
import pytest
from dicom_files import PATIENT, dicom, halved, jpeg, ybr
from pydicom.encaps import encapsulate
from pydicom.uid import (
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLSLossless,
    RLELossless,
)

from skinapp.core.errors import PhotoError, PhotoTooLarge, PhotoUnreadable, PhotoUnsupported
from skinapp.imaging.folder import photo_files
from skinapp.imaging.read import decode_photo, read_photo

HEIGHT, WIDTH = 48, 64
Y, X = np.mgrid[0:HEIGHT, 0:WIDTH]
RGB = np.stack([X * 3 + 20, Y * 4 + 10, 220 - X * 2 - Y], axis=-1).astype(np.uint8)
GREY = RGB[..., 0]


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, RLELossless])
def test_pixels_without_loss_are_read_exactly(syntax: str) -> None:
    photo = decode_photo(dicom(RGB, syntax), "a.dcm")
    assert (photo.file_format, photo.width_px, photo.height_px, photo.mm_per_px) == ("DICOM", WIDTH, HEIGHT, None)
    np.testing.assert_array_equal(photo.pixels, RGB)


def test_colours_in_planes_are_read_exactly() -> None:
    planes = np.ascontiguousarray(np.moveaxis(RGB, -1, 0)).tobytes()
    np.testing.assert_array_equal(decode_photo(dicom(RGB, PlanarConfiguration=1, PixelData=planes), "a").pixels, RGB)


def test_grey_is_read_exactly() -> None:
    np.testing.assert_array_equal(decode_photo(dicom(GREY, colours="MONOCHROME2"), "a").pixels, GREY[..., None].repeat(3, -1))


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGBaseline8Bit, RLELossless])
def test_white_that_is_stored_as_black_is_white(syntax: str) -> None:
    photo = decode_photo(dicom(255 - GREY, syntax, "MONOCHROME1"), "a")
    assert np.abs(photo.pixels.astype(int) - GREY[..., None]).max() <= 6


def test_run_lengths_of_brightness_and_differences_become_colours() -> None:
    photo = decode_photo(dicom(ybr(RGB), RLELossless, "YBR_FULL"), "a")
    assert np.abs(photo.pixels.astype(int) - RGB).max() <= 3


def test_run_lengths_may_cross_from_one_row_into_the_next() -> None:
    black = np.zeros((HEIGHT, WIDTH), np.uint8)
    plane = b"\x81\0" * (HEIGHT * WIDTH // 128)  # 128 pixels each, and a row has 64
    frame = b"\1\0\0\0\x40" + bytes(59) + plane
    stored = dicom(black, RLELossless, "MONOCHROME2", PixelData=encapsulate([frame]))
    np.testing.assert_array_equal(decode_photo(stored, "a").pixels, 0)


@pytest.mark.parametrize("colours", ["YBR_FULL", "YBR_FULL_422"])
def test_brightness_and_differences_become_the_colours_that_they_were(colours: str) -> None:
    stored = halved(ybr(RGB)) if colours.endswith("422") else ybr(RGB).tobytes()
    photo = decode_photo(dicom(RGB, colours=colours, PixelData=stored), "a")
    assert np.abs(photo.pixels.astype(int) - RGB).max() <= 6  # taken for RGB it would be green, and off by 100


@pytest.mark.parametrize("colours", ["RGB", "YBR_FULL", "YBR_FULL_422"])
def test_compressed_colours_are_those_that_were_compressed(colours: str) -> None:
    photo = decode_photo(dicom(RGB, JPEGBaseline8Bit, colours), "a")
    assert np.abs(photo.pixels.astype(int) - RGB).max() <= 12


def test_large_jpeg_is_decoded_smaller_and_keeps_the_scale_of_the_original() -> None:
    large = np.zeros((2400, 3200, 3), np.uint8)
    photo = decode_photo(dicom(large, JPEGBaseline8Bit, "YBR_FULL_422", PixelSpacing=[0.005, 0.005]), "a")
    assert (photo.width_px, photo.height_px, photo.pixels.shape) == (3200, 2400, (1200, 1600, 3))
    assert photo.mm_per_px == 0.005


@pytest.mark.parametrize(
    ("spacing", "scale"),
    [
        (["0.25", "0.25"], 0.25),
        (["0.25", "0.3"], None),  # oblong pixels
        (["0.001", "0.001"], None),  # a photo of 0.06 mm
        (["9", "9"], None),  # of more than half a metre
        (["nan", "nan"], None),
        (["0", "0"], None),
        (["-1", "-1"], None),
        ("0.25", None),
    ],
)
def test_scale_is_taken_where_it_can_be_one_of_the_skin(spacing: object, scale: float | None) -> None:
    photo = decode_photo(dicom(RGB, PixelSpacing=spacing), "a")
    assert (photo.mm_per_px, photo.is_scale_refused) == (scale, scale is None)


def test_without_a_spacing_no_scale_is_refused() -> None:
    for elements in ({}, {"PixelSpacing": []}, {"ImagerPixelSpacing": ["0.25", "0.25"]}):
        photo = decode_photo(dicom(RGB, **elements), "a")
        assert (photo.mm_per_px, photo.is_scale_refused) == (None, False)


def test_scale_of_a_picture_of_another_size_than_stated_is_refused() -> None:
    twice = encapsulate([jpeg(RGB.repeat(2, 0).repeat(2, 1), "YBR_FULL")])
    photo = decode_photo(dicom(RGB, JPEGBaseline8Bit, "YBR_FULL", PixelData=twice, PixelSpacing=["0.25", "0.25"]), "a")
    assert (photo.width_px, photo.mm_per_px, photo.is_scale_refused) == (2 * WIDTH, None, True)


def test_of_several_frames_the_first_is_read() -> None:
    both = RGB.tobytes() + RGB[::-1].tobytes()
    np.testing.assert_array_equal(decode_photo(dicom(RGB, PixelData=both, NumberOfFrames=2), "a").pixels, RGB)


@pytest.mark.parametrize("syntax", [JPEGLSLossless, JPEG2000Lossless])
def test_other_compressions_are_named(syntax: str) -> None:
    plain = dicom(RGB)
    head = plain.index(b"\2\0\x10\0UI")  # the transfer syntax
    length = int.from_bytes(plain[head + 6 : head + 8], "little")
    padded = syntax.encode() + b"\0" * (len(syntax) % 2)
    data = plain[: head + 6] + len(padded).to_bytes(2, "little") + padded + plain[head + 8 + length :]
    group = data.index(b"\2\0\0\0UL\4\0") + 8
    grown = int.from_bytes(data[group : group + 4], "little") + len(padded) - length
    with pytest.raises(PhotoUnsupported, match=r"JPEG.*\)\. Export it as"):
        decode_photo(data[:group] + grown.to_bytes(4, "little") + data[group + 4 :], "a")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (dicom(RGB.astype(np.uint16)), PhotoUnsupported),
        (dicom(GREY, colours="PALETTE COLOR"), PhotoUnsupported),
        (dicom(GREY // 2, colours="MONOCHROME2", BitsStored=7, HighBit=6), PhotoUnsupported),  # would be half as bright
        (dicom(GREY, colours="MONOCHROME2", PixelRepresentation=1), PhotoUnsupported),
        (dicom(RGB, RLELossless)[:-1500], PhotoUnreadable),
        (dicom(GREY, colours="RGB"), PhotoUnsupported),
        (dicom(RGB, PixelData=None), PhotoUnreadable),
        (dicom(RGB, Rows=None), PhotoUnreadable),
        (dicom(RGB, Rows=4096, Columns=4096), PhotoUnreadable),  # promises more than it holds
        (dicom(RGB, Rows=65535, Columns=65535), PhotoTooLarge),
        (dicom(RGB, Rows=8, Columns=8), PhotoUnsupported),
        (dicom(RGB)[:-2000], PhotoUnreadable),
        (dicom(RGB)[:132], PhotoUnreadable),
        (dicom(RGB, JPEGBaseline8Bit)[:-1500], PhotoUnreadable),
        (gzip.compress(dicom(RGB)), PhotoUnsupported),
    ],
)
def test_what_cannot_be_a_photo_is_refused_with_a_sentence(data: bytes, error: type[PhotoError]) -> None:
    with pytest.raises(error, match=r"\.$"):
        decode_photo(data, "a")


def test_deflated_files_are_refused_before_they_are_inflated() -> None:
    data = dicom(RGB).replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.1.99\0\0")
    with pytest.raises(PhotoUnsupported, match="as a whole"):
        decode_photo(data, "a")


@pytest.mark.parametrize("depth", [100, 5000])
def test_nested_and_endless_elements_end(depth: int) -> None:
    plain = dicom(RGB)
    place = plain.index(b"\x28\0\2\0US")  # before the pixels' description
    nested = b"\x08\0\x15\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\0\xe0\xff\xff\xff\xff" * depth
    flat = b"\x09\0\x10\x10UN\0\0\0\0\0\0" * 500_000
    for hostile in (plain[:place] + nested + plain[place:], plain[:place] + flat + plain[place:]):
        started = time.perf_counter()
        with pytest.raises(PhotoUnreadable):
            decode_photo(hostile, "a")
        assert time.perf_counter() - started < 5


def test_a_compression_that_is_none_is_not_repeated() -> None:
    data = dicom(RGB).replace(b"1.2.840.10008.1.2.1\0", b"<b>Markerstone</b>\0\0")
    with pytest.raises(PhotoUnsupported, match="one that DICOM does not know"):
        decode_photo(data, "a")


def test_hostile_run_lengths_end_soon() -> None:
    side = 2000
    plane = b"\x80" * 20_000_000 + b"\xff\7" * (side * side // 2)  # nothing, over and over, then runs of two
    frame = b"\1\0\0\0\x40" + bytes(59) + plane
    data = dicom(GREY, RLELossless, "MONOCHROME2", Rows=side, Columns=side, PixelData=encapsulate([frame]))
    started = time.perf_counter()
    assert (decode_photo(data, "a").pixels == 7).all()
    assert time.perf_counter() - started < 5


def test_nothing_is_said_of_the_patient(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    damaged = dicom(RGB, PixelData=b"12", PixelSpacing=["0.25", "0.25"])
    with caplog.at_level(logging.DEBUG), warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        photo = decode_photo(dicom(RGB), "a")
        with pytest.raises(PhotoUnreadable) as refusal:
            decode_photo(damaged, "a")
    said = [caplog.text, *capsys.readouterr(), str(refusal.value), repr(photo), *(str(w.message) for w in warned)]
    assert not any(name in text for name in PATIENT.split("^") for text in said)


def test_a_folder_holds_dicom_photos_too(tmp_path: Path) -> None:
    for name in ("a.dcm", "b.DICOM"):
        (tmp_path / name).write_bytes(dicom(RGB))
    assert [file.name for file in photo_files(tmp_path)] == ["a.dcm", "b.DICOM"]
    assert read_photo(tmp_path / "a.dcm").width_px == WIDTH
