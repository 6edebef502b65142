"""From a live picture to the bytes of a photo file, which then goes the way of every other photo."""

import io
import threading
from datetime import datetime

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, ImageCms

from skinapp import __version__
from skinapp.core.language import tr
from skinapp.synthetic.samples import XMP

QUALITY = 95  # with full colour resolution: differences stay below what the quality measures notice


def turned(pixels: npt.NDArray[np.uint8], quarters: int, is_mirrored: bool) -> npt.NDArray[np.uint8]:
    """Mirrored left to right, then turned clockwise by quarters: uint8 (H, W, 3). A 4K picture takes some milliseconds."""
    import cv2  # noqa: PLC0415  # it takes a moment, and is there since there is a picture

    seen = cv2.flip(pixels, 1) if is_mirrored else pixels
    turns = (None, cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)[quarters]
    return np.asarray(seen if turns is None else cv2.rotate(seen, turns), np.uint8)


def photo_name(at: datetime) -> str:
    """What the list calls it: the moment, and nothing about the patient or the camera."""
    return tr("Camera {at}", at=f"{at:%Y-%m-%d %H.%M.%S}")


class CapturedPhoto:
    """A picture that becomes a JPEG when its bytes are first asked for, on whatever thread asks."""

    def __init__(self, pixels: npt.NDArray[np.uint8], at: datetime, is_synthetic: bool) -> None:
        """pixels: uint8 (H, W, 3), sRGB, as it was seen. at: with time zone."""
        self._pixels: npt.NDArray[np.uint8] | None = pixels
        self._at = at
        self._is_synthetic = is_synthetic
        self._lock = threading.Lock()
        self._data = b""

    def load(self) -> bytes:
        """The file's bytes."""
        with self._lock:
            if self._pixels is not None:
                self._data = _encoded(self._pixels, self._at, self._is_synthetic)
                self._pixels = None
            return self._data


def _encoded(pixels: npt.NDArray[np.uint8], at: datetime, is_synthetic: bool) -> bytes:
    """A JPEG in sRGB with the time and the program in its EXIF; nothing about the camera, which could tell whose it is."""
    exif = Image.Exif()
    exif[ExifTags.Base.Software] = f"SkinApp {__version__}"
    exif[ExifTags.Base.DateTime] = f"{at:%Y:%m:%d %H:%M:%S}"
    detail = exif.get_ifd(ExifTags.IFD.Exif)
    detail[ExifTags.Base.DateTimeOriginal] = f"{at:%Y:%m:%d %H:%M:%S}"
    detail[ExifTags.Base.OffsetTimeOriginal] = f"{at:%z}"[:3] + ":" + f"{at:%z}"[3:5]
    detail[ExifTags.Base.ColorSpace] = 1  # sRGB
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    more = {"xmp": XMP} if is_synthetic else {}
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=QUALITY, subsampling=0, exif=exif, icc_profile=profile, **more)
    return file.getvalue()
