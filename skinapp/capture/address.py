"""Addresses of network cameras, and their passwords kept apart from them."""

from dataclasses import dataclass, field
from string import punctuation
from urllib.parse import quote, unquote, urlsplit

from skinapp.core.errors import CameraDenied
from skinapp.core.language import mark, tr

PORTS = {"http": 80, "https": 443, "rtsp": 554}
_EXAMPLE = mark("It looks like http://192.168.1.20:8080/video or rtsp://192.168.1.20/live.")


@dataclass(frozen=True)
class Address:
    """Where a network camera is. path: with what follows it. It shows its password nowhere but in `with_password`."""

    scheme: str
    host: str
    port: int
    path: str
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def plain(self) -> str:
        """The address without user and password, as it may be kept and shown."""
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
    if parts.scheme not in PORTS or not parts.hostname or any(c.isspace() or not c.isprintable() for c in typed):
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
