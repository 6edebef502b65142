"""Reports on their way to the worker and back: what they are about, preview, file, paper."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from skinapp.core.language import tr
from skinapp.core.worklist import Entry, View
from skinapp.gui.crash import Failure
from skinapp.gui.requests import Requests
from skinapp.gui.state import State
from skinapp.gui.worker import Job, Preview, PrintReport, Worker, WriteReport
from skinapp.gui.worklist import Worklist
from skinapp.reports.details import ReportDetails
from skinapp.reports.selection import LeftOut, ReportedPhoto, Selection
from skinapp.reports.texts import HIDDEN, WAITING

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Reporting(QObject):
    """Asks the worker for previews, files and prints; the photos that wait give way.

    Signals:
        previewed(QImage, int): a page, and how many there are. refused(str): why there is no preview.
        advanced(float): the share of a report that is made, 0 to 1. written(Path), printed(): done.
    """

    previewed = Signal(object, int)
    refused = Signal(str)
    advanced = Signal(float)
    written = Signal(object)
    printed = Signal()

    def __init__(self, requests: Requests, ask: Callable[[Job], int], worker: Worker, go_on: Callable[[], None]) -> None:
        """requests: the session's; ask: its way to the worker before the photos that wait; go_on: what it does without."""
        super().__init__()
        self._requests, self._ask, self._go_on = requests, ask, go_on
        self._preview_id = 0
        worker.previewed.connect(self._on_previewed)
        worker.report_advanced.connect(self._on_advanced)
        worker.report_written.connect(self._on_written)
        worker.printed.connect(self._on_printed)

    def preview(self, selection: Selection, page: int = 0) -> None:
        """Draw a page, from 0; `previewed` or `refused` follows, unless another preview is asked for."""
        self._requests.drop(self._preview_id)
        self._preview_id = self._ask(Preview(selection, page))

    def write(self, selection: Selection, path: Path) -> None:
        """Write the PDF file; `written` follows, or the session's `failed`."""
        self._ask(WriteReport(selection, path))

    def print(self, selection: Selection, printer: "QPrinter") -> None:
        """Print it; `printed` follows, or the session's `failed`."""
        self._ask(PrintReport(selection, printer))

    def cancel(self) -> None:
        """Give up the report that is made: no file is written, and what is at the printer is taken back as far as it lets."""
        self._requests.drop_all(WriteReport, PrintReport)
        self._go_on()

    def takes(self, request_id: int, failure: Failure) -> bool:
        """Whether a failure is that of the preview, and then it is told where the preview is."""
        is_preview = request_id == self._preview_id
        if is_preview:
            self.refused.emit(failure.message)
        return is_preview

    @Slot(int, object, int)
    def _on_previewed(self, request_id: int, page: QImage, pages: int) -> None:
        if request_id in self._requests:
            self.previewed.emit(page, pages)

    @Slot(int, float)
    def _on_advanced(self, request_id: int, share: float) -> None:
        if request_id in self._requests:
            self.advanced.emit(share)

    @Slot(int, object)
    def _on_written(self, request_id: int, path: Path) -> None:
        if request_id in self._requests:
            self.written.emit(path)

    @Slot(int)
    def _on_printed(self, request_id: int) -> None:
        if request_id in self._requests:
            self.printed.emit()


def selected(worklist: Worklist, state: State, ids: Sequence[str], details: ReportDetails) -> Selection:
    """The report of some entries, in reading order; what has no answer that may be seen is named and left out."""
    chosen = [(entry, _why_left_out(entry, worklist.view)) for entry in map(worklist.entry, ids)]
    left_out = [LeftOut(entry.name, why) for entry, why in chosen if why]  # as listed: their order must not tell an answer
    photos = []
    for entry in View().arranged([entry for entry, why in chosen if not why]):
        assert entry.assessment is not None, "or there is a reason"
        photo = state.photo if state.entry is not None and state.entry.id == entry.id else None
        read = worklist.source(entry.id).read if photo is None else lambda photo=photo: photo
        photos.append(ReportedPhoto(entry.name, entry.assessment, read, entry.own, entry.mm_per_px))
    return Selection(tuple(photos), tuple(left_out), details)


def _why_left_out(entry: Entry, view: View) -> str:
    """Empty for an entry that gets a page. What is hidden says nothing of its answer, not even that there is one."""
    if view.hides(entry):
        return tr(HIDDEN)
    return entry.sentence or (tr(WAITING) if entry.is_waiting else "")
