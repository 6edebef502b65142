"""Finds the photos of what is opened: a folder on a slow drive must not hold the window."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from skinapp.gui import sources
from skinapp.gui.state import PhotoSource
from skinapp.imaging.folder import is_folder


@dataclass(frozen=True, eq=False)
class _Asked:
    paths: Sequence[Path]
    nothing: str
    stopped: threading.Event = field(default_factory=threading.Event)


class Listing(QObject):
    """Lists one request after the other, in the order in which they came. Lives on the GUI thread.

    Files alone are found at once; folders, and whatever comes after them, on a thread of its own, which nobody waits for when
    the window is closed: a drive that does not answer would hold it.

    Signals:
        found(list[PhotoSource], str): what a request holds, and what to say where that is nothing.
        changed(): it begins or ends to list.
    """

    found = Signal(object, str)
    changed = Signal()
    _listed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing to list."""
        super().__init__(parent)
        self._left: list[_Asked] = []
        self._listed.connect(self._on_listed)

    @property
    def folder(self) -> str:
        """The name of what is being listed; empty for nothing."""
        return self._left[0].paths[0].name if self._left else ""

    def open(self, paths: Sequence[str | Path], nothing: str) -> None:
        """List files, and the photos in folders and below them; `found` follows. nothing: said where there is no photo."""
        absolute = [Path(path).absolute() for path in paths]  # the list outlives the working folder
        if not self._left and not any(map(is_folder, absolute)):
            self.found.emit(list(map(sources.of_file, absolute)), nothing)
            return
        asked = _Asked(absolute, nothing)
        self._left.append(asked)
        if len(self._left) == 1:
            self._list(asked)
        self.changed.emit()

    def stop(self) -> None:
        """List no more; what was not found by now is not opened."""
        for asked in self._left:
            asked.stopped.set()
        self._left.clear()
        self.changed.emit()

    def _list(self, asked: _Asked) -> None:
        """On a thread for this request alone: one that a drive keeps waiting for ever must not keep the next one waiting."""

        def work() -> None:
            found = sources.of_paths(asked.paths, asked.stopped.is_set)
            with suppress(RuntimeError):  # the window has gone meanwhile, and this object with it
                self._listed.emit(asked, found)

        threading.Thread(target=work, name="listing", daemon=True).start()

    @Slot(object, object)
    def _on_listed(self, asked: _Asked, found: list[PhotoSource]) -> None:
        if asked not in self._left:
            return  # stopped meanwhile
        self._left.remove(asked)
        self.found.emit(found, asked.nothing)
        if self._left:
            self._list(self._left[0])
        self.changed.emit()
