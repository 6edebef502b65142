"""The operating point that the settings ask for, applied to what was assessed already."""

from collections.abc import Sequence

from skinapp.core.assessment import Assessment, ModelInfo
from skinapp.core.language import tr
from skinapp.core.operating_points import find_point
from skinapp.core.settings import Settings
from skinapp.core.triage import OperatingPoint
from skinapp.gui.catalogue import Catalogue


class Judging:
    """Decides anew from stored readings, without computing. What another model said stays as that model's point decided."""

    def __init__(self, catalogue: Catalogue) -> None:
        """catalogue: whose entries are judged."""
        self._catalogue = catalogue
        self._points: Sequence[OperatingPoint] = ()
        self._digest = ""

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
        """Place every entry of the list anew."""
        judged = {
            entry.id: (entry.assessment, self.judged(entry.assessment, settings))
            for entry in self._catalogue.worklist.entries
            if entry.assessment is not None
        }
        self._catalogue.answer_all({id_: after for id_, (before, after) in judged.items() if after is not before})

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
