"""The operating point that the settings ask for, applied to what was assessed already."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Slot

from skinapp.core.assessment import Assessment, ModelInfo
from skinapp.core.language import tr
from skinapp.core.operating_points import find_point
from skinapp.core.settings import Settings
from skinapp.core.triage import OperatingPoint
from skinapp.core.worklist import Entry
from skinapp.gui.catalogue import Catalogue

SLICE = 25
"""Entries that are judged before the window may do something else: about 15 ms on an old processor."""


class Judging(QObject):
    """Decides anew from stored readings, without computing. What another model said stays as that model's point decided."""

    def __init__(self, catalogue: Catalogue) -> None:
        """catalogue: whose entries are judged."""
        super().__init__()
        self._catalogue = catalogue
        self._points: Sequence[OperatingPoint] = ()
        self._digest = ""
        self._settings = Settings()
        self._left: Iterator[Entry] = iter(())
        self._judged: dict[str, tuple[Assessment, Assessment]] = {}  # by entry: before and after
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._judge_slice)

    def use(self, model: ModelInfo, points: Sequence[OperatingPoint]) -> None:
        """Another model, with its points."""
        self._digest, self._points = model.digest, points

    def judged(self, assessment: Assessment, settings: Settings) -> Assessment:
        """As the settings ask; as it is where it is another model's, or the model has no such point."""
        if assessment.model.digest != self._digest:
            return assessment
        point = find_point(self._points, assessment.mode, settings.point_name)
        return assessment.judged_at(point) if point is not None else assessment

    def judge_all(self, settings: Settings) -> None:
        """Place every entry of the list anew: a short list at once, a long one in slices, and then all of it at one go."""
        self._settings = settings
        self._left, self._judged = iter(self._catalogue.worklist.entries), {}
        self._slices.start()
        self._judge_slice()

    @Slot()
    def _judge_slice(self) -> None:
        judged = list(islice(self._left, SLICE))
        for entry in judged:
            if entry.assessment is not None:
                after = self.judged(entry.assessment, self._settings)
                if after is not entry.assessment:
                    _ = after.malignant  # computed here, not for all at once when the list is arranged
                    self._judged[entry.id] = (entry.assessment, after)
        if len(judged) < SLICE:
            self._slices.stop()
            self._place()

    def _place(self) -> None:
        """Put what was judged into the list, but for entries that were answered or taken off meanwhile."""
        worklist = self._catalogue.worklist
        placed = {
            id_: after
            for id_, (before, after) in self._judged.items()
            if id_ in worklist and worklist.entry(id_).assessment is before
        }
        self._judged = {}
        self._catalogue.decide_anew(placed)

    def lacks(self, settings: Settings) -> str:
        """A sentence where the model does not have the point that the settings ask for; else nothing."""
        if not self._points or any(point.name == settings.point_name for point in self._points):
            return ""
        used = self._points[0].name
        return tr(
            "This model has no operating point {point}: photos are placed at {used}. See the settings.",
            point=settings.point_name,
            used=used,
        )
