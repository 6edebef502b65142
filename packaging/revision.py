"""Which version a build is of, as git knows it."""

import json
import os
import subprocess
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from skinapp import __version__

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Revision:
    """version: such as "0.1.0"; number: of commits up to this one; commit: its full name; epoch: seconds, its date.

    is_clean: whether everything that git knows is as it was committed.
    """

    version: str
    number: int
    commit: str
    epoch: int
    is_clean: bool

    @property
    def name(self) -> str:
        """For file names and package managers: later builds sort after earlier ones."""
        return f"{self.version}+{self.number}.g{self.commit[:8]}{'' if self.is_clean else '.changed'}"

    def as_bytes(self, flavour: str) -> bytes:
        """What `skinapp --version` reads."""
        return (json.dumps({"name": self.name, "flavour": flavour, **asdict(self)}, indent=2) + "\n").encode()


def revision_of(bundle: Path) -> Revision:
    """Of what a bundle was built from."""
    told = json.loads((bundle / "_internal" / "skinapp" / "_data" / "build.json").read_bytes())
    return Revision(**{field.name: told[field.name] for field in fields(Revision)})


def this_revision() -> Revision:
    """Of the tree that this file lies in."""
    return Revision(
        version=__version__,
        number=int(_git("rev-list", "--count", "HEAD")),
        commit=_git("rev-parse", "HEAD"),
        epoch=int(os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct")),
        is_clean=not _git("status", "--porcelain", "--untracked-files=no"),
    )


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
