"""Where the library's key comes from: the computer's key store, or a passphrase. It is never written to a file."""

import logging
import secrets

import keyring
from argon2.low_level import Type, hash_secret_raw
from keyring.core import recommended
from keyring.errors import KeyringError

from skinapp.core.errors import NoKeyStore
from skinapp.core.language import mark, tr

log = logging.getLogger(__name__)

KEY_BYTES = 32
SALT_BYTES = 16
_SERVICE, _NAME = "SkinApp", "worklist"
_NO_STORE = mark(
    "This computer has no key store for the key of the worklist: it is not kept when SkinApp is closed, unless you choose "
    "a passphrase."
)


def stored() -> bytes | None:
    """The key in the computer's key store; None where it holds none. Raises NoKeyStore."""
    _check_store()
    try:
        found = keyring.get_password(_SERVICE, _NAME)
        return None if found is None else bytes.fromhex(found)
    except (KeyringError, ValueError) as error:
        log.warning("the key store cannot be read: %s", type(error).__name__)
        raise NoKeyStore(tr(_NO_STORE)) from error


def make_stored() -> bytes:
    """A new key, in the computer's key store. Raises NoKeyStore also where the store does not give back what it was given."""
    _check_store()
    key = secrets.token_bytes(KEY_BYTES)
    try:
        keyring.set_password(_SERVICE, _NAME, key.hex())
    except KeyringError as error:
        log.warning("the key store cannot be written: %s", type(error).__name__)
        raise NoKeyStore(tr(_NO_STORE)) from error
    if stored() != key:
        raise NoKeyStore(tr(_NO_STORE))
    return key


def store_name() -> str:
    """What this computer's key store calls itself. Raises NoKeyStore."""
    _check_store()
    return str(keyring.get_keyring().name)


def derived(passphrase: str, salt: bytes) -> bytes:
    """The key behind a passphrase: argon2id with 64 MiB and three passes, RFC 9106's choice where memory is scarce."""
    return hash_secret_raw(
        passphrase.encode(), salt, time_cost=3, memory_cost=64 * 1024, parallelism=4, hash_len=KEY_BYTES, type=Type.ID
    )


def _check_store() -> None:
    """Backends that write plain text, or that are switched off, do not count as recommended."""
    try:
        store = keyring.get_keyring()
    except (ImportError, AttributeError, KeyringError) as error:  # one that was configured and is not installed
        log.warning("the key store cannot be loaded: %s", type(error).__name__)
        raise NoKeyStore(tr(_NO_STORE)) from error
    if not recommended(store):
        raise NoKeyStore(tr(_NO_STORE))
