"""Small pictures for lists."""

from io import BytesIO

from PIL import Image, ImageOps

from skinapp.imaging.read import decode_photo

SIDE_PX = 128


def thumbnail(data: bytes, source: str) -> bytes:
    """The middle square of a photo as a JPEG file of `SIDE_PX` pixels a side.

    data, source: as for `decode_photo`; raises what it raises.
    """
    photo = decode_photo(data, source, least_side_px=SIDE_PX)
    small = ImageOps.fit(Image.fromarray(photo.pixels), (SIDE_PX, SIDE_PX), Image.Resampling.BOX)
    file = BytesIO()
    small.save(file, "JPEG", quality=85)
    return file.getvalue()
