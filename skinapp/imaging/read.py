"""From a path, or from bytes, to a photo."""

import hashlib
import io
import stat
from pathlib import Path, PurePath

import numpy as np
import numpy.typing as npt
from PIL import Image, TiffImagePlugin, UnidentifiedImageError

from skinapp.core.errors import PhotoTooLarge, PhotoUnreadable, PhotoUnsupported
from skinapp.core.language import tr
from skinapp.core.photo import Photo
from skinapp.imaging import dicom, marks, pillow
from skinapp.imaging.checks import check_bytes, check_decoded_size, check_scans, check_size
from skinapp.imaging.colour import to_srgb
from skinapp.imaging.limits import ENDINGS, FORMATS, OTHER_ENDINGS, PILLOW_FORMATS, REDUCED_SIDE_PX
from skinapp.imaging.long_path import openable

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}  # EXIF orientation → what makes the picture upright
_STRIP_PX = 256
_DNG_VERSION = 50706  # the tag that every DNG file has, whatever its name (Adobe DNG specification)


def read_photo(path: Path | str) -> Photo:
    """Read a photo from a file. See `decode_photo`; also raises PhotoUnreadable if the file cannot be opened."""
    return decode_photo(read_bytes(path), str(path))


def decode_photo(data: bytes, source: str, least_side_px: int = REDUCED_SIDE_PX) -> Photo:
    """Decode a photo: upright, sRGB, 8 bit.

    The content decides about the format, whatever the name says. Of an animation or a file with several pages, the first one is
    used. A large JPEG is decoded at reduced scale: see `REDUCED_SIDE_PX`.

    data: the file's bytes. source: where they came from, such as the path as the user gave it. least_side_px: pixels that the
    short side of a large JPEG keeps.
    Raises PhotoUnreadable, PhotoUnsupported or PhotoTooLarge, each with a sentence for the user.
    """
    if not data:
        raise PhotoUnreadable(tr("This file is empty. Copy it again from where it came from."))
    check_bytes(len(data))
    try:
        with pillow.quiet():
            return _decode(data, source, least_side_px)
    except MemoryError as e:
        raise PhotoTooLarge(
            tr("There is not enough memory to open this picture. Close other programs, or save it smaller.")
        ) from e


def _decode(data: bytes, source: str, least_side_px: int) -> Photo:
    found = dicom.read(data) if dicom.is_dicom(data) else None
    if found is None:
        image, width, height = _load(data, source, least_side_px)
    elif isinstance(found.content, bytes):
        image, width, height = _load(found.content, source, least_side_px, is_rgb=found.is_rgb)
    else:
        image, (width, height) = found.content, found.content.size
    mm_per_px = None
    if found is not None:
        image = found.upright_values(image)
        mm_per_px = found.mm_per_px((width, height))
        if found.icc_profile:
            image.info["icc_profile"] = found.icc_profile
    turn = marks.orientation(image)
    rgb = to_srgb(image)
    if turn in _TURNS:
        rgb = rgb.transpose(_TURNS[turn])
    if turn >= 5:  # a quarter turn
        width, height = height, width
    return Photo(
        pixels=_pixels(rgb),
        source=source,
        sha256=hashlib.sha256(data).hexdigest(),
        width_px=width,
        height_px=height,
        file_format="DICOM" if found else _format(image),
        is_synthetic=marks.is_synthetic(image),
        mm_per_px=mm_per_px,
        is_scale_refused=found is not None and found.spacing is not None and mm_per_px is None,
    )


def _load(data: bytes, source: str, least_side_px: int, *, is_rgb: bool = False) -> tuple[Image.Image, int, int]:
    """The decoded image, with the width and height in pixels that its header states.

    is_rgb: of a JPEG, whether what it holds is red, green and blue even though it does not say so itself.
    """
    try:
        image: Image.Image = Image.open(io.BytesIO(data), formats=PILLOW_FORMATS)
        if _is_raw(image, source):
            raise _not_read(source)
        width, height = image.size
        check_size(width, height)
        if _format(image) == "JPEG":
            check_scans(data)
            is_rgb = is_rgb and image.mode == "RGB" and not image.info.keys() & {"jfif", "adobe"}
            image.draft("YCbCr" if is_rgb else None, (least_side_px, least_side_px))
        check_decoded_size(*image.size)
        image.load()  # turns a TIFF upright by itself; the size in its header is already the upright one
    except UnidentifiedImageError as e:
        raise _not_a_photo(source) from e
    except pillow.DAMAGED as e:
        raise PhotoUnreadable(tr("This file is damaged or incomplete. Copy it again from where it came from.")) from e
    return (Image.merge("RGB", image.split()) if is_rgb else image), width, height


def _is_raw(image: Image.Image, source: str) -> bool:
    """Whether it is a camera's raw data. Most are TIFF by their content, and its first picture is a thumbnail."""
    if not isinstance(image, TiffImagePlugin.TiffImageFile):
        return False
    return PurePath(source).suffix.lower() in OTHER_ENDINGS or _DNG_VERSION in image.tag_v2


def _format(image: Image.Image) -> str:
    """Pillow's name of the format. MPO, what some phones write, is JPEGs one behind the other, and counts as JPEG."""
    return "JPEG" if image.format == "MPO" else str(image.format)


def _pixels(rgb: Image.Image) -> npt.NDArray[np.uint8]:
    """The pixels, uint8 (H, W, 3), read-only; copied in strips because Pillow holds every copy twice for a moment."""
    pixels = np.empty((rgb.height, rgb.width, 3), np.uint8)
    for top in range(0, rgb.height, _STRIP_PX):
        strip = rgb.crop((0, top, rgb.width, min(top + _STRIP_PX, rgb.height)))
        pixels[top : top + _STRIP_PX] = np.asarray(strip)
    pixels.flags.writeable = False
    return pixels


def read_bytes(path: Path | str) -> bytes:
    """Every byte of a regular file, after a look at its size. Raises PhotoUnreadable and PhotoTooLarge."""
    try:
        file = openable(path)
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PhotoUnreadable(tr("This is not a file but a folder or a device. Choose a photo."))
        check_bytes(status.st_size)
        return file.read_bytes()
    except FileNotFoundError as e:
        raise PhotoUnreadable(tr("There is no such file. It may have been moved or renamed; choose it again.")) from e
    except PermissionError as e:
        raise PhotoUnreadable(tr("This file may not be read. Ask for permission, or copy it to a folder of your own.")) from e
    except (OSError, ValueError) as e:  # ValueError: a path with a zero character
        raise PhotoUnreadable(tr("This file cannot be opened. Check the disk or connection that it is on.")) from e


def _not_a_photo(source: str) -> PhotoUnreadable | PhotoUnsupported:
    """The error for content of no allowed format: unreadable where the name promises one, else unsupported."""
    if PurePath(source).suffix.lower() in ENDINGS:
        return PhotoUnreadable(tr("The content of this file is not a photo, or is badly damaged. Choose the original photo."))
    if PurePath(source).suffix.lower() in OTHER_ENDINGS:
        return _not_read(source)
    *most, last = FORMATS
    return PhotoUnsupported(
        tr("This is not a photo in a supported format: {formats} or {last}.", formats=", ".join(most), last=last)
    )


def _not_read(source: str) -> PhotoUnsupported:
    kind = PurePath(source).suffix.lower()
    name = kind[1:].upper() if kind in OTHER_ENDINGS else "DNG"
    return PhotoUnsupported(tr("{format} files are not read. Save this photo as JPEG, PNG or TIFF.", format=name))
