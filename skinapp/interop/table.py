"""One row per photo, as the command line promises to other programs."""

from skinapp.core.assessment import Assessment
from skinapp.core.labels import DIAGNOSES

COLUMNS: tuple[str, ...] = (
    "path",
    "sha256",
    "status",
    "reason",
    "prediction",
    *(f"p_{diagnosis}" for diagnosis in DIAGNOSES),
    "p_malignant",
    "malignant_classes",
    "operating_point",
    "triage",
    "mode",
    "exit",
    "exits",
    "entropy",
    "ood_score",
    "quality",
    "batch",
    "elapsed_ms",
    "engine",
    "model",
)

Row = dict[str, str | int | float | None]
"""Every column by name; None where there is nothing to say."""


def assessed_row(path: str, assessment: Assessment) -> Row:
    """A photo that was assessed. Probabilities have six decimals, entropy is in bits, quality names what stands out.

    Of a photo that the gate refused, prediction, probabilities and entropy stay empty: they lie outside of what was validated.
    """
    answer, point = assessment.answer, assessment.operating_point
    figures: Row = {
        "prediction": answer.top.value,
        **{f"p_{d}": round(float(p), 6) for d, p in zip(DIAGNOSES, answer.probabilities, strict=True)},
        "p_malignant": round(answer.mass(point.malignant), 6),
        "entropy": round(answer.entropy_bits, 4),
    }
    known: Row = {
        "path": path,
        "sha256": assessment.photo_sha256,
        "status": assessment.gate.status.value,
        "reason": " ".join(dict.fromkeys((*assessment.decision.reasons, *assessment.gate.reasons))),
        **(figures if assessment.has_valid_figures else {}),
        "malignant_classes": " ".join(point.malignant),
        "operating_point": point.name,
        "triage": assessment.decision.level.value,
        "mode": assessment.mode.value,
        "exit": answer.exit,
        "exits": assessment.model.exits,
        "ood_score": None if answer.scope_score is None else round(answer.scope_score, 4),
        "quality": ", ".join(assessment.quality.words) or "good",
        "batch": 1,
        "elapsed_ms": round(assessment.elapsed_ms, 2),
        "engine": f"{assessment.engine.name}/{assessment.engine.device}",
        "model": assessment.model.name,
    }
    return _whole(known)


def error_row(path: str, sentence: str) -> Row:
    """A photo that could not be read: everything else stays empty."""
    return _whole({"path": path, "status": "error", "reason": sentence})


def _whole(known: Row) -> Row:
    return {column: known.get(column) for column in COLUMNS}
