"""A clinic's logo, made small and harmless: drawn anew on white, as a PNG file without metadata."""

from io import BytesIO

from PIL import Image, UnidentifiedImageError

from skinapp.core.errors import SettingsError
from skinapp.core.language import tr
from skinapp.core.setting_values import MOST_LOGO_BYTES

MOST_FILE_BYTES = 4 * 1024 * 1024
MOST_PX = 16_000_000
SIZE_PX = (900, 204)
"""Width and height that it is fitted into: 430 dots per inch at the size that it has on the page."""
_FORMATS = ("PNG", "JPEG")


def logo_of(data: bytes) -> bytes:
    """The PNG file of a logo, at most 900 × 204 pixels and 256 KiB, from a PNG or JPEG file. Raises SettingsError."""
    if len(data) > MOST_FILE_BYTES:
        raise SettingsError(tr("The logo has more than 4 MB. Choose a smaller file."))
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_PX:
                raise SettingsError(tr("The logo has more than 16 million pixels. Choose a smaller one."))
            drawn = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise SettingsError(tr("This file is no logo that can be read. Choose a PNG, JPEG or SVG file.")) from error
    drawn.thumbnail(SIZE_PX, Image.Resampling.LANCZOS)
    white = Image.new("RGBA", drawn.size, "white")
    flat = Image.alpha_composite(white, drawn).convert("RGB")
    return _saved(flat)


def _saved(picture: Image.Image) -> bytes:
    """A PNG file within the limit, with fewer colours where it takes that."""
    for made in (picture, picture.quantize(128), picture.quantize(16)):
        file = BytesIO()
        made.save(file, "PNG", optimize=True)
        if file.tell() <= MOST_LOGO_BYTES:
            return file.getvalue()
    raise SettingsError(tr("The logo is too detailed to be kept. Choose a simpler one."))
