"""The gate's decision, and what triage makes of it."""

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from skinapp.core.exit_policy import Mode
from skinapp.core.gate import OK, GateDecision, Override, Status, gate
from skinapp.core.labels import MALIGNANT_WITH_AK, Diagnosis
from skinapp.core.lesion import AREA, CUT, RESOLUTION, Lesion
from skinapp.core.outline import outline
from skinapp.core.photo import Photo
from skinapp.core.prediction import ExitReading, dissent
from skinapp.core.quality import Bound, Measure, Property, Quality, Verdict
from skinapp.core.triage import OperatingPoint, TriageLevel, decide
from skinapp.pipeline import assess_at_once
from skinapp.testing import FakeClassifier, probabilities

LIGHT = Property("light", "%", Bound(20, 5, "Too dark.", "More light."), Bound(80, 95, "Too bright.", "Less light."))
POINT = OperatingPoint("p", Mode.FULL, MALIGNANT_WITH_AK, 0.2, 0.4, 0.15)


@pytest.mark.parametrize(
    ("value", "verdict", "sentence"),
    [
        (4, Verdict.UNUSABLE, "Too dark."),
        (19, Verdict.POOR, "Too dark."),
        (20, Verdict.GOOD, None),
        (80, Verdict.GOOD, None),
        (81, Verdict.POOR, "Too bright."),
        (96, Verdict.UNUSABLE, "Too bright."),
    ],
)
def test_measure_knows_on_which_side_it_went_wrong(value: float, verdict: Verdict, sentence: str | None) -> None:
    measure = Measure(LIGHT, value)
    assert measure.verdict is verdict
    assert (measure.bound.sentence if measure.bound else None) == sentence


@pytest.mark.parametrize(
    ("light", "artefacts", "scope_score", "expected"),
    [
        (50, (), 0.9, GateDecision(Status.OK)),
        (50, (), None, GateDecision(Status.OK)),
        (50, ("hair", "a ruler"), 0.9, GateDecision(Status.OK)),
        (10, (), 0.9, GateDecision(Status.FLAGGED, ("Too dark. More light.",))),
        (1, ("a ruler",), 0.9, GateDecision(Status.REJECTED, ("Too dark. More light.",))),
    ],
)
def test_gate(light: float, artefacts: tuple, scope_score: float | None, expected: GateDecision) -> None:
    assert gate(Quality((Measure(LIGHT, light),), artefacts), scope_score) == expected


def test_out_of_scope_is_refused_before_everything_else() -> None:
    decision = gate(Quality((Measure(LIGHT, 1),)), 1.01)
    assert decision.status is Status.REJECTED
    assert "does not look like" in decision.reasons[0]
    assert decision.reasons[1] == "Too dark. More light."


def test_poor_light_that_may_be_why_a_photo_is_out_of_scope_is_named_behind_it() -> None:
    decision = gate(Quality((Measure(LIGHT, 10),)), 1.01)
    assert decision.status is Status.REJECTED
    assert [reason[:8] for reason in decision.reasons] == ["This doe", "Too dark"]


def reading(top: Diagnosis, confidence: float) -> ExitReading:
    return ExitReading(1, 1, probabilities(top, confidence), None, 0.0)


def test_refused_photo_is_unassessable_whatever_the_model_says() -> None:
    refused = GateDecision(Status.REJECTED, ("Too dark.",))
    decision = decide(reading(Diagnosis.MEL, 0.99), POINT, refused)
    assert (decision.level, decision.reasons, decision.prediction_set) == (TriageLevel.UNASSESSABLE, ("Too dark.",), ())


def test_warning_lifts_routine_to_soon_and_nothing_else() -> None:
    flagged = GateDecision(Status.FLAGGED, ("A ruler.",))
    nevus, melanoma = reading(Diagnosis.NV, 0.99), reading(Diagnosis.MEL, 0.99)
    assert decide(nevus, POINT, OK).level is TriageLevel.ROUTINE
    assert decide(nevus, POINT, flagged).level is TriageLevel.SOON
    assert decide(nevus, POINT, flagged).reasons == ("A ruler.",)
    assert decide(melanoma, POINT, flagged).level is TriageLevel.URGENT


def test_dissent_of_earlier_exits_lowers_certainty() -> None:
    vectors = np.stack([probabilities(d, 0.7) for d in (Diagnosis.MEL, Diagnosis.NV, Diagnosis.NV)])
    assert dissent(vectors) == 0.5
    assert dissent(vectors[:1]) == 0.0
    doubted = replace(reading(Diagnosis.NV, 0.7), dissent=0.5)
    assert doubted.certainty == pytest.approx(0.7 - 0.3 * 0.5)
    strict = replace(POINT, certainty_threshold=0.6)
    assert decide(doubted, strict).is_low_certainty
    assert not decide(reading(Diagnosis.NV, 0.7), strict).is_low_certainty


def noise_photo(level: int) -> Photo:
    pixels = np.random.default_rng(0).integers(level - 20, level + 20, (60, 60, 3)).astype(np.uint8)
    return Photo(pixels, "photo.png", "ab" * 32, 60, 60, "PNG")


def test_readings_of_a_refused_photo_are_kept_but_not_shown() -> None:
    classifier = FakeClassifier()
    refused = assess_at_once(noise_photo(20), classifier, Mode.FULL)
    assert refused.gate.status is Status.REJECTED
    assert len(refused.readings) == classifier.exits_computed == 3
    assert not refused.has_valid_figures


def test_override_changes_neither_level_nor_status() -> None:
    refused = assess_at_once(noise_photo(20), FakeClassifier(), Mode.FULL)
    insisted = replace(refused, override=Override("Dr. A", "teaching", datetime.now().astimezone()))
    assert insisted.decision.level is TriageLevel.UNASSESSABLE
    assert insisted.gate.status is Status.REJECTED
    assert not insisted.has_valid_figures


def disc(radius: float, side: int = 48, x: float = 24, y: float = 24) -> Lesion:
    rows, columns = np.mgrid[:side, :side] + 0.5
    return Lesion((np.hypot(rows - y, columns - x) < radius).astype(np.float32))


def test_outline_measures_area_cut_and_diameter() -> None:
    found = {m.of: m.value for m in disc(12).measures(frame_px=480)}
    assert found[AREA] == pytest.approx(100 * np.pi * 144 / 48**2, rel=0.02)
    assert found[CUT] == 0
    assert found[RESOLUTION] == pytest.approx(240, rel=0.02)
    assert {m.of: m.verdict for m in disc(40).measures(480)}[CUT] is Verdict.POOR


def test_no_lesion_is_refused() -> None:
    (area,) = disc(0).measures(480)
    assert area.verdict is Verdict.UNUSABLE
    assert "No lesion" in gate(Quality((area,)), 0.1).reasons[0]


def test_segments_lie_on_the_disc_s_edge_and_close() -> None:
    y, x = np.mgrid[:48, :48] + 0.5
    distance = np.hypot(x - 20, y - 26)
    segments = outline(np.clip(0.5 + (10 - distance) / 4, 0, 1)) * 48
    assert np.hypot(segments[..., 0] - 20, segments[..., 1] - 26) == pytest.approx(10, abs=0.05)
    _, counts = np.unique(segments.reshape(-1, 2).round(9), axis=0, return_counts=True)
    assert (counts == 2).all()  # each end is another one's start


def test_outline_of_a_lesion_that_is_cut_ends_at_the_frame() -> None:
    likelihood = np.zeros((4, 4))
    likelihood[:, 2:] = 1
    segments = outline(likelihood)
    assert set(segments[..., 0].ravel()) == {0.5}
    assert (segments[..., 1].min(), segments[..., 1].max()) == (0, 1)


@pytest.mark.parametrize(("beside", "cut_off"), [(0.0, [(1.5, 1.5), (2.5, 2.5)]), (0.4, [(1.5, 2.5), (2.5, 1.5)])])
def test_places_that_touch_at_a_corner_are_joined_where_their_middle_is_inside(beside: float, cut_off: list) -> None:
    likelihood = np.zeros((4, 4))
    likelihood[1, 1] = likelihood[2, 2] = 0.9
    likelihood[1, 2] = likelihood[2, 1] = beside
    middles = outline(likelihood).mean(axis=1) * 4
    within = middles[(abs(middles - 2) < 0.5).all(axis=1)]  # of the square between the four centres
    places = [(x, y) for x in (1.5, 2.5) for y in (1.5, 2.5)]
    nearest = [min(places, key=lambda place: np.hypot(*(middle - place))) for middle in within]
    assert sorted(nearest) == cut_off
