"""On Windows, torch's own libraries have to be in the process before Qt's. Not run on Windows yet."""

import ctypes
import importlib.util
import logging
import sys
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger(__name__)


def preload(platform: str = sys.platform, load: Callable[[str], object] = ctypes.CDLL) -> None:
    """Load c10.dll, which torch 2.9 and later are reported to fail to load after Qt, without importing torch.

    Does nothing on other systems. A library that does not load is logged here and reported when the model is loaded.
    """
    if platform != "win32":
        return
    torch = importlib.util.find_spec("torch")
    if torch is None or torch.origin is None:
        return
    try:
        load(str(Path(torch.origin).parent / "lib" / "c10.dll"))
    except OSError as error:
        log.warning("c10.dll could not be loaded before Qt: %s", type(error).__name__)
