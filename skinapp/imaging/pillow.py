"""How Pillow is set up, and what its decoders raise."""

import logging
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

# Importing a plugin registers its format. Were one missing, Pillow would import every plugin it has to look for it.
from PIL import BmpImagePlugin, Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin  # noqa: F401

DAMAGED = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    EOFError,
    struct.error,
    zlib.error,
)
"""What Pillow's decoders raise on damaged files: the first four on mutated ones, the others where those do not easily reach."""

Image.MAX_IMAGE_PIXELS = None  # limits.MAX_PIXELS stands in its place: it refuses where Pillow would only warn
logging.getLogger("PIL").setLevel(logging.CRITICAL)  # its messages hold metadata, which may name a patient


@contextmanager
def quiet() -> Iterator[None]:
    """Leave out Pillow's warnings: what matters is raised, and remarks about odd metadata help nobody.

    Warning filters belong to the whole process. The worst that two threads can do to each other here is that one of Pillow's
    warnings is shown, or not shown.
    """
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", module=r"PIL\.")
        yield
