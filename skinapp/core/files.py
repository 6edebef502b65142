"""Never half a file."""

import os
import secrets
from pathlib import Path


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
