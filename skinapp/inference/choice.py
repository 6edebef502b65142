"""The engine that `auto` means on this machine, found once and remembered."""

import json
import logging
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib import metadata
from pathlib import Path

from skinapp.core.engines import AUTO, REFERENCE, EngineCheck
from skinapp.core.errors import EngineUnavailable
from skinapp.core.files import write_atomically
from skinapp.core.language import kept, restored, tr
from skinapp.inference.selfcheck import MARGIN, candidates, check, fastest, preferred
from skinapp.model.manifest import REFERENCES_NAME, Manifest, read_manifest

log = logging.getLogger(__name__)

_PACKAGES = ("skinapp", "numpy", "torch", "onnxruntime", "onnxruntime-gpu", "onnxruntime-directml")


@dataclass(frozen=True)
class Choice:
    """engine, device: for `load_engine`; note: why, in plain sentences."""

    engine: str
    device: str
    note: str


def choose_engine(
    folder: Path, device: str, cache: Path, *, again: bool = False, known: Sequence[EngineCheck] = (), threads: int = 0
) -> Choice:
    """The preferred engine that agrees with the model's references, of the first tier that has one: see `selfcheck.preferred`.

    Checked the first time that this model meets this processor, these packages and this request; afterwards read from the
    folder `cache`. again: check once more, and keep what is remembered unless another one is clearly faster. known: checks
    made just now, which are not made once more. threads: see `selfcheck.check`.
    Raises EngineUnavailable when no engine agrees, ModelError for a model that cannot be used.
    """
    manifest = read_manifest(folder)
    if REFERENCES_NAME not in manifest.sha256:
        return Choice(REFERENCE, device, tr("This model has no reference answers by which a faster engine could be checked."))
    file = cache / f"engine-{_key(manifest, device)}.json"
    remembered = _remembered(file)
    if remembered and not again:
        return remembered
    earlier = (remembered.engine, remembered.device) if remembered else None
    checks: list[EngineCheck] = []
    for tier in candidates(manifest, device):
        made = {pair: found for pair in tier for found in known if _is_of(found, pair)}
        checks += (*made.values(), *check([pair for pair in tier if pair not in made], folder, threads))
        best = preferred(checks, earlier)
        if best:
            choice = Choice(best.engine, best.device, _reason(best, (*checks, *(k for k in known if k not in checks))))
            _remember(file, choice)
            return choice
    if all(c.difference is None for c in checks):  # none could start, as on a device that is not there
        raise EngineUnavailable(checks[0].note)
    raise EngineUnavailable(
        tr("No engine on this machine gives the reference answers of model “{id}”. See skinapp selfcheck.", id=manifest.id)
    )


def _is_of(found: EngineCheck, pair: tuple[str, str]) -> bool:
    """Whether a check is what checking this engine on this device would give."""
    engine, device = pair
    return found.engine == engine and device in (AUTO, found.device)


def _reason(best: EngineCheck, checks: Sequence[EngineCheck]) -> str:
    is_torch = [c.engine.startswith("torch-") for c in (best, *checks)]
    same_kind = [c for c in checks if c.engine.startswith("torch-") == is_torch[0]]
    is_beaten = fastest(checks) not in same_kind
    why = _rank(any(is_torch) and not is_beaten, fastest(same_kind) is best, _times(best, checks))
    if not any(is_torch):
        return tr("{why} PyTorch, which takes seconds to start, was not tried.", why=why)
    return tr("{why} PyTorch is faster here, but takes seconds to start.", why=why) if is_beaten else why


def _rank(is_of_all: bool, is_fastest: bool, times: str) -> str:
    """is_of_all: among all engines, PyTorch as well."""
    within = MARGIN * 100
    if is_of_all and is_fastest:
        return tr("The fastest engine that agrees with the reference on this machine: {times}.", times=times)
    if is_fastest:
        return tr("The fastest ONNX Runtime engine that agrees with the reference on this machine: {times}.", times=times)
    if is_of_all:
        return tr(
            "As fast as any engine that agrees with the reference on this machine, within {within:.0f}\u00a0%: {times}.",
            within=within,
            times=times,
        )
    return tr(
        "As fast as any ONNX Runtime engine that agrees with the reference on this machine, "
        "within {within:.0f}\u00a0%: {times}.",
        within=within,
        times=times,
    )


def _times(best: EngineCheck, checks: Sequence[EngineCheck]) -> str:
    times = tr("{ms:.0f}\u00a0ms a photo", ms=best.median_ms)
    for at, other in enumerate(c for c in checks if c.agrees and c is not best):
        its = tr("{engine} on {device} {ms:.0f}\u00a0ms", engine=other.engine, device=other.device, ms=other.median_ms)
        times = tr("{times}{mark} {its}", times=times, mark="," if at else ";", its=its)
    return times


def _key(manifest: Manifest, device: str) -> str:
    versions = {name: package_version(name) for name in _PACKAGES}
    parts = [manifest.model_dump_json(), versions, processor_name(), platform.platform(), device]
    return sha256(json.dumps(parts).encode()).hexdigest()[:16]


def package_version(package: str) -> str | None:
    """Of an installed package, or None."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def processor_name(cpuinfo: Path = Path("/proc/cpuinfo")) -> str:
    """What the processor calls itself, or its architecture where it does not say."""
    try:
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:  # not Linux
        lines = []
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, None) or platform.processor() or platform.machine()


def _remembered(file: Path) -> Choice | None:
    try:
        found = json.loads(file.read_bytes())
        return Choice(**found | {"note": restored(found["note"])})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.warning("the remembered engine cannot be read, engines are checked again: %s", type(error).__name__)
        return None


def _remember(file: Path, choice: Choice) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(file, json.dumps(asdict(choice) | {"note": kept(choice.note)}).encode())
    except OSError as error:
        log.warning("the choice of engine cannot be remembered: %s", type(error).__name__)
