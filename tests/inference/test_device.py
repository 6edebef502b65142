"""Which processor is chosen, with fakes in place of graphics processors that this project was not run on."""

import pytest

from skinapp.core.errors import EngineUnavailable
from skinapp.inference.device import Accelerator, choose_device


def broken() -> None:
    raise RuntimeError("CUDA driver version is insufficient")


ABSENT = Accelerator(is_present=lambda: False, start=broken)
WORKS = Accelerator(is_present=lambda: True, start=lambda: None)
BROKEN = Accelerator(is_present=lambda: True, start=broken)


@pytest.mark.parametrize(
    ("cuda", "mps", "name", "note"),
    [
        (ABSENT, ABSENT, "cpu", "no supported graphics processor was found"),
        (WORKS, ABSENT, "cuda", "CUDA was found and started"),
        (ABSENT, WORKS, "mps", "MPS was found and started"),
        (BROKEN, ABSENT, "cpu", "CUDA was found but failed to start"),
        (BROKEN, WORKS, "mps", "MPS was found and started"),
    ],
)
def test_auto_takes_the_first_that_starts_and_says_why(cuda: Accelerator, mps: Accelerator, name: str, note: str) -> None:
    choice = choose_device("auto", {"cuda": cuda, "mps": mps})
    assert choice.name == name
    assert note in choice.note


@pytest.mark.parametrize(("accelerator", "sentence"), [(ABSENT, "there is none"), (BROKEN, "failed to start")])
def test_asked_for_by_name_and_not_there_is_an_error(accelerator: Accelerator, sentence: str) -> None:
    with pytest.raises(EngineUnavailable, match=sentence):
        choose_device("cuda", {"cuda": accelerator})


def test_asked_for_by_name_and_there_is_taken() -> None:
    assert choose_device("cuda", {"cuda": WORKS}).name == "cuda"
    assert choose_device("cpu", {"cuda": WORKS}).name == "cpu"


def test_device_that_an_engine_does_not_know_is_an_error() -> None:
    with pytest.raises(EngineUnavailable, match="Device directml was asked for, but there is none"):
        choose_device("directml", {"cuda": WORKS})
