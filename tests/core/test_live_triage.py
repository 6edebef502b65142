"""Live triage: smoothed, silent until it has seen enough, and it forgets when the picture is lost."""

from dataclasses import replace

import numpy as np

from skinapp.core.assessment import Assessment
from skinapp.core.exit_policy import Mode
from skinapp.core.gate import GateDecision, Status
from skinapp.core.labels import Diagnosis
from skinapp.core.live_triage import LiveTriage
from skinapp.core.photo import Photo
from skinapp.core.quality import Measure, Quality
from skinapp.core.triage import TriageLevel
from skinapp.imaging.quality import BRIGHTNESS, SHARPNESS
from skinapp.pipeline import assess_at_once
from skinapp.testing import FakeClassifier

OUT = GateDecision(Status.REJECTED, ("no",))


def seen(top: Diagnosis, confidence: float = 0.95) -> Assessment:
    photo = Photo(np.zeros((64, 64, 3), np.uint8), "", "", 64, 64, "live")
    found = assess_at_once(photo, FakeClassifier(((top, confidence),)), Mode.EARLY)
    return replace(found, gate=GateDecision(Status.OK), quality=Quality())


def test_level_comes_after_three_frames_and_is_that_of_their_mean() -> None:
    live = LiveTriage()
    assert live.add(seen(Diagnosis.NV), 0).decision is None
    assert live.add(seen(Diagnosis.NV), 1).decision is None
    answer = live.add(seen(Diagnosis.NV), 2)
    assert answer.decision.level is TriageLevel.ROUTINE
    assert answer.per_second == 1
    one_flash = live.add(seen(Diagnosis.MEL), 3)
    assert one_flash.decision.level is not TriageLevel.URGENT
    for second in (4, 5):
        last = live.add(seen(Diagnosis.MEL), second)
    assert last.decision.level is TriageLevel.URGENT


def test_refused_frames_do_not_count_and_two_of_them_end_it() -> None:
    live = LiveTriage()
    for second in range(3):
        live.add(seen(Diagnosis.NV), second)
    refused = replace(seen(Diagnosis.MEL), gate=OUT)
    assert live.add(refused, 3).decision.level is TriageLevel.ROUTINE
    assert live.add(refused, 4).decision is None
    assert live.add(seen(Diagnosis.NV), 5).decision is None


def test_hint_says_what_to_do() -> None:
    live = LiveTriage()
    assert live.add(seen(Diagnosis.NV), 0).hint == ""
    blurred = replace(seen(Diagnosis.NV), quality=Quality((Measure(SHARPNESS, 0.01),)))
    assert live.add(blurred, 1).hint == "Hold still, or focus"
    dark = replace(seen(Diagnosis.NV), quality=Quality((Measure(BRIGHTNESS, 5.0),)))
    assert live.add(dark, 2).hint == "The picture is too dark"
    far = seen(Diagnosis.NV)
    far = replace(far, readings=(replace(far.readings[0], scope_score=2.0),))
    assert live.add(far, 3).hint == "Not a dermoscopic image"
