"""Lengths on the skin from lines on the photo."""

import pytest

from skinapp.core.measure import Measure
from skinapp.core.scales import bar_mm


def test_length_needs_a_scale_and_then_holds_for_every_line_of_the_photo() -> None:
    line = Measure(10, 10, 13, 14)
    assert (line.length_px, line.length_mm) == (5, None)
    known = line.calibrated(2.0)
    assert known.length_mm == pytest.approx(2.0)
    assert known.moved_to(0, 0, 10, 0).length_mm == pytest.approx(4.0)


@pytest.mark.parametrize(
    ("line", "length"), [(Measure(1, 1, 1, 1), 2.0), (Measure(1, 1, 5, 1), 0.0), (Measure(1, 1, 5, 1), -1.0)]
)
def test_point_and_no_length_make_no_scale(line: Measure, length: float) -> None:
    with pytest.raises(ValueError, match="above 0 mm"):
        line.calibrated(length)


def test_area_of_an_outline_is_closed_and_scaled() -> None:
    square = Measure().around(((0, 0), (10, 0), (10, 5), (0, 5)))
    assert square.area_px2 == 50
    assert square.area_mm2 is None
    assert square.scaled(0.1).area_mm2 == pytest.approx(0.5)
    assert Measure().around(((3, 3),)).area_px2 == 0
    assert square.moved_to(0, 0, 3, 4).calibrated(1).area_mm2 == pytest.approx(50 * 0.04)


@pytest.mark.parametrize("scale", [0, -1, float("nan")])
def test_scale_that_is_none_is_refused(scale: float) -> None:
    with pytest.raises(ValueError, match="above 0"):
        Measure().scaled(scale)


@pytest.mark.parametrize(
    ("mm_per_px", "room_px", "length"), [(0.01, 300, 2.0), (0.1, 300, 20.0), (1.0, 10, 10.0), (5.0, 0.01, 0.1)]
)
def test_scale_bar_is_a_round_number_that_fits(mm_per_px: float, room_px: float, length: float) -> None:
    assert bar_mm(mm_per_px, room_px) == length


def test_measure_belongs_to_the_photo_that_it_was_kept_for() -> None:
    measure = Measure(x2=10)
    assert measure.fits("a")  # kept before digests were
    assert measure.of_photo("a").fits("a")
    assert not measure.of_photo("a").fits("b")
