"""DICOM files: the picture, and how much of the skin a pixel shows. Nothing else of a file is read, least of all the patient.

Pixels without compression, run lengths and 8-bit JPEG; of several frames the first one. (DICOM PS3.3 C.7.6.3, PS3.5 8 and A.)
"""

import io
import logging
import math
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PIL import Image, ImageOps

from skinapp.core.errors import PhotoUnreadable, PhotoUnsupported
from skinapp.core.language import tr
from skinapp.core.scales import is_plausible
from skinapp.imaging.checks import check_decoded_size, check_size
from skinapp.imaging.pillow import DAMAGED

if TYPE_CHECKING:
    from pydicom.dataset import Dataset
    from pydicom.uid import UID

_MARK, _MARK_AT = b"DICM", 128
_DEFLATED = b"1.2.840.10008.1.2.1.99"
_HEAD_BYTES = 4096
"""The file's own description, which names its compression, lies within so many bytes."""
_JPEG = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51")
_RUN_LENGTHS = "1.2.840.10008.1.2.5"
_PLAIN = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2")
_COLOURS = {"RGB": 3, "YBR_FULL": 3, "YBR_FULL_422": 3, "MONOCHROME1": 1, "MONOCHROME2": 1}
"""Photometric interpretation → samples of a pixel."""
_READ = (
    *("Rows", "Columns", "SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration", "NumberOfFrames"),
    *("BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation", "PixelSpacing", "ICCProfile", "PixelData"),
)
_MOST_READS = 30_000
"""Pieces of the file that are looked at, several an element: a real header has a few hundred."""
_MOST_STRETCH = 1.01
"""Of a pixel's sides: no scale for all directions else."""
_RUNS_HEADER = struct.Struct("<16L")
"""Before run lengths: how many planes, and where each begins (PS3.5 G.5)."""

logging.getLogger("pydicom").setLevel(logging.CRITICAL)  # its messages quote what stands in the file


@dataclass(frozen=True, eq=False)
class DicomPicture:
    """content: the picture, or the JPEG file that holds it; its size is not checked against `size` yet.

    size: width and height in pixels, as the file states them. is_rgb: whether a JPEG holds red, green and blue; is_negative:
    whether its white is stored as black. icc_profile: of its colours. spacing: how much of the skin a pixel shows, in mm, from
    row to row and from column to column, as the file states it; None where it states none.
    """

    content: Image.Image | bytes
    size: tuple[int, int]
    is_rgb: bool
    is_negative: bool
    icc_profile: bytes | None
    spacing: object

    def upright_values(self, image: Image.Image) -> Image.Image:
        """The decoded picture, with its white as white."""
        return ImageOps.invert(image) if self.is_negative and image.mode == "L" else image

    def mm_per_px(self, size: tuple[int, int]) -> float | None:
        """Scale of a decoded picture of this width and height; None where the file states none that can be one of the skin."""
        return _mm_per_px(self.spacing, max(self.size)) if size == self.size else None


def is_dicom(data: bytes) -> bool:
    """Whether the content is a DICOM file, whatever its name."""
    return data[_MARK_AT : _MARK_AT + len(_MARK)] == _MARK


def read(data: bytes) -> DicomPicture:
    """The first picture of a DICOM file. Raises PhotoUnreadable, PhotoUnsupported and PhotoTooLarge."""
    import pydicom  # noqa: PLC0415  # half a second, for a format that few photos have
    from pydicom import config  # noqa: PLC0415
    from pydicom.errors import BytesLengthException, InvalidDicomError  # noqa: PLC0415

    if _DEFLATED in data[:_HEAD_BYTES]:
        raise _unsupported(tr("as a whole"))
    config.settings.reading_validation_mode = config.IGNORE  # what it would remark is no reason to refuse a photo
    try:
        dataset = pydicom.dcmread(_Bounded(data), specific_tags=list(_READ))
        compression = dataset.file_meta.TransferSyntaxUID
        width, height = int(dataset.Columns), int(dataset.Rows)
        check_size(width, height)
        if compression not in {*_JPEG, _RUN_LENGTHS, *_PLAIN}:
            raise _unsupported(_known_name(compression))
        colours = dataset.PhotometricInterpretation
        _check_pixels(dataset)
        return DicomPicture(
            content=_content(dataset),
            size=(width, height),
            is_rgb=colours == "RGB",
            is_negative=colours == "MONOCHROME1",
            icc_profile=dataset.get("ICCProfile"),
            spacing=dataset.get("PixelSpacing") or None,
        )
    except (*DAMAGED, AttributeError, NotImplementedError, RuntimeError, InvalidDicomError, BytesLengthException) as error:
        raise PhotoUnreadable(tr("This file is damaged or incomplete. Copy it again from where it came from.")) from error


def _check_pixels(dataset: "Dataset") -> None:
    """Refuse pixels other than bytes from 0 to 255 in known colours. Raises PhotoUnsupported."""
    depth = dataset.BitsAllocated, dataset.get("BitsStored", 8), dataset.get("PixelRepresentation", 0)
    if depth != (8, 8, 0) or _COLOURS.get(dataset.PhotometricInterpretation) != dataset.SamplesPerPixel:
        raise PhotoUnsupported(tr("This DICOM file is not a colour or grey photo of 8 bits. Export the photo as JPEG or PNG."))


def _content(dataset: "Dataset") -> Image.Image | bytes:
    """The first picture, or the JPEG file that holds it."""
    from pydicom.encaps import get_frame  # noqa: PLC0415
    from pydicom.pixels.utils import pixel_array  # noqa: PLC0415

    compression, width, height = dataset.file_meta.TransferSyntaxUID, int(dataset.Columns), int(dataset.Rows)
    if compression not in _JPEG:
        check_decoded_size(width, height)
    if compression in _PLAIN:
        return Image.fromarray(pixel_array(dataset, index=0))
    frame = get_frame(dataset.PixelData, 0, number_of_frames=int(dataset.get("NumberOfFrames") or 1))
    if compression in _JPEG:
        return frame
    return _unrolled(frame, (width, height), dataset.PhotometricInterpretation)


def _unrolled(frame: bytes, size: tuple[int, int], colours: str) -> Image.Image:
    """A picture out of run lengths, which are PackBits, a plane for each sample. Raises ValueError.

    Pillow unrolls them: pydicom does so in Python, where a hostile file takes minutes.
    """
    count, *places = _RUNS_HEADER.unpack_from(frame)
    if count != _COLOURS[colours] or colours == "YBR_FULL_422":
        raise ValueError("another number of planes than of samples")
    line = (size[0] * size[1], 1)  # as one row: some programs let runs cross from one into the next
    ends = (*places[1:count], len(frame))
    planes = [Image.frombytes("L", line, frame[place:end], "packbits", "L") for place, end in zip(places, ends, strict=False)]
    planes = [Image.frombytes("L", size, plane.tobytes()) for plane in planes]
    if count == 1:
        return planes[0]
    return Image.merge("RGB" if colours == "RGB" else "YCbCr", planes).convert("RGB")


class _Bounded(io.BytesIO):
    """A file in memory of which only so many pieces can be read: a small file may nest millions of empty elements."""

    _reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self._reads += 1
        if self._reads > _MOST_READS:
            raise ValueError("too many elements")  # EOFError would count as the end of the file
        return super().read(size)


def _mm_per_px(spacing: object, longer_side_px: int) -> float | None:
    """spacing: between rows and between columns, in mm, as the file states it.

    None for one that is no scale of the skin: the reader is then asked for it, as for any other photo.
    """
    try:
        down, across = (float(value) for value in spacing)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        return None
    if not (math.isfinite(down) and down > 0 and across > 0):
        return None
    is_square = 1 / _MOST_STRETCH <= down / across <= _MOST_STRETCH
    return across if is_square and is_plausible(across * longer_side_px) else None


def _known_name(compression: "UID") -> str:
    """What DICOM calls a compression. What else may stand there is not repeated: it could be anything, a name too."""
    return compression.name if compression.name != compression else tr("one that DICOM does not know")


def _unsupported(compression: str) -> PhotoUnsupported:
    return PhotoUnsupported(
        tr(
            "This DICOM file is compressed in a way that is not read ({compression}). Export it as JPEG or uncompressed.",
            compression=compression,
        )
    )
