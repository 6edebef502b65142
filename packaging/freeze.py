"""Freezes one flavour of SkinApp into dist/, with everything that a stranger needs to trust it.

python packaging/freeze.py lite|full
"""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import contents
import digests
import licences
import linking
import sbom
import stripping
import vendored
from revision import Revision, this_revision
from windows import resources

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"


def main() -> int:
    """Build what the command line names."""
    if len(sys.argv) != 2 or sys.argv[1] not in contents.FLAVOURS:
        sys.stderr.write(__doc__ or "")
        return 2
    folder = freeze(sys.argv[1], this_revision(), DIST)
    sys.stdout.write(f"    {folder.relative_to(ROOT)}: {size_mb(folder):.0f} MB\n")
    return 0


def freeze(flavour: str, revision: Revision, dist: Path) -> Path:
    """The bundle's folder. Raises IncompleteBundle and RefusedLicence, and CalledProcessError where PyInstaller fails."""
    work = ROOT / "build" / "frozen" / flavour
    work.mkdir(parents=True, exist_ok=True)
    resources.write_icon(ROOT / "resources" / "icons" / "skinapp.png", work / "skinapp.ico")
    resources.write_version(revision, work / "version.txt")
    info = work / "build.json"
    info.write_bytes(revision.as_bytes(flavour))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--clean"]
    command += ["--distpath", str(dist), "--workpath", str(work), str(ROOT / "packaging" / "skinapp.spec")]
    same = {"SOURCE_DATE_EPOCH": str(revision.epoch), "PYTHONHASHSEED": "0", "PYTHONPATH": str(ROOT)}
    subprocess.run([*command, "--", flavour, str(work)], check=True, cwd=ROOT, env=os.environ | same)
    folder = dist / f"skinapp-{flavour}"
    if sys.platform == "linux":
        once(folder / "skinapp", folder / "skinapp-cli")
    for name in stripping.strip(folder):
        sys.stdout.write(f"    not stripped: {name}\n")
    linking.check(folder)
    _document(folder, (work / "skinapp" / "sources.txt").read_text(encoding="utf-8").splitlines(), revision)
    if sys.platform == "darwin":
        into_app(folder, dist / "SkinApp.app")
    return folder


def once(program: Path, other: Path) -> None:
    """Make the second of two programs a link to the first where they are the same bytes, as on Linux, which knows no consoles.

    Each holds all of the code: 15 MB that no packer makes smaller.
    """
    if filecmp.cmp(program, other, shallow=False):
        other.unlink()
        other.symlink_to(program.name)


def size_mb(folder: Path) -> float:
    """Of all files, in megabytes (10⁶ bytes)."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) / 1e6


def _document(folder: Path, sources: list[str], revision: Revision) -> None:
    """Licence texts, bill of materials, digests: beside the programs, where people look."""
    found = contents.distributions(sources)
    parts = [
        *licences.distribution_parts(found),
        *licences.system_parts(sources),
        *vendored.vendored_parts(sources, found),
    ]
    licences.check(parts, sources)
    licences.write(parts, folder / "licences")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    manifest = ROOT / "models" / contents.MODEL / "manifest.json"
    (folder / "sbom.cdx.json").write_bytes(sbom.bill(parts, revision.name, manifest))
    digests.write_sums(folder)


def into_app(folder: Path, app: Path) -> None:
    """Put a bundle's documents into the app for macOS, which PyInstaller made of it before they were there.

    Digests are not among them: Apple's signature does that for an app.
    """
    resources_of_app = app / "Contents" / "Resources"
    shutil.copytree(folder / "licences", resources_of_app / "licences", dirs_exist_ok=True)
    for name in ("LICENSE", "sbom.cdx.json"):
        shutil.copyfile(folder / name, resources_of_app / name)


if __name__ == "__main__":
    sys.exit(main())
