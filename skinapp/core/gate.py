"""Whether a photo can be assessed at all: ok, flagged or rejected, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from skinapp.core.language import mark, tr
from skinapp.core.quality import Quality, Verdict

OUTSIDE = 1.0
"""Scope score above which a photo is refused; what it means in training photos stands in the model card."""
_OUT_OF_SCOPE = mark(
    "This does not look like the dermoscopic photos that the model knows, most of them of light skin. "
    "Choose a dermoscopic photo of a lesion, or assess it without the model."
)


class Status(StrEnum):
    """What the gate says of a photo."""

    OK = "ok"
    FLAGGED = "flagged"
    REJECTED = "rejected"


@dataclass(frozen=True)
class GateDecision:
    """status, and why, in plain sentences with what to do about it; no reasons where all is well."""

    status: Status
    reasons: tuple[str, ...] = ()


OK = GateDecision(Status.OK)


@dataclass(frozen=True)
class Override:
    """A person who wants to see the figures of a rejected photo all the same. who, why: as typed; at: with time zone."""

    who: str
    why: str
    at: datetime


def is_out_of_scope(scope_score: float | None) -> bool:
    """Whether a photo is refused for its scope score; None: the model cannot tell."""
    return scope_score is not None and scope_score > OUTSIDE


def gate(quality: Quality, scope_score: float | None) -> GateDecision:
    """Refuse what cannot be judged, else warn of what may mislead.

    Rejected: out of scope, or a measure is unusable; what is merely poor is named behind that, for it may be the cause and can
    be put right. Flagged: a measure is poor.
    """
    wrong = [
        (m.verdict, tr("{wrong} {remedy}", wrong=tr(m.bound.sentence), remedy=tr(m.bound.remedy)))
        for m in quality.poor
        if m.bound
    ]
    refused: list[str] = [tr(_OUT_OF_SCOPE)] if is_out_of_scope(scope_score) else []
    refused += [text for verdict, text in wrong if verdict is Verdict.UNUSABLE]
    warned = [text for verdict, text in wrong if verdict is not Verdict.UNUSABLE]
    if refused:
        return GateDecision(Status.REJECTED, (*refused, *warned))
    return GateDecision(Status.FLAGGED, tuple(warned)) if warned else OK
