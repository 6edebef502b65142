"""From probabilities to a place in the reading order. Never management advice, and never the word benign."""

from dataclasses import dataclass
from enum import StrEnum

from skinapp.core.exit_policy import Mode
from skinapp.core.gate import OK, GateDecision, Status
from skinapp.core.labels import URGENT, Diagnosis, listed
from skinapp.core.language import tr
from skinapp.core.prediction import ExitReading


class TriageLevel(StrEnum):
    """When a person should look, the first to be read first."""

    URGENT = "urgent"
    UNASSESSABLE = "unassessable"
    SOON = "soon"
    ROUTINE = "routine"

    @property
    def rank(self) -> int:
        """Place in the reading order, 0 first."""
        return list(TriageLevel).index(self)


class CertaintyBand(StrEnum):
    """How certain a reading is, in three steps; see `certainty_band`."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


HIGH_CERTAINTY = 0.9
"""Certainty from which a reading is of high certainty; how often such answers were right stands in docs/training-log.md."""


@dataclass(frozen=True)
class Share:
    """A measured proportion, 0 to 1, with its 95 % interval and the number of photos that it was measured on."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True)
class OperatingPoint:
    """Thresholds fitted together on calibration photos, for one mode and one meaning of malignant.

    name: such as "sensitivity-95"; mode: the mode whose probabilities it was fitted on.
    malignant: the diagnoses that count as malignant.
    malignant_threshold: malignant mass, 0 to 1, from which a photo is to be read soon.
    urgent_threshold: p_MEL + p_SCC, 0 to 1, from which a photo is urgent.
    set_threshold: least probability with which a diagnosis belongs to the prediction set (split conformal, 90 % coverage).
    certainty_threshold: certainty, 0 to 1, below which a reading is of low certainty.
    sensitivity, specificity: of "soon or urgent" for malignant diagnoses, measured on the test split.
    urgent_sensitivity, urgent_ppv: of "urgent" for MEL or SCC, measured on the test split.
    """

    name: str
    mode: Mode
    malignant: tuple[Diagnosis, ...]
    malignant_threshold: float
    urgent_threshold: float
    set_threshold: float
    certainty_threshold: float = 0.0
    sensitivity: Share | None = None
    specificity: Share | None = None
    urgent_sensitivity: Share | None = None
    urgent_ppv: Share | None = None


@dataclass(frozen=True)
class TriageDecision:
    """A level, why it was given, and the diagnoses that the reading could not rule out.

    reasons: plain sentences, the deciding one first.
    prediction_set: diagnoses, most probable first, that hold the true one for about 90 % of photos like the calibration photos;
    empty for a photo that the gate refuses. is_low_certainty: whether the reading is of low certainty, at whatever level.
    """

    level: TriageLevel
    reasons: tuple[str, ...]
    prediction_set: tuple[Diagnosis, ...]
    is_low_certainty: bool = False


def decide(reading: ExitReading, point: OperatingPoint, gate: GateDecision = OK) -> TriageDecision:
    """Place a reading in the order: urgent, unassessable, soon or routine.

    The rules, the first that holds decides: what the gate refuses is unassessable; p_MEL + p_SCC at or above its threshold is
    urgent; malignant mass at or above its threshold is soon; a malignant diagnosis in the prediction set is soon; low certainty
    is soon; what the gate warns of is soon; anything else is routine.
    """
    if gate.status is Status.REJECTED:
        return TriageDecision(TriageLevel.UNASSESSABLE, gate.reasons, ())
    prediction_set = conformal_set(reading, point)
    urgent, malignant = reading.mass(URGENT), reading.mass(point.malignant)
    open_malignant = [d for d in prediction_set if d in point.malignant]
    is_low = reading.certainty < point.certainty_threshold
    if urgent >= point.urgent_threshold:
        level = TriageLevel.URGENT
        reasons = [
            tr("Melanoma and squamous cell carcinoma together {compared}.", compared=_compare(urgent, point.urgent_threshold))
        ]
    elif malignant >= point.malignant_threshold:
        level = TriageLevel.SOON
        reasons = [_malignant_mass(malignant, point)]
    elif open_malignant:
        level = TriageLevel.SOON
        reasons = [tr("{names!c} cannot be ruled out: in the set of likely diagnoses.", names=listed(open_malignant))]
    elif is_low:
        level = TriageLevel.SOON
        reasons = [low_certainty(reading, point)]
    elif gate.status is Status.FLAGGED:
        level = TriageLevel.SOON
        reasons = [*gate.reasons]
    else:
        level = TriageLevel.ROUTINE
        reasons = [
            _malignant_mass(malignant, point),
            tr("No malignant diagnosis is in the set of likely diagnoses."),
        ]
    return TriageDecision(level, tuple(reasons), prediction_set, is_low)


def certainty_band(reading: ExitReading, point: OperatingPoint) -> CertaintyBand:
    """Low below the operating point's threshold, high from HIGH_CERTAINTY on, medium between."""
    if reading.certainty < point.certainty_threshold:
        return CertaintyBand.LOW
    return CertaintyBand.HIGH if reading.certainty >= HIGH_CERTAINTY else CertaintyBand.MEDIUM


def low_certainty(reading: ExitReading, point: OperatingPoint) -> str:
    """Why a reading is of low certainty, in a sentence."""
    compared = _compare(reading.certainty, point.certainty_threshold)
    if not reading.dissent:
        return tr("Low certainty: the most probable diagnosis has {compared}.", compared=compared)
    return tr(
        "Low certainty: with what earlier exits say against it taken off, the most probable diagnosis has {compared}.",
        compared=compared,
    )


def conformal_set(reading: ExitReading, point: OperatingPoint) -> tuple[Diagnosis, ...]:
    """Diagnoses at or above the set threshold, most probable first; the top one always belongs.

    Least ambiguous set-valued classifiers (Sadinle, Lei, Wasserman 2019), threshold from split conformal prediction.
    """
    ranked = reading.ranked
    return (ranked[0][0], *(d for d, p in ranked[1:] if p >= point.set_threshold))


def _compare(value: float, threshold: float) -> str:
    """Such as "12.3 %, at or above the threshold of 8.0 %"."""
    digits = next((d for d in (1, 2, 3) if round(value, d + 2) != round(threshold, d + 2)), 1)  # never "5.0 %, below 5.0 %"
    numbers = {"value": value * 100, "threshold": threshold * 100, "digits": digits}
    if value >= threshold:
        return tr("{value:.{digits}f} %, at or above the threshold of {threshold:.{digits}f} %", **numbers)
    return tr("{value:.{digits}f} %, below the threshold of {threshold:.{digits}f} %", **numbers)


def _malignant_mass(share: float, point: OperatingPoint) -> str:
    names, compared = listed(point.malignant), _compare(share, point.malignant_threshold)
    return tr("Malignant diagnoses ({names}) together {compared}.", names=names, compared=compared)
