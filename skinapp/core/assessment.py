"""Everything that a report or a re-run needs to know about one assessed photo."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

from skinapp.core.exit_policy import Mode
from skinapp.core.gate import OK, GateDecision, Override, Status
from skinapp.core.language import tr
from skinapp.core.lesion import Aids
from skinapp.core.photo import Frame
from skinapp.core.prediction import ExitReading
from skinapp.core.quality import Quality
from skinapp.core.triage import OperatingPoint, TriageDecision, decide


@dataclass(frozen=True)
class EngineInfo:
    """What computed a reading. name: such as "torch-fp32"; device: such as "cpu"; note: why this device, in one sentence."""

    name: str
    device: str
    note: str


@dataclass(frozen=True)
class ModelInfo:
    """Which model, and what it says of itself.

    id: its folder's name; digest: SHA-256 of its weights; exits: number of exit heads.
    licence, attribution, population: sentences for About and report; figures: (name, value with interval and n) pairs.
    caution: what has to stand wherever its answers stand, such as "locally trained, not validated"; mostly empty.
    """

    id: str
    digest: str
    exits: int
    licence: str
    attribution: str
    population: str
    figures: tuple[tuple[str, str], ...]
    caution: str = ""

    @property
    def name(self) -> str:
        """The id, and the caution in brackets where there is one; in English, as tables have it."""
        return f"{self.id} ({self.caution})" if self.caution else self.id

    @property
    def title(self) -> str:
        """The same in the language of the moment."""
        return f"{self.id} ({tr(self.caution)})" if self.caution else self.id


@dataclass(frozen=True)
class Assessment:
    """One photo, assessed.

    readings: every exit that was computed, in order; the last one is the answer.
    elapsed_ms: wall clock from decoded pixels to decision.
    assessed_at: with time zone.
    quality: what was measured of the photo; gate: whether it may be assessed; aids: measures of the lesion's outline, None
    without one. override: who wanted to see the figures of a rejected photo; level and status stay.
    photo_mm_per_px: scale that the photo's file states, if it does.
    """

    photo_sha256: str
    photo_is_synthetic: bool
    frame: Frame
    mode: Mode
    readings: tuple[ExitReading, ...]
    decision: TriageDecision
    operating_point: OperatingPoint
    engine: EngineInfo
    model: ModelInfo
    app_version: str
    elapsed_ms: float
    assessed_at: datetime
    quality: Quality = field(default_factory=Quality)
    gate: GateDecision = OK
    aids: Aids | None = None
    override: Override | None = None
    photo_mm_per_px: float | None = None

    @property
    def answer(self) -> ExitReading:
        """The reading that the decision rests on."""
        return self.readings[-1]

    @cached_property
    def malignant(self) -> float:
        """Malignant mass of the answer, 0 to 1, as the operating point means it."""
        return self.answer.mass(self.operating_point.malignant)

    @property
    def has_valid_figures(self) -> bool:
        """Whether the figures lie within what was validated: not of a photo that the gate refused."""
        return self.gate.status is not Status.REJECTED

    def judged_at(self, point: OperatingPoint) -> "Assessment":
        """The same readings, decided by another operating point of the same model; itself where the point is the same.

        Exact, not an estimate: a point is applied to the readings and never changes which exits are computed. ValueError for a
        point that was fitted for the other mode.
        """
        if point.mode is not self.mode:
            raise ValueError(f"a point for {point.mode.value} mode cannot judge readings of {self.mode.value} mode")
        if point == self.operating_point:
            return self
        return replace(self, operating_point=point, decision=decide(self.answer, point, self.gate))

    @property
    def is_early(self) -> bool:
        """Whether exits were left out because an earlier one was confident."""
        return self.answer.exit < self.model.exits
