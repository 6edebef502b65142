"""One window for each user: a second start passes its photos on to the first and ends."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QDir, QLockFile, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

PATIENCE_MS = 20_000
"""An old computer takes some seconds from the first sign of life to the window."""
LOOK_AGAIN_MS = 50
MOST_BYTES = 1_000_000
_TAKEN = b"taken\n"


class Instance(QObject):
    """The first start listens, later ones talk to it, on a socket that this user alone can open.

    Which start is the first one a lock file decides, held until the process ends: of two at the same moment one waits for the
    other.

    Signals:
        asked(list[str]): another start passed these paths on; the list may be empty.
    """

    asked = Signal(object)

    def __init__(self, name: str) -> None:
        """name: of the socket; on Windows of the pipe, elsewhere a path; empty where there is no place for one."""
        super().__init__()
        self._name = name
        self._lock = QLockFile(str(Path(QDir.tempPath()) / f"{name}.lock"))  # beside the socket, since its path is absolute
        self._lock.setStaleLockTime(0)  # however long a window is open; what a crash left behind Qt knows by the process
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def hand_over(self, photos: Sequence[str]) -> bool:
        """Pass photos on to the first start. False where there is none, or where it does not answer within PATIENCE_MS."""
        if not self._name or self._is_first():
            return False
        log.info("another start was first: the photos go there")
        patience = QDeadlineTimer(PATIENCE_MS)
        while not self._is_first():
            if self._pass_on(photos, patience):
                return True
            if patience.hasExpired():
                log.warning("the first window does not answer")
                return False
            QThread.msleep(LOOK_AGAIN_MS)
        return False

    def listen(self) -> None:
        """Be the first start. What a start that crashed left behind is cleared away."""
        if not self._name or not self._is_first():
            return
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("later starts will open windows of their own: %s", self._server.serverError().name)

    def close(self) -> None:
        """Listen no longer. Later starts wait for the end of this process."""
        self._server.close()

    def _is_first(self) -> bool:
        """Whether no other process holds the lock, which then is ours; a lock that cannot be made holds nobody back."""
        return self._lock.isLocked() or self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def _pass_on(self, photos: Sequence[str], patience: QDeadlineTimer) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(patience.remainingTime()):
            return False
        paths = [str(Path(photo).absolute()) for photo in photos]
        socket.write(json.dumps(paths).encode() + b"\n")
        is_taken = socket.waitForBytesWritten(patience.remainingTime()) and socket.waitForReadyRead(patience.remainingTime())
        answer = bytes(socket.readAll().data())
        socket.disconnectFromServer()
        return is_taken and answer == _TAKEN

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._on_words(socket))

    def _on_words(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MOST_BYTES:
                socket.abort()
            return
        paths = _paths_in(bytes(socket.readLine(MOST_BYTES).data()))
        if paths is None:
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        self.asked.emit(paths)


def _paths_in(line: bytes) -> list[str] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    is_list = isinstance(found, list) and all(isinstance(path, str) for path in found)
    return found if is_list else None
