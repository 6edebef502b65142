"""Never half a file."""

import os
import secrets
from pathlib import Path


def write_new(path: Path, data: bytes) -> None:
    """Write the bytes as a file that was not there: never over another one, also where two programs write at the same time.

    Raises FileExistsError where there is one, or somebody is writing it as `path`.part, and OSError. Never half a file.
    """
    part = path.with_name(path.name + ".part")
    with part.open("xb") as file:
        try:
            if path.exists():
                raise FileExistsError(path)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            file.close()  # Windows removes no open file
            part.unlink(missing_ok=True)
            raise
    part.replace(path)


def write_atomically(path: Path, data: bytes) -> None:
    """Write the bytes under a temporary name in the same folder, flush them to the disk, then rename.

    Whatever happens, `path` holds either what it held before or all of `data`. Raises OSError; no temporary file is left.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")  # opened by hand, not by tempfile, to get the usual rights
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
