"""Installs a package as an administrator does, drives the program as a clinic's user does, and removes it again.

python packaging/smoke_test.py PACKAGE.deb [PICTURES]

Needs root. PICTURES: a folder for screenshots. What is checked stands in the output, line by line.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from smoke.clinic import Clinic, clinic, give
from smoke.dicom import write_dicoms
from smoke.screen import screen
from smoke.stream import cameras_that_work
from smoke.table import compare
from smoke.window import drive

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.jpg"))
LIBRARY = Path("/usr/lib/skinapp")
CONSOLE, WINDOW = "/usr/bin/skinapp-cli", "/usr/bin/skinapp"
ENGINE = "onnx-int8"
"""Named, so that both programs compute alike whatever is the fastest here."""


def main() -> int:
    """Check one package."""
    if len(sys.argv) not in {2, 3}:
        sys.stderr.write(__doc__ or "")
        return 2
    package = Path(sys.argv[1]).resolve()
    name = package.name.partition("_")[0]
    _administrate("apt-get", "install", "--yes", "--quiet", "--no-install-recommends", str(package))
    try:
        with clinic(LIBRARY) as place, tempfile.TemporaryDirectory() as temporary:
            pictures = Path(sys.argv[2] if len(sys.argv) == 3 else temporary)
            pictures.mkdir(parents=True, exist_ok=True)
            _check_install(place, name.removeprefix("skinapp-"))
            _check_command_line(place, name.removeprefix("skinapp-"))
            _check_window(place, pictures)
            attempts = place.attempts()
            _say(f"no program asked for a socket of the Internet {attempts[:1] or ''}", not attempts)
            kept = place.home / "Documents"
            before = sorted(kept.rglob("*"))
            _administrate("apt-get", "purge", "--yes", "--quiet", name)
            _say("removed without a trace outside the homes", not LIBRARY.exists() and not Path(CONSOLE).exists())
            _say("what the user saved is still there", sorted(kept.rglob("*")) == before != [])
    finally:
        subprocess.run(["dpkg", "--purge", name], check=False, capture_output=True)
    return 0


def _check_install(place: Clinic, flavour: str) -> None:
    _say("the programs cannot be written to", place.run("touch", str(LIBRARY / "x")).returncode != 0)
    version = place.run(CONSOLE, "--version")
    _say(f"says its version: {version.stdout.decode().strip()}", version.returncode == 0 and flavour in version.stdout.decode())
    sums = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=LIBRARY, check=False, capture_output=True)
    _say("every file has the digest in SHA256SUMS", sums.returncode == 0)


def _check_command_line(place: Clinic, flavour: str) -> None:
    photos = [str(give(sample, place.home / "Bilder ß" / sample.name)) for sample in SAMPLES]
    table = place.run(CONSOLE, "triage", "--engine", ENGINE, *photos)
    source = subprocess.run(
        [sys.executable, "-m", "skinapp", "triage", "--engine", ENGINE, *map(str, SAMPLES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    _say("triage succeeds", table.returncode == 0)
    rows = compare(table.stdout.decode(), source.stdout)
    _say(f"triage gives the rows of the source tree, {rows} of them", rows == len(SAMPLES))
    with tempfile.TemporaryDirectory() as temporary:
        given = [str(give(file, place.home / file.name)) for file in write_dicoms(SAMPLES[0], Path(temporary))]
    dicom = place.run(CONSOLE, "triage", "--engine", ENGINE, *given)
    _say("triage reads DICOM files", dicom.returncode == 0 and len(dicom.stdout.splitlines()) == 1 + len(given))
    found = place.run(CONSOLE, "selfcheck", "--json")
    told = json.loads(found.stdout)
    _say("selfcheck tells what works", found.returncode == 0 and any(e["agrees"] for e in told["engines"]))
    cameras = cameras_that_work(CONSOLE)  # outside the clinic, which has no network
    _say(
        f"shows {', '.join(cameras)}",
        len(cameras) >= 3 and all(cameras[k] for k in ("synthetic", "network camera", "video file")),
    )
    if flavour == "lite":
        training = place.run(CONSOLE, "train", "student")
        _say("train is refused with one sentence", training.returncode == 2 and training.stderr.count(b"\n") == 1)
    else:
        _say("PyTorch computes without CUDA", any(e["engine"] == "torch-fp32" and e["agrees"] for e in told["engines"]))
        _say("train is there", place.run(CONSOLE, "train", "student", "--help").returncode == 0)


def _check_window(place: Clinic, pictures: Path) -> None:
    photos = (place.home / "Bilder ß" / SAMPLES[1].name, place.home / "Bilder ß" / SAMPLES[3].name)
    with screen() as shown:
        seen = drive(WINDOW, place.start, shown, photos, (place.home, pictures))
    _say("the window opens, assesses a dropped photo, writes a report, closes", seen.report.startswith(b"%PDF-"))
    _say("a second start hands its photo to the open window", seen.second_code == 0)


def _administrate(*command: str) -> None:
    subprocess.run(
        command,
        check=True,
        stdout=subprocess.DEVNULL,
        env={"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )


def _say(what: str, is_so: bool) -> None:
    """Print a line. Ends the test where it is not so."""
    sys.stdout.write(f"    {'yes' if is_so else 'NO'}: {what}\n")
    sys.stdout.flush()
    if not is_so:
        sys.exit(1)


if __name__ == "__main__":
    sys.exit(main())
