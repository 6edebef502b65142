"""What the summary in front of a report of several photos says."""

from collections import Counter

from skinapp.core.labels import listed
from skinapp.core.language import again, language_now, speaking, tr
from skinapp.core.triage import TriageLevel
from skinapp.reports import texts
from skinapp.reports.compose import (
    check_details,
    clinic_lines,
    intended_use,
    own_label,
    patient_rows,
    preliminary,
    signature,
)
from skinapp.reports.gate import shows_figures
from skinapp.reports.plain_text import plain, plain_lines
from skinapp.reports.report import Row, Section, Summary, SummaryLine
from skinapp.reports.selection import ReportedPhoto, Selection

LINES_PER_PAGE = 20
"""Photos with a page and photos without one, together."""


def _columns() -> SummaryLine:
    return SummaryLine(
        tr("No."),
        tr("Photo"),
        TriageLevel.ROUTINE,
        tr("Level"),
        tr("Likely diagnoses"),
        tr("Malignant"),
        tr("Reader’s diagnosis"),
        tr("Page"),
    )


def summary_pages(selection: Selection) -> int:
    """How many pages the summary takes."""
    return -(-(len(selection.photos) + len(selection.left_out)) // LINES_PER_PAGE) if selection.has_summary else 0


def compose_summary(selection: Selection, page: int, pages: int) -> Summary:
    """Say one page of the summary. page: from 0; pages: of the whole report. Raises ReportError as `compose` does."""
    check_details(selection.details)
    with speaking(selection.details.language):
        return _composed(selection, page, pages)


def _composed(selection: Selection, page: int, pages: int) -> Summary:
    details = selection.details
    before = summary_pages(selection)
    is_first, is_last = page == 0, page == before - 1
    start = page * LINES_PER_PAGE
    lines = [_line(photo, place, before + place) for place, photo in enumerate(selection.photos, start=1)]
    left_out = selection.left_out[max(0, start - len(lines)) : max(0, start + LINES_PER_PAGE - len(lines))]
    newest = max(photo.assessment.assessed_at for photo in selection.photos)
    version = selection.photos[0].assessment.app_version
    made = tr(
        "{photos}, in reading order, assessed by SkinApp {version} until {time}",
        photos=texts.photos(len(lines)),
        version=plain(version),
        time=texts.local_time(newest),
    )
    return Summary(
        page_size=details.page_size,
        language=language_now(),
        title=tr("Dermoscopy triage summary"),
        mark=preliminary(next(filter(None, (p.assessment.model.caution for p in selection.photos)), "")),
        made=made,
        made_at=newest,
        logo=details.logo,
        clinic=clinic_lines(details),
        patient=patient_rows(details),
        counts=_counts(selection) if is_first else (),
        columns=_columns(),
        lines=tuple(lines[start : start + LINES_PER_PAGE]),
        has_own=any(photo.own for photo in selection.photos),
        note=tr(
            "Malignant: sum of the probabilities that count as malignant. A level is a place in the "
            "reading order: no diagnosis, no advice on management. A page belongs to the photo whose "
            "name stands on it; check that it is the right patient's."
        ),
        left_out=Section(tr("Not in this report"), tuple(Row(plain(out.name), plain(again(out.why))) for out in left_out))
        if left_out
        else None,
        facts=_decided_at(selection) if is_last else None,
        notes=Row(tr(texts.FIELDS["notes"]), "\n".join(plain_lines(details.notes))) if details.notes and is_last else None,
        signature=signature(),
        intended_use=intended_use(),
        number=tr("Page {page} of {pages}", page=page + 1, pages=pages),
    )


def _line(photo: ReportedPhoto, place: int, page: int) -> SummaryLine:
    assessment = photo.assessment
    has_figures = assessment.has_valid_figures
    unsaid = tr("outside validated use, see its page") if shows_figures(assessment) else tr("not shown: refused by the gate")
    malignant = assessment.answer.mass(assessment.operating_point.malignant)
    level = assessment.decision.level
    return SummaryLine(
        place=str(place),
        name=plain(photo.name),
        level=level,
        level_name=tr(texts.LEVELS[level]),
        likely=listed(assessment.decision.prediction_set) if has_figures else unsaid,
        malignant=texts.percent(malignant) if has_figures else "–",
        own=own_label(photo.own[-1]) if photo.own else "",
        page=str(page),
    )


def _counts(selection: Selection) -> tuple[tuple[TriageLevel, str, str], ...]:
    counted = Counter(photo.assessment.decision.level for photo in selection.photos)
    return tuple((level, tr(texts.LEVELS[level]), str(counted[level])) for level in TriageLevel)


def _decided_at(selection: Selection) -> Section:
    """Every operating point that decided about one of the photos, with its mode and model."""
    said = dict.fromkeys(
        tr(
            "{point}, {mode}, model {model}",
            point=texts.point_title(a.operating_point.name),
            mode=tr(texts.MODES[a.mode]),
            model=a.model.title,
        )
        for a in (photo.assessment for photo in selection.photos)
    )
    malignant = dict.fromkeys(listed(photo.assessment.operating_point.malignant) for photo in selection.photos)
    counted = tuple(Row("", tr("Counted as malignant: {names}.", names=names)) for names in malignant)
    return Section(tr("Operating point"), (*(Row(tr("Decided at"), plain(text)) for text in said), *counted))
