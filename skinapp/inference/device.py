"""Which processor computes, chosen once and reported honestly."""

import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from skinapp.core.errors import EngineUnavailable
from skinapp.core.language import enumerated, tr

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DeviceChoice:
    """name: such as "cuda"; note: why this one, in one plain sentence."""

    name: str
    note: str


@dataclass(frozen=True)
class Accelerator:
    """A kind of graphics processor.

    is_present: whether the engine sees one; start: computes on it, or raises RuntimeError or EngineUnavailable.
    """

    is_present: Callable[[], bool]
    start: Callable[[], object]


def cores() -> int:
    """Logical processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on Windows and macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def choose_device(requested: str, accelerators: Mapping[str, Accelerator]) -> DeviceChoice:
    """The device asked for, or under "auto" the first accelerator that starts, else the CPU with the reason.

    Raises EngineUnavailable when a device asked for by name is absent or does not start.
    """
    if requested == "cpu":
        return DeviceChoice("cpu", tr("The CPU was asked for."))
    if requested != "auto":
        return _by_name(requested, accelerators.get(requested))
    failures = []
    for name, accelerator in accelerators.items():
        if not accelerator.is_present():
            continue
        try:
            accelerator.start()
        except (RuntimeError, EngineUnavailable) as error:  # torch's errors of drivers and memory are RuntimeErrors
            log.warning("%s did not start: %s", name, error)
            failures.append(name.upper())
        else:
            return DeviceChoice(name, tr("{name} was found and started.", name=name.upper()))
    if failures:
        return DeviceChoice("cpu", tr("The CPU is used: {names} was found but failed to start.", names=enumerated(failures)))
    return DeviceChoice("cpu", tr("The CPU is used: no supported graphics processor was found."))


def _by_name(name: str, accelerator: Accelerator | None) -> DeviceChoice:
    if accelerator is None or not accelerator.is_present():
        raise EngineUnavailable(tr("Device {name} was asked for, but there is none. Choose auto or cpu.", name=name))
    try:
        accelerator.start()
    except (RuntimeError, EngineUnavailable) as error:
        raise EngineUnavailable(
            tr("Device {name} was asked for, but it failed to start. Choose auto or cpu.", name=name)
        ) from error
    return DeviceChoice(name, tr("{name} was asked for.", name=name.upper()))
