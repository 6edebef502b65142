"""Streams of JPEG pictures over HTTP, as wireless dermatoscopes send them."""

import base64
import http.client
import io
import time
from typing import BinaryIO

import numpy as np
from PIL import Image

from skinapp.capture.address import Address
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
    """A multipart/x-mixed-replace answer, or one picture after the other where the camera gives single ones."""

    def __init__(self, address: Address) -> None:
        """address: with user and password where the camera asks for them."""
        self._address = address
        self._connection: http.client.HTTPConnection | None = None
        self._stream: BinaryIO | None = None

    def open(self) -> None:
        """See the protocol."""
        address = self._address
        kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
        self._connection = kind(address.host, address.port, timeout=OPEN_S)
        login = base64.b64encode(f"{address.user}:{address.password}".encode()).decode()
        headers = {"User-Agent": "SkinApp"} | ({"Authorization": f"Basic {login}"} if address.user else {})
        try:
            self._connection.request("GET", address.path, headers=headers)
            answer = self._connection.getresponse()
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.close()
            raise CameraError(
                tr("Nothing answers at this address. Check that the camera is on and in the same network.")
            ) from error
        self._stream = answer
        refusal = _refusal(answer)
        if refusal is not None:
            self.close()
            raise refusal

    def read(self) -> Picture:
        """See the protocol."""
        if self._stream is None:
            raise CameraError(tr(_STOPPED))
        try:
            jpeg = _next_jpeg(self._stream)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise CameraError(tr(_STOPPED)) from error
        return Picture(_decoded(jpeg), time.monotonic())

    def close(self) -> None:
        """See the protocol."""
        if self._stream is not None:
            self._stream.close()
        if self._connection is not None:
            self._connection.close()
        self._stream = self._connection = None


def _refusal(answer: http.client.HTTPResponse) -> CameraError | None:
    if answer.status in (401, 403):
        return CameraDenied(tr("The network camera wants another user name or password."))
    if answer.status == 404:
        return CameraDenied(tr("The network camera has no stream at this address. Check the end of the address."))
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
