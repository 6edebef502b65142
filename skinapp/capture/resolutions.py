"""What a camera offers: sizes of its pictures, and how many a second."""

from collections.abc import Iterable
from dataclasses import dataclass

LIVELY = 10.0
"""Pictures a second from which a lesion can be brought into focus with ease; our choice. Slower sizes are for who asks."""
MOST_PX = 3840 * 2160
"""Larger sizes are for who asks, too: the view would pay for pixels that no model looks at."""
AUTOMATIC = (0, 0)
"""The size that stands for the largest lively one."""
_DECODED = ("YUYV", "UYVY", "NV12", "NV21", "YU12", "YV12", "RGB3", "BGR3", "MJPG", "JPEG")
"""Formats that OpenCV turns into colours, by V4L2's names; those that lose nothing come first."""


@dataclass(frozen=True)
class Resolution:
    """A size. per_second: its most pictures a second, 0 where that is not told. pixel_format: V4L2's four letters."""

    width_px: int
    height_px: int
    per_second: float = 0.0
    pixel_format: str = ""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.width_px, self.height_px

    @property
    def pixels(self) -> int:
        """How many there are."""
        return self.width_px * self.height_px


def best_of_each_size(offered: Iterable[Resolution]) -> tuple[Resolution, ...]:
    """One for each size, the largest first: the fastest, and of equally fast ones the one whose format loses nothing."""
    best: dict[tuple[int, int], Resolution] = {}
    for each in sorted((one for one in offered if one.pixel_format in _DECODED), key=_rank):
        best.setdefault(each.size, each)
    return tuple(sorted(best.values(), key=lambda each: (each.pixels, each.width_px), reverse=True))


def chosen(offered: tuple[Resolution, ...], size: tuple[int, int]) -> Resolution | None:
    """The one of that size; for AUTOMATIC and what is not offered, the largest lively one. None: nothing is offered."""
    for each in offered:
        if each.size == size:
            return each
    lively = [each for each in offered if each.per_second >= LIVELY and each.pixels <= MOST_PX]
    return next(iter(lively or offered), None)


def _rank(one: Resolution) -> tuple[float, int]:
    return -round(one.per_second), _DECODED.index(one.pixel_format)
