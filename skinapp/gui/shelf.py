"""The thread that keeps the worklist on disk and makes its small pictures."""

import logging
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtGui import QImage

from skinapp.core.errors import LibraryError, LibraryUnreadable, NoKeyStore, PassphraseNeeded, PhotoError, WrongPassphrase
from skinapp.core.ports import Library, StoredPhoto
from skinapp.core.worklist import Entry
from skinapp.gui import convert
from skinapp.gui.crash import Failure, failure_of
from skinapp.gui.state import PhotoSource
from skinapp.imaging.thumbnail import thumbnail

log = logging.getLogger(__name__)

_MOST_WANTED = 64  # more rows than a screen shows

Change = Callable[[Library], object]


class Shelf(QObject):
    """Does what it is asked, in order. Lives on a thread of its own; what is public here may be called from the GUI's.

    Signals:
        opened(Contents): the library is there. locked(Failure): a passphrase is needed, or was wrong.
        unkept(Failure), unreadable(Failure): nothing is kept, since there is no key store, or the file cannot be used.
        lost(Failure): the library does not open for now, or a change was not kept; said once.
        pictured(id, QImage): a small picture; null where the photo cannot be read. failed(Failure): a bug.
    """

    opened = Signal(object)
    locked = Signal(object)
    unkept = Signal(object)
    unreadable = Signal(object)
    lost = Signal(object)
    pictured = Signal(str, object)
    failed = Signal(object)
    _asked = Signal(object)
    _wanted_one = Signal()
    _closing = Signal()

    def __init__(self, make: Callable[[], Library]) -> None:
        """make: called on the shelf's thread, since what a library needs takes a moment to import."""
        super().__init__()
        self._make = make
        self._library: Library | None = None
        self._wanted: deque[tuple[str, PhotoSource]] = deque(maxlen=_MOST_WANTED)
        self._has_failed = False
        self._asked.connect(self._on_asked)
        self._wanted_one.connect(self._on_wanted_one)
        self._closing.connect(self._on_closing)

    def open(self, passphrase: str = "") -> None:
        """Open the library; one of the signals above follows."""
        self._asked.emit(partial(self._open, lambda library: library.open(passphrase)))

    def start_anew(self) -> None:
        """Put a library that cannot be read aside; `opened` follows."""
        self._asked.emit(partial(self._open, lambda library: library.start_anew()))

    def change(self, change: Change) -> None:
        """Have something written."""
        self._asked.emit(partial(self._write, change))

    def add(self, found: Sequence[tuple[Entry, PhotoSource]]) -> None:
        """Have new entries written, with the bytes of photos that have no file."""

        def change(library: Library) -> None:
            library.add([StoredPhoto(entry, s.path, b"" if s.path else s.load()) for entry, s in found])

        self.change(change)

    def want_picture(self, id_: str, source: PhotoSource) -> None:
        """Have a small picture made; `pictured` follows, unless many others are wanted later and this one no longer is."""
        if all(id_ != wanted for wanted, _ in tuple(self._wanted)):
            self._wanted.append((id_, source))
            self._wanted_one.emit()

    def close(self) -> None:
        """Write what was asked for before, then end the thread."""
        self._wanted.clear()
        self._closing.emit()

    @Slot(object)
    def _on_asked(self, act: Callable[[Library], None]) -> None:
        try:
            if self._library is None:
                self._library = self._make()
            act(self._library)
        except Exception as error:  # noqa: BLE001  # the thread's boundary: nothing above could show it to the user
            self.failed.emit(_logged(error))

    def _open(self, open_: Callable[[Library], object], library: Library) -> None:
        try:
            self.opened.emit(open_(library))
            self._has_failed = False
        except (PassphraseNeeded, WrongPassphrase) as error:
            self.locked.emit(failure_of(error))
        except NoKeyStore as error:
            self.unkept.emit(failure_of(error))
        except LibraryUnreadable as error:
            self.unreadable.emit(failure_of(error))
        except LibraryError as error:
            self._lose(error)

    def _write(self, change: Change, library: Library) -> None:
        try:
            change(library)
        except LibraryError as error:
            self._lose(error)

    def _lose(self, error: LibraryError) -> None:
        """Say once, not for each of a hundred photos, that nothing is kept."""
        if not self._has_failed:
            self._has_failed = True
            self.lost.emit(failure_of(error))

    @Slot()
    def _on_wanted_one(self) -> None:
        """The one that was asked for last is the one that is on screen."""
        if not self._wanted or self._library is None:
            return
        id_, source = self._wanted.pop()
        self.pictured.emit(id_, self._picture(self._library, id_, source))

    def _picture(self, library: Library, id_: str, source: PhotoSource) -> QImage:
        """The picture; null where there is none: its row says what is wrong with the photo, once that was tried."""
        try:
            kept = library.thumbnail(id_)
            jpeg = kept or thumbnail(source.load(), source.path or source.name)
            if not kept:
                library.keep_thumbnail(id_, jpeg)
            return convert.decoded(jpeg)
        except (PhotoError, LibraryError):
            return QImage()
        except Exception as error:  # noqa: BLE001  # a slot's boundary; the photo is tried again as a whole, and reported then
            _logged(error)
            return QImage()

    @Slot()
    def _on_closing(self) -> None:
        if self._library is not None:
            self._library.close()
        QThread.currentThread().quit()


def _logged(error: Exception) -> Failure:
    failure = failure_of(error)
    if failure.report:
        log.error("Unexpected exception in the shelf\n%s", failure.report)
    return failure
