"""Libraries that wheels carry along for themselves, such as FFmpeg's in OpenCV's: no package manager knows of them."""

import re
from collections.abc import Iterable, Mapping
from importlib import metadata
from pathlib import Path

import licences
from licences import Part, RefusedLicence

FOLDER = re.compile(r"(\.libs|\.dylibs)$")
"""Where the tools that repair wheels put them (auditwheel, delvewheel, delocate)."""
NAME = re.compile(r"^(?P<name>(lib)?[A-Za-z][\w+]*?\d*(_\w*)?)(-r\d)?((-[0-9a-f]{8,})+)?(?P<version>[.\d]*?[a-z]?)$")
"""Of a file without “.so”, “.dll” or “.dylib”: the library's name, the digest that a tool put in, the library's version."""
GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
LICENCES = {
    "Xau|xcb|drm": "MIT",
    "aom|avif|openjp2": "BSD-2-Clause",
    "av(codec|format|util)|sw(resample|scale)": "LGPL-2.1-or-later",
    "brotli(common|dec)": "MIT",
    "(crypto|ssl)1": "OpenSSL",
    "(crypto|ssl)3": "Apache-2.0",
    "freetype": "FTL OR GPL-2.0-only",
    "gfortran|gcc_s|gomp": GCC,
    "harfbuzz": "MIT-Modern-Variant",
    "jpeg": "IJG AND BSD-3-Clause",
    "lcms2": "MIT",
    "lzma": "0BSD",
    "msvcp\\d+\\w*|vcruntime\\d+\\w*": "Microsoft Visual C++ runtime, redistributable",
    "(scipy_)?openblasp?(64_)?": "BSD-3-Clause",
    "png16": "libpng-2.0",
    "quadmath": "LGPL-2.1-or-later",
    "sharpyuv|vpx|webp(demux|mux)?": "BSD-3-Clause",
    "tiff": "libtiff",
    "zstd": "BSD-3-Clause OR GPL-2.0-only",
}
"""By the name without “lib”, for OpenSSL with the first figure of its version; from the projects' own texts. A library that is
not here stops the build, so that nobody ships an encoder under the GPL because a wheel began to carry it.
Complete for Linux; wheels of Windows and macOS were not met yet."""


def vendored_parts(sources: Iterable[str], found: Mapping[str, metadata.Distribution]) -> list[Part]:
    """One part for each, named OWNER/LIBRARY, whose version is the file's. found: distributions by name.

    Raises RefusedLicence for a library that LICENCES does not know.
    """
    owners = {
        str(Path(str(distribution.locate_file(file))).resolve()): name
        for name, distribution in found.items()
        for file in distribution.files or ()
        if any(FOLDER.search(folder) for folder in file.parts[:-1])
    }
    parts: dict[str, Part] = {}  # SciPy carries the same library twice
    for path in sorted({str(Path(source).resolve()) for source in sources} & owners.keys()):
        owner = owners[path]
        name, version = _read(Path(path).name)
        licence, texts = _licence(owner, name, version), licences.texts(found[owner])
        parts.setdefault(f"{owner}/{name}", Part(f"{owner}/{name}", version, licence, texts, owner))
    return list(parts.values())


def _read(file: str) -> tuple[str, str]:
    stem, _, version = re.sub(r"\.(dll|dylib)$", "", file).partition(".so")
    known = NAME.match(stem)
    if known is None:
        return stem, version.lstrip(".")
    return known["name"], (version or known["version"]).lstrip(".")


def _licence(owner: str, name: str, version: str) -> str:
    short = name.removeprefix("lib")
    for pattern, licence in LICENCES.items():
        if re.fullmatch(pattern, short) or re.fullmatch(pattern, short + version[:1]):
            return licence
    raise RefusedLicence(f"{owner} carries {name}, whose licence nobody looked up: see packaging/vendored.py.")
