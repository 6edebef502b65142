"""Streams of JPEG pictures over HTTP, as wireless dermatoscopes send them."""

import contextlib
import http.client
import io
import socket
import ssl
import threading
import time
from typing import BinaryIO

import numpy as np
from PIL import Image

from skinapp.capture import login
from skinapp.capture.address import Address
from skinapp.capture.newest import Newest
from skinapp.capture.source import OPEN_S, Picture, Uncontrolled
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.language import mark, tr
from skinapp.imaging import pillow
from skinapp.imaging.limits import MAX_DECODED_PIXELS

MOST_BYTES = 32 * 1024**2  # a picture; many times a 4K JPEG
_LONGEST_LINE = 4096
_START, _END = b"\xff\xd8", b"\xff\xd9"
_STOPPED = mark("The network camera stopped sending. Check its battery and the wireless network.")


class MjpegSource(Uncontrolled):
    """A multipart/x-mixed-replace answer."""

    def __init__(self, address: Address) -> None:
        """address: with user and password where the camera asks for them."""
        self._address = address
        self._connection: http.client.HTTPConnection | None = None
        self._stream: http.client.HTTPResponse | None = None
        self._wire: socket.socket | None = None
        self._newest: Newest[bytes] | None = None

    def open(self) -> None:
        """See the protocol. The password is sent only if the camera asks for it, and as a digest if it takes that."""
        address = self._address
        try:
            answer, wire = self._ask({})
            if answer.status == 401 and address.user:
                challenges = answer.headers.get_all("WWW-Authenticate", [])
                answer.close()
                self.close()
                answer, wire = self._ask({"Authorization": login.answer(challenges, address, "GET", address.path)})
        except ssl.SSLCertVerificationError as error:
            self.close()
            raise CameraDenied(
                tr("This computer does not trust the network camera's certificate. Ask whoever runs your network.")
            ) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.close()
            raise CameraError(
                tr("Nothing answers at this address. Check that the camera is on and in the same network.")
            ) from error
        refusal = _refusal(answer)
        if refusal is not None:
            answer.close()
            self.close()
            raise refusal
        self._stream, self._wire = answer, wire
        self._newest = Newest(self._next)

    def _ask(self, headers: dict[str, str]) -> tuple[http.client.HTTPResponse, socket.socket]:
        address = self._address
        kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
        self._connection = kind(address.host, address.port, timeout=OPEN_S)
        self._connection.request("GET", address.path, headers={"User-Agent": "SkinApp"} | headers)
        wire = self._connection.sock  # forgotten by the connection once the answer has begun
        until = time.monotonic() + OPEN_S
        limit = threading.Timer(OPEN_S, _cut, [wire])  # for all of the head: byte by byte it would outlast any timeout
        limit.daemon = True
        limit.start()
        try:
            answer = self._connection.getresponse()
        finally:
            limit.cancel()
        if time.monotonic() >= until:
            raise TimeoutError("the head of the answer did not end")  # cut off, it may look like one that did
        return answer, wire

    def read(self) -> Picture:
        """See the protocol. Damaged pictures, which radio brings about, are passed over while good ones still come."""
        until = time.monotonic() + OPEN_S
        failure = CameraError(tr(_STOPPED))
        while self._newest is not None:
            left_s = until - time.monotonic()
            found = self._newest.take(left_s) if left_s > 0 else None
            if found is None:
                break
            jpeg, came_at = found
            try:
                return Picture(_decoded(jpeg), came_at)
            except CameraDenied:
                raise
            except CameraError as error:
                failure = error
        raise failure

    def _next(self) -> bytes | None:
        """On the thread that reads."""
        try:
            return _next_jpeg(self._stream) if self._stream else None
        except (OSError, http.client.HTTPException, ValueError):
            return None

    def close(self) -> None:
        """See the protocol."""
        if self._wire is not None:
            _cut(self._wire)  # wakes the thread
        for each in (self._newest, self._stream, self._connection):
            if each is not None:
                each.close()
        self._newest = self._stream = self._wire = self._connection = None


def _cut(wire: socket.socket) -> None:
    with contextlib.suppress(OSError):
        wire.shutdown(socket.SHUT_RDWR)


def _refusal(answer: http.client.HTTPResponse) -> CameraError | None:
    if answer.status in (401, 403):
        return CameraDenied(tr("The network camera wants another user name or password."))
    if answer.status == 404:
        return CameraDenied(tr("The network camera has no stream at this address. Check the end of the address."))
    if 300 <= answer.status < 400:
        return CameraDenied(tr("The network camera has moved to another address. Look for it in the camera's manual or app."))
    if answer.status != 200:
        return CameraError(tr("The network camera refuses with code {status}. Switch it off and on.", status=answer.status))
    if not answer.headers.get_content_type().startswith("multipart/"):
        return CameraDenied(tr("At this address is no live picture. Check the end of the address."))
    return None


def _next_jpeg(stream: BinaryIO) -> bytes:
    """The next part's JPEG: by its length where the part states one, else up to the JPEG's end. Raises ValueError, OSError."""
    length = 0
    while True:
        line = stream.readline(_LONGEST_LINE)
        if not line:
            raise ValueError("the stream has ended")
        if line.lower().startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
        elif not line.strip() and length:
            if length > MOST_BYTES:
                raise ValueError("too large")
            return _exactly(stream, length)
        elif line.startswith(_START):
            return _up_to_end(stream, line)


def _exactly(stream: BinaryIO, length: int) -> bytes:
    data = bytearray()
    while len(data) < length:
        more = stream.read(length - len(data))
        if not more:
            raise ValueError("the stream has ended")
        data += more
    return bytes(data)


def _up_to_end(stream: BinaryIO, begun: bytes) -> bytes:
    data = bytearray(begun)
    while not data.rstrip(b"\r\n").endswith(_END):
        more = stream.readline(_LONGEST_LINE)
        if not more or len(data) > MOST_BYTES:
            raise ValueError("the picture does not end")
        data += more
    return bytes(data.rstrip(b"\r\n"))


def _decoded(jpeg: bytes) -> np.ndarray:
    """uint8 (H, W, 3). Raises CameraError for what is no JPEG of a possible size."""
    try:
        with pillow.quiet(), Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
            if image.width * image.height > MAX_DECODED_PIXELS:
                raise CameraDenied(tr("The network camera sends pictures that are too large. Choose a smaller size on it."))
            return np.asarray(image.convert("RGB"))
    except pillow.DAMAGED as error:
        raise CameraError(tr("The network camera sends damaged pictures. Check the wireless network.")) from error
