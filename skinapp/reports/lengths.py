"""Lengths and areas on the skin, in words."""

from skinapp.core.language import tr
from skinapp.core.settings import CENTIMETRES, MILLIMETRES

MM_PER_CM = 10


def said_of_length(length_mm: float, units: str = MILLIMETRES) -> str:
    """Such as "6.1 mm"; units: a setting's."""
    if units == CENTIMETRES:
        return tr("{length:.2f}\u00a0cm", length=length_mm / MM_PER_CM)
    return tr("{length:.1f}\u00a0mm", length=length_mm)


def said_of_area(area_mm2: float, units: str = MILLIMETRES) -> str:
    """Such as "29.3 mm²"; units: a setting's."""
    if units == CENTIMETRES:
        return tr("{area:.2f}\u00a0cm²", area=area_mm2 / MM_PER_CM**2)
    return tr("{area:.1f}\u00a0mm²", area=area_mm2)
