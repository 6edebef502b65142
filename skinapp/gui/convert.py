"""Between numpy and Qt: pictures for the screen, and bytes of pictures that came from the clipboard."""

import io

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColorSpace, QImage

SMALLEST_LEVEL_PX = 512
HEAT_PX = 240
HEAT_COLOURS = ((0, 84, 60), (0, 140, 76), (70, 200, 70), (190, 240, 70), (250, 250, 120))
"""Green to light yellow, darker to lighter, so that the colour-blind see it too. Not blue, grey, white, red or brown: laid over
skin, they would look like what a dermatologist looks for."""
HEAT_FROM = 0.15
"""What counts less is not drawn."""
HEAT_STOPS = np.linspace(0, 1, len(HEAT_COLOURS))


def image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """A picture for the screen, sRGB, that owns its memory. pixels: uint8 (height, width, 3), sRGB."""
    height, width = pixels.shape[:2]
    packed = np.ascontiguousarray(pixels)
    borrowed = QImage(packed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    owned = borrowed.convertToFormat(QImage.Format.Format_RGB32)
    owned.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return owned


def decoded(jpeg: bytes) -> QImage:
    """A small picture from its file, on any thread. Raises OSError for what is none.

    Not by Qt: its reader connects signals while PySide holds the interpreter, and both wait for ever when the GUI's thread,
    destroying an object, holds the lock of that object's connections and asks for the interpreter.
    """
    with Image.open(io.BytesIO(jpeg)) as opened:
        return image(np.asarray(opened.convert("RGB")))


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


def heat(values: npt.NDArray[np.float32]) -> QImage:
    """A map to be drawn over the photo: the more, the brighter and the less transparent. values: (G, G), 0 to 1."""
    size = (HEAT_PX, HEAT_PX)
    smooth = np.clip(np.asarray(Image.fromarray(values).resize(size, Image.Resampling.BICUBIC)), 0, 1)
    channels = [np.interp(smooth, HEAT_STOPS, colours) for colours in zip(*HEAT_COLOURS, strict=True)]
    cover = np.clip((smooth - HEAT_FROM) / (1 - HEAT_FROM), 0, 1)
    pixels = np.stack([*channels, 255 * cover], axis=-1).round().astype(np.uint8)  # (HEAT_PX, HEAT_PX, 4), RGBA
    borrowed = QImage(pixels.data, HEAT_PX, HEAT_PX, 4 * HEAT_PX, QImage.Format.Format_RGBA8888)
    return borrowed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def png_bytes(picture: QImage) -> bytes:
    """The picture as a PNG file, for a photo that came without a file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub says bytes, Qt wants text
    return bytes(data.data())
