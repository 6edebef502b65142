"""Which edition of the program this is: lite or full, and the build; a source tree or a wheel has none."""

import json
from dataclasses import dataclass

from skinapp import __version__, paths


@dataclass(frozen=True)
class Edition:
    """flavour: "lite" or "full"; build: version, number and commit in one word; commit: its full name."""

    flavour: str
    build: str
    commit: str


def this_edition() -> Edition | None:
    """What the installer's build wrote, or None where nothing was frozen."""
    file = paths.data_root() / "build.json"
    if not file.is_file():
        return None
    told = json.loads(file.read_bytes())
    return Edition(told["flavour"], told["name"], told["commit"])


def version_line() -> str:
    """Such as "0.1.0" or "0.1.0 lite, build 0.1.0+312.g1a2b3c4d"."""
    edition = this_edition()
    return __version__ if edition is None else f"{__version__} {edition.flavour}, build {edition.build}"
