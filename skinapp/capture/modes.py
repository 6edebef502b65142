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
class Mode:
    """A size. per_second: its most pictures a second, 0 where that is not told. pixel_format: V4L2's four letters."""

    width_px: int
    height_px: int
    per_second: float = 0.0
    pixel_format: str = ""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.width_px, self.height_px


def best_of_each_size(offered: Iterable[Mode]) -> tuple[Mode, ...]:
    """One for each size, the largest first: the fastest, and of equally fast ones the one whose format loses nothing."""
    best: dict[tuple[int, int], Mode] = {}
    for mode in sorted((m for m in offered if m.pixel_format in _DECODED), key=_rank):
        best.setdefault(mode.size, mode)
    return tuple(sorted(best.values(), key=lambda mode: (-mode.width_px * mode.height_px, -mode.width_px)))


def chosen(modes: tuple[Mode, ...], size: tuple[int, int]) -> Mode | None:
    """The one of that size; for AUTOMATIC and what is not offered, the largest lively one. None: nothing is offered."""
    for mode in modes:
        if mode.size == size:
            return mode
    lively = [m for m in modes if m.per_second >= LIVELY and m.width_px * m.height_px <= MOST_PX]
    return next(iter(lively or modes), None)


def _rank(mode: Mode) -> tuple[float, int]:
    return -round(mode.per_second), _DECODED.index(mode.pixel_format)
