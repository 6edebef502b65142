"""Whether this process may change what holds for the whole machine."""

import ctypes
import os
import sys


def is_administrator() -> bool:
    """Root, or on Windows a member of the administrators who was asked for consent."""
    if sys.platform == "win32":
        return bool(ctypes.windll.shell32.IsUserAnAdmin())
    return os.geteuid() == 0
