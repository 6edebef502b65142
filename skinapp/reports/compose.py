"""What a report says: an assessment in plain sentences. Nothing is said that was not computed."""

from typing import get_args

from skinapp.core.assessment import Assessment
from skinapp.core.errors import ReportError
from skinapp.core.gate import is_out_of_scope
from skinapp.core.labels import DIAGNOSES, Diagnosis, listed, one_of
from skinapp.core.language import REVIEWED, again, language_now, speaking, tr
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import TriageLevel, certainty_band
from skinapp.core.worklist import OwnReading
from skinapp.reports import texts
from skinapp.reports.details import PageSize, ReportDetails
from skinapp.reports.facts import computed, model_facts, operating_point
from skinapp.reports.gate import (
    artefacts_sentence,
    outline_sentence,
    quality_sentence,
    scale_sentence,
    scope_sentence,
    shows_figures,
    warnings,
)
from skinapp.reports.plain_text import plain, plain_lines
from skinapp.reports.report import Badge, Bar, Chart, Group, Picture, Report, Row, Section

MOST_CHARACTERS = 500
MOST_NOTES_CHARACTERS = 2000
MOST_NOTES_LINES = 20
_PATIENT_FIELDS = ("patient_name", "patient_id", "birth_date", "lesion_site")
_CLINIC_FIELDS = ("clinic_name", "clinic_address")


def compose(assessment: Assessment, details: ReportDetails, name: str = "", number: str = "") -> Report:
    """Say everything that the assessment holds, and no more.

    name, number: of the photo's file, and of the page, in a report of several photos.
    Raises ReportError where a field of the details is too long or the page size is unknown.
    """
    check_details(details)
    with speaking(details.language):
        return _composed(assessment, details, name, again(number))


def _composed(assessment: Assessment, details: ReportDetails, name: str, number: str) -> Report:
    made_at = assessment.assessed_at
    made = tr("Assessed {time} by SkinApp {version}", time=texts.local_time(made_at), version=plain(assessment.app_version))
    return Report(
        page_size=details.page_size,
        language=language_now(),
        title=tr("Dermoscopy triage report"),
        mark=preliminary(assessment.model.caution),
        made="\n".join(filter(None, (tr("Photo {name}", name=plain(name)) if name else "", made))),
        made_at=made_at,
        logo=details.logo,
        clinic=clinic_lines(details),
        patient=patient_rows(details),
        picture=Picture(
            sha256=assessment.photo_sha256,
            frame=assessment.frame,
            caption=tr("Inside the square: what the model saw"),
            mark=tr("SYNTHETIC SAMPLE, NOT A PATIENT") if assessment.photo_is_synthetic else "",
        ),
        badge=_badge(assessment),
        findings=(*_own(details), *_findings(assessment, details.mm_per_px or assessment.photo_mm_per_px)),
        outside=outside(assessment),
        chart=_chart(assessment) if shows_figures(assessment) else None,
        sections=(
            Section(tr("How it was computed"), computed(assessment)),
            Section(tr("Operating point"), operating_point(assessment.operating_point)),
            Section(tr("Model"), model_facts(assessment.model)),
        ),
        digests=(
            Row(tr("Photo SHA-256"), plain(assessment.photo_sha256)),
            Row(tr("Model SHA-256"), plain(assessment.model.digest)),
        ),
        notes=Row(tr(texts.FIELDS["notes"]), "\n".join(plain_lines(details.notes))) if details.notes else None,
        limits=_limits(assessment),
        signature=signature(),
        intended_use=intended_use(),
        number=number,
    )


def clinic_lines(details: ReportDetails) -> tuple[str, ...]:
    """Name and address, as far as they were given."""
    return tuple(plain(getattr(details, field)) for field in _CLINIC_FIELDS if getattr(details, field))


def patient_rows(details: ReportDetails) -> tuple[Row, ...]:
    """What was said of patient and lesion."""
    return tuple(Row(tr(texts.FIELDS[f]), plain(getattr(details, f))) for f in _PATIENT_FIELDS if getattr(details, f))


def preliminary(caution: str) -> str:
    """What stands in the mark on top: that nobody signed, and what has to be said of the model."""
    return "\n".join(filter(None, (tr("PRELIMINARY, NOT SIGNED"), plain(again(caution)).upper())))


def signature() -> tuple[str, ...]:
    """The words above and below the lines for a signature."""
    return tr("No signature: preliminary"), tr("Name"), tr("Date"), tr("Signature")


def intended_use() -> str:
    """What the program is for, and in a language that no clinician has read, that nobody has."""
    said = tr(texts.INTENDED_USE)
    return said if language_now() in REVIEWED else f"{said} {tr(texts.NOT_REVIEWED)}"


def check_details(details: ReportDetails) -> None:
    """Raises ReportError where a field is too long or the page size is unknown."""
    if details.page_size not in get_args(PageSize):
        raise ReportError(tr("The page size “{size}” is not known: choose A4 or Letter.", size=plain(details.page_size)[:20]))
    for field, name in texts.FIELDS.items():
        count, most = len(getattr(details, field)), MOST_NOTES_CHARACTERS if field == "notes" else MOST_CHARACTERS
        if count > most:
            raise ReportError(
                tr(
                    "{field}: {count:,} characters, but a report takes at most {most:,}. Shorten it.",
                    field=tr(name),
                    count=count,
                    most=most,
                )
            )
    lines = len(plain_lines(details.notes))
    if lines > MOST_NOTES_LINES:
        raise ReportError(
            tr(
                "{field}: {count:,} lines, but a report takes at most {most:,}. Join some.",
                field=tr(texts.FIELDS["notes"]),
                count=lines,
                most=MOST_NOTES_LINES,
            )
        )


def _badge(assessment: Assessment) -> Badge:
    level = assessment.decision.level
    return Badge(
        level=level,
        name=tr(texts.LEVELS[level]),
        place=tr("Place {place} of {places} in the reading order", place=level.rank + 1, places=len(TriageLevel)),
        meaning=tr(texts.MEANINGS[level]),
        limit=tr(texts.LEVEL_LIMIT),
        reasons=tuple(plain(again(reason)).replace(" %", texts.NBSP + "%") for reason in assessment.decision.reasons),
    )


def own_label(reading: OwnReading) -> str:
    """The diagnosis that the reader entered, or that it is none of the eight."""
    return reading.diagnosis.label if reading.diagnosis else tr(texts.NONE_OF_THESE)


def _own(details: ReportDetails) -> tuple[Row, ...]:
    """What the reader thought before and after the AI's answer was seen, in this order."""
    said = ""
    for own in details.own:
        name, time = own_label(own), texts.local_time(own.made_at)
        if own.is_after_reveal:
            next_ = tr("{name} ({time}, after the AI's answer was seen)", name=name, time=time)
        else:
            next_ = tr("{name} ({time}, before the AI's answer was seen)", name=name, time=time)
        said = tr("{first}; then {next}", first=said, next=next_) if said else next_
    return (Row(tr("Reader's own diagnosis"), said),) if said else ()


def _findings(assessment: Assessment, mm_per_px: float | None) -> tuple[Row, ...]:
    return (
        *(_said_of_answer(assessment) if assessment.has_valid_figures else ()),
        *(Row(tr("Warning"), plain(again(reason))) for reason in warnings(assessment)),
        Row(tr("Image quality"), plain(quality_sentence(assessment))),
        *((Row(tr("On skin or lens"), found),) if (found := artefacts_sentence(assessment)) else ()),
        Row(tr("Scope score"), scope_sentence(assessment) or tr("Not measured by this version")),
        *(
            (Row(tr("Outline: aids to look closer, no verdicts"), outlined),)
            if (outlined := outline_sentence(assessment, mm_per_px))
            else ()
        ),
        *((Row(tr("Scale"), scale),) if (scale := scale_sentence(assessment, mm_per_px)) else ()),
    )


def _said_of_answer(assessment: Assessment) -> tuple[Row, ...]:
    answer, likely = assessment.answer, one_of(assessment.decision.prediction_set)
    band = certainty_band(answer, assessment.operating_point)
    certainty = tr(
        "{band}. Top probability {top} ({name}), entropy {bits:.2f} bits",
        band=tr(texts.BANDS[band]),
        top=texts.percent(answer.confidence),
        name=answer.top.label,
        bits=answer.entropy_bits,
    )
    low = f". {tr(texts.LOW_CERTAINTY)}" if assessment.decision.is_low_certainty else ""
    return Row(
        tr("Likely diagnoses: for about 90 % of photos like the calibration photos such a set holds the true one"), likely
    ), Row(tr("Certainty: entropy is 0 bits where one diagnosis is certain, 3 where all eight are alike"), certainty + low)


def outside(assessment: Assessment) -> Section | None:
    """Who asked for the figures of a refused photo, or that they are not shown; None for a photo that was not refused."""
    if assessment.has_valid_figures:
        return None
    override = assessment.override
    if override is None:
        title = (
            tr("Outside scope. No figures are shown")
            if is_out_of_scope(assessment.answer.scope_score)
            else tr("No figures are shown")
        )
        return Section(title, (Row(tr("Note"), tr(texts.NOT_VALIDATED)),))
    rows = (
        Row(tr("Shown for"), plain(override.who)),
        Row(tr("At", "a moment"), texts.local_time(override.at)),
        Row(tr("Because"), plain(override.why)),
        Row(tr("Note"), tr(texts.NOT_VALIDATED)),
    )
    return Section(tr("Outside validated use"), rows)


def _chart(assessment: Assessment) -> Chart:
    malignant = assessment.operating_point.malignant
    benign = tuple(d for d in DIAGNOSES if d not in malignant)
    likely = assessment.decision.prediction_set
    return Chart(
        title=tr("Probabilities"),
        note=tr("Counted as malignant: {names}.", names=listed(malignant)),
        key=tr("{mark} likely diagnosis", mark=texts.LIKELY_MARK),
        malignant=_group(tr("Malignant"), assessment.answer, malignant, likely),
        benign=_group(tr("Benign"), assessment.answer, benign, likely),
    )


def _group(title: str, reading: ExitReading, members: tuple[Diagnosis, ...], likely: tuple[Diagnosis, ...]) -> Group:
    bars = tuple(
        Bar(d.value, d.label, share, texts.percent(share), texts.LIKELY_MARK if d in likely else "")
        for d, share in reading.ranked
        if d in members
    )
    return Group(title, tr("sum {share}", share=texts.percent(reading.mass(members))), bars)


def _limits(assessment: Assessment) -> Section:
    model = assessment.model
    said = (
        Row(tr("Calibration"), plain(again(model.population))),
        Row(
            tr("Squamous cell carcinoma"),
            tr("In the training data it is almost only in situ (Bowen's disease); invasive carcinoma is practically absent."),
        ),
        Row(tr("Model licence"), " · ".join(plain(again(part)) for part in (model.licence, model.attribution) if part)),
    )
    return Section(tr("Limits"), tuple(row for row in said if row.text))
