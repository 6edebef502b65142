"""Photos leave the list, and come back where that was a mistake."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from skinapp.gui.session import Session


class Removal(QObject):
    """Takes photos off the list; the last ones can be put back. The files stay where they are.

    Signals:
        removed(int): so many.
    """

    removed = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """session: whose list it is."""
        super().__init__(parent)
        self._session = session

    def remove(self, selected: Sequence[str]) -> None:
        """Take off what is selected, or the photo on screen; the next one that is left is shown."""
        current = self._session.state.entry
        if len(selected) > 1:
            self._remove(selected)
        elif current is not None:
            self._remove([current.id])

    def remove_waiting(self) -> None:
        """Take off what was not assessed yet, but not the photo on screen."""
        current = self._session.state.entry
        self._remove([entry.id for entry in self._session.worklist.entries if entry.is_waiting and entry != current])

    def remove_all(self) -> None:
        """Clear the list."""
        self._remove([entry.id for entry in self._session.worklist.entries])

    def put_back(self) -> None:
        """Undo the last removal."""
        ids = self._session.catalogue.put_back()
        if self._session.state.entry is None and ids:
            self._session.show(ids[0])
        self._session.go_on()

    def _remove(self, ids: Sequence[str]) -> None:
        if not ids:
            return
        session, row = self._session, max(self._session.state.place - 1, 0)
        is_current_among = session.state.entry is not None and session.state.entry.id in ids
        session.let_go(is_current_among)
        session.catalogue.remove(ids)
        left = session.worklist.rowCount()
        if is_current_among and left:
            session.show(session.worklist.id_at(min(row, left - 1)))
        session.go_on()
        self.removed.emit(len(ids))
