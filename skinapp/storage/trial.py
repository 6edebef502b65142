"""Whether worklists can be kept on this computer, tried on a file of its own."""

import secrets
import tempfile
from pathlib import Path

from skinapp.storage import database, keys

_PLAIN = b"SQLite format 3"  # how a file begins that is not encrypted


def encrypts() -> bool:
    """Whether a new file is encrypted and opens again with its key. Raises one of `database.REFUSALS`, or OSError."""
    with tempfile.TemporaryDirectory() as folder:
        file, key = Path(folder) / "trial.db", secrets.token_bytes(keys.KEY_BYTES)
        for _ in range(2):
            database.on_disk(file, key).dispose()
        return not file.read_bytes().startswith(_PLAIN)
