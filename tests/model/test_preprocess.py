"""What the model sees of a photo, pinned."""

import numpy as np
import pytest

from skinapp.core.photo import Frame
from skinapp.model.preprocess import Preprocess


def drawn(height: int = 120, width: int = 160) -> np.ndarray:
    """A smooth picture, uint8 (height, width, 3), that depends on nothing but arithmetic."""
    y, x = np.mgrid[0:height, 0:width]
    channels = [128 + 100 * np.sin(x / 9 + k) * np.cos(y / (7 + k)) for k in range(3)]
    return np.stack(channels, axis=-1).round().astype(np.uint8)


def test_golden_tensor() -> None:
    tensor = Preprocess(size_px=28)(drawn())
    assert tensor.shape == (3, 28, 28)
    assert tensor.dtype == np.float32
    # Computed once with Pillow's bicubic resampling; a change of crop, interpolation, mean or std moves these numbers.
    golden = [[1.187, 0.571, -0.303], [-0.232, -0.127, 0.660], [-1.194, 0.845, -1.125]]
    np.testing.assert_allclose(tensor[:, [0, 9, 27], [0, 14, 27]], golden, atol=0.02)  # one grey level is 0.017


def test_frame_is_the_centre_square_of_the_short_side() -> None:
    assert Preprocess(size_px=28).frame(drawn(100, 200)) == Frame(0.25, 0.0, 0.75, 1.0)
    assert Preprocess(size_px=28).frame(drawn(200, 100)) == Frame(0.0, 0.25, 1.0, 0.75)


def test_black_borders_are_outside_the_frame() -> None:
    picture = np.zeros((120, 200, 3), np.uint8)
    picture[10:110, 40:180] = 150  # 140 wide, 100 high: the centre square starts at 60
    assert Preprocess(size_px=28).frame(picture) == Frame(60 / 200, 10 / 120, 160 / 200, 110 / 120)


def test_round_field_of_view_keeps_its_dark_corners() -> None:
    y, x = np.mgrid[0:200, 0:200]
    picture = np.where(((x - 100) ** 2 + (y - 100) ** 2 < 100**2)[..., None], 150, 0).astype(np.uint8).repeat(3, axis=-1)
    frame = Preprocess(size_px=28).frame(picture)
    assert frame.right - frame.left > 0.85


@pytest.mark.parametrize("level", [0, 10])
def test_dark_picture_is_not_all_border(level: int) -> None:
    assert Preprocess(size_px=28).frame(np.full((90, 90, 3), level, np.uint8)) == Frame(0.0, 0.0, 1.0, 1.0)


def test_resize_averages_over_the_pixels_it_drops() -> None:
    checks = (np.indices((280, 280)).sum(axis=0) % 2 * 255).astype(np.uint8)[..., None].repeat(3, axis=-1)
    assert np.ptp(Preprocess(size_px=28).resized(checks)) <= 2


def test_photos_of_other_brightness_are_seen_alike_in_one_light() -> None:
    picture = drawn()
    lit, taken = Preprocess(size_px=28, light="mean-luma"), Preprocess(size_px=28)
    dimmed = (picture * 0.8).round().astype(np.uint8)
    assert np.abs(lit(picture) - lit(dimmed)).max() < 0.1  # rounding to whole grey levels
    assert np.abs(taken(picture) - taken(dimmed)).max() > 0.3


@pytest.mark.parametrize(("level", "seen"), [(0, 0.0), (51, 0.4), (102, 0.6), (204, 0.6)])
def test_light_is_at_most_doubled(level: int, seen: float) -> None:
    grey = Preprocess(size_px=28, light="mean-luma", mean=(0, 0, 0), std=(1, 1, 1))(np.full((60, 60, 3), level, np.uint8))
    np.testing.assert_allclose(grey, seen, atol=1e-3)


def test_what_light_makes_too_bright_is_white() -> None:
    picture = np.zeros((60, 60, 3), np.uint8)
    picture[:, 30:] = 200
    assert Preprocess(size_px=28, light="mean-luma", mean=(0, 0, 0), std=(1, 1, 1))(picture).max() == 1
