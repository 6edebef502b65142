"""The lite edition, frozen and driven as a user would: the short form of the smoke test, without installing it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from skinapp import paths

pytest.importorskip("PyInstaller", reason="not run: the extra “installer” is not installed")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(sys.platform != "linux" or not shutil.which("Xvfb"), reason="not run: no Xvfb"),
]
ROOT = Path(__file__).parents[2]
SAMPLES = sorted(paths.samples().glob("*.jpg"))


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    from freeze import freeze
    from revision import this_revision

    folder = tmp_path_factory.mktemp("dist")
    yield freeze("lite", this_revision(), folder)
    shutil.rmtree(folder)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "Łukasz Öztürk" / "Documents").mkdir(parents=True)
    return tmp_path / "Łukasz Öztürk"


def environment(home: Path) -> dict[str, str]:
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": os.environ["XDG_RUNTIME_DIR"]}


def run(bundle: Path, home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [str(bundle / "skinapp-cli"), *arguments]
    return subprocess.run(command, env=environment(home), cwd=home, capture_output=True, text=True, check=False, timeout=300)


def test_frozen_triage_gives_the_rows_of_the_source_tree(bundle: Path, home: Path) -> None:
    from smoke.table import compare

    arguments = ["triage", "--engine", "onnx-int8", *map(str, SAMPLES)]
    frozen = run(bundle, home, *arguments)
    source = subprocess.run([sys.executable, "-m", "skinapp", *arguments], capture_output=True, text=True, check=True, cwd=ROOT)
    assert frozen.returncode == 0, frozen.stderr
    assert compare(frozen.stdout, source.stdout) == len(SAMPLES)


def test_lite_says_what_it_is_and_does_not_train(bundle: Path, home: Path) -> None:
    assert "lite, build" in run(bundle, home, "--version").stdout
    for command in (("train", "student"), ("bench",)):
        refused = run(bundle, home, *command)
        assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)
    told = json.loads(run(bundle, home, "selfcheck", "--json").stdout)
    assert told["edition"]["flavour"] == "lite"
    assert {e["engine"] for e in told["engines"] if e["agrees"]} == {"onnx-fp32", "onnx-int8"}
    assert {part["name"] for part in told["parts"] if part["works"]} >= {"worklist encryption", "report fonts"}


def test_changed_model_file_is_refused(bundle: Path, home: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(bundle, copy, symlinks=True)
    weights = copy / "_internal" / "skinapp" / "_data" / "models" / "skinvit6" / "int8-segment1.onnx"
    data = bytearray(weights.read_bytes())
    data[len(data) // 2] ^= 1
    weights.write_bytes(data)
    refused = run(copy, home, "triage", "--engine", "onnx-int8", str(SAMPLES[0]))
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "is not the file that its manifest describes" in refused.stderr


def test_frozen_window_assesses_a_dropped_photo_and_writes_a_report(bundle: Path, home: Path, tmp_path: Path) -> None:
    from smoke.screen import screen
    from smoke.window import drive

    def start(command: list[str], more: dict[str, str]) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(command, env=environment(home) | more, cwd=home)

    with screen() as shown:
        seen = drive(str(bundle / "skinapp"), start, shown, (SAMPLES[1], SAMPLES[3]), (home, tmp_path))
    assert seen.report.startswith(b"%PDF-")
    assert seen.second_code == 0
    log = (home / ".local" / "state" / "skinapp" / "log" / "skinapp.log").read_text(encoding="utf-8")
    assert "The window is painted" in log
    assert "sample-0" not in log


def test_bundle_is_documented(bundle: Path) -> None:
    bill = json.loads((bundle / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert {"PySide6_Essentials", "onnxruntime", "python", "skinvit6"} <= {c["name"] for c in bill["components"]}
    assert "torch" not in {c["name"] for c in bill["components"]}
    assert (bundle / "licences" / "pyside6-essentials" / "LGPL-3.0.txt").is_file()
    sums = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=bundle, check=False)
    assert sums.returncode == 0


def test_archive_installs_for_one_user_is_checked_and_leaves_what_is_the_user_s(bundle: Path) -> None:
    from linux.package import archive
    from revision import this_revision

    with tempfile.TemporaryDirectory(dir="/var/tmp") as temporary:
        place = Path(temporary)
        packed = archive("lite", this_revision(), bundle.parent)
        subprocess.run(["tar", "-xf", packed, "-C", place], check=True)
        home, script = place / "home", next(place.glob("*/install.sh"))
        home.mkdir()
        subprocess.run(["chmod", "-R", "a+rX", place], check=True)
        unprivileged = {"user": 65534, "group": 65534, "extra_groups": []} if os.getuid() == 0 else {}
        if unprivileged:
            os.chown(home, 65534, 65534)

        def as_user(*command: str) -> "subprocess.CompletedProcess[str]":
            user = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
            return subprocess.run(command, env=user, cwd=home, capture_output=True, text=True, check=False, **unprivileged)

        for _ in ("installed", "updated"):
            done = as_user("sh", str(script))
            assert (done.returncode, done.stderr) == (0, "")
        (home / ".local" / "bin" / "mine").touch()
        assert "lite, build" in as_user(str(home / ".local" / "bin" / "skinapp-cli"), "--version").stdout
        assert (home / ".local" / "share" / "applications" / "skinapp.desktop").is_file()
        assert as_user("sh", str(script), "--remove").returncode == 0
        assert not list(home.rglob("*skinapp*.*")) and not (home / ".local" / "lib" / "skinapp").exists()
        assert (home / ".local" / "bin" / "mine").exists()
        sums = script.parent / "skinapp" / "SHA256SUMS"
        sums.write_text(sums.read_text(encoding="utf-8").replace("0", "1"), encoding="utf-8")
        assert "damaged" in as_user("sh", str(script)).stderr
        assert not (home / ".local" / "lib" / "skinapp").exists()
