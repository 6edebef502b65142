"""Which of a model's operating points decides, by the name that settings, rows and reports know it by."""

from collections.abc import Sequence

from skinapp.core.exit_policy import Mode
from skinapp.core.triage import OperatingPoint

SENSITIVITY_95, SENSITIVITY_90 = "sensitivity-95", "sensitivity-90"
"""Thresholds fitted so that 95 % or 90 % of the malignant calibration photos reach them; their figures are from test."""
WITHOUT_AK = "-without-AK"
"""Ends the name of a point for which actinic keratosis is not malignant."""

AVERAGED = "-averaged"
"""Ends the name of a point whose thresholds were fitted for the mean of eight orientations."""


def point_name(sensitivity: str, *, is_ak_malignant: bool) -> str:
    """The name of a point. sensitivity: SENSITIVITY_95 or SENSITIVITY_90."""
    return sensitivity if is_ak_malignant else sensitivity + WITHOUT_AK


def find_point(points: Sequence[OperatingPoint], mode: Mode, name: str = "") -> OperatingPoint | None:
    """The point of a mode and a name, without a name the mode's first; None where the model has none like that.

    The end AVERAGED may be left out: a classifier has points for the mean of orientations, or those for one view.
    """
    names = ((point, ("", point.name, point.name.removesuffix(AVERAGED))) for point in points if point.mode is mode)
    return next((point for point, known_as in names if name in known_as), None)
