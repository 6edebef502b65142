"""What the program needs beside the engines, each part tried once on this computer."""

from collections.abc import Callable
from dataclasses import dataclass

from skinapp.core.errors import SkinAppError
from skinapp.reports.fonts import faces
from skinapp.storage import database, keys, trial


@dataclass(frozen=True)
class Part:
    """name: of a part; works: whether it does here; note: what it is, or what is wrong."""

    name: str
    works: bool
    note: str = ""


def parts() -> list[Part]:
    """All of them, in a fixed order."""
    return [_tried(name, action) for name, action in _PARTS.items()]


def _tried(name: str, action: Callable[[], str]) -> Part:
    try:
        return Part(name, works=True, note=action())
    except SkinAppError as error:
        return Part(name, works=False, note=str(error))
    except (*database.REFUSALS, OSError) as error:
        return Part(name, works=False, note=type(error).__name__)


def _encryption() -> str:
    if not trial.encrypts():
        raise SkinAppError("The database of this build does not encrypt.")
    return "AES-256 (SQLCipher)"


def _fonts() -> str:
    return ", ".join(face.fontName for bold in (False, True) for face in faces(bold=bold))


_PARTS = {"worklist encryption": _encryption, "key store": keys.store_name, "report fonts": _fonts}
