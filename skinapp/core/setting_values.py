"""What a setting that is typed or chosen from a disk may hold: one line, a folder, a logo."""

import base64
import binascii
from typing import Any

MOST_CHARACTERS = 500
"""Of a line: what a report takes."""
MOST_PATH_CHARACTERS = 4096
MOST_LOGO_BYTES = 256 * 1024
"""Of the PNG file that a logo is kept as."""
_PNG = b"\x89PNG\r\n\x1a\n"


def is_line(value: Any, most: int = MOST_CHARACTERS) -> bool:
    """Whether it is a text of one line, without control characters, that is not too long."""
    return isinstance(value, str) and len(value) <= most and all(c.isprintable() or c == "\u00a0" for c in value)


def is_folder(value: Any) -> bool:
    """Whether it may be the path of a folder; empty for none. Whether there is such a folder shows when it is used."""
    return is_line(value, MOST_PATH_CHARACTERS)


def is_logo(value: Any) -> bool:
    """Whether it is a PNG file in base64, at most 256 KiB; empty for none."""
    if value == "":
        return True
    try:
        return logo_bytes(value).startswith(_PNG)
    except (ValueError, TypeError, AttributeError):
        return False


def logo_text(png: bytes) -> str:
    """A PNG file as a setting holds it."""
    return base64.b64encode(png).decode("ascii")


def logo_bytes(value: str) -> bytes:
    """The PNG file that a setting holds; empty for none. ValueError for anything that is not base64, or too long."""
    if len(value) > MOST_LOGO_BYTES * 4 // 3 + 4:
        raise ValueError("a logo has at most 256 KiB")
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError("a logo is base64") from error
