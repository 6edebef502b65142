"""Which way is up, and what a file says about itself."""

import numpy as np
import pytest
from bad_files import encode
from PIL import Image

from skinapp.imaging.read import decode_photo

T = Image.Transpose
STORED_AS = {  # EXIF orientation → how an upright picture is turned when it is stored
    1: None,
    2: T.FLIP_LEFT_RIGHT,
    3: T.ROTATE_180,
    4: T.FLIP_TOP_BOTTOM,
    5: T.TRANSPOSE,
    6: T.ROTATE_90,
    7: T.TRANSVERSE,
    8: T.ROTATE_270,
}
Y, X = np.mgrid[0:48, 0:64]
UPRIGHT = Image.fromarray(np.stack([X * 4, Y * 5, 255 - X * 2 - Y], axis=-1).astype(np.uint8))


def stored(orientation: int) -> Image.Image:
    turn = STORED_AS[orientation]
    return UPRIGHT if turn is None else UPRIGHT.transpose(turn)


def exif(orientation: int) -> Image.Exif:
    tags = Image.Exif()
    tags[0x0112] = orientation
    return tags


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(
    ("file_format", "options"),
    [
        ("JPEG", {"quality": 95}),
        ("PNG", {}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
    ],
)
def test_every_orientation_comes_out_upright(file_format: str, options: dict, orientation: int) -> None:
    mark = {"tiffinfo": {0x0112: orientation}} if file_format == "TIFF" else {"exif": exif(orientation)}
    photo = decode_photo(encode(file_format, stored(orientation), **options, **mark), "x")
    assert (photo.width_px, photo.height_px) == (64, 48)
    assert photo.pixels.shape == (48, 64, 3)
    difference = np.abs(photo.pixels.astype(int) - np.asarray(UPRIGHT))
    assert difference.mean() < (3 if file_format == "JPEG" else 1e-9)


def test_size_is_of_the_upright_original_also_when_decoded_smaller() -> None:
    sideways = stored(6).resize((2304, 3072))
    photo = decode_photo(encode("JPEG", sideways, exif=exif(6)), "x")
    assert (photo.width_px, photo.height_px) == (3072, 2304)
    assert photo.pixels.shape == (1152, 1536, 3)


@pytest.mark.parametrize(
    "damaged",
    [b"Exif\0\0", b"Exif\0\0not a directory", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\x01\x12"],
)
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP"])
def test_damaged_exif_leaves_the_photo_as_it_is_stored(file_format: str, damaged: bytes) -> None:
    assert decode_photo(encode(file_format, UPRIGHT, exif=damaged), "x").pixels.shape == (48, 64, 3)


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_orientation_out_of_range_counts_as_upright(orientation: int) -> None:
    photo = decode_photo(encode("PNG", UPRIGHT, exif=exif(orientation)), "x")
    assert (photo.width_px, photo.height_px) == (64, 48)
    assert np.array_equal(photo.pixels, np.asarray(UPRIGHT))


CV = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def xmp(statement: str) -> bytes:
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" {statement}</rdf:RDF></x:xmpmeta>'
    ).encode()


def element(source_type: str) -> str:
    return f"><Iptc4xmpExt:DigitalSourceType>{CV}{source_type}</Iptc4xmpExt:DigitalSourceType></rdf:Description>"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (element("algorithmicMedia"), True),
        (element("trainedAlgorithmicMedia"), True),
        (element("compositeSynthetic"), True),
        (element("compositeWithTrainedAlgorithmicMedia"), True),
        (f'Iptc4xmpExt:DigitalSourceType="{CV}algorithmicMedia"/>', True),
        (f'><Iptc4xmpExt:DigitalSourceType rdf:resource="{CV}trainedAlgorithmicMedia"/></rdf:Description>', True),
        (element("digitalCapture"), False),
        (element("algorithmicMediaOfAnotherKind"), False),
        (f'dc:description="see {CV}algorithmicMedia"/>', False),
        ("/>", False),
    ],
)
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "TIFF", "WEBP"])
def test_synthetic_mark_is_read_from_xmp(file_format: str, statement: str, expected: bool) -> None:
    packet = xmp(statement)
    if file_format == "TIFF":
        data = encode("TIFF", UPRIGHT, tiffinfo={700: packet})
    elif file_format == "PNG":
        from PIL.PngImagePlugin import PngInfo

        chunks = PngInfo()
        chunks.add_itxt("XML:com.adobe.xmp", packet.decode())
        data = encode("PNG", UPRIGHT, pnginfo=chunks)
    else:
        data = encode(file_format, UPRIGHT, xmp=packet)
    assert decode_photo(data, "x").is_synthetic is expected


def test_photo_without_metadata_is_not_synthetic() -> None:
    assert decode_photo(encode("BMP", UPRIGHT), "x").is_synthetic is False
