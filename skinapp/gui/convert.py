"""Between numpy and Qt: pictures for the screen, and bytes of pictures that came from the clipboard."""

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColorSpace, QImage

SMALLEST_LEVEL_PX = 512


def image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """A picture for the screen, sRGB, that owns its memory. pixels: uint8 (height, width, 3), sRGB."""
    height, width = pixels.shape[:2]
    packed = np.ascontiguousarray(pixels)
    borrowed = QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    owned = borrowed.convertToFormat(QImage.Format.Format_RGB32)
    owned.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return owned


def levels(pixels: npt.NDArray[np.uint8]) -> tuple[QImage, ...]:
    """The picture, and averaged halves of it down to 512 px.

    A large photo drawn small from all its pixels shows patterns that are not in the skin; from the nearest half it does not.
    """
    pictures = [image(pixels)]
    halved = Image.fromarray(pixels)
    while max(halved.size) >= 2 * SMALLEST_LEVEL_PX:
        halved = halved.reduce(2)
        pictures.append(image(np.asarray(halved)))
    return tuple(pictures)


def png_bytes(picture: QImage) -> bytes:
    """The picture as a PNG file, for a photo that came without a file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub says bytes, Qt wants text
    return bytes(data.data())
