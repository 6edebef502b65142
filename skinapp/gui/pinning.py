"""The photo that others are compared with, seen in the look in which they are."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from skinapp.core.photo import Photo
from skinapp.gui.session import Session
from skinapp.gui.state import State
from skinapp.imaging.looks import Look


class Pinning(QObject):
    """Has the pinned photo drawn whenever the look is another one.

    Signals:
        drawn(Photo, tuple of QImage, Look): the pinned photo in another look.
    """

    drawn = Signal(object, object, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Nothing pinned."""
        super().__init__(parent)
        self._session = session
        self._photo: Photo | None = None
        self._look: Look | None = None
        self._request_id = 0
        session.worker.drawn.connect(self._on_drawn)

    def pin(self, photo: Photo | None) -> None:
        """Another photo is pinned; None: none."""
        self._photo, self._look, self._request_id = photo, None, 0  # its pictures may be of the look before

    def follow(self, state: State) -> None:
        """Ask for the pinned photo in the look of the state."""
        if self._photo is not None and state.look is not self._look:
            self._look = state.look
            self._request_id = self._session.draw(self._photo, state.look)

    @Slot(int, object)
    def _on_drawn(self, request_id: int, levels: tuple[QImage, ...]) -> None:
        if request_id == self._request_id and self._photo is not None:
            self.drawn.emit(self._photo, levels, self._look)
