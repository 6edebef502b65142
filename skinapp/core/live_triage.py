"""What may be said of a live picture: a level smoothed over frames, or what is wrong with the picture."""

from collections import deque
from dataclasses import dataclass, replace

import numpy as np

from skinapp.core.assessment import Assessment
from skinapp.core.gate import OUTSIDE, GateDecision, Status
from skinapp.core.language import mark, tr
from skinapp.core.pace import Pace
from skinapp.core.triage import TriageDecision, decide

KEPT = 5
LEAST = 3
_FORGET = 2
_HINTS = {"sharpness": mark("Hold still, or focus"), "glare": mark("Reflections: press on, or use polarised light")}


@dataclass(frozen=True)
class LiveAnswer:
    """hint: what to do about the picture, or nothing. decision: None until enough frames in a row could be assessed.

    per_second: frames looked at of late; None until it is known.
    """

    hint: str
    decision: TriageDecision | None
    per_second: float | None


class LiveTriage:
    """Averages the probabilities of the last KEPT frames that the gate let in; at least LEAST of them make a level.

    After _FORGET refused frames in a row everything is forgotten: it may be another lesion.
    """

    def __init__(self) -> None:
        """Nothing seen yet."""
        self._kept: deque[Assessment] = deque(maxlen=KEPT)
        self._refused = 0
        self._pace = Pace()

    def add(self, seen: Assessment, now_s: float) -> LiveAnswer:
        """One more frame. seen: it alone; now_s: `time.monotonic()`."""
        self._pace.note(now_s)
        if seen.gate.status is Status.REJECTED:
            self._refused += 1
            if self._refused >= _FORGET:
                self._kept.clear()
        else:
            self._refused = 0
            self._kept.append(seen)
        return LiveAnswer(_hint(seen), self._decision(), self._pace.per_second)

    def _decision(self) -> TriageDecision | None:
        if len(self._kept) < LEAST:
            return None
        newest = self._kept[-1]
        mean = np.mean([each.readings[-1].probabilities for each in self._kept], axis=0)
        return decide(replace(newest.readings[-1], probabilities=mean), newest.operating_point, GateDecision(Status.OK))


def _hint(seen: Assessment) -> str:
    """The worst thing, in a few words."""
    scope = seen.readings[0].scope_score
    if scope is not None and scope > OUTSIDE:
        return tr("Not a dermoscopic image")
    worst = seen.quality.poor[0] if seen.quality.poor else None
    if worst is None or worst.bound is None:
        return ""
    return tr(_HINTS[worst.of.name]) if worst.of.name in _HINTS else tr(worst.bound.sentence).rstrip(".")
