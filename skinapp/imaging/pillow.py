"""How Pillow is set up, and what its decoders raise."""

import logging
import struct
import threading
import warnings
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

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


class _Quiet:
    """Switches the decoders' warnings off while anybody decodes.

    Filters belong to the process, and photos are decoded on several threads: the first one in sets, the last one out resets.
    """

    def __init__(self) -> None:
        self._lock, self._inside, self._filters = threading.Lock(), 0, ExitStack()

    @contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            if self._inside == 0:
                self._filters.enter_context(warnings.catch_warnings())
                warnings.filterwarnings("ignore", module=r"(PIL|pydicom)\.")
            self._inside += 1
        try:
            yield
        finally:
            with self._lock:
                self._inside -= 1
                if self._inside == 0:
                    self._filters.close()


quiet = _Quiet()
"""A context that leaves out their warnings: what matters is raised, and remarks about odd metadata help nobody."""
