"""Assessments as text, and back."""

import logging
from typing import Any, get_origin

import numpy as np
from cattrs import BaseValidationError
from cattrs.preconf.json import make_converter

from skinapp.core.assessment import Assessment

log = logging.getLogger(__name__)

_converter = make_converter()
_converter.register_unstructure_hook(np.ndarray, lambda array: array.tolist())  # float64 survives: repr is exact


def _is_array(kind: Any) -> bool:
    return get_origin(kind) is np.ndarray


_converter.register_structure_hook_func(_is_array, lambda values, _: np.array(values, dtype=np.float64))
_converter.register_unstructure_hook_func(_is_array, lambda array: array.tolist())


def written(assessment: Assessment) -> str:
    """An assessment as JSON, with every bit of its numbers."""
    return _converter.dumps(assessment)


def read(text: str) -> Assessment | None:
    """The assessment that was written; None where this version needs to know more than that one did: assess the photo again."""
    try:
        return _converter.loads(text, Assessment)
    except (BaseValidationError, KeyError, ValueError) as error:
        log.warning("a stored assessment is of another form: %s", type(error).__name__)
        return None
