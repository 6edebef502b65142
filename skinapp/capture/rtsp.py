"""Asks an RTSP camera what it would send, so that it can be said what is wrong with an address."""

import re
import socket
import time

from skinapp.capture import login
from skinapp.capture.address import Address
from skinapp.capture.source import OPEN_S
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.language import mark, tr

_NO_ANSWER = mark("Nothing answers at this address. Check that the camera is on and in the same network.")
_MOST_BYTES = 64 * 1024


def check(address: Address) -> None:
    """Ask for the description of the stream (RFC 2326, DESCRIBE). Raises CameraError, CameraDenied."""
    try:
        with socket.create_connection((address.host, address.port), OPEN_S) as connection:
            until = time.monotonic() + OPEN_S
            status, head = _describe(connection, address, 1, "", until)
            if status == 401 and address.user:
                challenges = re.findall(r"(?im)^www-authenticate:[ \t]*([^\r\n]*)", head)
                said = login.answer(challenges, address, "DESCRIBE", address.uri)
                status, _ = _describe(connection, address, 2, f"Authorization: {said}", until)
    except (OSError, ValueError) as error:
        raise CameraError(tr(_NO_ANSWER)) from error
    if status in (401, 403):
        raise CameraDenied(tr("The network camera wants another user name or password."))
    if status == 404:
        raise CameraDenied(tr("The network camera has no stream at this address. Check the end of the address."))
    if status != 200:
        raise CameraError(tr("The network camera refuses with code {status}. Switch it off and on.", status=status))


def _describe(connection: socket.socket, address: Address, number: int, who: str, until: float) -> tuple[int, str]:
    """The status code and the head of the answer. Raises OSError, also at `until`, and ValueError for what is no RTSP."""

    def received(most: int) -> bytes:
        connection.settimeout(max(until - time.monotonic(), 1e-3))
        return connection.recv(most)

    lines = [f"DESCRIBE {address.uri} RTSP/1.0", f"CSeq: {number}", "Accept: application/sdp", "User-Agent: SkinApp", who]
    connection.sendall(("\r\n".join(filter(None, lines)) + "\r\n\r\n").encode())
    data = b""
    while b"\r\n\r\n" not in data and len(data) < _MOST_BYTES:
        more = received(4096)
        if not more:
            break
        data += more
    head = data.partition(b"\r\n\r\n")[0].decode("latin-1")
    found = re.match(r"RTSP/1\.\d (\d{3})", head)
    if not found:
        raise ValueError("no RTSP")
    length = re.search(r"(?im)^content-length:\s*(\d+)", head)
    left = min(int(length[1]) if length else 0, _MOST_BYTES) - len(data.partition(b"\r\n\r\n")[2])
    while left > 0 and (more := received(min(left, 4096))):
        left -= len(more)
    return int(found[1]), head
