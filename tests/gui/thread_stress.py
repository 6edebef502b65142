"""Small pictures decoded on one thread while another destroys connected objects. A program, since a failure waits for ever."""

import faulthandler
import io
import sys
import threading
import time

from PIL import Image
from PySide6.QtCore import QCoreApplication, QObject, Signal

from skinapp.gui import convert


class Sender(QObject):
    """Something that others are connected to."""

    sent = Signal()


class Receiver(QObject):
    """A Python class, so that destroying it asks for the interpreter."""

    def receive(self) -> None:
        """What is connected."""


def main(seconds: float) -> None:
    """Ends after this time, or with a trace of all threads soon after."""
    faulthandler.dump_traceback_later(seconds + 10, exit=True)
    application = QCoreApplication([])
    ends_at = time.monotonic() + seconds
    file = io.BytesIO()
    Image.new("RGB", (96, 96), "red").save(file, "JPEG")
    decoding = threading.Thread(target=_decode, args=(file.getvalue(), ends_at), daemon=True)
    decoding.start()
    while time.monotonic() < ends_at:
        _connect_and_destroy()
    decoding.join()
    application.quit()


def _decode(jpeg: bytes, ends_at: float) -> None:
    while time.monotonic() < ends_at:
        convert.decoded(jpeg)


def _connect_and_destroy() -> None:
    senders, receiver = [Sender() for _ in range(50)], Receiver()
    for sender in senders:
        sender.sent.connect(receiver.receive)
    del receiver  # before its senders: it locks their connections


if __name__ == "__main__":
    main(float(sys.argv[1]))
