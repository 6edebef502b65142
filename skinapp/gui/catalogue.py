"""The worklist in memory and on disk: every change goes to both."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QThread, Signal, Slot

from skinapp.core.assessment import Assessment
from skinapp.core.measure import Measure
from skinapp.core.ports import Contents, Library
from skinapp.core.worklist import Entry, OwnReading, View
from skinapp.gui.shelf import Shelf
from skinapp.gui.state import PhotoSource
from skinapp.gui.worklist import Taken, Worklist


class Catalogue(QObject):
    """Owns the list that is shown, and the thread that keeps it. Lives on the GUI thread.

    Signals:
        restored(Contents): what was stored is in the list now.
    """

    restored = Signal(object)

    def __init__(self, make_library: Callable[[], Library]) -> None:
        """make_library: called on the shelf's thread."""
        super().__init__()
        self.worklist = Worklist()
        self.shelf = Shelf(make_library)
        self._taken: list[list[Taken]] = []
        self._thread = QThread()
        self._thread.setObjectName("shelf")
        self.shelf.moveToThread(self._thread)
        self.shelf.opened.connect(self._on_opened)
        self._thread.start()

    def add(self, sources: Sequence[PhotoSource]) -> list[str]:
        """Put photos at the end of the list. Returns their ids, also of those that were in it already.

        A file that was taken off the list comes back with all that was known of it.
        """
        paths = {source.path for source in sources if source.path}
        self._return([each for taken in self._taken for each in taken if each.source.path in paths])
        known = {entry.id for entry in self.worklist.entries}
        ids = self.worklist.add(sources)
        new = [id_ for id_ in dict.fromkeys(ids) if id_ not in known]
        if new:
            self.shelf.add([(self.worklist.entry(id_), self.worklist.source(id_)) for id_ in new])
        return ids

    def answer(self, id_: str, assessment: Assessment | None, sentence: str = "") -> None:
        """An entry was assessed, or could not be read, which the sentence says."""
        if assessment is not None:
            self.hold(id_, assessment.photo_sha256)
        self.worklist.change(id_, assessment=assessment, sentence=sentence)
        self.shelf.change(lambda library: library.keep_answer(id_, assessment, sentence))
        self._reveal_shown([id_])

    def hold(self, id_: str, photo_sha256: str) -> None:
        """What an entry's file holds. Nothing of another photo that it held before is said of this one."""
        entry = self.worklist.entry(id_)
        if entry.photo_sha256 == photo_sha256:
            return
        is_another, measure = bool(entry.photo_sha256), entry.measure
        said_of_another = {"assessment": None, "sentence": "", "is_revealed": False} if is_another else {}
        self.worklist.change(id_, photo_sha256=photo_sha256, **said_of_another)
        if measure is not None:
            is_left = is_another and not measure.photo_sha256  # kept before digests were
            if is_left or not measure.fits(photo_sha256):
                self.measure(id_, None)
        if is_another:
            self.shelf.change(lambda library: library.keep_answer(id_, None, ""))
            self.shelf.change(lambda library: library.keep_revealed([id_], revealed=False))
            self.shelf.change(lambda library: library.keep_thumbnail(id_, b""))
            self.shelf.want_picture(id_, self.worklist.source(id_))

    def reveal(self, ids: Iterable[str]) -> None:
        """Figures of the AI about these can be seen: what the reader says of them from now on is no longer only their own."""
        new = [id_ for id_ in ids if not self.worklist.entry(id_).is_revealed]
        if new:
            self.worklist.change_all({id_: {"is_revealed": True} for id_ in new})
            self.shelf.change(lambda library: library.keep_revealed(new, revealed=True))

    def look(self, view: View) -> None:
        """Another way to look at the list, which may show what was hidden."""
        self.worklist.look(view)
        self._reveal_shown(entry.id for entry in self.worklist.entries)

    def _reveal_shown(self, ids: Iterable[str]) -> None:
        self.reveal(id_ for id_ in ids if self.worklist.view.reveals(self.worklist.entry(id_)))

    def decide_anew(self, assessments: Mapping[str, Assessment]) -> None:
        """Other decisions from the same readings, by entry, all at once."""
        if not assessments:
            return
        self.worklist.change_all({id_: {"assessment": assessment} for id_, assessment in assessments.items()})
        self.shelf.change(lambda library: library.keep_decisions(assessments))

    def diagnose(self, id_: str, reading: OwnReading) -> None:
        """The reader has entered a diagnosis."""
        self.worklist.change(id_, readings=(*self.worklist.entry(id_).readings, reading))
        self.shelf.change(lambda library: library.keep_own(id_, reading))
        self._reveal_shown([id_])

    def measure(self, id_: str, measure: Measure | None) -> None:
        """The reader has drawn a line, or taken it away."""
        self.worklist.change(id_, measure=measure)
        self.shelf.change(lambda library: library.keep_measure(id_, measure))

    def open(self, id_: str) -> Entry:
        """An entry comes on screen."""
        now = datetime.now().astimezone()
        self.shelf.change(lambda library: library.keep_current(id_, now))
        return self.worklist.change(id_, is_opened=True)

    def remove(self, ids: Sequence[str]) -> None:
        """Take entries off the list; they can be put back until the program ends, the last ones first."""
        self._taken.append(self.worklist.remove(ids))
        self.shelf.change(lambda library: library.remove(ids))

    @property
    def can_put_back(self) -> bool:
        """Whether anything was taken off the list that is not back yet."""
        return bool(self._taken)

    def put_back(self) -> list[str]:
        """Undo the last `remove` that was not undone. Returns the ids."""
        return self._return(self._taken[-1] if self._taken else [])

    def _return(self, taken: Sequence[Taken]) -> list[str]:
        ids = [each.entry.id for each in taken]
        if ids:
            remaining = ([each for each in group if each.entry.id not in ids] for group in self._taken)
            self._taken = [group for group in remaining if group]
            self.worklist.put_back(taken)
            self.shelf.change(lambda library: library.put_back(ids))
        return ids

    def merge_doubles(self) -> dict[str, str]:
        """A file that was opened before the stored list was there may stand in it already: one entry then knows all.

        Returns the others, which can go, each with the id of that one.
        """
        doubles = self.worklist.doubles
        for double, id_ in doubles.items():
            entry = self.worklist.entry(double)
            for reading in entry.readings:
                self.diagnose(id_, reading)
            if entry.is_revealed:
                self.reveal([id_])
            if entry.measure is not None:
                self.measure(id_, entry.measure)
            if self.worklist.entry(id_).is_waiting and not entry.is_waiting:
                self.answer(id_, entry.assessment, entry.sentence)
        return doubles

    def forget(self, ids: Collection[str]) -> None:
        """Take entries off the list that nobody needs back."""
        if ids:
            self.worklist.remove(ids)
            self.shelf.change(lambda library: library.remove(tuple(ids)))

    def close(self, limit_ms: int) -> bool:
        """Write what is left, end the thread. False where it still runs after the limit."""
        self.shelf.close()
        return self._thread.wait(limit_ms)

    @Slot(object)
    def _on_opened(self, contents: Contents) -> None:
        self.worklist.load(contents)
        self._reveal_shown(entry.id for entry in self.worklist.entries)
        self.restored.emit(contents)
