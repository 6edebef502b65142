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


def scope_sentence(assessment: Assessment) -> str:
    """How far the photo is from those of training; empty where that was not measured."""
    score = assessment.answer.scope_score
    return "" if score is None else texts.SCOPE_SCORE.format(score=f"{score:.2f}")


def outline_measures(assessment: Assessment) -> tuple[tuple[str, str], ...]:
    """What the outline measures, each with its name: such as ("Diameter", "430 px"); empty without an outline to show."""
    aids = assessment.aids
    if aids is None or not shows_figures(assessment):
        return ()
    shown = {AREA: texts.AREA, CUT: texts.CUT, RESOLUTION: texts.DIAMETER}
    measured = [(*shown[m.of], m.number) for m in assessment.quality.measures if m.of in shown]
    return (
        *((name, text.format(number).replace(" %", f"{texts.NBSP}%")) for name, text, number in measured),
        (texts.ASYMMETRY[0], texts.ASYMMETRY[1].format(f"{aids.asymmetry:.2f}")),
        (texts.BORDER[0], texts.BORDER[1].format(f"{aids.border:.2f}")),
        (texts.COLOURS[0], texts.COLOURS[1].format(aids.colours)),
    )


def outline_sentence(assessment: Assessment) -> str:
    """The same in one line; empty without an outline to show."""
    text = ", ".join(f"{name[0].lower()}{name[1:]} {said}" for name, said in outline_measures(assessment))
    return text[:1].upper() + text[1:]
