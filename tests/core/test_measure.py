"""Lengths on the skin from lines on the photo."""

import pytest

from skinapp.core.measure import Measure


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
