"""How photos come in: from dialogs, the clipboard, other programs and the command line."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from skinapp import paths
from skinapp.core.language import tr
from skinapp.gui import sources
from skinapp.gui.crash import Failure
from skinapp.gui.listing import Listing
from skinapp.gui.session import Session
from skinapp.gui.state import PhotoSource
from skinapp.gui.widgets.banner import Banner, Message, Tone
from skinapp.reports.plain_text import plain_name

_PATIENCE_MS = 300
"""A folder that is listed sooner is not spoken of."""


class Opening(QObject):
    """Finds what is to be opened and hands it to the session; says so where there is nothing, or where it takes a while.

    Signals:
        opened(): something was.
    """

    opened = Signal()

    def __init__(self, session: Session, banner: Banner, window: QWidget) -> None:
        """window: parent of the dialogs."""
        super().__init__(window)
        self._session, self._banner, self._window = session, banner, window
        self.listing = Listing(self)
        self.listing.found.connect(self._open)
        self.listing.changed.connect(lambda: QTimer.singleShot(_PATIENCE_MS, self, self._show_listing))

    def choose_photos(self) -> None:
        """Ask for photos, then open them."""
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("Open photos"), self._folder, sources.dialog_filter())
        if chosen:
            self.open(chosen)

    def choose_folder(self) -> None:
        """Ask for a folder, then open its photos."""
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Open folder"), self._folder)
        if chosen:
            self.open([chosen])

    def open_samples(self) -> None:
        """Open the synthetic samples."""
        self.open([paths.samples()])

    def open(self, paths_: Sequence[str | Path]) -> None:
        """Open files, and the photos of folders."""
        self.listing.open(paths_, tr("There is no photo in this folder. Choose another one."))

    def paste(self) -> None:
        """Open the photo that the clipboard holds, as a file or as a picture."""
        nothing = tr("The clipboard holds no photo. Copy a picture or a photo file, then paste again.")
        self._take(QGuiApplication.clipboard().mimeData(), nothing)

    def drop(self, mime: QMimeData) -> None:
        """Open what was dropped."""
        self._take(mime, tr("There is no photo in what was dropped. Drop photos or a folder."))

    @property
    def _folder(self) -> str:
        return self._session.state.settings.photo_folder

    def _take(self, mime: QMimeData, nothing: str) -> None:
        """Files and folders, or else the picture itself."""
        if files := sources.paths_of(mime):
            self.listing.open(files, nothing)
        else:
            self._open(sources.of_picture(mime), nothing)

    @Slot(object, str)
    def _open(self, found: list[PhotoSource], nothing: str) -> None:
        """Open what was found; say so where nothing was."""
        if found:
            self.opened.emit()
            self._session.open(found)
        else:
            self._banner.show_failure(Failure(nothing))

    def _show_listing(self) -> None:
        """A folder that takes a while is named, and can be given up."""
        if folder := self.listing.folder:
            text = tr("Reading the folder {name}…", name=plain_name(folder))
            self._banner.show_message(Message(Tone.NOTE, text, tr("Stop"), self.listing.stop))
        elif self._banner.tone is Tone.NOTE:
            self._banner.hide()
