"""Pictures for the screen are the photo's own pixels, and halves of them are true means."""

import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from skinapp.gui import convert
from skinapp.imaging.read import decode_photo


@pytest.mark.parametrize("size", [(40, 50), (33, 47), (1, 5)])
def test_image_keeps_every_pixel(size: tuple[int, int]) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (*size, 3), dtype=np.uint8)
    image = convert.image(pixels)
    assert (image.width(), image.height()) == (size[1], size[0])
    shown = [[image.pixelColor(x, y).getRgb()[:3] for x in range(size[1])] for y in range(size[0])]
    assert np.array_equal(np.array(shown), pixels)


def test_image_owns_its_memory() -> None:
    pixels = np.full((20, 20, 3), 200, dtype=np.uint8)
    image = convert.image(pixels)
    pixels[:] = 0
    assert image.pixelColor(10, 10).red() == 200


def test_levels_halve_until_they_are_small() -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (1500, 4001, 3), dtype=np.uint8)
    sizes = [(level.width(), level.height()) for level in convert.levels(pixels)]
    assert sizes == [(4001, 1500), (2001, 750), (1001, 375)]


def test_half_of_a_checkerboard_is_its_mean_not_one_of_its_colours() -> None:
    board = np.zeros((1024, 1024, 3), dtype=np.uint8)
    board[::2, ::2] = board[1::2, 1::2] = 200
    assert convert.levels(board)[1].pixelColor(100, 100).red() == 100


def test_png_bytes_decode_to_the_same_pixels() -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (60, 80, 3), dtype=np.uint8)
    photo = decode_photo(convert.png_bytes(convert.image(pixels)), "clipboard")
    assert np.array_equal(photo.pixels, pixels)
    assert not QImage.fromData(convert.png_bytes(convert.image(pixels))).isNull()


def test_decoded_is_the_picture() -> None:
    file = io.BytesIO()
    Image.new("RGB", (96, 48), "#c08040").save(file, "JPEG", quality=95, subsampling=0)
    picture = convert.decoded(file.getvalue())
    assert (picture.width(), picture.height()) == (96, 48)
    assert picture.pixelColor(50, 20).getRgb()[:3] == pytest.approx((192, 128, 64), abs=2)
    with pytest.raises(OSError, match="cannot identify"):
        convert.decoded(b"not a picture")


def test_decoding_never_waits_for_the_gui_thread() -> None:
    stress = Path(__file__).with_name("thread_stress.py")
    run = subprocess.run([sys.executable, stress, "4"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
