"""What the gate found in the photo itself: quality, artefacts, the outline's measures."""

from PySide6.QtWidgets import QWidget

from skinapp.core.assessment import Assessment
from skinapp.core.language import tr
from skinapp.core.settings import MILLIMETRES
from skinapp.gui.widgets.card import Card
from skinapp.gui.widgets.labels import label
from skinapp.gui.widgets.rows import Rows
from skinapp.reports.gate import (
    artefacts_sentence,
    outline_measures,
    quality_sentence,
    refused_scale_sentence,
    scale_sentence,
    scope_sentence,
    warnings,
)


class PhotoCheck(Card):
    """Warnings first, then the figures behind them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until an assessment is shown."""
        super().__init__(tr("Photo"), parent)
        self.warnings = label("")
        self.facts = Rows(self.fontMetrics())
        self._assessment: Assessment | None = None
        self._scale: tuple[float | None, str] = (None, MILLIMETRES)
        self._is_refused = False
        self.column.addWidget(self.warnings)
        self.column.addLayout(self.facts)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what was found."""
        self._assessment = assessment
        self._show(assessment)

    def show_scale(self, mm_per_px: float | None, units: str, *, is_refused: bool = False) -> None:
        """Say area and diameter on the skin, too, where the photo's scale is known.

        units: a setting's. is_refused: the file states a scale that is not used.
        """
        if (mm_per_px, units, is_refused) != (*self._scale, self._is_refused):
            self._scale, self._is_refused = (mm_per_px, units), is_refused
            if self._assessment is not None:
                self._show(self._assessment)

    def _show(self, assessment: Assessment) -> None:
        flagged = warnings(assessment)
        self.warnings.setText("\n".join(flagged))
        self.warnings.setVisible(bool(flagged))
        found = {
            tr("Image quality"): quality_sentence(assessment),
            tr("On skin or lens"): artefacts_sentence(assessment),
            tr("Scope score"): scope_sentence(assessment),
            tr("Scale"): scale_sentence(assessment, self._scale[0]) or (refused_scale_sentence() if self._is_refused else ""),
        }
        measures = outline_measures(assessment, *self._scale)
        self.facts.show_rows(
            [
                *((name, said) for name, said in found.items() if said),
                *([tr("Outline: aids to look closer, no verdicts")] if measures else []),
                *measures,
            ]
        )
