"""Whether a picture is good enough to be judged: pure functions of its pixels, cheap and without a reference picture.

Everything is measured in the square that the model sees, reduced to WORKING_PX a side; a smaller one is taken as it is, so that
no photo fails for its size alone. The photos that limits were found with are squares of 256 px; what is blurred, dark or off
in colour was made of them (docs/training-log.md gives the share of untouched and of spoilt photos beyond each limit).
"""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image

from skinapp.core.language import mark
from skinapp.core.photo import Frame
from skinapp.core.quality import Bound, Measure, Property

Pixels = npt.NDArray[np.uint8]
Grey = npt.NDArray[np.float32]

WORKING_PX = 256
NEVER = float("inf")
TYPICAL_COLOUR = np.array([0.453, 0.015])
"""Mean of log2(R/G) and log2(B/G) of the median colour, over train photos."""
COLOUR_SPREAD = np.array([[0.0733, -0.0016], [-0.0016, 0.0236]])
"""Their covariance."""

SHARPNESS = Property(
    mark("sharpness"),
    "",
    low=Bound(0.095, 0.075, mark("The picture is blurred."), mark("Hold the camera still and focus on the skin.")),
)
BRIGHTNESS = Property(
    mark("brightness"),
    "%",
    low=Bound(27.0, 12.0, mark("The picture is too dark."), mark("Switch the dermoscope's light on, or expose longer.")),
    high=Bound(88.0, 96.0, mark("The picture is too bright."), mark("Expose shorter, or lower the light.")),
)
CLIPPING = Property(
    mark("clipped pixels"),
    "%",
    high=Bound(5.0, NEVER, mark("Large parts are pure white, black or saturated."), mark("Correct the exposure.")),
)
GLARE = Property(
    mark("glare"),
    "%",
    high=Bound(3.0, NEVER, mark("Reflections hide parts of the skin."), mark("Use polarised light, or more gel and pressure.")),
)
CAST = Property(
    mark("colour cast"),
    "SD",
    high=Bound(
        4.0, NEVER, mark("The colours are not those of dermoscopic photos."), mark("Correct the white balance; remove filters.")
    ),
)
COLOUR = Property(
    mark("colourfulness"),
    "%",
    low=Bound(3.5, 1.0, mark("The picture has hardly any colour."), mark("Take it in colour, not in black and white.")),
)
EDGE = Property(
    mark("straight edge"),
    "%",
    high=Bound(
        50.0,
        50.0,
        mark("A straight edge runs through the picture, as where several pictures are joined in one."),
        mark("Open each photo by itself, without a window or a page around it."),
    ),
)
FLAT = Property(
    mark("repeated pixels"),
    "%",
    high=Bound(
        60.0,
        70.0,
        mark("The picture consists of flat squares: it was enlarged, or compressed too much."),
        mark("Choose the original photo."),
    ),
)
STEP = 10
"""Levels of 255, in any channel, from which on two colours are different."""
LASTS = 3
"""Pixels behind a step, and before it, for which a colour has to last: more than a hair is wide."""
REACH = 8
"""Lines on each side that tell a straight edge from texture."""


def examine(pixels: Pixels, frame: Frame) -> tuple[Measure, ...]:
    """Measure a photo. pixels: uint8 (H, W, 3), sRGB; frame: the square that the model sees."""
    small = working_picture(pixels, frame)
    grey = luma(small)
    return (
        Measure(SHARPNESS, sharpness(_inner(grey))),
        Measure(BRIGHTNESS, _mean(grey) / 2.55),
        Measure(CLIPPING, clipped(small) * 100),
        Measure(GLARE, glare(small) * 100),
        Measure(CAST, colour_cast(small)),
        Measure(COLOUR, colourfulness(small) * 100),
        Measure(EDGE, straight_edge(small) * 100),
        Measure(FLAT, repeated(_inner(grey)) * 100),
    )


def working_picture(pixels: Pixels, frame: Frame) -> Pixels:
    """The frame at the working scale: uint8 (H, W, 3) → uint8 (S, S, 3), S at most WORKING_PX."""
    height, width = pixels.shape[:2]
    box = (frame.left * width, frame.top * height, frame.right * width, frame.bottom * height)
    side = max(1, min(WORKING_PX, round(box[2] - box[0])))
    picture = Image.fromarray(pixels)
    return np.asarray(picture.resize((side, side), Image.Resampling.BOX, box=box, reducing_gap=1.0))


def luma(pixels: Pixels) -> Grey:
    """Brightness as seen, 0 to 255 (ITU-R BT.601): uint8 (H, W, 3) → float32 (H, W)."""
    weights = np.array([0.299, 0.587, 0.114], np.float32)
    grey: Grey = pixels @ weights
    return grey


def sharpness(grey: Grey) -> float:
    """Mean square difference of neighbours, as a share of that of points four apart; the smaller of both directions.

    1 for noise, 1/16 for a ramp: a structure function at two scales (Kolmogorov's), which contrast and brightness leave as it
    is. 0 without any difference.
    """
    return min(_structure(grey), _structure(grey.T))


def _structure(grey: Grey) -> float:
    near, far = grey[:, 1:] - grey[:, :-1], grey[:, 4:] - grey[:, :-4]
    if not far.any():  # one colour, or too small to hold points four apart
        return 0.0
    return float(np.mean(near * near)) / float(np.mean(far * far))


def clipped(pixels: Pixels) -> float:
    """Share of pixels with two channels at their upper end or all at their lower, 0 to 1: red alone often is, on red skin."""
    highest, middle, _ = _channels_sorted(pixels)
    return _mean((middle >= 254) | (highest <= 5))


def glare(pixels: Pixels) -> float:
    """Share of pixels that are as good as white, 0 to 1."""
    _, _, lowest = _channels_sorted(pixels)
    return _mean(lowest >= 245)


def colour_cast(pixels: Pixels) -> float:
    """Mahalanobis distance of the median colour's log2(R/G) and log2(B/G) from those of train photos, 0 or more."""
    red, green, blue = np.maximum(np.median(pixels[::4, ::4].reshape(-1, 3), axis=0), 1)
    away = np.log2([red / green, blue / green]) - TYPICAL_COLOUR
    return float(np.sqrt(away @ np.linalg.solve(COLOUR_SPREAD, away)))


def colourfulness(pixels: Pixels) -> float:
    """Mean distance of the strongest from the weakest channel, 0 (grey) to 1."""
    highest, _, lowest = _channels_sorted(pixels)
    return _mean(highest - lowest) / 255


def straight_edge(pixels: Pixels) -> float:
    """How far one line of pixels, from side to side, is the border of something: 0 to 1, the largest share among all lines.

    The share of a line's pixels at which a step leads to another colour that lasts, less the median share of the lines around.
    A hair is no such step, as the colour behind it is that before it. The outermost quarters are left out: there lie scales.
    """
    planes = np.ascontiguousarray(pixels.transpose(2, 0, 1)).astype(np.int16)
    return max(_upright_edge(planes), _upright_edge(planes.swapaxes(1, 2)))


def _upright_edge(planes: npt.NDArray[np.int16]) -> float:
    rows = planes[:, ::2]  # every other one is enough
    near, far = (np.abs(rows[..., apart:] - rows[..., :-apart]) > STEP for apart in (1, 2 * LASTS + 1))
    share = (near[..., LASTS:-LASTS].any(axis=0) & far.any(axis=0)).mean(axis=0)
    if len(share) <= 2 * REACH:
        return 0.0
    around = np.median(np.lib.stride_tricks.sliding_window_view(share, 2 * REACH + 1), axis=1)
    margin = max(0, planes.shape[2] // 4 - REACH - LASTS)
    standing_out = (share[REACH:-REACH] - around)[margin : len(around) - margin]
    return max(0.0, float(standing_out.max()))


def repeated(grey: Grey) -> float:
    """Share of pixels that are as bright as the next one, 0 to 1; the smaller of both directions; 0 for a single line."""
    if min(grey.shape) < 2:
        return 0.0
    return min(float(np.mean(grey[:, 1:] == grey[:, :-1])), float(np.mean(grey[1:] == grey[:-1])))


def _channels_sorted(pixels: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    upper, lower = np.maximum(red, green), np.minimum(red, green)
    return np.maximum(upper, blue), np.maximum(lower, np.minimum(upper, blue)), np.minimum(lower, blue)


def _mean(values: npt.NDArray[np.generic]) -> float:
    """Mean over the disc that touches the sides: what lies in the corners of a round field of view does not count."""
    disc = _disc(*values.shape)
    return float((values * disc).sum() / disc.sum())


@lru_cache(maxsize=4)
def _disc(height: int, width: int) -> npt.NDArray[np.bool_]:
    rows, columns = np.ogrid[:height, :width]
    return np.asarray(np.hypot(rows - (height - 1) / 2, columns - (width - 1) / 2) <= min(height, width) / 2)


def _inner(grey: Grey) -> Grey:
    """The square within that disc."""
    margin = round(len(grey) * (1 - 0.5**0.5) / 2)
    return grey[margin : len(grey) - margin, margin : len(grey) - margin]
