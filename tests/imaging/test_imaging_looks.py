"""Looks show what they say, and the photo stays as it is."""

import numpy as np
import pytest

from skinapp.imaging.looks import Look, seen


def skin(*, red_spot: bool = False, brown_spot: bool = False) -> np.ndarray:
    """Light skin, uint8 (40, 40, 3), with a spot in its middle: redder, or darker in all channels."""
    pixels = np.full((40, 40, 3), (215, 170, 150), np.uint8)
    pixels += np.arange(40, dtype=np.uint8)[:, None, None] // 8  # no photo is flat
    if red_spot:
        pixels[12:28, 12:28] = (205, 110, 110)
    if brown_spot:
        pixels[12:28, 12:28] = (110, 85, 72)
    return pixels


@pytest.mark.parametrize("look", Look)
def test_every_look_is_a_picture_of_the_same_size(look: Look) -> None:
    pixels = skin(red_spot=True)
    before = pixels.copy()
    found = seen(pixels, look)
    assert (found.shape, found.dtype) == (pixels.shape, np.uint8)
    assert np.array_equal(pixels, before)


@pytest.mark.parametrize(("look", "channel"), [(Look.RED, 0), (Look.GREEN, 1), (Look.BLUE, 2)])
def test_channel_is_that_channel(look: Look, channel: int) -> None:
    pixels = skin(red_spot=True)
    assert np.array_equal(seen(pixels, look), np.repeat(pixels[..., channel][..., None], 3, axis=2))


def test_vessels_stand_out_as_dark_where_skin_is_red_and_not_where_it_is_brown() -> None:
    red, brown = seen(skin(red_spot=True), Look.VESSELS), seen(skin(brown_spot=True), Look.PIGMENT)
    for found in (red, brown):
        assert found[20, 20, 0] < 40
        assert found[4, 4, 0] > 150
    both = skin(brown_spot=True)
    both[4:10, 4:10] = (205, 110, 110)
    found = seen(both, Look.VESSELS)
    assert found[6, 6, 0] < found[20, 20, 0] - 100


def test_flat_picture_has_no_pattern() -> None:
    flat = np.full((40, 40, 3), 128, np.uint8)
    assert len(np.unique(seen(flat, Look.VESSELS))) == 1
