"""A wireless dermatoscope for tests: MJPEG over HTTP or HTTPS on loopback, that can be cut and stalled and wants a password."""

import base64
import contextlib
import hashlib
import io
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import parse_http_list, parse_keqv_list

import numpy as np
from PIL import Image

NONCE = "7c2f"
INTERVAL_S = 0.03


def jpeg_of(number: int, size: tuple[int, int], red: int = 180) -> bytes:
    pixels = np.full((size[1], size[0], 3), (red, 120, number % 256), np.uint8)
    pixels[::8] = 40
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=80)
    return file.getvalue()


def digest(login: str, said: dict[str, str]) -> str:
    """What a client that knows the password answers (RFC 7616)."""
    user, _, password = login.partition(":")
    hashed = [hashlib.sha256(text.encode()).hexdigest() for text in (f"{user}:scope:{password}", "GET:/video")]
    text = ":".join([hashed[0], NONCE, said.get("nc", ""), said.get("cnonce", ""), "auth", hashed[1]])
    return hashlib.sha256(text.encode()).hexdigest()


class MjpegServer:
    """Serves /video on a port of its own until `stop`; /moved leads elsewhere, /page is none.

    query: what must follow the path. login: user and password it asks for, has_digest: as a digest.
    says_length: whether each part states its length.
    certificate: file with key and certificate, for HTTPS. is_stalled: no more pictures. has_changed: they have no red any more.
    sent: how many pictures were sent. damaged: of so many pictures, one is cut short; 0: none.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        size: tuple[int, int] = (320, 240),
        query: str = "",
        login: str = "",
        has_digest: bool = False,
        says_length: bool = True,
        certificate: str = "",
    ) -> None:
        self.is_stalled, self.has_changed = threading.Event(), threading.Event()
        self.sent = self.damaged = 0
        self._ending = threading.Event()
        self.seen_logins: list[str] = []
        pictures = [jpeg_of(number * 20, size) for number in range(5)]
        changed = jpeg_of(0, size, red=0)
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # the library's name
                given = self.headers.get("Authorization", "")
                if login and not self._knows(given):
                    asked = f'Digest realm="scope", nonce="{NONCE}", qop="auth,auth-int", algorithm=SHA-256, opaque="o"'
                    self.send_response(401)
                    self.send_header("WWW-Authenticate", asked if has_digest else 'Basic realm="scope"')
                    self.end_headers()
                    return
                outer.seen_logins.append(given)
                if self.path == "/page":
                    self.send_response(200)
                    self.send_header("Content-Type", "text/html")
                    self.end_headers()
                    return
                if self.path == "/moved":
                    self.send_response(302)
                    self.send_header("Location", "/video")
                    self.end_headers()
                    return
                if self.path != "/video" + f"?{query}" * bool(query):
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=part")
                self.end_headers()
                with contextlib.suppress(OSError):
                    self._send_pictures()

            def _knows(self, given: str) -> bool:
                if not has_digest:
                    return given == f"Basic {base64.b64encode(login.encode()).decode()}"
                said = parse_keqv_list(parse_http_list(given.removeprefix("Digest "))) if given else {}
                return said.get("response") == digest(login, said) and said.get("opaque") == "o"

            def _send_pictures(self) -> None:
                number = 0
                while not outer._ending.wait(INTERVAL_S):
                    if outer.is_stalled.is_set():
                        continue
                    jpeg = changed if outer.has_changed.is_set() else pictures[number % len(pictures)]
                    number += 1
                    if outer.damaged and number % outer.damaged == 0:
                        jpeg = jpeg[: len(jpeg) // 2]
                    length = f"Content-Length: {len(jpeg)}\r\n" if says_length else ""
                    self.wfile.write(f"--part\r\nContent-Type: image/jpeg\r\n{length}\r\n".encode() + jpeg + b"\r\n")
                    outer.sent += 1

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = False
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.port = self._server.server_address[1]
        self.address = f"{'https' if certificate else 'http'}://127.0.0.1:{self.port}/video"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def stop(self) -> None:
        """Cut all connections."""
        self._ending.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
