"""Whose signatures this computer believes: the project's, and those of keys that an administrator added."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from skinapp import paths
from skinapp.core.errors import PackRefused, UsageError
from skinapp.core.files import write_atomically
from skinapp.core.language import tr

MOST_BYTES = 10_000


@dataclass(frozen=True)
class Key:
    """A public key. is_project: whether models signed with it were validated by the project; others are a site's own."""

    public: Ed25519PublicKey
    is_project: bool

    @property
    def digest(self) -> str:
        """SHA-256 of the raw 32 bytes, in hex: how people compare keys."""
        return hashlib.sha256(self.public.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()

    def as_bytes(self) -> bytes:
        """PEM."""
        return self.public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def trusted_keys() -> tuple[Key, ...]:
    """The project's, then the site's. Raises PackRefused where one of them cannot be read: that is for an administrator."""
    project = [Key(_read(file), is_project=True) for file in sorted((paths.resources() / "trust").glob("*.pem"))]
    site = [Key(_read(file), is_project=False) for file in sorted(_site_folder().glob("*.pem"))]
    return (*project, *site)


def trust(file: Path) -> Key:
    """Believe another site key from now on, on this machine. Raises UsageError, and OSError without the rights to."""
    try:
        key = Key(_read(file), is_project=False)
    except PackRefused as error:
        raise UsageError(str(error)) from error
    _site_folder().mkdir(parents=True, exist_ok=True)
    write_atomically(_site_folder() / f"{key.digest[:16]}.pem", key.as_bytes())
    return key


def _site_folder() -> Path:
    return paths.machine_config() / "keys"


def _read(file: Path) -> Ed25519PublicKey:
    try:
        with file.open("rb") as opened:
            key = load_pem_public_key(opened.read(MOST_BYTES))
    except (OSError, ValueError, UnsupportedAlgorithm) as error:
        raise PackRefused(tr("“{name}” is not a public key that can be read.", name=file.name)) from error
    if not isinstance(key, Ed25519PublicKey):
        raise PackRefused(tr("“{name}” is not an Ed25519 key.", name=file.name))
    return key
