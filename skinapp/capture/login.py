"""How a network camera is told who asks: the answer to its challenge, over HTTP and RTSP alike."""

import base64
import hashlib
import secrets
from collections.abc import Iterable
from urllib.request import parse_http_list, parse_keqv_list

from skinapp.capture.address import Address

_HASHES = {"": hashlib.md5, "MD5": hashlib.md5, "SHA-256": hashlib.sha256}  # what the protocol asks for


def answer(challenges: Iterable[str], address: Address, method: str, uri: str) -> str:
    """The value of Authorization: Digest (RFC 7616; without qop RFC 2069) where the camera offers it, or else Basic.

    challenges: values of WWW-Authenticate; what is none is passed over.
    """
    for challenge in challenges:
        scheme, _, rest = challenge.strip().partition(" ")
        try:
            asked = parse_keqv_list(parse_http_list(rest)) if scheme.lower() == "digest" else {}
        except (ValueError, IndexError):
            continue
        algorithm = asked.get("algorithm", "").upper()
        if {"realm", "nonce"} <= set(asked) and algorithm in _HASHES:
            return _digest(asked, algorithm, address, method, uri)
    return "Basic " + base64.b64encode(f"{address.user}:{address.password}".encode()).decode()


def _digest(asked: dict[str, str], algorithm: str, address: Address, method: str, uri: str) -> str:
    def hashed(*parts: str) -> str:
        return _HASHES[algorithm](":".join(parts).encode(), usedforsecurity=False).hexdigest()

    secret, what = hashed(address.user, asked["realm"], address.password), hashed(method, uri)
    said = {"username": address.user, "realm": asked["realm"], "nonce": asked["nonce"], "uri": uri}
    if "auth" in [each.strip() for each in asked.get("qop", "").split(",")]:
        count, own = "00000001", secrets.token_hex(8)
        said |= {"cnonce": own, "response": hashed(secret, asked["nonce"], count, own, "auth", what)}
        plain = f", qop=auth, nc={count}"
    else:
        said, plain = said | {"response": hashed(secret, asked["nonce"], what)}, ""
    said |= {key: asked[key] for key in ("opaque",) if key in asked}
    plain += f", algorithm={algorithm}" if algorithm else ""
    quoted = ((key, value.replace("\\", "\\\\").replace('"', '\\"')) for key, value in said.items())
    return "Digest " + ", ".join(f'{key}="{value}"' for key, value in quoted) + plain
