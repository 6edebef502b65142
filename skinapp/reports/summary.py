"""What the summary in front of a report of several photos says."""

from collections import Counter

from skinapp.core.labels import listed
from skinapp.core.triage import TriageLevel
from skinapp.reports import texts
from skinapp.reports.compose import check_details, clinic_lines, own_label, patient_rows, preliminary
from skinapp.reports.gate import shows_figures
from skinapp.reports.plain_text import plain, plain_lines
from skinapp.reports.report import Row, Section, Summary, SummaryLine
from skinapp.reports.selection import ReportedPhoto, Selection

LINES_PER_PAGE = 20
"""Photos with a page and photos without one, together."""

_COLUMNS = SummaryLine(
    texts.COLUMN_PLACE,
    texts.COLUMN_PHOTO,
    TriageLevel.ROUTINE,
    texts.COLUMN_LEVEL,
    texts.COLUMN_LIKELY,
    texts.COLUMN_MALIGNANT,
    texts.COLUMN_OWN,
    texts.COLUMN_PAGE,
)


def summary_pages(selection: Selection) -> int:
    """How many pages the summary takes."""
    return -(-(len(selection.photos) + len(selection.left_out)) // LINES_PER_PAGE) if selection.has_summary else 0


def compose_summary(selection: Selection, page: int, pages: int) -> Summary:
    """Say one page of the summary. page: from 0; pages: of the whole report. Raises ReportError as `compose` does."""
    details = selection.details
    check_details(details)
    before = summary_pages(selection)
    is_first, is_last = page == 0, page == before - 1
    start = page * LINES_PER_PAGE
    lines = [_line(photo, place, before + place) for place, photo in enumerate(selection.photos, start=1)]
    left_out = selection.left_out[max(0, start - len(lines)) : max(0, start + LINES_PER_PAGE - len(lines))]
    newest = max(photo.assessment.assessed_at for photo in selection.photos)
    version = selection.photos[0].assessment.app_version
    made = texts.SUMMARY_MADE.format(photos=_photos(len(lines)), version=plain(version), time=texts.local_time(newest))
    return Summary(
        page_size=details.page_size,
        language=texts.LANGUAGE,
        title=texts.SUMMARY_TITLE,
        mark=preliminary(next(filter(None, (p.assessment.model.caution for p in selection.photos)), "")),
        made=made,
        made_at=newest,
        logo=details.logo,
        clinic=clinic_lines(details),
        patient=patient_rows(details),
        counts=_counts(selection) if is_first else (),
        columns=_COLUMNS,
        lines=tuple(lines[start : start + LINES_PER_PAGE]),
        has_own=any(photo.own for photo in selection.photos),
        note=texts.SUMMARY_NOTE,
        left_out=Section(texts.LEFT_OUT, tuple(Row(plain(out.name), plain(out.why)) for out in left_out)) if left_out else None,
        facts=_decided_at(selection) if is_last else None,
        notes=Row(texts.FIELDS["notes"], "\n".join(plain_lines(details.notes))) if details.notes and is_last else None,
        signature=texts.SIGNATURE,
        intended_use=texts.INTENDED_USE,
        number=texts.PAGE.format(page=page + 1, pages=pages),
    )


def _line(photo: ReportedPhoto, place: int, page: int) -> SummaryLine:
    assessment = photo.assessment
    has_figures = assessment.has_valid_figures
    unsaid = texts.OVERRIDDEN_ANSWER if shows_figures(assessment) else texts.NO_ANSWER
    malignant = assessment.answer.mass(assessment.operating_point.malignant)
    level = assessment.decision.level
    return SummaryLine(
        place=str(place),
        name=plain(photo.name),
        level=level,
        level_name=texts.LEVELS[level],
        likely=listed(assessment.decision.prediction_set) if has_figures else unsaid,
        malignant=texts.percent(malignant) if has_figures else "–",
        own=own_label(photo.own[-1]) if photo.own else "",
        page=str(page),
    )


def _counts(selection: Selection) -> tuple[tuple[TriageLevel, str, str], ...]:
    counted = Counter(photo.assessment.decision.level for photo in selection.photos)
    return tuple((level, texts.LEVELS[level], str(counted[level])) for level in TriageLevel)


def _decided_at(selection: Selection) -> Section:
    """Every operating point that decided about one of the photos, with its mode and model."""
    said = dict.fromkeys(
        texts.DECIDED_BY.format(point=a.operating_point.name, mode=a.mode.value, model=a.model.name)
        for a in (photo.assessment for photo in selection.photos)
    )
    malignant = dict.fromkeys(listed(photo.assessment.operating_point.malignant) for photo in selection.photos)
    counted = tuple(Row("", texts.COUNTED.format(names=names)) for names in malignant)
    return Section(texts.OPERATING_POINT, (*(Row(texts.DECIDED_AT, plain(text)) for text in said), *counted))


def _photos(count: int) -> str:
    return texts.ONE_PHOTO if count == 1 else texts.PHOTOS.format(count=count)
