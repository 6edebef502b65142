"""Signing a model, so that computers without network can be brought it as one file."""

import os
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from skinapp.core.errors import UsageError
from skinapp.model.pack import write_pack


def make_key(file: Path) -> Path:
    """Make a private key that only its owner can read, and FILE.pub, which may go anywhere. Raises UsageError.

    Returns the public key's file.
    """
    key = Ed25519PrivateKey.generate()
    public = file.with_name(file.name + ".pub")
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        public.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    except OSError as error:
        raise UsageError(f"The key “{file.name}” was not made: {error.strerror}.") from error
    return public


def make_pack(folder: Path, key_file: Path, pack: Path) -> None:
    """Sign a model folder. Raises UsageError and ModelError."""
    try:
        key = load_pem_private_key(key_file.read_bytes(), password=None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UsageError(f"“{key_file.name}” cannot be read as a private key. Make one with: skinapp train key.") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UsageError(f"“{key_file.name}” is not an Ed25519 key.")
    try:
        write_pack(folder, key, pack)
    except OSError as error:
        raise UsageError(f"The pack “{pack.name}” was not written: {error.strerror}.") from error
