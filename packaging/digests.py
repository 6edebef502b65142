"""Lists the SHA-256 digest of every file of a bundle in its SHA256SUMS; once more after its programs were signed.

python packaging/digests.py FOLDER
"""

import hashlib
import sys
from pathlib import Path

SUMS = "SHA256SUMS"


def main() -> int:
    """List what is in the folder that the command line names."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.stderr.write(__doc__ or "")
        return 2
    write_sums(Path(sys.argv[1]))
    return 0


def write_sums(folder: Path) -> None:
    """Write the list, as `sha256sum --check` reads it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and path.name != SUMS)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n" for path in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
