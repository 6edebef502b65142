"""Large JPEGs are decoded at reduced scale, and the model sees the same picture.

Measured on drawn samples enlarged to 12 and 24 megapixels, also with hairs, a ruler and noise drawn at full size: the picture
at the model's size differs from that of a full decode by 0.05 to 0.17 grey levels on average and by 3 at most, of 255.
"""

import io
from pathlib import Path

import numpy as np
import pytest
from bad_files import encode
from PIL import Image, ImageDraw

from skinapp import paths
from skinapp.imaging.limits import REDUCED_SIDE_PX
from skinapp.imaging.read import decode_photo

MEAN_BOUND, MAX_BOUND = 0.25, 4  # grey levels of 255
SAMPLES = sorted(paths.samples().glob("*.jpg"))


@pytest.mark.parametrize(
    ("size", "reduced"),
    [
        ((1024, 768), (1024, 768)),
        ((3000, 2047), (3000, 2047)),
        ((2048, 2048), (1024, 1024)),
        ((4000, 3000), (2000, 1500)),
        ((6001, 4001), (3001, 2001)),
        ((4096, 9000), (1024, 2250)),
        ((8192, 8192), (1024, 1024)),
    ],
)
def test_scale_keeps_the_short_side(size: tuple[int, int], reduced: tuple[int, int]) -> None:
    photo = decode_photo(encode("JPEG", Image.new("RGB", size, (180, 140, 120))), "x")
    height, width, _ = photo.pixels.shape
    assert (width, height) == reduced
    assert (photo.width_px, photo.height_px) == size
    assert min(reduced) >= min(REDUCED_SIDE_PX, *size)


def model_sees(pixels: np.ndarray, side: int) -> np.ndarray:
    """The centre square at the model's size."""
    image = Image.fromarray(pixels)
    short = min(image.size)
    left, top = (image.width - short) // 2, (image.height - short) // 2
    square = image.crop((left, top, left + short, top + short))
    return np.asarray(square.resize((side, side), Image.Resampling.BICUBIC)).astype(int)


def enlarged(path: Path, size: tuple[int, int]) -> Image.Image:
    with Image.open(path) as image:
        return image.resize(size, Image.Resampling.BICUBIC)


def with_detail(image: Image.Image) -> Image.Image:
    """Hairs, ruler marks and sensor noise at full size: the finest that a camera could have seen."""
    rng = np.random.default_rng(5)
    draw = ImageDraw.Draw(image)
    for _ in range(80):
        ends = rng.random(4) * np.tile(image.size, 2)
        draw.line(ends.tolist(), fill=(30, 20, 18), width=int(1 + rng.random() * 12))
    for x in range(0, image.width, 60):
        draw.rectangle([x, image.height // 2, x + 4, image.height // 2 + 150], fill=(0, 0, 0))
    noisy = np.asarray(image) + rng.normal(0, 12, (image.height, image.width, 1))
    return Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))


CASES = {
    **{f"{path.stem[:9]}, 12 megapixels": (path, (4000, 3000), False) for path in SAMPLES[::2]},
    "24 megapixels": (SAMPLES[1], (6000, 4000), False),
    "full-size detail": (SAMPLES[1], (4000, 3000), True),
    "full-size detail, dark skin": (SAMPLES[7], (4000, 3000), True),
}


@pytest.mark.parametrize("name", CASES)
def test_model_sees_the_same_as_after_a_full_decode(name: str) -> None:
    path, size, detailed = CASES[name]
    large = enlarged(path, size)
    data = encode("JPEG", with_detail(large) if detailed else large, quality=90)
    reduced = decode_photo(data, "x").pixels
    assert reduced.shape[0] == size[1] // 2
    with Image.open(io.BytesIO(data)) as image:
        full = np.asarray(image.convert("RGB"))
    for side in (168, 224):
        difference = np.abs(model_sees(full, side) - model_sees(reduced, side))
        assert difference.mean() <= MEAN_BOUND
        assert difference.max() <= MAX_BOUND
