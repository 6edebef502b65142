"""Passwords of network cameras, in the computer's key store; where there is none, until SkinApp is closed."""

import logging

from skinapp.core.errors import CameraError
from skinapp.core.language import tr

log = logging.getLogger(__name__)

_SERVICE = "SkinApp camera"
_unkept: dict[tuple[str, str], str] = {}


def password_of(address: str, user: str) -> str:
    """The password of a user at an address without password; empty where none is known. Takes a moment: off the GUI thread."""
    if (address, user) in _unkept:
        return _unkept[address, user]
    import keyring  # noqa: PLC0415  # it looks for key stores when it is imported
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(_SERVICE, f"{user}@{address}") or ""
    except (KeyringError, ImportError) as error:
        log.warning("the key store cannot be read: %s", type(error).__name__)
        return ""


def keep_password(address: str, user: str, password: str) -> None:
    """Keep it. Raises CameraError where it holds only until SkinApp is closed."""
    import keyring  # noqa: PLC0415
    from keyring.core import recommended  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    _unkept[address, user] = password
    try:
        store = keyring.get_keyring()
        if recommended(store):  # others write plain text, or nothing
            store.set_password(_SERVICE, f"{user}@{address}", password)
            return
    except (KeyringError, ImportError) as error:
        log.warning("the key store cannot be written: %s", type(error).__name__)
    raise CameraError(tr("This computer has no key store: the camera's password is forgotten when SkinApp is closed."))
