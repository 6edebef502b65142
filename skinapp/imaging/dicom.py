"""DICOM files: the picture, and how much of the skin a pixel shows. Nothing else of a file is read, least of all the patient.

Pixels without compression, run lengths and 8-bit JPEG; of several frames the first one. (DICOM PS3.3 C.7.6.3, PS3.5 8 and A.)
"""

import io
import logging
import math
from dataclasses import dataclass

from PIL import Image

from skinapp.core.errors import PhotoUnreadable, PhotoUnsupported
from skinapp.core.language import tr
from skinapp.core.scales import is_plausible
from skinapp.imaging.checks import check_decoded_size, check_size
from skinapp.imaging.pillow import DAMAGED

_MARK, _MARK_AT = b"DICM", 128
_DEFLATED = b"1.2.840.10008.1.2.1.99"
_HEAD_BYTES = 4096
"""The file's own description, which names its compression, lies within so many bytes."""
_JPEG = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51")
_PLAIN = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.5")
_COLOURS = {"RGB": 3, "YBR_FULL": 3, "YBR_FULL_422": 3, "MONOCHROME2": 1}
"""Photometric interpretation → samples of a pixel."""
_READ = (
    *("Rows", "Columns", "SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration", "NumberOfFrames"),
    *("BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation", "PixelSpacing", "ICCProfile", "PixelData"),
)
_MOST_READS = 100_000
"""Pieces of the file that are looked at, several an element: a real header has a few hundred."""
_MOST_STRETCH = 1.01
"""Of a pixel's sides: no scale for all directions else."""

logging.getLogger("pydicom").setLevel(logging.CRITICAL)  # its messages quote what stands in the file


@dataclass(frozen=True, eq=False)
class DicomPicture:
    """content: the picture, or the JPEG file that holds it. is_rgb: whether that JPEG holds red, green and blue.

    icc_profile: of its colours; mm_per_px: how much of the skin a pixel shows; None where the file states none to rely on.
    """

    content: Image.Image | bytes
    is_rgb: bool
    icc_profile: bytes | None
    mm_per_px: float | None


def is_dicom(data: bytes) -> bool:
    """Whether the content is a DICOM file, whatever its name."""
    return data[_MARK_AT : _MARK_AT + len(_MARK)] == _MARK


def read(data: bytes) -> DicomPicture:
    """The first picture of a DICOM file. Raises PhotoUnreadable, PhotoUnsupported and PhotoTooLarge."""
    import pydicom  # noqa: PLC0415  # half a second, for a format that few photos have
    from pydicom import config, encaps  # noqa: PLC0415
    from pydicom.errors import BytesLengthException, InvalidDicomError  # noqa: PLC0415
    from pydicom.pixels.utils import pixel_array  # noqa: PLC0415

    if _DEFLATED in data[:_HEAD_BYTES]:
        raise _unsupported(tr("as a whole"))
    config.settings.reading_validation_mode = config.IGNORE  # what it would remark is no reason to refuse a photo
    try:
        dataset = pydicom.dcmread(_Bounded(data), specific_tags=list(_READ))
        compression = dataset.file_meta.TransferSyntaxUID
        width, height = int(dataset.Columns), int(dataset.Rows)
        check_size(width, height)
        if compression not in {*_JPEG, *_PLAIN}:
            raise _unsupported(compression.name)
        colours = dataset.PhotometricInterpretation
        if dataset.BitsAllocated != 8 or _COLOURS.get(colours) != dataset.SamplesPerPixel:
            raise _odd_pixels()
        content: Image.Image | bytes
        if compression in _JPEG:
            content = encaps.get_frame(dataset.PixelData, 0, number_of_frames=int(dataset.get("NumberOfFrames") or 1))
        else:
            check_decoded_size(width, height)
            content = Image.fromarray(pixel_array(dataset, index=0))
        scale = _mm_per_px(dataset.get("PixelSpacing"), width)
        profile = dataset.get("ICCProfile")
    except (*DAMAGED, AttributeError, NotImplementedError, RuntimeError, InvalidDicomError, BytesLengthException) as error:
        raise PhotoUnreadable(tr("This file is damaged or incomplete. Copy it again from where it came from.")) from error
    return DicomPicture(content, colours == "RGB", profile, scale)


class _Bounded(io.BytesIO):
    """A file in memory of which only so many pieces can be read: a small file may nest millions of empty elements."""

    _reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self._reads += 1
        if self._reads > _MOST_READS:
            raise ValueError("too many elements")  # EOFError would count as the end of the file
        return super().read(size)


def _mm_per_px(spacing: object, width: int) -> float | None:
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
    return across if is_square and is_plausible(across * width) else None


def _unsupported(compression: str) -> PhotoUnsupported:
    return PhotoUnsupported(
        tr(
            "This DICOM file is compressed in a way that is not read ({compression}). Export it as JPEG or uncompressed.",
            compression=compression,
        )
    )


def _odd_pixels() -> PhotoUnsupported:
    return PhotoUnsupported(tr("This DICOM file is not a colour or grey photo of 8 bits. Export the photo as JPEG or PNG."))
