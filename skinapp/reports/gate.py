"""What the gate found, in sentences for paper and window alike."""

from skinapp.core.assessment import Assessment
from skinapp.core.gate import Status
from skinapp.core.lesion import AREA, CUT, RESOLUTION
from skinapp.reports import texts


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
        return texts.NOT_MEASURED
    poor = "; ".join(measure.text for measure in assessment.quality.poor)
    return (poor[0].upper() + poor[1:] if poor else texts.QUALITY_GOOD).replace(" %", f"{texts.NBSP}%")


def artefacts_sentence(assessment: Assessment) -> str:
    """What lies on skin or lens, empty for nothing: such as "Hair, dark corners"."""
    names = ", ".join(assessment.quality.artefacts)
    return names[:1].upper() + names[1:]


def outline_sentence(assessment: Assessment) -> str:
    """What the outline measures; empty without one, and of a refused photo until a person insists, as all figures are."""
    aids = assessment.aids
    if aids is None or not shows_figures(assessment):
        return ""
    shown = {AREA: "area {} of the square", CUT: "{} of the square's edge in the lesion", RESOLUTION: "diameter {}"}
    measures = [shown[m.of].format(m.number) for m in assessment.quality.measures if m.of in shown]
    text = texts.OUTLINE_MEASURED.format(
        measures=", ".join(measures),
        asymmetry=f"{aids.asymmetry:.2f}",
        border=f"{aids.border:.2f}",
        colours=aids.colours,
    )
    return (text[0].upper() + text[1:]).replace(" %", f"{texts.NBSP}%")
