"""What a live picture is, and what gives it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

import numpy as np
import numpy.typing as npt

from skinapp.core.language import mark

OPEN_S = 2.5
"""Longest wait for a source to open, and for its next picture: what is wrong is said within three seconds."""


@dataclass(frozen=True, eq=False)
class Picture:
    """One picture of a source. pixels: uint8 (height, width, 3), sRGB. taken_at: `time.monotonic()` when it arrived."""

    pixels: npt.NDArray[np.uint8] = field(repr=False)
    taken_at: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]


@dataclass(frozen=True, eq=False)
class Focus:
    """score: mean square of the gradient within the middle, 0 or more; it compares pictures of one scene, no others.

    edges: bool (h, w), the sharp edges, reduced.
    """

    score: float
    edges: npt.NDArray[np.bool_] = field(repr=False)


class Control(StrEnum):
    """What some cameras let a program set."""

    EXPOSURE = mark("exposure")
    FOCUS = mark("focus")
    WHITE_BALANCE = mark("white balance")


@dataclass(frozen=True)
class Limits:
    """What a control can be set to, in the camera's own unit: from least to most, in steps."""

    least: int
    most: int
    step: int


@dataclass(frozen=True)
class ControlState:
    """A control that a camera has. value: in the camera's own unit, None where not told. is_auto: the camera decides.

    limits: None where the system does not tell them.
    """

    control: Control
    value: float | None
    is_auto: bool
    limits: Limits | None = None


class FrameSource(Protocol):
    """Something that gives pictures. Used on one thread. All of it raises CameraError with a sentence for the user."""

    @property
    def is_synthetic(self) -> bool:
        """Whether its pictures are drawn by a program."""
        ...

    def open(self) -> None:
        """Begin; at most OPEN_S. Raises CameraDenied where trying again does not help."""
        ...

    def read(self) -> Picture:
        """The next picture; waits for it at most OPEN_S."""
        ...

    def controls(self) -> tuple[ControlState, ...]:
        """What can be set, once it is open."""
        ...

    def set_control(self, state: ControlState) -> None:
        """Set one of them."""
        ...

    def close(self) -> None:
        """Let go of the device or the connection; may be called at any time, more than once."""
        ...


class Uncontrolled:
    """Base of sources that have no controls."""

    is_synthetic = False

    def controls(self) -> tuple[ControlState, ...]:
        """None."""
        return ()

    def set_control(self, state: ControlState) -> None:
        """There is nothing to set."""
