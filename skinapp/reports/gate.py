"""What the gate found, in sentences for paper and window alike."""

from skinapp.core.assessment import Assessment
from skinapp.core.gate import Status
from skinapp.core.language import capital, mark, tr
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


def outline_measures(assessment: Assessment) -> tuple[tuple[str, str], ...]:
    """What the outline measures, each with its name: such as ("Diameter", "430 px"); empty without an outline to show."""
    aids = assessment.aids
    if aids is None or not shows_figures(assessment):
        return ()
    said = {
        AREA: (tr("Area"), mark("{number} of the square")),
        CUT: (tr("At the edge"), mark("{number} of the square's edge")),
        RESOLUTION: (tr("Diameter"), "{number}"),
    }
    measured = [(*said[m.of], m.number.replace(" %", f"{texts.NBSP}%")) for m in assessment.quality.measures if m.of in said]
    return (
        *((name, tr(text, number=number)) for name, text, number in measured),
        (tr("Asymmetry"), tr("{value:.2f} (0: none)", value=aids.asymmetry)),
        (tr("Border"), tr("{value:.2f} (1: a disc)", value=aids.border)),
        (tr("Colours"), tr("{count} of 6", count=aids.colours)),
    )


def outline_sentence(assessment: Assessment) -> str:
    """The same in one line; empty without an outline to show."""
    return " · ".join(f"{name} {said}" for name, said in outline_measures(assessment))
