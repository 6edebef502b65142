"""Whether every library of a bundle finds the libraries that it links to: in the bundle, or among those of its system."""

import os
import subprocess
import sys
from pathlib import Path

from contents import IncompleteBundle


def check(folder: Path) -> None:
    """Raises IncompleteBundle. Looked at on Linux only; elsewhere driving the program tells."""
    if sys.platform != "linux":
        return
    inside = folder / "_internal"
    environment = os.environ | {"LD_LIBRARY_PATH": str(inside)}
    libraries = sorted(path for path in inside.rglob("*.so*") if path.is_file() and not path.is_symlink())
    names = {library.name for library in libraries} | {path.name for path in inside.glob("*.so*")}
    for library in libraries:
        run = subprocess.run(["ldd", library], capture_output=True, text=True, check=False, env=environment)
        missing = [line.split()[0] for line in run.stdout.splitlines() if "not found" in line]
        missing = [name for name in missing if name not in names]  # opened by what uses it before, as PyTorch's by torchvision
        if missing:
            raise IncompleteBundle(f"{library.relative_to(folder)} links to {', '.join(missing)}, which is not there.")
