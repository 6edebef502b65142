"""Leaves NVIDIA's libraries, three gigabytes, out of a bundle whose PyTorch was built with CUDA.

PyTorch's own libraries link to them and do not load without them, so each is replaced by a stand-in of some kilobytes: it has
the name, the versions and the functions that PyTorch looks for, and every function answers that there is no device. PyTorch
then computes on the CPU. With the real libraries in their place CUDA works as in the wheel: see docs/install.md.
"""

import re
import subprocess
import sysconfig
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

NO_DEVICE = 100
"""cudaErrorNoDevice; an error to the other libraries, too."""
NVIDIA = re.compile(r"(^|/site-packages/)(nvidia|triton)/")
"""Where their files, and links inside the bundle to them, come from."""
NOT_WITHOUT_CUDA = re.compile(r"/lib(caffe2_nvrtc|torch_cuda_linalg)\.so")
"""Parts of PyTorch that are opened on a CUDA device only."""

Entry = tuple[str, str, str]


def without_cuda(entries: Sequence[Entry], work: Path) -> list[Entry]:
    """The same files with stand-ins, made in the folder `work`, for NVIDIA's libraries."""
    kept = [e for e in entries if not NVIDIA.search(e[1]) and not NOT_WITHOUT_CUDA.search(e[1])]
    real = {path.name: str(path) for path in Path(sysconfig.get_path("purelib"), "nvidia").rglob("*.so*")}
    torch = [e[1] for e in kept if re.search("/site-packages/torch(vision)?/", e[1]) and e[2] in {"BINARY", "EXTENSION"}]
    linked = {name for path in torch for name in _linked(path)}
    wanted = {name for path in torch for name in _symbols(path, "--undefined-only")}
    work.mkdir(parents=True, exist_ok=True)
    stand_ins = []
    for name in sorted(linked & real.keys()):
        offered = _symbols(real[name], "--defined-only")
        _make(work / name, {symbol: version for symbol, version in offered.items() if symbol in wanted and _is_c(symbol)})
        stand_ins.append((name, str(work / name), "BINARY"))
    return kept + stand_ins


def _is_c(symbol: str) -> bool:
    """Not one of the C++ library, which some of NVIDIA's libraries carry along: those are the system's."""
    return not symbol.startswith("_Z")


def _linked(path: str) -> Iterable[str]:
    run = subprocess.run(["readelf", "--dynamic", "--wide", path], capture_output=True, text=True, check=True)
    return re.findall(r"\(NEEDED\).*\[(.+)\]", run.stdout)


def _symbols(path: str, which: str) -> Mapping[str, str]:
    """Names of dynamic symbols, each with its version, which may be empty."""
    command = ["nm", "--dynamic", which, "--with-symbol-versions", "--format=just-symbols", path]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return {name: version for name, _, version in (line.replace("@@", "@").partition("@") for line in lines)}


def _make(library: Path, symbols: Mapping[str, str]) -> None:
    """Compile a stand-in. Raises CalledProcessError where there is no C compiler."""
    functions = "".join(f"int {name}(void) {{ return {NO_DEVICE}; }}\n" for name in sorted(symbols) if symbols[name] != name)
    by_version: dict[str, list[str]] = defaultdict(list)
    for name, version in symbols.items():
        by_version[version].append(name)
    nodes = [
        f"{version} {{ global: {'; '.join(sorted(names))}; }};" for version, names in sorted(by_version.items()) if version
    ]
    script = library.with_suffix(".map")
    script.write_text("\n".join(nodes), encoding="utf-8")
    command = ["gcc", "-shared", "-nostdlib", "-fno-builtin", "-x", "c", "-", "-o", str(library), f"-Wl,-soname,{library.name}"]
    subprocess.run([*command, *([f"-Wl,--version-script={script}"] if nodes else [])], input=functions, text=True, check=True)
