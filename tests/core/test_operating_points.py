"""Which point decides, and that deciding anew from stored readings is the same as assessing anew."""

from dataclasses import replace

import pytest

from skinapp.core.exit_policy import Mode
from skinapp.core.labels import Diagnosis
from skinapp.core.operating_points import find_point
from skinapp.core.triage import TriageLevel
from skinapp.imaging.read import read_photo
from skinapp.paths import samples
from skinapp.pipeline import assess_at_once
from skinapp.testing import FakeClassifier

PHOTO = read_photo(str(min(samples().glob("*.jpg"))))
NAMES = ("sensitivity-95", "sensitivity-95-without-AK", "sensitivity-90", "sensitivity-90-without-AK")


@pytest.mark.parametrize("mode", list(Mode))
@pytest.mark.parametrize("confidence", [0.3, 0.5, 0.8])
def test_deciding_anew_gives_what_assessing_anew_gives(mode: Mode, confidence: float) -> None:
    classifier = FakeClassifier([(Diagnosis.AK, confidence)] * 3)
    first = assess_at_once(PHOTO, classifier, mode)
    for name in NAMES:
        point = find_point(classifier.operating_points, mode, name)
        assert point is not None
        anew = assess_at_once(PHOTO, classifier, mode, name)
        assert first.judged_at(point).decision == anew.decision
        assert first.judged_at(point).operating_point == anew.operating_point == point


def test_name_of_an_averaged_point_may_leave_its_end_out() -> None:
    point = replace(FakeClassifier().operating_points[0], name="sensitivity-90-averaged")
    for name in ("sensitivity-90", "sensitivity-90-averaged", ""):
        assert find_point([point], point.mode, name) is point
    assert find_point([point], point.mode, "sensitivity-95") is None
    plain = replace(point, name="sensitivity-90")
    assert find_point([plain], plain.mode, "sensitivity-90-averaged") is None


def test_keratosis_counts_or_not() -> None:
    classifier = FakeClassifier([(Diagnosis.AK, 0.95)])
    assert assess_at_once(PHOTO, classifier, Mode.EARLY).decision.level is TriageLevel.SOON
    without = assess_at_once(PHOTO, classifier, Mode.EARLY, "sensitivity-95-without-AK")
    assert without.decision.level is TriageLevel.ROUTINE


def test_same_point_changes_nothing_and_the_other_mode_s_is_refused() -> None:
    classifier = FakeClassifier()
    assessment = assess_at_once(PHOTO, classifier, Mode.EARLY)
    assert assessment.judged_at(assessment.operating_point) is assessment
    with pytest.raises(ValueError, match="full mode"):
        assessment.judged_at(next(p for p in classifier.operating_points if p.mode is Mode.FULL))
