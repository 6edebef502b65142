"""What happens when the stored worklist does not open by itself."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from skinapp.core.language import tr
from skinapp.gui.crash import Failure
from skinapp.gui.screens.passphrase import Passphrase
from skinapp.gui.shelf import Shelf
from skinapp.gui.widgets.banner import Banner, Message, Tone


class Lock(QObject):
    """Asks for a passphrase, offers to choose one, or offers a new list; until then the list is kept in memory only."""

    def __init__(self, shelf: Shelf, banner: Banner, keep: QAction, window: QWidget) -> None:
        """banner: where it is said. keep: asks for the passphrase, also later. window: parent of the dialogs."""
        super().__init__(window)
        self._shelf, self._banner, self._keep, self._window = shelf, banner, keep, window
        self._is_new = True
        keep.setEnabled(False)
        keep.triggered.connect(self._on_keep)
        shelf.opened.connect(self._on_opened)
        shelf.locked.connect(self._ask_for_passphrase)  # no lambda: it would run on the shelf's thread
        shelf.unkept.connect(self._offer_passphrase)
        shelf.unreadable.connect(self._offer_new_list)

    def _on_keep(self) -> None:
        self._ask("")

    def _on_opened(self) -> None:
        self._keep.setEnabled(False)

    def _ask_for_passphrase(self, failure: Failure) -> None:
        self._is_new = False
        self._keep.setEnabled(True)
        self._ask(failure.message)

    def _offer_passphrase(self, failure: Failure) -> None:
        self._keep.setEnabled(True)
        self._banner.show_message(Message(Tone.ERROR, self._after(failure), tr("Choose a passphrase…"), self._keep.trigger))

    def _offer_new_list(self, failure: Failure) -> None:
        def start() -> None:
            self._banner.hide()
            self._shelf.start_anew()

        self._banner.show_message(Message(Tone.ERROR, self._after(failure), tr("Start a new list"), start))

    def _after(self, failure: Failure) -> str:
        """The sentence, behind what is being said: at the start that is what is wrong with the settings."""
        said = self._banner.text.text() if self._banner.isVisible() else ""
        return f"{said} {failure.message}" if said and failure.message not in said else failure.message

    def _ask(self, said: str) -> None:
        dialog = Passphrase(self._is_new, said, self._window)
        dialog.accepted.connect(lambda: self._open(dialog.text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, passphrase: str) -> None:
        self._banner.hide()
        self._shelf.open(passphrase)
