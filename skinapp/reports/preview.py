"""How a PDF page looks on a screen."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

POINTS_PER_INCH = 72


def first_page(pdf: bytes, dots_per_inch: float) -> npt.NDArray[np.uint8]:
    """The first page of a PDF file as a picture. pdf: its bytes. Returns uint8 (H, W, 3), sRGB."""
    import pypdfium2  # noqa: PLC0415  # the window does not wait for it: a report comes after a photo

    document = pypdfium2.PdfDocument(pdf)
    try:
        drawn = document[0].render(scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True)
        return np.array(drawn.to_numpy()[..., :3])
    finally:
        document.close()


def document_pages(pdf: bytes) -> int:
    """How many pages a PDF file has. pdf: its bytes."""
    import pypdfium2  # noqa: PLC0415  # see above

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


@dataclass(frozen=True, eq=False)
class Band:
    """A strip of a page, as wide as the page. page: from 0; edges: left, top, right, bottom in points from the top left corner.

    pixels: uint8 (H, W, 3), sRGB.
    """

    page: int
    edges: tuple[float, float, float, float]
    pixels: npt.NDArray[np.uint8] = field(repr=False)


def bands(pdf: bytes, dots_per_inch: float, height_points: float = 72.0) -> Iterator[Band]:
    """Every page of a PDF file from top to bottom, in strips: a whole page at a printer's resolution would fill the memory."""
    import pypdfium2  # noqa: PLC0415  # see above

    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document):
            width, height = page.get_size()
            top = 0.0
            while top < height:
                bottom = min(top + height_points, height)
                cut = (0, height - bottom, 0, top)  # left, bottom, right, top: what is left away
                drawn = page.render(scale=dots_per_inch / POINTS_PER_INCH, crop=cut, rev_byteorder=True)
                yield Band(number, (0.0, top, width, bottom), np.array(drawn.to_numpy()[..., :3]))
                top = bottom
    finally:
        document.close()
