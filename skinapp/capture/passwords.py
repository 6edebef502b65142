"""Passwords of network cameras, in the computer's key store; where there is none, until SkinApp is closed."""

import logging
import threading
from collections.abc import Callable

from skinapp.core.errors import CameraError
from skinapp.core.language import tr

log = logging.getLogger(__name__)

NOBODY = ""
"""The user under whom the path of an address is kept that holds a password itself."""
_SERVICE = "SkinApp camera"
_entered: dict[tuple[str, str], str] = {}


def password_of(address: str, user: str) -> str:
    """The password of a user at an address without password; empty where none is known. Takes a moment: off the GUI thread."""
    if (address, user) in _entered:
        return _entered[address, user]
    import keyring  # noqa: PLC0415  # it looks for key stores when it is imported
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(_SERVICE, f"{user}@{address}") or ""
    except (KeyringError, ImportError) as error:
        log.warning("the key store cannot be read: %s", type(error).__name__)
        return ""


class Keeping:
    """Keeps a password that was entered: it counts at once, but a key store may ask its owner before it takes it."""

    def __init__(self, address: str, user: str, password: str, on_failed: Callable[[CameraError], None]) -> None:
        """on_failed: called on a thread of its own where the password holds only until SkinApp is closed."""
        _entered[address, user] = password
        self._on_failed = on_failed
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(address, user, password), name="password", daemon=True)
        self._thread.start()

    def close(self, limit_s: float = 0.0) -> bool:
        """Tell nobody any more. False where the key store has not answered after the limit."""
        self._thread.join(limit_s)
        self._ending.set()
        return not self._thread.is_alive()

    def _run(self, address: str, user: str, password: str) -> None:
        try:
            keep_password(address, user, password)
        except CameraError as error:
            if not self._ending.is_set():
                self._on_failed(error)


def keep_password(address: str, user: str, password: str) -> None:
    """Keep it. Takes as long as the key store does: off the GUI thread. Raises CameraError where it cannot be kept."""
    import keyring  # noqa: PLC0415
    from keyring.core import recommended  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        store = keyring.get_keyring()
        if recommended(store):  # others write plain text, or nothing
            store.set_password(_SERVICE, f"{user}@{address}", password)
            return
    except (KeyringError, ImportError) as error:
        log.warning("the key store cannot be written: %s", type(error).__name__)
    raise CameraError(tr("This computer has no key store: the camera's password is forgotten when SkinApp is closed."))
