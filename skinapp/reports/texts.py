"""Phrases and figures that paper and window share, each said once. Tables are English, to be said by `tr`."""

from datetime import datetime

from skinapp.core.exit_policy import Mode
from skinapp.core.language import counted, mark, tr
from skinapp.core.operating_points import AVERAGED, SENSITIVITY_90, SENSITIVITY_95, WITHOUT_AK
from skinapp.core.triage import CertaintyBand, TriageLevel

NBSP = "\u00a0"
LIKELY_MARK = "◆"

INTENDED_USE = mark("Decision support for evaluation and research. Not a cleared medical device.")
NOT_REVIEWED = mark("This translation was not reviewed by a native clinician.")
HIDDEN = mark("Own diagnosis first: the AI's answer is hidden until the reader has entered one.")
WAITING = mark("Not assessed yet.")
LEVEL_LIMIT = mark("A place in the reading order: no diagnosis, no advice on management.")
NONE_OF_THESE = mark("none of these")
LOW_CERTAINTY = mark(
    "Among calibration photos of such low certainty the most probable diagnosis was more often wrong than right."
)
NOT_VALIDATED = mark(
    "Nothing is known of how often the model is right on such a photo. Level and status stay as they are: a person assesses it."
)

FIELDS = {
    "clinic_name": mark("Clinic"),
    "clinic_address": mark("Address"),
    "patient_name": mark("Patient"),
    "patient_id": mark("Patient ID"),
    "birth_date": mark("Date of birth"),
    "lesion_site": mark("Lesion site"),
    "notes": mark("Notes"),
}
LEVELS = {
    TriageLevel.URGENT: mark("Urgent"),
    TriageLevel.UNASSESSABLE: mark("Unassessable"),
    TriageLevel.SOON: mark("Soon"),
    TriageLevel.ROUTINE: mark("Routine"),
}
MEANINGS = {
    TriageLevel.URGENT: mark("To be read first, before all other photos."),
    TriageLevel.UNASSESSABLE: mark("The photo cannot be assessed. A person opens it right after the urgent ones."),
    TriageLevel.SOON: mark("To be read after urgent photos and before routine ones."),
    TriageLevel.ROUTINE: mark("To be read in the usual order. Malignancy is not excluded."),
}
BANDS = {CertaintyBand.LOW: mark("Low"), CertaintyBand.MEDIUM: mark("Medium"), CertaintyBand.HIGH: mark("High")}
MODES = {Mode.EARLY: mark("early mode"), Mode.FULL: mark("full mode")}


POINTS = {SENSITIVITY_95: mark("95 % sensitivity"), SENSITIVITY_90: mark("90 % sensitivity")}


def point_title(name: str) -> str:
    """What an operating point is called in the language of the moment; the name itself where a model brought one of its own."""
    of_any = name.removesuffix(AVERAGED)
    sensitivity = of_any.removesuffix(WITHOUT_AK)
    if sensitivity not in POINTS:
        return name
    title = tr(POINTS[sensitivity]).replace(" %", f"{NBSP}%")
    if of_any != sensitivity:
        title = tr("{point}, without actinic keratosis", point=title)
    return tr("{point}, for the mean of eight orientations", point=title) if of_any != name else title


def photos(count: int) -> str:
    """Such as "1 photo" or "1,204 photos"."""
    return counted("{n} photo", "{n:,} photos", count)


def percent(share: float) -> str:
    """A share, 0 to 1, with one decimal; what would round to none or all of it says so: "< 0.1 %", "> 99.9 %"."""
    if 0 < share < 0.0005:
        return tr("<\u00a0{share:.1f}\u00a0%", share=0.1)
    if 0.9995 <= share < 1:
        return tr(">\u00a0{share:.1f}\u00a0%", share=99.9)
    return tr("{share:.1f}\u00a0%", share=share * 100)


def local_time(at: datetime) -> str:
    """Such as "2026-03-01 14:05:09 UTC+01:00", the date as the language writes it."""
    return tr("{at:%Y-%m-%d %H:%M:%S} UTC{zone}", at=at, zone=at.isoformat()[-6:])


def milliseconds(duration_ms: float) -> str:
    """A duration with one decimal below 10 ms, in whole milliseconds above."""
    return tr("{ms:,.{digits}f}\u00a0ms", ms=duration_ms, digits=1 if duration_ms < 10 else 0)
