"""What goes into a bundle, computed: nothing is listed that can be found out, and what is missing stops the build."""

import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from PyInstaller.depend.bindepend import get_imports

ROOT = Path(__file__).resolve().parent.parent
FLAVOURS = ("lite", "full")
MODEL = "skinvit6"
TRAINING_LIBRARIES = ("torch", "torchvision", "timm")
"""Dependencies that the program can do without: ONNX Runtime computes."""
OF_CUDA = re.compile(r"nvidia-|cuda-|triton$")
"""Distributions that PyTorch depends on where it was built with CUDA; see cuda.py."""
TRAINING_MODULES = ("skinapp.training", "skinapp.bench")
UNWANTED = ("readline", "_gdbm", "_curses", "tkinter", "lib2to3", "test", "idlelib")
"""Of the standard library: what links to GPL libraries, and what nothing here uses."""
QT_PLUGINS = {
    "linux": (
        "platforms/libqxcb",
        "platforms/libqwayland",
        "platforms/libqoffscreen",
        "wayland-shell-integration/libxdg-shell",
    ),
    "win32": ("platforms/qwindows", "styles/qmodernwindowsstyle"),
    "darwin": ("platforms/libqcocoa", "styles/libqmacstyle"),
}
"""Plugins that have to be there."""
MORE_QT_PLUGINS = (
    "imageformats/libqjpeg",
    "imageformats/qjpeg",
    "platforminputcontexts/libcomposeplatforminputcontextplugin",
    "platforminputcontexts/libibusplatforminputcontextplugin",
    "printsupport/",
    "platformthemes/libqxdgdesktopportal",
    "wayland-decoration-client/libadwaita",
)
"""Plugins that are taken where Qt has them: pictures on the clipboard, dead keys and input methods, native file dialogs,
printers."""
FROM_SYSTEM = re.compile(r"^/(usr/)?lib(64)?/")
BUNDLED_FROM_SYSTEM = ("bz2", "crypto", "expat", "ffi", "lzma", "sqlite3", "ssl", "uuid", "z", "zstd")
"""System libraries that Python was built with; all others the package asks its system for."""

Entry = tuple[str, str, str]
"""PyInstaller's: name in the bundle, file it comes from, kind."""


class IncompleteBundle(Exception):
    """Something that the program needs would be missing, or something is in that must not be."""


def wanted_distributions(flavour: str) -> set[str]:
    """Names, normalised, of the distributions that the program depends on, directly and indirectly."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    more = project["optional-dependencies"]["train"] if flavour == "full" else []
    left_out = set() if flavour == "full" else set(TRAINING_LIBRARIES)
    found: set[str] = set()
    waiting: list[tuple[list[str], set[str]]] = [(project["dependencies"] + more, set())]
    while waiting:
        lines, asked = waiting.pop()
        for line in lines:
            requirement = Requirement(line)
            named = normalised(requirement.name)
            is_asked = requirement.marker is None or any(requirement.marker.evaluate({"extra": e}) for e in asked or {""})
            if is_asked and named not in found | left_out and not OF_CUDA.match(named):
                found.add(named)
                waiting.append((metadata.requires(named) or [], requirement.extras))
    return found | {"skinapp"}


def unwanted_modules(flavour: str) -> list[str]:
    """Modules that the analysis is to leave out, though something wanted may import them where they are installed."""
    wanted = wanted_distributions(flavour)
    foreign = [
        module
        for module, owners in metadata.packages_distributions().items()
        if not {normalised(owner) for owner in owners} & (wanted | {"pyinstaller", "setuptools"})
    ]
    return [*foreign, *UNWANTED, *(TRAINING_MODULES if flavour == "lite" else ("skinapp.bench",))]


def data_files() -> list[tuple[str, str]]:
    """Resources and the model that ships, as PyInstaller takes them. Raises IncompleteBundle where one is missing."""
    model = ROOT / "models" / MODEL
    for needed in (
        model / "manifest.json",
        ROOT / "resources" / "fonts",
        ROOT / "resources" / "icons",
        ROOT / "resources" / "samples",
    ):
        if not needed.exists():
            raise IncompleteBundle(f"{needed.relative_to(ROOT)} is missing.")
    return [(str(ROOT / "resources"), "skinapp/_data/resources"), (str(model), f"skinapp/_data/models/{MODEL}")]


def needed_binaries(entries: Sequence[Entry], platform: str = sys.platform) -> list[Entry]:
    """All but the Qt plugins and libraries that are not in use, and what the package asks its system for; links are left out.

    Raises IncompleteBundle where a plugin that has to be there is not.
    """
    by_file: dict[str, list[Entry]] = defaultdict(list)  # numpy and scipy bring libraries of the same name
    for entry in entries:
        if entry[2] != "SYMLINK":
            by_file[Path(entry[0]).name].append(entry)
    plugins = (*QT_PLUGINS[platform], *MORE_QT_PLUGINS)
    roots = [entry for entry in entries if entry[2] != "SYMLINK" and _is_root(entry, plugins)]
    for plugin in QT_PLUGINS[platform]:
        if not any(f"plugins/{plugin}" in Path(name).as_posix() for name, _, _ in roots):
            raise IncompleteBundle(f"The Qt plugin {plugin} is missing.")
    kept: dict[str, Entry] = {}
    waiting = roots
    while waiting:
        entry = waiting.pop()
        if entry[0] in kept or _is_left_to_system(entry[1]):
            continue
        kept[entry[0]] = entry
        linked = (Path(name).name for name, _ in get_imports(entry[1]))
        waiting += [found for name in linked if name in by_file for found in by_file[name]]
    return sorted(kept.values())


def whole_links(entries: Sequence[Entry], names: Iterable[str]) -> list[Entry]:
    """Links whose target, a name in the bundle, is there."""
    there = {Path(name).as_posix() for name in names}
    return [e for e in entries if e[2] == "SYMLINK" and Path(e[0]).parent.joinpath(e[1]).as_posix() in there]


def needed_data(entries: Sequence[Entry]) -> list[Entry]:
    """Data files without what belongs to parts of Qt that are not in use."""
    unused = re.compile(r"PySide6/(Qt/)?(qml|resources|metatypes|translations/(?!qtbase_))")
    return [entry for entry in entries if entry[2] != "SYMLINK" and not unused.match(Path(entry[0]).as_posix())]


def distributions(sources: Iterable[str]) -> Mapping[str, metadata.Distribution]:
    """The installed distributions that files come from, by normalised name."""
    owners = {}
    for distribution in metadata.distributions():
        for file in distribution.files or ():
            owners[str(Path(str(distribution.locate_file(file))).resolve())] = distribution
    found = {str(Path(source).resolve()) for source in sources}
    return {normalised(owners[path].name): owners[path] for path in sorted(found & owners.keys())}


def normalised(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_root(entry: Entry, plugins: tuple[str, ...]) -> bool:
    """Whether it is in by itself; libraries of Qt and of the system are in where something else links to them."""
    path = Path(entry[0]).as_posix()
    if "PySide6" in path and "/plugins/" in path:
        return any(f"plugins/{plugin}" in path for plugin in plugins)
    return not re.search(r"PySide6/(Qt/lib/|[Qq]t6)|Qt6\w+\.dll", path) and not FROM_SYSTEM.match(entry[1])


def _is_left_to_system(source: str) -> bool:
    bundled = re.search(rf"/lib({'|'.join(BUNDLED_FROM_SYSTEM)})[-.]", source)
    return bool(FROM_SYSTEM.match(source)) and not bundled
