"""Puts NVIDIA's real libraries in the place of the stand-ins of a full edition: python packaging/cuda_addon.py FOLDER

FOLDER is the one of the programs. The libraries are those of this environment, which has to be the one that built the edition.
Not tried on a graphics processor.
"""

import shutil
import sys
import sysconfig
from pathlib import Path


def main() -> int:
    """Copy what has a stand-in, what the copies link to among themselves, and what PyTorch opens on a device only."""
    if len(sys.argv) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    inside = Path(sys.argv[1]) / "_internal"
    if not (inside / "libcudart.so.13").is_file():
        sys.stderr.write("This is not the folder of a full edition: there are no stand-ins in it.\n")
        return 2
    packages = Path(sysconfig.get_path("purelib"))
    for library in sorted((packages / "nvidia").rglob("*.so*")):
        shutil.copy2(library, inside / library.name)
    for name in ("libcaffe2_nvrtc.so", "libtorch_cuda_linalg.so"):
        shutil.copy2(packages / "torch" / "lib" / name, inside / "torch" / "lib" / name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
