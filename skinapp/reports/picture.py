"""The photo as it goes into the report: drawn anew from its pixels, so that nothing of the file's metadata comes along."""

from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader

from skinapp.core.photo import Photo

LONGEST_SIDE_PX = 720  # 280 dots per inch at the size it has on the page


def picture(photo: Photo) -> ImageReader:
    """A JPEG of at most 720 px on the long side, without metadata."""
    image = Image.fromarray(photo.pixels)
    image.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX), Image.Resampling.LANCZOS)
    file = BytesIO()
    image.save(file, "JPEG", quality=92, subsampling=0)
    file.seek(0)
    return ImageReader(file)
