"""Paths beyond the 260 characters that Windows opens by default."""

import ntpath
import os
from pathlib import Path

_PREFIX = "\\\\?\\"


def openable(path: Path | str) -> Path:
    """The path as the system can open it, however long it is."""
    return Path(extended(os.path.abspath(path))) if os.name == "nt" else Path(path)  # noqa: PTH100  # keeps symbolic links


def extended(absolute: str) -> str:
    r"""An absolute Windows path with the prefix that lifts the length limit: `\\?\C:\…` or `\\?\UNC\server\share\…`."""
    path = ntpath.normpath(absolute)  # behind the prefix, Windows understands neither slashes nor dots
    if path.startswith(_PREFIX):
        return path
    return f"{_PREFIX}UNC{path[1:]}" if path.startswith("\\\\") else _PREFIX + path
