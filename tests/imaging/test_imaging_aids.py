"""The measures of the ABCD rule on shapes whose values are known."""

import numpy as np
import pytest

from skinapp.core.lesion import Lesion
from skinapp.core.photo import Frame
from skinapp.imaging.aids import COLOURS, asymmetry, border, colours, outline_aids

ROWS, COLUMNS = np.mgrid[:96, :96] + 0.5
DISC = np.hypot(ROWS - 48, COLUMNS - 48) < 30
ELLIPSE = np.hypot((ROWS - 48) / 15, (COLUMNS - 48) / 40) < 1
HALF = DISC & ~((ROWS < 48) & (COLUMNS < 48))
STAR = np.hypot(ROWS - 48, COLUMNS - 48) < 24 + 14 * np.sin(9 * np.arctan2(ROWS - 48, COLUMNS - 48))


def test_symmetric_shapes_lose_nothing_when_mirrored() -> None:
    assert asymmetry(DISC) < 0.02
    assert asymmetry(ELLIPSE) < 0.03
    assert asymmetry(HALF) > 0.1


def test_border_is_one_for_a_disc_of_any_size_and_grows_with_raggedness() -> None:
    assert border(DISC) == pytest.approx(1, abs=0.1)
    assert border(np.hypot(ROWS - 48, COLUMNS - 48) < 10) == pytest.approx(1, abs=0.15)
    assert border(STAR) > 2


@pytest.mark.parametrize("count", range(1, 7))
def test_colours_are_counted(count: int) -> None:
    palette = np.array(list(COLOURS.values())[:count], np.uint8)
    assert colours(palette.repeat(20, axis=0)) == count


def test_no_outline_has_no_aids() -> None:
    black = np.zeros((50, 50, 3), np.uint8)
    assert outline_aids(black, Frame(0, 0, 1, 1), Lesion(np.zeros((48, 48), np.float32))) is None
    found = outline_aids(black, Frame(0, 0, 1, 1), Lesion(DISC[::2, ::2].astype(np.float32)))
    assert found is not None
    assert found.colours == 1
