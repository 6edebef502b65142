from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace

import pytest

from skinapp.core.assessment import Assessment
from skinapp.core.errors import ReportError
from skinapp.core.exit_policy import Mode
from skinapp.core.labels import DIAGNOSES, MALIGNANT_WITHOUT_AK, Diagnosis
from skinapp.core.triage import Share, TriageLevel, decide
from skinapp.reports import ReportDetails, compose
from skinapp.reports.report import Row
from skinapp.reports.texts import milliseconds, percent

Assessed = Callable[..., Assessment]


def said(part: object) -> Iterator[str]:
    """Every text of a report, in order."""
    if isinstance(part, str):
        yield part.replace("\u00a0", " ")
    elif isinstance(part, tuple):
        for item in part:
            yield from said(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from said(getattr(part, field.name))


def whole(assessment: Assessment, details: ReportDetails | None = None) -> str:
    return "\n".join(said(compose(assessment, details or ReportDetails())))


def test_report_says_everything_in_the_assessment(assessed: Assessed) -> None:
    share = Share(0.951, 0.93, 0.967, 1612)
    plain = assessed()
    assessment = replace(
        plain,
        app_version="7.8.9",
        engine=replace(plain.engine, name="torch-fp32", device="cuda", note="The GPU was free."),
        model=replace(
            plain.model,
            id="skinvit6",
            digest="cd" * 32,
            licence="CC BY-NC 4.0",
            attribution="Photos of ISIC 2019",
            population="One in five is malignant.",
            figures=(("Balanced accuracy", "0.642"), ("Photos", "2,512")),
        ),
        operating_point=replace(
            plain.operating_point,
            name="sensitivity-95",
            sensitivity=share,
            specificity=replace(share, value=0.612),
            urgent_sensitivity=replace(share, value=0.881),
            urgent_ppv=replace(share, value=0.402),
        ),
    )
    text = whole(assessment)
    for expected in (
        *assessment.decision.reasons,
        *(d.label for d in DIAGNOSES),
        *("Melanocytic nevus", "95.0 %", "0.7 %", "entropy 0.43 bits", "sum 97.1 %", "sum 2.9 %"),
        *("2 of 3, early mode: confident enough to stop", "melanocytic nevus 50.0 %, 4.0 ms (1 block)", "8.0 ms (2 blocks)"),
        *("12 ms from decoded pixels", "torch-fp32 on cuda", "The GPU was free.", "7.8.9"),
        *("95 % sensitivity, fitted for early mode", "20.0 % malignant sum", "50.0 % for melanoma", "15.0 % for a single"),
        *("95.1 % (95 % interval 93.0 % to 96.7 %, n = 1,612)", "61.2 % (", "88.1 % (", "40.2 % ("),
        *("skinvit6", "cd" * 32, "ab" * 32, "CC BY-NC 4.0", "Photos of ISIC 2019", "One in five is malignant."),
        *("Balanced accuracy", "0.642", "2,512", "2025-11-22 18:20:31 UTC+05:30", "PRELIMINARY, NOT SIGNED"),
        *("Decision support for evaluation and research. Not a cleared medical device.", "Bowen's disease"),
    ):
        assert expected in text


def test_report_says_nothing_that_was_not_computed(assessed: Assessed) -> None:
    report = compose(assessed(), ReportDetails())
    findings = {row.label: row.text for row in report.findings}
    assert findings["Image quality"] == "Not measured by this version"
    assert findings["Scope score"] == "Not measured by this version"
    point = {row.label: row.text for row in report.sections[1].rows}
    assert [point[name] for name in ("Sensitivity", "Specificity", "Sensitivity, urgent", "PPV, urgent")] == [
        "not measured"
    ] * 4
    assert not [label for label in point if "prevalence" in label]
    computed = [row.label for row in report.sections[0].rows]
    assert "At exit 2" in computed and "At exit 3" not in computed
    assert (report.clinic, report.patient, report.notes) == ((), (), None)
    assert "SYNTHETIC" not in whole(assessed())


def test_scope_score_is_said_where_the_model_has_one(assessed: Assessed) -> None:
    assessment = assessed()
    answer = replace(assessment.answer, scope_score=1.234)
    found = compose(replace(assessment, readings=(*assessment.readings[:-1], answer)), ReportDetails()).findings
    assert Row("Scope score", "1.23; higher: less like the training photos; above 1: refused") in found


def test_predictive_values_follow_bayes(assessed: Assessed) -> None:
    assessment = assessed()
    point = replace(assessment.operating_point, sensitivity=Share(0.9, 0, 1, 9), specificity=Share(0.8, 0, 1, 9))
    rows = {
        r.label.replace("\u00a0", " "): r.text
        for r in compose(replace(assessment, operating_point=point), ReportDetails()).sections[1].rows
    }
    # 1,000 photos, 200 malignant: 180 found, 20 missed; of 800 others 640 are let through, 160 called back
    assert rows["At prevalence 20 %"].replace("\u00a0", " ") == "PPV 52.9 %, NPV 97.0 %"


@pytest.mark.parametrize(
    ("mode", "answers", "expected"),
    [
        (Mode.EARLY, ((Diagnosis.NV, 0.95), (Diagnosis.NV, 0.9)), "1 of 2, early mode: confident enough to stop"),
        (Mode.EARLY, ((Diagnosis.NV, 0.5), (Diagnosis.NV, 0.5)), "2 of 2, early mode: no exit before the last"),
        (Mode.FULL, ((Diagnosis.NV, 0.95), (Diagnosis.NV, 0.9)), "2 of 2, full mode: all exits were run"),
    ],
)
def test_exit_is_explained(assessed: Assessed, mode: Mode, answers: tuple[tuple[Diagnosis, float], ...], expected: str) -> None:
    assert expected in whole(assessed(answers, mode))


@pytest.mark.parametrize("level", TriageLevel)
def test_level_is_said_in_words_and_never_benign(assessed: Assessed, level: TriageLevel) -> None:
    assessment = assessed()
    badge = compose(replace(assessment, decision=replace(assessment.decision, level=level)), ReportDetails()).badge
    assert badge.name.lower() == level.value
    assert badge.place == f"Place {level.rank + 1} of 4 in the reading order"
    assert "no advice on management" in badge.limit
    assert "benign" not in " ".join(said(badge)).lower()


def test_groups_follow_what_counts_as_malignant(assessed: Assessed) -> None:
    assessment = assessed(((Diagnosis.AK, 0.6),), Mode.FULL)
    point = replace(assessment.operating_point, malignant=MALIGNANT_WITHOUT_AK)
    chart = compose(
        replace(assessment, operating_point=point, decision=decide(assessment.answer, point)), ReportDetails()
    ).chart
    assert [bar.code for bar in chart.malignant.bars] == ["MEL", "BCC", "SCC"]
    assert [bar.code for bar in chart.benign.bars] == ["AK", "NV", "BKL", "DF", "VASC"]
    assert chart.note == "Counted as malignant: melanoma, basal cell carcinoma and squamous cell carcinoma."
    assert [bar.code for bar in (*chart.malignant.bars, *chart.benign.bars) if bar.mark] == ["AK"]
    assert sum(bar.share for bar in (*chart.malignant.bars, *chart.benign.bars)) == pytest.approx(1)


def test_only_given_patient_fields_are_said(assessed: Assessed) -> None:
    report = compose(assessed(), ReportDetails(patient_name="Anna", lesion_site="Back"))
    assert [(row.label, row.text) for row in report.patient] == [("Patient", "Anna"), ("Lesion site", "Back")]


@pytest.mark.parametrize("field", ["clinic_name", "clinic_address", "patient_name", "patient_id", "birth_date", "lesion_site"])
def test_field_beyond_500_characters_is_refused_by_name(assessed: Assessed, field: str) -> None:
    compose(assessed(), ReportDetails(**{field: "x" * 500}))
    with pytest.raises(ReportError, match="501 characters, but a report takes at most 500"):
        compose(assessed(), ReportDetails(**{field: "x" * 501}))


def test_notes_beyond_their_limits_are_refused(assessed: Assessed) -> None:
    compose(assessed(), ReportDetails(notes="x\n" * 20))
    with pytest.raises(ReportError, match="Notes: 2,001 characters"):
        compose(assessed(), ReportDetails(notes="x" * 2001))
    with pytest.raises(ReportError, match="Notes: 21 lines"):
        compose(assessed(), ReportDetails(notes="x\n" * 21))


def test_unknown_page_size_is_refused(assessed: Assessed) -> None:
    with pytest.raises(ReportError, match="“A3” is not known: choose A4 or Letter"):
        compose(assessed(), ReportDetails(page_size="A3"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("share", "expected"), [(0, "0.0 %"), (0.0004, "< 0.1 %"), (0.123, "12.3 %"), (0.9996, "> 99.9 %"), (1, "100.0 %")]
)
def test_percent_never_rounds_to_certainty(share: float, expected: str) -> None:
    assert percent(share).replace("\u00a0", " ") == expected


@pytest.mark.parametrize(("duration_ms", "expected"), [(0.26, "0.3 ms"), (38.4, "38 ms"), (1234.5, "1,234 ms")])
def test_milliseconds_have_no_more_digits_than_they_are_worth(duration_ms: float, expected: str) -> None:
    assert milliseconds(duration_ms).replace("\u00a0", " ") == expected
