"""Which engines compute on this machine what the model's authors measured, and which of them is the fastest."""

import logging
import statistics
import time
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from skinapp.core.engines import ENGINES, REFERENCE, EngineCheck
from skinapp.core.errors import EngineUnavailable
from skinapp.core.language import tr
from skinapp.inference.engines import has_onnx, load_engine, onnx_devices
from skinapp.inference.network import Network
from skinapp.inference.references import References, answers, read_references
from skinapp.model.manifest import Manifest, read_manifest

log = logging.getLogger(__name__)

ROUNDING = 1e-3
"""Largest difference of a probability that the order of float32 sums may make."""
TIMED_RUNS = 5
PREFERENCE = ("onnx-int8", "onnx-fp32", REFERENCE, "torch-bf16")
"""Of engines that are equally fast: the smallest in memory; bfloat16 last, whose rounding changes most (docs/adr/0008)."""
MARGIN = 0.25
"""What takes at most this share longer than the fastest counts as equally fast (docs/adr/0018)."""


def candidates(manifest: Manifest, device: str) -> list[list[tuple[str, str]]]:
    """Pairs of engine and device, the tier to be tried first in front: torch takes seconds to import.

    Listed are the reference and what agreed with it on the tune split.
    """
    fit = [e for e in ENGINES if e == REFERENCE or e in manifest.agreement]
    return [
        [(e, d) for e in fit if e.startswith("onnx-") for d in _onnx_devices(device)],
        [(e, device) for e in fit if e.startswith("torch-")],
    ]


def check(pairs: Iterable[tuple[str, str]], folder: Path, threads: int = 0) -> Generator[EngineCheck, None, None]:
    """Run the model's pinned photos through engines, one after the other, each when it is asked for.

    threads: those on which the engine will compute in this process, since ONNX Runtime's pool is made once; 0 for one per
    physical core. Raises ModelError for a model that cannot be used.
    """
    manifest = read_manifest(folder)
    references = read_references(folder, manifest)
    for engine, device in pairs:
        yield _checked(engine, device, folder, references, threads)


def fastest(checks: Iterable[EngineCheck]) -> EngineCheck | None:
    """The quickest one that agrees, or None."""
    return min((c for c in checks if c.agrees), key=lambda c: c.median_ms or 0.0, default=None)


def preferred(checks: Sequence[EngineCheck], kept: tuple[str, str] | None = None) -> EngineCheck | None:
    """Of those that agree and are as fast as the fastest, within MARGIN: the one kept, or else the first in PREFERENCE.

    kept: engine and device that were chosen before. None where no engine agrees.
    """
    best = fastest(checks)
    if best is None:
        return None
    limit = (best.median_ms or 0.0) * (1 + MARGIN)
    equals = [c for c in checks if c.agrees and (c.median_ms or 0.0) <= limit]
    return min(equals, key=lambda c: ((c.engine, c.device) != kept, PREFERENCE.index(c.engine), c.median_ms or 0.0))


def tolerance(engine: str, manifest: Manifest) -> float:
    """Largest difference of a probability to allow: as large as any on the tune split, and at least rounding."""
    measured = manifest.agreement.get(engine)
    return max(ROUNDING, measured.max_probability_difference) if measured else ROUNDING


def _onnx_devices(device: str) -> tuple[str, ...]:
    if device != "auto" or not has_onnx():
        return (device,)
    try:
        return onnx_devices()
    except EngineUnavailable:  # said of each engine, too, when that is checked
        return (device,)


def _checked(engine: str, device: str, folder: Path, references: References, threads: int) -> EngineCheck:
    try:
        loaded = load_engine(engine, device, folder, threads)
    except EngineUnavailable as error:
        return EngineCheck(engine, device, agrees=False, note=str(error))
    may_agree = engine == REFERENCE or engine in loaded.manifest.agreement
    allowed = tolerance(engine, loaded.manifest) if may_agree else None
    try:
        difference = references.difference(loaded.network, loaded.manifest)
    except Exception as error:  # noqa: BLE001  # a driver or library fails in its own ways; the others are still to be checked
        log.warning("engine %s on %s fails: %s", engine, loaded.engine.device, type(error).__name__)
        return EngineCheck(engine, loaded.engine.device, agrees=False, note=tr("It fails while it computes."))
    agrees = allowed is not None and difference <= allowed
    if allowed is None:
        note = tr("Not among the engines that were found to agree for this model.")
    elif agrees:
        note = tr("Agrees with the reference answers.")
    else:
        note = tr("Its answers differ too much from the reference answers.")
    log.info("engine %s on %s: difference %.2e, allowed %s", engine, loaded.engine.device, difference, allowed)
    milliseconds = _median_ms(loaded.network, loaded.manifest, references)
    return EngineCheck(engine, loaded.engine.device, agrees, note, difference, allowed, milliseconds)


def _median_ms(network: Network, manifest: Manifest, references: References) -> float:
    times = []
    for _ in range(TIMED_RUNS):
        started = time.perf_counter()
        answers(network, manifest, references.images[0])
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)
