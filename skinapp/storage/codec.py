"""Assessments, measures and paths as text, and back."""

import logging
import os
from typing import Any, TypeVar, get_args, get_origin

import numpy as np
import numpy.typing as npt
from cattrs import BaseValidationError
from cattrs.preconf.json import make_converter

from skinapp.core.assessment import Assessment
from skinapp.core.language import kept, restored
from skinapp.core.measure import Measure
from skinapp.core.triage import OperatingPoint, TriageDecision

log = logging.getLogger(__name__)

_BYTES = "bytes:"  # no absolute path begins so

_converter = make_converter()


def _is_array(kind: Any) -> bool:
    return get_origin(kind) is np.ndarray


def _array(values: list[Any], kind: Any) -> npt.NDArray[Any]:
    """An array of the kind that its field states, such as npt.NDArray[np.float64]."""
    _shape, dtype = get_args(kind)
    return np.array(values, dtype=get_args(dtype)[0])


_converter.register_structure_hook_func(_is_array, _array)
_converter.register_unstructure_hook_func(_is_array, lambda array: array.tolist())  # float64 survives: repr is exact


def _restored(data: Any, kind: type[str]) -> str:
    return restored(data) if kind is str else kind(data)  # names of levels and diagnoses are enumerations of texts


# Sentences are kept in a form that another language can be made of.
_converter.register_unstructure_hook(str, kept)
_converter.register_structure_hook(str, _restored)

Kept = TypeVar("Kept", Assessment, Measure)


def written(value: Assessment | Measure | OperatingPoint | TriageDecision) -> str:
    """A value as JSON, with every bit of its numbers."""
    return _converter.dumps(value)


def read(text: str | None, kind: type[Kept]) -> Kept | None:
    """The value that was written; None where there is none, or where this version needs to know more than that one did."""
    if not text:
        return None
    try:
        return _converter.loads(text, kind)
    except (BaseValidationError, KeyError, ValueError) as error:
        log.warning("a stored %s is of another form: %s", kind.__name__, type(error).__name__)
        return None


def path_text(path: str) -> str:
    """A path as text that a database takes: one that is not UTF-8, as old shares have them, as its bytes."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return _BYTES + os.fsencode(path).hex()
    return path


def path_of(text: str) -> str:
    """The path again."""
    return os.fsdecode(bytes.fromhex(text.removeprefix(_BYTES))) if text.startswith(_BYTES) else text


def printable(text: str) -> str:
    """The text with a question mark for what is no character, as file names that are not UTF-8 have it."""
    return text.encode(errors="replace").decode()
