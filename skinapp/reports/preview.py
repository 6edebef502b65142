"""How a PDF page looks on a screen."""

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
