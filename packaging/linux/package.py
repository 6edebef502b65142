"""From a bundle in dist/ to what Linux installs: a Debian package, and an archive with an install script.

python packaging/linux/package.py lite|full
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import contents  # noqa: E402
from revision import Revision, revision_of  # noqa: E402

ROOT = HERE.parent.parent
DIST = ROOT / "dist"
ABOUT = {
    "lite": "Computes with ONNX Runtime; does not train.",
    "full": "Computes with ONNX Runtime or PyTorch, on the processor; trains, too.",
}


def main() -> int:
    """Package what the command line names."""
    if len(sys.argv) != 2 or sys.argv[1] not in contents.FLAVOURS:
        sys.stderr.write(__doc__ or "")
        return 2
    revision = revision_of(DIST / f"skinapp-{sys.argv[1]}")
    for made in (debian_package(sys.argv[1], revision), archive(sys.argv[1], revision)):
        digest = hashlib.sha256(made.read_bytes()).hexdigest()
        made.with_name(made.name + ".sha256").write_text(f"{digest}  {made.name}\n", encoding="utf-8")
        sys.stdout.write(f"    {made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB\n")
    return 0


def debian_package(flavour: str, revision: Revision) -> Path:
    """Make dist/skinapp-FLAVOUR_VERSION_amd64.deb."""
    name = f"skinapp-{flavour}"
    target = DIST / f"{name}_{revision.name}_{_output('dpkg', '--print-architecture')}.deb"
    with tempfile.TemporaryDirectory(dir=DIST) as temporary:
        tree = Path(temporary) / "tree"
        shutil.copytree(DIST / name, tree / "usr" / "lib" / "skinapp", symlinks=True, copy_function=os.link)
        _share(tree / "usr" / "share")
        (tree / "usr" / "bin").mkdir(parents=True)
        for program in ("skinapp", "skinapp-cli"):
            (tree / "usr" / "bin" / program).symlink_to(f"../lib/skinapp/{program}")
        _documents(tree / "usr" / "share" / "doc" / name)
        control = tree / "DEBIAN"
        control.mkdir()
        (control / "control").write_text(_control(flavour, revision, tree), encoding="utf-8")
        (control / "md5sums").write_text(_md5sums(tree), encoding="utf-8")
        shutil.copyfile(HERE / "postrm", control / "postrm")
        (control / "postrm").chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(tree), str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=_dated(revision))
    return target


def archive(flavour: str, revision: Revision, dist: Path = DIST) -> Path:
    """Make skinapp-FLAVOUR-VERSION-linux-MACHINE.tar.gz beside its bundle in dist; it unpacks to one folder with install.sh."""
    name = f"skinapp-{flavour}-{revision.name}-linux-{os.uname().machine}"
    target = dist / f"{name}.tar.gz"
    with tempfile.TemporaryDirectory(dir=dist) as temporary:
        tree = Path(temporary) / name
        shutil.copytree(dist / f"skinapp-{flavour}", tree / "skinapp", symlinks=True, copy_function=os.link)
        _share(tree / "share")
        shutil.copy(HERE / "install.sh", tree)
        command = ["tar", "--sort=name", f"--mtime=@{revision.epoch}", "--owner=0", "--group=0", "--numeric-owner"]
        command += ["--use-compress-program=gzip -n", "--create", "--file", str(target), "--directory", temporary, name]
        subprocess.run(command, check=True)
    return target


def _share(folder: Path) -> None:
    """Desktop entry, icons, file types."""
    icons = ROOT / "resources" / "icons"
    for source, place in (
        (HERE / "skinapp.desktop", "applications/skinapp.desktop"),
        (HERE / "skinapp.xml", "mime/packages/skinapp.xml"),
        (icons / "skinapp.png", "icons/hicolor/256x256/apps/skinapp.png"),
        (icons / "skinapp.svg", "icons/hicolor/scalable/apps/skinapp.svg"),
    ):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, folder / place)
        (folder / place).chmod(0o644)


def _documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    parts = (DIST / folder.name / "licences" / "PARTS.md").read_text(encoding="utf-8")
    note = "Their texts are in /usr/lib/skinapp/licences.\n"
    (folder / "copyright").write_text(f"{parts}\n{note}\n# SkinApp\n\n{licence}", encoding="utf-8")
    with gzip.GzipFile(folder / "changelog.gz", "wb", mtime=0) as changes:
        changes.write((ROOT / "CHANGELOG.md").read_bytes())


def _control(flavour: str, revision: Revision, tree: Path) -> str:
    other = next(f"skinapp-{f}" for f in contents.FLAVOURS if f != flavour)
    size_kb = sum(p.stat().st_size for p in tree.rglob("*") if p.is_file() and not p.is_symlink()) // 1024
    return (
        f"Package: skinapp-{flavour}\nVersion: {revision.name}\nArchitecture: {_output('dpkg', '--print-architecture')}\n"
        "Maintainer: The SkinApp project <skinapp@localhost>\n"
        f"Installed-Size: {size_kb}\nDepends: {_dependencies(tree)}\n"
        f"Provides: skinapp\nConflicts: {other}\nReplaces: {other}\n"
        "Section: science\nPriority: optional\n"
        "Description: offline triage of dermoscopic photos\n"
        " Orders dermoscopic photos for reading, in a window and on the command line,\n"
        " and writes one-page reports. For evaluation and research: not a cleared\n"
        f" medical device. {ABOUT[flavour]}\n"
    )


def _dependencies(tree: Path) -> str:
    """Packages that hold the libraries which the bundle links to and does not hold, as dpkg-shlibdeps finds them."""
    inside = tree / "usr" / "lib" / "skinapp" / "_internal"
    libraries = sorted(p for p in inside.rglob("*.so*") if p.is_file() and not p.is_symlink())
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "debian").mkdir()
        (Path(work) / "debian" / "control").write_text(
            "Source: skinapp\n\nPackage: skinapp\nArchitecture: any\n", encoding="utf-8"
        )
        private = [f"-l{folder}" for folder in sorted({str(p.parent) for p in libraries} | {str(inside)})]
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *private, *map(str, libraries)]
        found = subprocess.run(command, cwd=work, capture_output=True, text=True, check=True).stdout
    return found.strip().removeprefix("shlibs:Depends=")


def _md5sums(tree: Path) -> str:
    files = sorted(p for p in (tree / "usr").rglob("*") if p.is_file() and not p.is_symlink())
    return "".join(f"{hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest()}  {p.relative_to(tree)}\n" for p in files)


def _dated(revision: Revision) -> dict[str, str]:
    return os.environ | {"SOURCE_DATE_EPOCH": str(revision.epoch)}


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
