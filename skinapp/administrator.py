"""Whether this process may change what holds for the whole machine, and how it does."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

FOR_EVERYBODY = 0o022
"""A umask: others may read, and not write."""


def is_administrator() -> bool:
    """Root, or on Windows a member of the administrators who was asked for consent."""
    if sys.platform == "win32":
        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.geteuid() == 0


@contextmanager
def laid_for_everybody() -> Iterator[None]:
    """For the time of the block, what this process makes can be read by every user, whatever the umask of its shell."""
    before = os.umask(FOR_EVERYBODY)
    try:
        yield
    finally:
        os.umask(before)
