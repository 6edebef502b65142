"""Every phrase of the report, in English. Another language is another module with the same names."""

from datetime import datetime

from skinapp.core.triage import CertaintyBand, TriageLevel

LANGUAGE = "en"
NBSP = "\u00a0"

TITLE = "Dermoscopy triage report"
PRELIMINARY = "PRELIMINARY, NOT SIGNED"
MADE = "Assessed {time} by SkinApp {version}"
SIGNATURE = ("No signature: preliminary", "Name", "Date", "Signature")
INTENDED_USE = "Decision support for evaluation and research. Not a cleared medical device."
TOO_LONG = "The report does not fit on one page: shorten the notes, names or address."
TOO_MANY_CHARACTERS = "{field}: {count:,} characters, but a report takes at most {most:,}. Shorten it."
TOO_MANY_LINES = "{field}: {count:,} lines, but a report takes at most {most:,}. Join some."
UNKNOWN_PAGE_SIZE = "The page size “{size}” is not known: choose A4 or Letter."
OTHER_PHOTO = "The photo is not the one that was assessed, so no report was written."
NOT_WRITTEN = "The report “{name}” could not be written: {reason}. Choose another folder or name."
FONTS_MISSING = "The report's fonts cannot be read. Reinstall SkinApp."

FIELDS = {
    "clinic_name": "Clinic",
    "clinic_address": "Address",
    "patient_name": "Patient",
    "patient_id": "Patient ID",
    "birth_date": "Date of birth",
    "lesion_site": "Lesion site",
    "notes": "Notes",
}

PHOTO_NAME = "Photo {name}"
PAGE = "Page {page} of {pages}"
SUMMARY_TITLE = "Dermoscopy triage summary"
SUMMARY_MADE = "{photos}, in reading order, assessed by SkinApp {version} until {time}"
PHOTOS = "{count:,} photos"
ONE_PHOTO = "1 photo"
COLUMN_PLACE = "No."
COLUMN_PHOTO = "Photo"
COLUMN_LEVEL = "Level"
COLUMN_LIKELY = "Likely diagnoses"
COLUMN_MALIGNANT = "Malignant"
COLUMN_OWN = "Reader’s diagnosis"
COLUMN_PAGE = "Page"
NO_ANSWER = "not shown: refused by the gate"
OVERRIDDEN_ANSWER = "outside validated use, see its page"
SUMMARY_NOTE = (
    "Malignant: sum of the probabilities that count as malignant. A level is a place in the reading order: no diagnosis, no "
    "advice on management. A page belongs to the photo whose name stands on it; check that it is the right patient's."
)
LEFT_OUT = "Not in this report"
HIDDEN = "Own diagnosis first: the AI's answer is hidden until the reader has entered one."
WAITING = "Not assessed yet."
DECIDED_AT = "Decided at"
DECIDED_BY = "{point}, {mode} mode, model {model}"
TOO_MANY_PHOTOS = "A report takes at most {most} photos, but {count:,} are selected. Select fewer."
LOGO_DAMAGED = "The logo in the settings cannot be read. Choose it again."

FRAME = "Inside the square: what the model saw"
SYNTHETIC = "SYNTHETIC SAMPLE, NOT A PATIENT"

LEVELS = {
    TriageLevel.URGENT: "Urgent",
    TriageLevel.UNASSESSABLE: "Unassessable",
    TriageLevel.SOON: "Soon",
    TriageLevel.ROUTINE: "Routine",
}
MEANINGS = {
    TriageLevel.URGENT: "To be read first, before all other photos.",
    TriageLevel.UNASSESSABLE: "The photo cannot be assessed. A person opens it right after the urgent ones.",
    TriageLevel.SOON: "To be read after urgent photos and before routine ones.",
    TriageLevel.ROUTINE: "To be read in the usual order. Malignancy is not excluded.",
}
PLACE = "Place {place} of {places} in the reading order"
LEVEL_LIMIT = "A place in the reading order: no diagnosis, no advice on management."

LIKELY = "Likely diagnoses: for about 90 % of photos like the calibration photos such a set holds the true one"
CERTAINTY = "Certainty: entropy is 0 bits where one diagnosis is certain, 3 where all eight are alike"
CERTAINTY_MEASURED = "{band}. Top probability {top} ({name}), entropy {bits} bits"
BANDS = {CertaintyBand.LOW: "Low", CertaintyBand.MEDIUM: "Medium", CertaintyBand.HIGH: "High"}
OWN = "Reader's own diagnosis"
OWN_READING = "{name} ({time}, {order} the AI's answer was seen)"
BEFORE, AFTER = "before", "after"
NONE_OF_THESE = "none of these"
QUALITY = "Image quality"
ARTEFACTS = "On skin or lens"
SCOPE = "Scope score"
NOT_MEASURED = "Not measured by this version"
SCOPE_SCORE = "{score}; higher: less like the training photos; above 1: refused"
OUTLINE = "Outline: aids to look closer, no verdicts"
AREA = ("Area", "{} of the square")
CUT = ("At the edge", "{} of the square's edge")
DIAMETER = ("Diameter", "{}")
ASYMMETRY = ("Asymmetry", "{} (0: none)")
BORDER = ("Border", "{} (1: a disc)")
COLOURS = ("Colours", "{} of 6")
QUALITY_GOOD = "Good"
LOW_CERTAINTY = "Among calibration photos of such low certainty the most probable diagnosis was more often wrong than right."
WARNINGS = "Warning"

NO_FIGURES = "No figures are shown"
OUT_OF_SCOPE = "Outside scope. No figures are shown"
OUTSIDE = "Outside validated use"
OVERRIDDEN_BY = "Shown for"
OVERRIDDEN_AT = "At"
OVERRIDDEN_WHY = "Because"
WHY_NOT = "Note"
NOT_VALIDATED = (
    "Nothing is known of how often the model is right on such a photo. Level and status stay as they are: a person assesses it."
)

PROBABILITIES = "Probabilities"
COUNTED = "Counted as malignant: {names}."
LIKELY_MARK = "◆"
LIKELY_KEY = f"{LIKELY_MARK} likely diagnosis"
MALIGNANT = "Malignant"
BENIGN = "Benign"
TOTAL = "sum {share}"

COMPUTED = "How it was computed"
EXIT = "Exit"
EXIT_EARLY = "{exit} of {exits}, early mode: confident enough to stop; the blocks behind it were not run."
EXIT_LAST = "{exit} of {exits}, early mode: no exit before the last was confident enough to stop."
EXIT_FULL = "{exit} of {exits}, full mode: all exits were run."
BLOCKS = "{count} blocks"
BLOCK = "1 block"
EXIT_READING = "{name} {share}, {time} ({blocks})"
EXIT_N = "At exit {exit}"
TIME = "Time"
TIME_TAKEN = "{time} from decoded pixels to decision"
ENGINE = "Engine"
ENGINE_USED = "{name} on {device}. {note}"
MODEL = "Model"

OPERATING_POINT = "Operating point"
POINT_NAME = "Name"
POINT_OF_MODE = "{name}, fitted for {mode} mode"
URGENT_FROM = "Urgent from"
SOON_FROM = "Soon from"
LIKELY_FROM = "Likely from"
CERTAIN_FROM = "Certain from"
FOR_THE_TOP = "{share} for the most probable, with what earlier exits say against it taken off"
SUM_OF = "{share} for {names} together"
MALIGNANT_SUM = "{share} malignant sum, or a malignant likely diagnosis"
EACH = "{share} for a single diagnosis"
SENSITIVITY = "Sensitivity"
SPECIFICITY = "Specificity"
URGENT_SENSITIVITY = "Sensitivity, urgent"
URGENT_PPV = "PPV, urgent"
MEASURED = "{share} (95 % interval {low} to {high}, n = {n:,})"
NO_FIGURE = "not measured"
PREVALENCE = "At prevalence {share}"
PREDICTIVE_VALUES = "PPV {ppv}, NPV {npv}"

PHOTO_DIGEST = "Photo SHA-256"
MODEL_DIGEST = "Model SHA-256"

LIMITS = "Limits"
POPULATION = "Calibration"
SCC = "Squamous cell carcinoma"
SCC_NOTE = "In the training data it is almost only in situ (Bowen's disease); invasive carcinoma is practically absent."
LICENCE = "Model licence"


def percent(share: float) -> str:
    """A share, 0 to 1, with one decimal; what would round to none or all of it says so: "< 0.1 %", "> 99.9 %"."""
    if 0 < share < 0.0005:
        return f"<{NBSP}0.1{NBSP}%"
    if 0.9995 <= share < 1:
        return f">{NBSP}99.9{NBSP}%"
    return f"{share * 100:.1f}{NBSP}%"


def local_time(at: datetime) -> str:
    """Such as "2026-03-01 14:05:09 UTC+01:00"."""
    return f"{at:%Y-%m-%d %H:%M:%S} UTC{at.isoformat()[-6:]}"


def milliseconds(duration_ms: float) -> str:
    """A duration with one decimal below 10 ms, in whole milliseconds above."""
    return f"{duration_ms:,.{1 if duration_ms < 10 else 0}f}{NBSP}ms"
