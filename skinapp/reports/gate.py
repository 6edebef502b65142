"""What the gate found, in sentences for paper and window alike."""

import math

from skinapp.core.assessment import Assessment
from skinapp.core.gate import Status
from skinapp.core.language import capital, mark, tr
from skinapp.core.lesion import AREA, CUT, RESOLUTION
from skinapp.core.quality import Measure, Property
from skinapp.core.scales import LEAST_FIELD_MM, MOST_FIELD_MM
from skinapp.core.settings import MILLIMETRES
from skinapp.reports import texts
from skinapp.reports.lengths import said_of_area, said_of_length


def shows_figures(assessment: Assessment) -> bool:
    """Whether figures may be shown: within what was validated, or because a person insisted."""
    return assessment.has_valid_figures or assessment.override is not None


def warnings(assessment: Assessment) -> tuple[str, ...]:
    """What the gate warns of, as far as the decision's own reasons do not say it."""
    if assessment.gate.status is not Status.FLAGGED:
        return ()
    return tuple(reason for reason in assessment.gate.reasons if reason not in assessment.decision.reasons)


def quality_sentence(assessment: Assessment) -> str:
    """What is not good, with its number and limit: such as "Sharpness 0.08, at least 0.10"."""
    if not assessment.quality.measures:
        return tr("Not measured by this version")
    poor = "; ".join(measure.text for measure in assessment.quality.poor)
    return (capital(poor) if poor else tr("Good")).replace(" %", f"{texts.NBSP}%")


def artefacts_sentence(assessment: Assessment) -> str:
    """What lies on skin or lens, empty for nothing: such as "Hair, dark corners"."""
    return capital(", ".join(map(tr, assessment.quality.artefacts)))


def scope_sentence(assessment: Assessment) -> str:
    """How far the photo is from those of training; empty where that was not measured."""
    score = assessment.answer.scope_score
    return "" if score is None else tr("{score:.2f}; higher: less like the training photos; above 1: refused", score=score)


def outline_measures(
    assessment: Assessment, mm_per_px: float | None = None, units: str = MILLIMETRES
) -> tuple[tuple[str, str], ...]:
    """What the outline measures, each with its name: such as ("Diameter", "430 px"); empty without an outline to show.

    mm_per_px: of the photo, where its scale is known: area and diameter stand there in a setting's units, too.
    """
    aids = assessment.aids
    if aids is None or not shows_figures(assessment):
        return ()
    said = {
        AREA: (tr("Area"), mark("{number} of the square")),
        CUT: (tr("At the edge"), mark("{number} of the square's edge")),
        RESOLUTION: (tr("Diameter"), "{number}"),
    }
    measures = {m.of: m for m in assessment.quality.measures if m.of in said}
    on_skin = _on_skin(measures.get(RESOLUTION), mm_per_px, units)
    measured = [
        (name, tr(text, number=measures[of].number.replace(" %", f"{texts.NBSP}%")), on_skin.get(of))
        for of, (name, text) in said.items()
        if of in measures
    ]
    return (
        *((name, f"{text} ({skin})" if skin else text) for name, text, skin in measured),
        (tr("Asymmetry"), tr("{value:.2f} (0: none)", value=aids.asymmetry)),
        (tr("Border"), tr("{value:.2f} (1: a disc)", value=aids.border)),
        (tr("Colours"), tr("{count} of 6", count=aids.colours)),
    )


def _on_skin(diameter: Measure | None, mm_per_px: float | None, units: str) -> dict[Property, str]:
    """Area and diameter in words; the diameter is that of a disc as large as the lesion."""
    if diameter is None or mm_per_px is None:
        return {}
    length_mm = diameter.value * mm_per_px
    return {AREA: said_of_area(math.pi / 4 * length_mm**2, units), RESOLUTION: said_of_length(length_mm, units)}


def scale_sentence(assessment: Assessment, mm_per_px: float | None) -> str:
    """The photo's scale and who says so, such as "50 px/mm, from the DICOM file"; empty where it is not known."""
    if mm_per_px is None:
        return ""
    if mm_per_px == assessment.photo_mm_per_px:
        return tr("{scale:.3g}\u00a0px/mm, from the DICOM file", scale=1 / mm_per_px)
    return tr("{scale:.3g}\u00a0px/mm, entered by the reader", scale=1 / mm_per_px)


def refused_scale_sentence() -> str:
    """Why the scale that a photo's file states is not used."""
    return tr(
        "The scale in the DICOM file is not used: it does not fit the pixels, or the whole photo would show less than "
        "{least:g} or more than {most:g}\u00a0mm of skin.",
        least=LEAST_FIELD_MM,
        most=MOST_FIELD_MM,
    )


def outline_sentence(assessment: Assessment, mm_per_px: float | None = None) -> str:
    """The same in one line; empty without an outline to show."""
    return " · ".join(f"{name} {said}" for name, said in outline_measures(assessment, mm_per_px))
