"""Files of a model folder, read once: the bytes whose digest was checked are the bytes that are used."""

import hashlib
from pathlib import Path

from skinapp.core.errors import ModelNotFound, ModelTampered
from skinapp.core.language import tr
from skinapp.model.manifest import Manifest


def digest_of(file: Path) -> str:
    """SHA-256 of a file that may not be there: then nothing, which is no digest."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""


def read_verified(folder: Path, manifest: Manifest, name: str) -> bytes:
    """The contents of a file that the manifest names. Raises ModelNotFound and ModelTampered."""
    try:
        data = (folder / name).read_bytes()
    except OSError as error:
        raise ModelNotFound(tr("Model “{id}” is incomplete: {name} cannot be read.", id=manifest.id, name=name)) from error
    if hashlib.sha256(data).hexdigest() != manifest.sha256.get(name):
        raise ModelTampered(
            tr(
                "{name} of model “{id}” is not the file that its manifest describes. Install the model again.",
                name=name,
                id=manifest.id,
            )
        )
    return data
