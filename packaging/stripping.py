"""Takes from a bundle's libraries what only debuggers and linkers read, where a library still loads without it.

Linux only: on Windows symbols are in files of their own, which no wheel carries, and on macOS the signature covers them.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

LEAST_GAIN = 16 * 1024
"""Bytes that it has to be worth: a library that was stripped already stays as it came."""


def strip(folder: Path) -> list[str]:
    """Strip the libraries of a bundle. Returns those that had to stay as they were, by their names in the bundle.

    Programs are left alone: PyInstaller keeps their code in them. A library whose headers were rewritten after it was linked
    (auditwheel, patchelf) can come out of `strip` damaged; so each is loaded before and after, in a process of its own.
    """
    if sys.platform != "linux":
        return []
    inside = folder / "_internal"
    kept = []
    for library in sorted(path for path in inside.rglob("*.so*") if path.is_file() and not path.is_symlink()):
        smaller = library.with_name(library.name + ".stripped")
        try:
            run = subprocess.run(["strip", "--strip-unneeded", "-o", smaller, library], capture_output=True, check=False)
            if run.returncode == 0 and library.stat().st_size - smaller.stat().st_size < LEAST_GAIN:
                continue
            if run.returncode == 0 and loads(library, inside) and loads(smaller, inside):
                shutil.copymode(library, smaller)
                smaller.replace(library)
            else:
                kept.append(library.relative_to(folder).as_posix())
        finally:
            smaller.unlink(missing_ok=True)
    return kept


def loads(library: Path, inside: Path) -> bool:
    """Whether the system's loader takes it, with all of its functions, beside the other libraries of the bundle."""
    command = [sys.executable, "-I", __file__, str(library)]
    environment = os.environ | {"LD_LIBRARY_PATH": str(inside)}
    return subprocess.run(command, capture_output=True, check=False, env=environment).returncode == 0


if __name__ == "__main__":
    ctypes.CDLL(sys.argv[1], os.RTLD_NOW)
