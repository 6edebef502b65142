"""A wireless dermatoscope for tests: MJPEG over HTTP on loopback, that can be cut, stalled, and asked for a password."""

import base64
import contextlib
import io
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
from PIL import Image

INTERVAL_S = 0.03


def jpeg_of(number: int, size: tuple[int, int]) -> bytes:
    pixels = np.full((size[1], size[0], 3), (180, 120, number % 256), np.uint8)
    pixels[::8] = 40
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=80)
    return file.getvalue()


class MjpegServer:
    """Serves /video on a port of its own until `stop`.

    login: user and password it asks for. says_length: whether each part states its length. is_stalled: no more pictures.
    """

    def __init__(self, *, port: int = 0, size: tuple[int, int] = (320, 240), login: str = "", says_length: bool = True) -> None:
        self.is_stalled = threading.Event()
        self._ending = threading.Event()
        self.seen_logins: list[str] = []
        pictures = [jpeg_of(number * 20, size) for number in range(5)]
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # the library's name
                given = self.headers.get("Authorization", "")
                if login and given != f"Basic {base64.b64encode(login.encode()).decode()}":
                    self.send_error(401)
                    return
                outer.seen_logins.append(given)
                if self.path == "/page":
                    self.send_response(200)
                    self.send_header("Content-Type", "text/html")
                    self.end_headers()
                    return
                if self.path != "/video":
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=part")
                self.end_headers()
                with contextlib.suppress(OSError):
                    self._send_pictures()

            def _send_pictures(self) -> None:
                number = 0
                while not outer._ending.wait(INTERVAL_S):
                    if outer.is_stalled.is_set():
                        continue
                    jpeg = pictures[number % len(pictures)]
                    number += 1
                    length = f"Content-Length: {len(jpeg)}\r\n" if says_length else ""
                    self.wfile.write(f"--part\r\nContent-Type: image/jpeg\r\n{length}\r\n".encode() + jpeg + b"\r\n")

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = False
        self.port = self._server.server_address[1]
        self.address = f"http://127.0.0.1:{self.port}/video"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def stop(self) -> None:
        """Cut all connections."""
        self._ending.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
