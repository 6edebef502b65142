"""Reasons of the system stand in sentences of every language."""

import errno
from pathlib import Path

import pytest

from skinapp.core.language import use
from skinapp.core.refusals import reason


@pytest.fixture(autouse=True)
def english_again() -> object:
    yield
    use("en")


def test_usual_reasons_are_said_in_the_reader_s_language(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory") as refused:
        (tmp_path / "missing" / "a.pdf").write_bytes(b"")
    assert reason(refused.value) == "it is not there"
    use("de")
    assert reason(refused.value) == "sie ist nicht da"
    assert reason(OSError(errno.ENOSPC, "No space left on device")) == "der Datenträger ist voll"


def test_file_in_use_on_windows_is_not_called_a_missing_right() -> None:
    class Shared(PermissionError):
        winerror = 32

    assert reason(Shared(errno.EACCES, "Permission denied")) == "another program uses it"


def test_unusual_reason_is_said_as_the_system_says_it() -> None:
    assert reason(OSError(errno.ELOOP, "Too many levels of symbolic links")) == "Too many levels of symbolic links"
    assert reason(OSError()) == "OSError"
