"""Under which licences the parts of a bundle are: a check that can fail the build, and the texts to ship."""

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent / "licences"
REFUSED = re.compile(r"\bA?GPL|GNU (Affero )?General Public|\bAffero\b", re.IGNORECASE)
GPL_ONLY_QT = re.compile(
    r"Qt6?(VirtualKeyboard|Charts|DataVisualization|Graphs|Lottie|NetworkAuth|HttpServer|Quick3D|QuickTimeline|Grpc|Protobuf|CoAp|Mqtt|OpcUa)"
)
SYSTEM_LICENCES = {
    "libbz2": "bzip2-1.0.6",
    "libexpat": "MIT",
    "libffi": "MIT",
    "liblzma": "0BSD",
    "libsqlite3": "blessing",
    "libssl": "Apache-2.0",
    "libuuid": "BSD-3-Clause",
    "libzstd": "BSD-3-Clause",
    "zlib1g": "Zlib",
}
"""Of the libraries themselves, by the beginning of the package's name: Debian's lists name also what only builds them."""
EXCEPTIONS = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""Licences with an exception for bundles like this one, which their metadata does not express."""
FOR_BUNDLES = re.compile(r"\bWITH (Bootloader-exception|GCC-exception-3\.1)\s*$")
"""Exceptions to the GPL that let a bundle carry the part under any licence."""
NOT_STATED = {"protobuf": "BSD-3-Clause", "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0"}
"""Licences by the texts, where metadata have none or no SPDX name; for sqlcipher3 of the binding, and of SQLCipher and OpenSSL,
which are linked into it."""
COMMON_TEXTS = {
    "flatbuffers": ("../../LICENSE",),
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "sqlcipher3": ("SQLCipher.txt", "../../LICENSE"),
    "tensorboard-data-server": ("../../LICENSE",),
}
"""Texts, beside `licences/`, for packages that come without, or without all; the LGPL 3 refers to the GPL 3."""
TEXTS_OF_OTHERS = {"opencv-python-headless": ("numpy", "pillow")}
"""Distributions whose text holds terms that another one's lacks: OpenCV carries OpenBLAS, GCC's libraries and libaom."""
TEXT_NAMES = re.compile(r"(licen[cs]e|copying|notice|copyright|authors)", re.IGNORECASE)


class RefusedLicence(Exception):
    """A part of the bundle is under a licence that the bundle must not carry."""


@dataclass(frozen=True)
class Part:
    """name, version: of a distribution or a system package. licence: as it states it itself; texts: files with its terms.

    inside: the distribution that carries it, whose texts hold its terms, too; empty for a part of its own.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    inside: str = ""


def distribution_parts(found: Mapping[str, metadata.Distribution]) -> list[Part]:
    """Python packages."""
    return [Part(name, d.version, (EXCEPTIONS | NOT_STATED).get(name) or _stated(d), texts(d)) for name, d in found.items()]


def system_parts(sources: Iterable[str]) -> list[Part]:
    """Python itself, and the Debian packages that bundled libraries come from."""
    home = Path(sysconfig.get_path("stdlib"))
    parts = [Part("python", sysconfig.get_python_version(), "Python Software Foundation License", (home / "LICENSE.txt",))]
    for source in sorted({s for s in sources if s.startswith(("/lib/", "/usr/lib/"))}):
        package = _owner(source)
        if package not in {part.name for part in parts}:
            terms = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
            parts.append(Part(package, _version(package), _system_licence(package), (terms,)))
    return parts


def check(parts: Iterable[Part], files: Iterable[str]) -> None:
    """Raises RefusedLicence where a part is under the GPL or AGPL alone, states nothing, or has no text.

    A choice such as "LGPL or GPL" counts as what may be chosen.
    """
    for part in parts:
        if not part.licence:
            raise RefusedLicence(f"{part.name} {part.version} does not say under which licence it is.")
        if all(_binds(choice) for choice in re.split(r"\bOR\b", part.licence)):
            raise RefusedLicence(f"{part.name} {part.version} is under “{part.licence}”.")
        if not part.texts:
            raise RefusedLicence(f"{part.name} {part.version} comes without the text of its licence.")
    for file in files:
        if GPL_ONLY_QT.search(Path(file).name):
            raise RefusedLicence(f"{Path(file).name} is a part of Qt that is under the GPL alone.")


def write(parts: Iterable[Part], folder: Path) -> None:
    """The texts, one folder for each part, and a list of all of them."""
    lines = ["# Third-party parts of this bundle", "", "| part | version | licence |", "| --- | --- | --- |"]
    for part in sorted(parts, key=lambda p: p.name):
        lines.append(f"| {part.name} | {part.version} | {part.licence} |")
        for number, text in enumerate(() if part.inside else part.texts):
            target = folder / part.name.replace(":", "-") / (text.name if number == 0 else f"{number}-{text.name}")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, target)
    (folder / "PARTS.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _binds(licence: str) -> bool:
    """Whether it would hold for the whole bundle."""
    return any(REFUSED.search(each) and not FOR_BUNDLES.search(each) for each in re.split(r"\bAND\b", licence))


def _stated(distribution: metadata.Distribution) -> str:
    meta = distribution.metadata
    classifiers = [c.rpartition(" :: ")[2] for c in meta.get_all("Classifier", []) if c.startswith("License ::")]
    stated = meta.get("License-Expression") or " OR ".join(classifiers) or (meta.get("License") or "").strip().splitlines()[:1]
    return stated if isinstance(stated, str) else "".join(stated)


def texts(distribution: metadata.Distribution) -> tuple[Path, ...]:
    """Files with the terms of a distribution."""
    meant = [f for f in distribution.files or () if ".dist-info" in f.parts[0] and f.parts[1] == "licenses"]  # by PEP 639
    named = [
        f
        for f in distribution.files or ()
        if TEXT_NAMES.search(f.name) and f.suffix not in {".py", ".pyc", ".pyi", ".h", ".so"}
    ]
    own = meant or [f for f in named if ".dist-info" in f.parts[0]] or named
    found = sorted(Path(str(distribution.locate_file(f))) for f in own)
    name = distribution.name.lower().replace("_", "-")
    borrowed = [texts(metadata.distribution(other))[0] for other in TEXTS_OF_OTHERS.get(name, ())]
    return (*found, *borrowed, *(HERE / text for text in COMMON_TEXTS.get(name, ())))


def _owner(source: str) -> str:
    for path in (source, str(Path(source).resolve()), "/usr" + source, source.removeprefix("/usr")):
        run = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)
        if run.returncode == 0:
            return run.stdout.partition(": ")[0].partition(",")[0]
    raise RefusedLicence(f"No package is known that {Path(source).name} comes from.")


def _version(package: str) -> str:
    query = ["dpkg-query", "--show", "--showformat", "${Version}", package]
    return subprocess.run(query, capture_output=True, text=True, check=True).stdout


def _system_licence(package: str) -> str:
    return next((licence for name, licence in SYSTEM_LICENCES.items() if package.startswith(name)), "")
