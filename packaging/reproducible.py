"""Builds one revision twice and compares every file: python packaging/reproducible.py lite|full

What may differ is listed here, and nothing else may.
"""

import hashlib
import sys
import tempfile
from pathlib import Path

import contents
from freeze import freeze
from revision import this_revision

MAY_DIFFER: dict[str, str] = {}
"""Files by name, each with the reason. None: the same sources, environment and SOURCE_DATE_EPOCH give the same bytes."""


def main() -> int:
    """0 where both builds are the same, 1 where they differ."""
    if len(sys.argv) != 2 or sys.argv[1] not in contents.FLAVOURS:
        sys.stderr.write(__doc__ or "")
        return 2
    revision = this_revision()
    with tempfile.TemporaryDirectory() as temporary:
        one, other = (_digests(freeze(sys.argv[1], revision, Path(temporary) / name)) for name in ("one", "other"))
    differing = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    unlisted = [name for name in differing if Path(name).name not in MAY_DIFFER]
    sys.stdout.write(f"    {len(one)} files, {len(differing)} differ\n" + "".join(f"    {name}\n" for name in unlisted))
    return 1 if unlisted else 0


def _digests(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    sys.exit(main())
