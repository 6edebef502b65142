"""Kinds of photos that figures are looked at apart for: a model may do well on average and badly on some of them."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from skinapp.training.data import Record

UNKNOWN = "unknown"
_AGE_BANDS = ((30, "under 30"), (50, "30 to 49"), (70, "50 to 69"), (float("inf"), "70 and over"))
"""First age, in years, that is beyond each band."""
_SITES = {
    "head and neck": ("face", "ear", "scalp", "neck", "head/neck"),
    "trunk": ("trunk", "back", "abdomen", "chest", "anterior torso", "posterior torso", "lateral torso"),
    "arms": ("upper extremity",),
    "legs": ("lower extremity",),
    "hands and feet": ("hand", "foot", "palms/soles", "acral"),
    "genital or mouth": ("genital", "oral/genital"),
}
_SITE_OF = {site: group for group, sites in _SITES.items() for site in sites}
_HOW = {
    "histo": "histology",
    "histopathology": "histology",
    "follow_up": "follow-up",
    "serial imaging showing no change": "follow-up",
    "consensus": "consensus",
    "single image expert consensus": "consensus",
    "confocal": "confocal microscopy",
    "confocal microscopy with consensus dermoscopy": "confocal microscopy",
}


def _age_band(record: Record) -> str:
    return UNKNOWN if record.age is None else next(name for end, name in _AGE_BANDS if record.age < end)


KINDS: dict[str, Callable[[Record], str]] = {
    "Source": lambda record: record.dataset,
    "Sex": lambda record: record.sex or UNKNOWN,
    "Age": _age_band,
    "Site": lambda record: _SITE_OF.get(record.site, UNKNOWN),
    "Diagnosis made by": lambda record: _HOW.get(record.dx_type, UNKNOWN),
}
"""What photos are told apart by, and what each photo is in that respect."""


def strata(records: Sequence[Record], kind: str) -> dict[str, npt.NDArray[np.bool_]]:
    """The photos of each value of a kind, masks (n,); in the order of the bands, unknown last."""
    values = np.array([KINDS[kind](record) for record in records])
    bands = [name for _, name in _AGE_BANDS] + list(_SITES)
    order = sorted(set(values.tolist()), key=lambda v: (v == UNKNOWN, bands.index(v) if v in bands else 0, v))
    return {value: values == value for value in order}
