"""Where the lesion is, as the model's outline head sees it, and what its outline says of the photo."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from skinapp.core.language import mark
from skinapp.core.quality import Bound, Measure, Property

INSIDE = 0.5
"""A place belongs to the lesion from this likelihood on."""

# Limits of the outline's measures: on the tune split fewer than 1 % of the photos are beyond each (docs/training-log.md).
AREA = Property(
    mark("lesion area"),
    "%",
    low=Bound(
        0.5, 0.5, mark("No lesion was found in the square that the model sees."), mark("Bring the lesion into the middle.")
    ),
)
CUT = Property(
    mark("outline cut by the frame"),
    "%",
    high=Bound(
        60.0,
        float("inf"),
        mark("Most of the outline lies outside of the square that the model sees."),
        mark("Step back a little."),
    ),
)
RESOLUTION = Property(
    mark("lesion diameter"),
    "px",
    low=Bound(24.0, 0.0, mark("The lesion is only a few pixels wide."), mark("Go nearer, or choose the original photo.")),
)


@dataclass(frozen=True, eq=False)
class Lesion:
    """The lesion in the frame.

    likelihood: float32 (G, G), that a place of the frame belongs to the lesion, 0 to 1, rows from the top.
    """

    likelihood: npt.NDArray[np.float32] = field(repr=False)

    @property
    def mask(self) -> npt.NDArray[np.bool_]:
        """Which places belong to it, (G, G)."""
        inside: npt.NDArray[np.bool_] = self.likelihood >= INSIDE
        return inside

    @property
    def area_share(self) -> float:
        """Share of the frame that it covers, 0 to 1."""
        return float(self.mask.mean())

    def measures(self, frame_px: float) -> tuple[Measure, ...]:
        """Area, share of the frame's edge in the lesion, and diameter of a disc as large. frame_px: the frame's side."""
        mask, share = self.mask, self.area_share
        if not mask.any():
            return (Measure(AREA, 0.0),)
        edge = np.concatenate([mask[0], mask[-1], mask[1:-1, 0], mask[1:-1, -1]])
        return (
            Measure(AREA, share * 100),
            Measure(CUT, float(edge.mean()) * 100),
            Measure(RESOLUTION, float(np.sqrt(4 * share / np.pi)) * frame_px),
        )


@dataclass(frozen=True)
class Aids:
    """What the ABCD rule looks at (Stolz 1994), as numbers: aids to look closer, no verdicts.

    asymmetry: share of the lesion that finds no counterpart when mirrored about its main axes, mean of the two, 0 to 1.
    border: compactness, outline² / (4π · area), of which a disc has 1 and a ragged outline more.
    colours: how many of the six dermoscopic colours cover at least a twentieth of the lesion.
    """

    asymmetry: float
    border: float
    colours: int
