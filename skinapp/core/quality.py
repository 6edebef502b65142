"""What is measured of a photo before anyone believes what the model says of it: numbers, limits, and sentences for the user."""

import math
from dataclasses import dataclass
from enum import StrEnum

from skinapp.core.language import enumerated, mark, tr


class Verdict(StrEnum):
    """What a measure says of the photo: good enough, a reason to warn, or a reason to refuse."""

    GOOD = "good"
    POOR = "poor"
    UNUSABLE = "unusable"


@dataclass(frozen=True)
class Bound:
    """One side on which a property goes wrong.

    warns, refuses: the values from which on, on this side, the photo is poor, or unusable; infinite where it never is.
    sentence: what is wrong; remedy: what to do about it. Both are English, to be said by `tr`.
    """

    warns: float
    refuses: float
    sentence: str
    remedy: str


@dataclass(frozen=True)
class Property:
    """Something that can be measured of a photo.

    name: in English, as tables have it; unit: empty for a number; low, high: None where that side cannot go wrong.
    """

    name: str
    unit: str
    low: Bound | None = None
    high: Bound | None = None


@dataclass(frozen=True)
class Measure:
    """A property's value on one photo."""

    of: Property
    value: float

    @property
    def verdict(self) -> Verdict:
        """The worse of both sides."""
        low, high = self.of.low, self.of.high
        if (low and self.value < low.refuses) or (high and self.value > high.refuses):
            return Verdict.UNUSABLE
        if (low and self.value < low.warns) or (high and self.value > high.warns):
            return Verdict.POOR
        return Verdict.GOOD

    @property
    def bound(self) -> Bound | None:
        """The side on which it went wrong, None where it did not."""
        if self.verdict is Verdict.GOOD:
            return None
        low = self.of.low
        return low if low and self.value < low.warns else self.of.high

    @property
    def text(self) -> str:
        """Such as "sharpness 0.082, at least 0.100"."""
        return f"{tr(self.of.name)} {self.number}{self._limits()}"

    @property
    def number(self) -> str:
        """The value with its unit, such as "12.0 %"."""
        return self._number(self.value)

    def _limits(self) -> str:
        low, high = self.of.low, self.of.high
        said = [tr("at least {limit}", limit=self._number(low.warns))] if low and math.isfinite(low.warns) else []
        said += [tr("at most {limit}", limit=self._number(high.warns))] if high and math.isfinite(high.warns) else []
        return f", {enumerated(said)}" if said else ""

    def _number(self, value: float) -> str:
        if self.of.unit == "%":
            return tr("{value:.1f} %", value=value)
        digits = 0 if abs(value) >= 20 else 3 if abs(value) < 1 else 1
        return f"{tr('{value:.{digits}f}', value=value, digits=digits)} {self.of.unit}".strip()


ARTEFACTS = (mark("hair"), mark("a ruler"), mark("pen marks"), mark("dark corners"), mark("gel bubbles"), mark("a plaster"))
"""What is looked for on skin or lens. Named to the reader, no warning: each of the first four, drawn on benign
photos of tune, added about 3 points of false positives at most (docs/training-log.md)."""


@dataclass(frozen=True)
class Quality:
    """measures: every property, good or not; artefacts: those of ARTEFACTS that were found."""

    measures: tuple[Measure, ...] = ()
    artefacts: tuple[str, ...] = ()

    @property
    def poor(self) -> tuple[Measure, ...]:
        """Measures that are a reason to warn or to refuse, the worst first."""
        wrong = [m for m in self.measures if m.verdict is not Verdict.GOOD]
        return tuple(sorted(wrong, key=lambda m: m.verdict is not Verdict.UNUSABLE))

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that stands out, by name: such as ("sharpness", "pen marks")."""
        return (*(m.of.name for m in self.poor), *self.artefacts)
