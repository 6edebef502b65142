"""Pillow's warnings are left out while anybody decodes, and nobody's filters are changed afterwards."""

import warnings

import pytest

from skinapp.imaging.pillow import quiet


def pillow_warns() -> None:
    warnings.warn_explicit("odd metadata", UserWarning, "TiffImagePlugin.py", 1, module="PIL.TiffImagePlugin")


def test_two_who_decode_do_not_switch_warnings_on_for_each_other() -> None:
    before = list(warnings.filters)
    first, second = quiet(), quiet()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)  # not the order of a stack: threads end as they like
    pillow_warns()
    second.__exit__(None, None, None)
    assert list(warnings.filters) == before


def test_warnings_are_back_afterwards() -> None:
    with quiet():
        pillow_warns()
    with pytest.raises(UserWarning, match="odd metadata"):
        pillow_warns()
