"""What is meant for other systems, as far as this one can check it: compiled, parsed, linted."""

import os
import plistlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture
def setup(tmp_path: Path) -> list[str]:
    """The command that compiles the Windows installer around a tiny bundle."""
    pytest.importorskip("PyInstaller", reason="not run: the extra “installer” is not installed")
    if not shutil.which("makensis"):
        pytest.skip("not run: no makensis")
    from windows import resources

    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("skinapp.exe", "skinapp-cli.exe", "LICENSE", "_internal/x.dll"):
        (bundle / name).write_bytes(b"MZ")
    resources.write_icon(ROOT / "resources" / "icons" / "skinapp.png", tmp_path / "skinapp.ico")
    defined = {"VERSION": "0.1.0", "BUILD": "7", "FLAVOUR": "lite", "SOURCE": bundle, "ICON": tmp_path / "skinapp.ico"}
    definitions = [f"-D{name}={value}" for name, value in (defined | {"OUT": tmp_path / "skinapp-setup.exe"}).items()]
    return ["makensis", "-WX", "-V2", *definitions, str(PACKAGING / "windows" / "skinapp.nsi")]


def test_windows_installer_compiles_without_a_warning(setup: list[str], tmp_path: Path) -> None:
    run = subprocess.run(setup, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    data = (tmp_path / "skinapp-setup.exe").read_bytes()
    assert data[:2] == b"MZ"
    assert "0.1.0.7".encode("utf-16-le") in data, "the version resource"
    assert b"longPathAware" in data
    assert b"dpiAware" in data


def test_signing_command_is_called_for_installer_and_uninstaller(setup: list[str], tmp_path: Path) -> None:
    signed = tmp_path / "signed.txt"
    sign = tmp_path / "sign.sh"
    sign.write_text(f'#!/bin/sh\nbasename "$1" >>"{signed}"\n')
    sign.chmod(0o755)
    run = subprocess.run([*setup[:-1], f"-DSIGN={sign}", setup[-1]], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    names = signed.read_text().splitlines()
    assert len(names) == 2
    assert "skinapp-setup.exe" in names


def test_sums_are_listed_anew_when_programs_were_signed(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    for name in ("skinapp.exe", "inside/größe.dll"):
        (tmp_path / name).write_bytes(b"MZ")
    command = [sys.executable, PACKAGING / "digests.py", tmp_path]
    subprocess.run(command, check=True)
    (tmp_path / "skinapp.exe").write_bytes(b"MZ signed")
    check = ["sha256sum", "--check", "--quiet", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode == 1
    subprocess.run(command, check=True)
    assert subprocess.run(check, cwd=tmp_path, check=False).returncode == 0
    assert (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").count("\n") == 2
    build = (PACKAGING / "windows/build.ps1").read_text(encoding="utf-8")
    assert build.index("$Sign `") < build.index("digests.py") < build.index("makensis.exe")


def test_app_for_mac_holds_the_documents_of_its_bundle(tmp_path: Path) -> None:
    from freeze import into_app

    bundle, app = tmp_path / "skinapp-lite", tmp_path / "SkinApp.app"
    for name in ("LICENSE", "sbom.cdx.json", "licences/PARTS.md", "licences/pyside6-essentials/LGPL-3.0.txt"):
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        (bundle / name).write_text(name)
    (app / "Contents" / "Resources").mkdir(parents=True)
    into_app(bundle, app)
    inside = app / "Contents" / "Resources"
    found = {path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()}
    assert found == {path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()}


@pytest.mark.parametrize("other", [b"\x7fELF one", b"\x7fELF two"])
def test_program_is_there_once_where_both_are_the_same(tmp_path: Path, other: bytes) -> None:
    from freeze import once

    (tmp_path / "skinapp").write_bytes(b"\x7fELF one")
    (tmp_path / "skinapp-cli").write_bytes(other)
    once(tmp_path / "skinapp", tmp_path / "skinapp-cli")
    assert (tmp_path / "skinapp-cli").is_symlink() == other.endswith(b"one")
    assert (tmp_path / "skinapp-cli").read_bytes() == other


def test_icon_has_the_sizes_that_windows_asks_for(setup: list[str], tmp_path: Path) -> None:
    with Image.open(tmp_path / "skinapp.ico") as icon:
        assert icon.info["sizes"] >= {(16, 16), (32, 32), (48, 48), (256, 256)}


def test_version_resource_can_be_read(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller", reason="not run: the extra “installer” is not installed")
    from revision import Revision
    from windows import resources

    resources.write_version(Revision("1.2.3", 45, "ab" * 20, 0, is_clean=True), tmp_path / "version.txt")
    text = (tmp_path / "version.txt").read_text(encoding="utf-8")
    compile(text, "version.txt", "eval")
    assert "filevers=(1, 2, 3, 45)" in text


def test_manifest_asks_for_sharp_text_and_long_paths() -> None:
    found = {
        element.tag.partition("}")[2]: element.text
        for element in ElementTree.parse(PACKAGING / "windows/skinapp.manifest").iter()
    }
    assert (found["dpiAwareness"], found["longPathAware"]) == ("PerMonitorV2", "true")


def test_mac_says_what_the_camera_is_for_and_may_load_replaced_libraries() -> None:
    info = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    assert "camera" in info["NSCameraUsageDescription"]
    rights = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert rights["com.apple.security.cs.disable-library-validation"]
    assert rights["com.apple.security.device.camera"]


@pytest.mark.parametrize(
    "command",
    [
        ["yamllint", "--strict", "--config-file", ROOT / ".yamllint", ROOT / ".github/workflows/installers.yml"],
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", ROOT / ".github/workflows/installers.yml"],
    ],
    ids=lambda command: command[0],
)
def test_workflow_is_sound(command: list[str | Path]) -> None:
    program = Path(sys.executable).with_name(str(command[0]))
    if not program.exists():
        pytest.skip("not run: the extra “installer” is not installed")
    run = subprocess.run([program, *command[1:]], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not run: no desktop-file-validate")
def test_desktop_entry_is_valid() -> None:
    run = subprocess.run(
        ["desktop-file-validate", PACKAGING / "linux/skinapp.desktop"], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="for Linux")
def test_update_that_finds_no_room_leaves_what_was_installed() -> None:
    with tempfile.TemporaryDirectory(dir="/var/tmp") as temporary:
        place = Path(temporary)
        for name in ("skinapp/skinapp", "share/applications/skinapp.desktop", "home/.local/lib/skinapp/skinapp", "tools/cp"):
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_text("#!/bin/sh\necho No space left on device >&2; exit 1\n" if name == "tools/cp" else name)
        subprocess.run([sys.executable, PACKAGING / "digests.py", place / "skinapp"], check=True)
        (place / "tools/cp").chmod(0o755)
        shutil.copy(PACKAGING / "linux/install.sh", place)
        user = {"user": 65534, "group": 65534, "extra_groups": []} if os.getuid() == 0 else {}
        if user:
            subprocess.run(["chown", "-R", "65534:65534", place], check=True)
        environment = {"HOME": str(place / "home"), "PATH": f"{place / 'tools'}:/usr/bin:/bin"}
        command = ["sh", str(place / "install.sh")]
        run = subprocess.run(command, env=environment, cwd=place, capture_output=True, text=True, check=False, **user)
        assert (run.returncode, run.stderr) == (1, "No space left on device\n")
        library = place / "home/.local/lib"
        assert [path.relative_to(library).as_posix() for path in library.rglob("*")] == ["skinapp", "skinapp/skinapp"]


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_shell_script_is_whole(script: Path) -> None:
    run = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
