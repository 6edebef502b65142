"""Addresses of network cameras, and their passwords kept apart from them."""

import re
from dataclasses import dataclass, field
from string import punctuation
from urllib.parse import quote, unquote, urlsplit

from skinapp.core.errors import CameraDenied
from skinapp.core.language import mark, tr

PORTS = {"http": 80, "https": 443, "rtsp": 554}
HIDDEN = "***"
"""Stands in an address that is kept or shown for what is secret in it."""
_SECRET = re.compile(r"(?i)((?:^|[/?&;])[\w.-]*(?:pas|pwd|psw|pw|token|secret|key|auth)[\w.-]*=)([^&;/]+)")
"""Parameters by whose name some cameras take a password as part of the address."""
_EXAMPLE = mark("It looks like http://192.168.1.20:8080/video or rtsp://192.168.1.20/live.")


@dataclass(frozen=True)
class Address:
    """Where a network camera is. path: with what follows it, which may hold a password, too: `plain` shows neither."""

    scheme: str
    host: str
    port: int
    path: str = field(repr=False)
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def plain(self) -> str:
        """The address without user and passwords, as it may be kept and shown."""
        path = _SECRET.sub(lambda found: found[1] + HIDDEN, self.path)
        return f"{self.scheme}://{self._place}{path}"

    @property
    def has_secret_path(self) -> bool:
        """Whether the path holds what `plain` does not."""
        return not self.is_incomplete and _SECRET.search(self.path) is not None

    @property
    def is_incomplete(self) -> bool:
        """Whether something of the path is only known to the key store."""
        return any(found[2] == HIDDEN for found in _SECRET.finditer(self.path))

    @property
    def uri(self) -> str:
        """The address without user and password but with all of the path, as the camera is asked for it."""
        return f"{self.scheme}://{self._place}{self.path}"

    @property
    def with_password(self) -> str:
        """The address for what connects; never kept, shown or logged."""
        login = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@" if self.user else ""
        return f"{self.scheme}://{login}{self._place}{self.path}"

    @property
    def _place(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def parse(text: str, user: str = "", password: str = "") -> Address:
    """An address as typed. user, password: instead of those in it. Raises CameraDenied."""
    typed = text.strip()
    try:
        parts = urlsplit(typed)
        port = parts.port
    except ValueError as error:
        raise CameraDenied(tr("This is no address of a camera. {example}", example=tr(_EXAMPLE))) from error
    has_stray = bool(parts.fragment) or "@" in parts.path  # then a password was cut in two by a sign that it holds
    if parts.scheme not in PORTS or not parts.hostname or has_stray or any(c.isspace() or not c.isprintable() for c in typed):
        raise CameraDenied(tr("This is no address of a camera. {example}", example=tr(_EXAMPLE)))
    query = f"?{parts.query}" if parts.query else ""
    own_user, own_password = unquote(parts.username or ""), unquote(parts.password or "")
    return Address(
        parts.scheme,
        parts.hostname,
        port or PORTS[parts.scheme],
        quote(f"{parts.path or '/'}{query}", safe=punctuation),
        user or own_user,
        password or own_password,
    )
