"""What a report says: an assessment in plain sentences. Nothing is said that was not computed."""

from typing import get_args

from skinapp.core.assessment import Assessment
from skinapp.core.errors import ReportError
from skinapp.core.labels import DIAGNOSES, Diagnosis, listed
from skinapp.core.prediction import ExitReading
from skinapp.core.triage import TriageLevel
from skinapp.reports import texts
from skinapp.reports.details import PageSize, ReportDetails
from skinapp.reports.facts import computed, model_facts, operating_point
from skinapp.reports.gate import artefacts_sentence, outline_sentence, quality_sentence, shows_figures, warnings
from skinapp.reports.plain_text import plain, plain_lines
from skinapp.reports.report import Badge, Bar, Chart, Group, Picture, Report, Row, Section

MOST_CHARACTERS = 500
MOST_NOTES_CHARACTERS = 2000
MOST_NOTES_LINES = 20
_PATIENT_FIELDS = ("patient_name", "patient_id", "birth_date", "lesion_site")
_CLINIC_FIELDS = ("clinic_name", "clinic_address")


def compose(assessment: Assessment, details: ReportDetails) -> Report:
    """Say everything that the assessment holds, and no more.

    Raises ReportError where a field of the details is too long or the page size is unknown.
    """
    _check(details)
    made_at = assessment.assessed_at
    return Report(
        page_size=details.page_size,
        language=texts.LANGUAGE,
        title=texts.TITLE,
        mark="\n".join(filter(None, (texts.PRELIMINARY, plain(assessment.model.caution).upper()))),
        made=texts.MADE.format(time=texts.local_time(made_at), version=plain(assessment.app_version)),
        made_at=made_at,
        clinic=tuple(plain(getattr(details, field)) for field in _CLINIC_FIELDS if getattr(details, field)),
        patient=tuple(Row(texts.FIELDS[f], plain(getattr(details, f))) for f in _PATIENT_FIELDS if getattr(details, f)),
        picture=Picture(
            sha256=assessment.photo_sha256,
            frame=assessment.frame,
            caption=texts.FRAME,
            mark=texts.SYNTHETIC if assessment.photo_is_synthetic else "",
        ),
        badge=_badge(assessment),
        findings=_findings(assessment),
        outside=outside(assessment),
        chart=_chart(assessment) if shows_figures(assessment) else None,
        sections=(
            Section(texts.COMPUTED, computed(assessment)),
            Section(texts.OPERATING_POINT, operating_point(assessment.operating_point)),
            Section(texts.MODEL, model_facts(assessment.model)),
        ),
        digests=(
            Row(texts.PHOTO_DIGEST, plain(assessment.photo_sha256)),
            Row(texts.MODEL_DIGEST, plain(assessment.model.digest)),
        ),
        notes=Row(texts.FIELDS["notes"], "\n".join(plain_lines(details.notes))) if details.notes else None,
        limits=_limits(assessment),
        signature=texts.SIGNATURE,
        intended_use=texts.INTENDED_USE,
    )


def _check(details: ReportDetails) -> None:
    if details.page_size not in get_args(PageSize):
        raise ReportError(texts.UNKNOWN_PAGE_SIZE.format(size=plain(details.page_size)[:20]))
    for field, name in texts.FIELDS.items():
        count, most = len(getattr(details, field)), MOST_NOTES_CHARACTERS if field == "notes" else MOST_CHARACTERS
        if count > most:
            raise ReportError(texts.TOO_MANY_CHARACTERS.format(field=name, count=count, most=most))
    lines = len(plain_lines(details.notes))
    if lines > MOST_NOTES_LINES:
        raise ReportError(texts.TOO_MANY_LINES.format(field=texts.FIELDS["notes"], count=lines, most=MOST_NOTES_LINES))


def _badge(assessment: Assessment) -> Badge:
    level = assessment.decision.level
    return Badge(
        level=level,
        name=texts.LEVELS[level],
        place=texts.PLACE.format(place=level.rank + 1, places=len(TriageLevel)),
        meaning=texts.MEANINGS[level],
        limit=texts.LEVEL_LIMIT,
        reasons=tuple(plain(reason).replace(" %", texts.NBSP + "%") for reason in assessment.decision.reasons),
    )


def _findings(assessment: Assessment) -> tuple[Row, ...]:
    score = assessment.answer.scope_score
    return (
        *(_said_of_answer(assessment) if assessment.has_valid_figures else ()),
        *(Row(texts.WARNINGS, plain(reason)) for reason in warnings(assessment)),
        Row(texts.QUALITY, plain(quality_sentence(assessment))),
        *((Row(texts.ARTEFACTS, found),) if (found := artefacts_sentence(assessment)) else ()),
        Row(texts.SCOPE, texts.NOT_MEASURED if score is None else texts.SCOPE_SCORE.format(score=f"{score:.2f}")),
        *((Row(texts.OUTLINE, outlined),) if (outlined := outline_sentence(assessment)) else ()),
    )


def _said_of_answer(assessment: Assessment) -> tuple[Row, ...]:
    answer, likely = assessment.answer, listed(assessment.decision.prediction_set)
    certainty = texts.CERTAINTY_MEASURED.format(
        top=texts.percent(answer.confidence), name=answer.top.label, bits=f"{answer.entropy_bits:.2f}"
    )
    low = f". {texts.LOW_CERTAINTY}" if assessment.decision.is_low_certainty else ""
    return Row(texts.LIKELY, likely[0].upper() + likely[1:]), Row(texts.CERTAINTY, certainty + low)


def outside(assessment: Assessment) -> Section | None:
    """Who asked for the figures of a refused photo, or that they are not shown; None for a photo that was not refused."""
    if assessment.has_valid_figures:
        return None
    override = assessment.override
    if override is None:
        return Section(texts.NO_FIGURES, (Row(texts.WHY_NOT, texts.NOT_VALIDATED),))
    rows = (
        Row(texts.OVERRIDDEN_BY, plain(override.who)),
        Row(texts.OVERRIDDEN_AT, texts.local_time(override.at)),
        Row(texts.OVERRIDDEN_WHY, plain(override.why)),
        Row(texts.WHY_NOT, texts.NOT_VALIDATED),
    )
    return Section(texts.OUTSIDE, rows)


def _chart(assessment: Assessment) -> Chart:
    malignant = assessment.operating_point.malignant
    benign = tuple(d for d in DIAGNOSES if d not in malignant)
    likely = assessment.decision.prediction_set
    return Chart(
        title=texts.PROBABILITIES,
        note=texts.COUNTED.format(names=listed(malignant)),
        key=texts.LIKELY_KEY,
        malignant=_group(texts.MALIGNANT, assessment.answer, malignant, likely),
        benign=_group(texts.BENIGN, assessment.answer, benign, likely),
    )


def _group(title: str, reading: ExitReading, members: tuple[Diagnosis, ...], likely: tuple[Diagnosis, ...]) -> Group:
    bars = tuple(
        Bar(d.value, d.label, share, texts.percent(share), texts.LIKELY_MARK if d in likely else "")
        for d, share in reading.ranked
        if d in members
    )
    return Group(title, texts.TOTAL.format(share=texts.percent(reading.mass(members))), bars)


def _limits(assessment: Assessment) -> Section:
    model = assessment.model
    said = (
        Row(texts.POPULATION, plain(model.population)),
        Row(texts.SCC, texts.SCC_NOTE),
        Row(texts.LICENCE, " · ".join(plain(part) for part in (model.licence, model.attribution) if part)),
    )
    return Section(texts.LIMITS, tuple(row for row in said if row.text))
