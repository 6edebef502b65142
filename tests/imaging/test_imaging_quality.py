"""Each measure on a drawn sample as it is and on the same sample spoilt."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageFilter

from skinapp import paths
from skinapp.core.photo import Frame
from skinapp.core.quality import Measure, Verdict
from skinapp.imaging.quality import Pixels, examine
from skinapp.imaging.read import read_photo

WHOLE = Frame(0, 0, 1, 1)
Spoil = Callable[[Pixels], Pixels]


@pytest.fixture(scope="module")
def plain() -> Pixels:
    """The middle of a sample at the working scale."""
    pixels = read_photo(paths.samples() / "sample-06-dermatofibroma-like-medium-skin.jpg").pixels
    return np.asarray(Image.fromarray(pixels[:, 128:896]).resize((256, 256), Image.Resampling.BOX))


def measured(pixels: Pixels) -> dict[str, Measure]:
    return {measure.of.name: measure for measure in examine(pixels, WHOLE)}


def blurred(radius: float) -> Spoil:
    return lambda pixels: np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(radius)))


def scaled(factor: float) -> Spoil:
    return lambda pixels: np.clip(pixels * factor, 0, 255).astype(np.uint8)


def with_spots(pixels: Pixels) -> Pixels:
    spoilt = pixels.copy()
    spoilt[::16, ::4] = spoilt[::16, 1::4] = spoilt[1::16, ::4] = 255
    spoilt[2::16, ::2] = 255
    return spoilt


def tinted(pixels: Pixels) -> Pixels:
    return np.clip(pixels * np.array([0.45, 0.7, 1.3]), 0, 255).astype(np.uint8)


def paler(share: float) -> Spoil:
    """The colours taken away but for a share."""

    def spoil(pixels: Pixels) -> Pixels:
        grey = np.repeat(np.asarray(Image.fromarray(pixels).convert("L"))[..., None], 3, axis=2)
        return (grey + share * (pixels.astype(float) - grey)).clip(0, 255).astype(np.uint8)

    return spoil


def beside_another(pixels: Pixels) -> Pixels:
    """Two photos joined in one: the other one turned, and of other light."""
    spoilt = pixels.copy()
    spoilt[:, 128:] = np.rot90(pixels)[:, 128:] * 0.8
    return spoilt


def in_squares(count: int) -> Spoil:
    """So many pixels a side, enlarged to the old size without smoothing."""

    def spoil(pixels: Pixels) -> Pixels:
        small = Image.fromarray(pixels).resize((count, count), Image.Resampling.BOX)
        return np.asarray(small.resize((256, 256), Image.Resampling.NEAREST))

    return spoil


def test_good_photo_passes_every_measure(plain: Pixels) -> None:
    assert {name: m.verdict for name, m in measured(plain).items()} == dict.fromkeys(
        (
            "sharpness",
            "brightness",
            "clipped pixels",
            "glare",
            "colour cast",
            "colourfulness",
            "straight edge",
            "repeated pixels",
        ),
        Verdict.GOOD,
    )


@pytest.mark.parametrize(
    ("name", "spoil", "verdict"),
    [
        ("sharpness", blurred(1.5), Verdict.POOR),
        ("sharpness", blurred(6), Verdict.UNUSABLE),
        ("brightness", scaled(0.35), Verdict.POOR),
        ("brightness", scaled(0.1), Verdict.UNUSABLE),
        ("brightness", lambda pixels: (255 - pixels * 0.1).astype(np.uint8), Verdict.POOR),
        ("clipped pixels", scaled(2.5), Verdict.POOR),
        ("glare", with_spots, Verdict.POOR),
        ("colour cast", tinted, Verdict.POOR),
        ("colourfulness", paler(0.1), Verdict.POOR),
        ("colourfulness", paler(0), Verdict.UNUSABLE),
        ("straight edge", beside_another, Verdict.UNUSABLE),
        ("straight edge", lambda pixels: beside_another(pixels).transpose(1, 0, 2), Verdict.UNUSABLE),
        ("repeated pixels", in_squares(64), Verdict.UNUSABLE),
        ("repeated pixels", in_squares(16), Verdict.UNUSABLE),
    ],
)
def test_spoilt_photo_fails_its_measure(plain: Pixels, name: str, spoil: Spoil, verdict: Verdict) -> None:
    found = measured(spoil(plain))[name]
    assert found.verdict is verdict
    assert found.bound is not None
    assert found.bound.sentence.endswith(".") and found.bound.remedy.endswith(".")


@pytest.mark.parametrize("side", [64, 120, 512, 1500])
def test_size_alone_fails_nothing(plain: Pixels, side: int) -> None:
    photo = np.asarray(Image.fromarray(plain).resize((side, side), Image.Resampling.BOX))
    assert {name for name, m in measured(photo).items() if m.verdict is not Verdict.GOOD} <= (
        {"sharpness"} if side == 512 else set()
    )


def test_only_the_square_that_the_model_sees_counts(plain: Pixels) -> None:
    dark_beside = np.concatenate([plain, np.zeros_like(plain)], axis=1)
    inside = {m.of.name: m.value for m in examine(dark_beside, Frame(0, 0, 0.5, 1))}
    assert inside == pytest.approx({name: m.value for name, m in measured(plain).items()})


def test_brightness_and_contrast_leave_sharpness_as_it_is(plain: Pixels) -> None:
    dim = (plain * 0.6).astype(np.uint8)
    assert measured(dim)["sharpness"].value == pytest.approx(measured(plain)["sharpness"].value, rel=0.08)


def test_one_colour_is_not_sharp() -> None:
    assert measured(np.full((50, 50, 3), 128, np.uint8))["sharpness"].value == 0


def test_measure_says_number_and_limit(plain: Pixels) -> None:
    assert measured(scaled(0.35)(plain))["brightness"].text.startswith("brightness ")
    assert measured(scaled(0.35)(plain))["brightness"].text.endswith(" %, at least 27.0 % and at most 88.0 %")


def test_dark_corners_change_no_measure(plain: Pixels) -> None:
    rows, columns = np.mgrid[:256, :256] - 127.5
    round_field = (plain * (np.hypot(rows, columns) <= 128)[..., None]).astype(np.uint8)
    assert {m.verdict for m in measured(round_field).values()} == {Verdict.GOOD}
    assert measured(round_field)["sharpness"].value == measured(plain)["sharpness"].value


def test_red_skin_is_not_clipped(plain: Pixels) -> None:
    red = plain.copy()
    red[..., 0] = 255
    assert measured(red)["clipped pixels"].value == 0


def test_straight_hair_and_scale_at_the_side_are_no_edge(plain: Pixels) -> None:
    marked = plain.copy()
    marked[:, 120:123] = 40
    marked[210:, :] = marked[210:, :] // 2
    assert measured(marked)["straight edge"].verdict is Verdict.GOOD


def test_picture_enlarged_smoothly_repeats_no_pixels(plain: Pixels) -> None:
    smooth = np.asarray(Image.fromarray(plain).resize((64, 64)).resize((256, 256), Image.Resampling.BICUBIC))
    assert measured(smooth)["repeated pixels"].verdict is Verdict.GOOD


def test_tiny_picture_has_no_straight_edge(plain: Pixels) -> None:
    assert measured(plain[:20, :20])["straight edge"].value == 0
