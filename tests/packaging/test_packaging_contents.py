"""What a bundle may and must hold, on the real environment: the checks that stop a build."""

import json
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

contents = pytest.importorskip("contents", reason="not run: the extra “installer” is not installed")
import licences  # noqa: E402
import linking  # noqa: E402
import sbom  # noqa: E402
import stand_ins  # noqa: E402
import stripping  # noqa: E402
import vendored  # noqa: E402
from revision import Revision, this_revision  # noqa: E402

TEXT = Path(__file__)


def part(licence: str, name: str = "x", texts: tuple[Path, ...] = (TEXT,)) -> licences.Part:
    return licences.Part(name, "1", licence, texts)


def test_lite_leaves_out_what_trains_and_all_that_only_develops() -> None:
    wanted = contents.wanted_distributions("lite")
    assert {"onnxruntime", "numpy", "pillow", "cryptography", "opencv-python-headless", "cv2-enumerate-cameras"} <= wanted
    assert wanted & {"torch", "torchvision", "timm", "scipy", "matplotlib", "pytest"} == set()
    unwanted = contents.unwanted_modules("lite")
    assert {"torch", "pytest", "scipy", "readline", "skinapp.training", "skinapp.bench"} <= set(unwanted)
    assert {"numpy", "PIL", "onnxruntime", "skinapp"} & set(unwanted) == set()


def test_full_holds_what_trains() -> None:
    assert {"torch", "timm", "accelerate", "onnxscript", "opencv-python-headless"} <= contents.wanted_distributions("full")
    assert "skinapp.training" not in contents.unwanted_modules("full")


def test_missing_model_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "MODEL", "absent")
    with pytest.raises(contents.IncompleteBundle, match=r"absent/manifest\.json is missing"):
        contents.data_files()


def test_missing_window_plugin_stops_the_build() -> None:
    with pytest.raises(contents.IncompleteBundle, match="platforms/libqxcb is missing"):
        contents.needed_binaries([("numpy/x.so", "/x.so", "EXTENSION")], "linux")


@pytest.mark.skipif(sys.platform != "linux", reason="looked at on Linux")
def test_library_that_links_into_nothing_stops_the_build(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    for name in ("gone", "user"):
        link = ["-L", str(inside), "-lgone"] if name == "user" else []
        subprocess.run(
            ["gcc", "-shared", "-x", "c", "/dev/null", "-o", inside / f"lib{name}.so", "-Wl,--no-as-needed", *link], check=True
        )
    linking.check(tmp_path)
    (inside / "libgone.so").unlink()
    with pytest.raises(contents.IncompleteBundle, match=r"libuser\.so links to libgone\.so, which is not there"):
        linking.check(tmp_path)


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="not run: no C compiler, or not Linux")
def test_library_is_stripped_where_it_still_loads(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    (tmp_path / "code.c").write_text(
        "".join(f"static int f{n}(void) {{ return {n}; }} int (*p{n})(void) = f{n};" for n in range(2000))
    )
    for name, more in (("good", ()), ("broken", ("-Wl,--no-as-needed", "-L", inside, "-lgone"))):
        subprocess.run(["gcc", "-shared", "-x", "c", "/dev/null", "-o", inside / "libgone.so"], check=True)
        subprocess.run(
            ["gcc", "-g", "-shared", "-fPIC", tmp_path / "code.c", "-o", inside / f"lib{name}.so", *more], check=True
        )
    (inside / "libgone.so").unlink()  # so that one of them does not load
    before = {path.name: path.stat().st_size for path in inside.iterdir()}
    assert stripping.strip(tmp_path) == ["_internal/libbroken.so"]
    assert {path.name: path.stat().st_size for path in inside.iterdir()}.keys() == before.keys()
    assert (inside / "libbroken.so").stat().st_size == before["libbroken.so"]
    assert (inside / "libgood.so").stat().st_size < before["libgood.so"] * 2 / 3
    assert stripping.loads(inside / "libgood.so", inside)


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("strip"), reason="not run: no strip, or not Linux")
def test_library_that_strip_damages_stays_as_it_came(tmp_path: Path) -> None:
    import numpy

    libraries = Path(numpy.__file__).parents[1] / "numpy.libs"  # whose headers were rewritten after they were linked
    copies = shutil.copytree(libraries, tmp_path / "_internal" / "numpy.libs")
    stripping.strip(tmp_path)
    for library in copies.iterdir():
        assert stripping.loads(library, tmp_path / "_internal")


@pytest.mark.parametrize(
    "licence",
    [
        "MIT",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "GNU Library or Lesser General Public License (LGPL)",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
    ],
)
def test_licence_that_may_be_chosen_is_let_in(licence: str) -> None:
    licences.check([part(licence)], [])


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-or-later",
        "AGPL-3.0-only",
        "GNU General Public License v2 (GPLv2)",
        "MIT AND GPL-3.0-only",
        "GPL-3.0-only AND GPL-3.0-or-later WITH GCC-exception-3.1",
        "",
    ],
)
def test_licence_that_binds_the_whole_is_refused(licence: str) -> None:
    with pytest.raises(licences.RefusedLicence):
        licences.check([part("MIT"), part(licence)], [])


def test_part_without_the_text_of_its_licence_is_refused() -> None:
    with pytest.raises(licences.RefusedLicence, match="without the text"):
        licences.check([part("MIT", texts=())], [])


def test_part_of_qt_that_is_gpl_alone_is_refused() -> None:
    with pytest.raises(licences.RefusedLicence, match="GPL alone"):
        licences.check([], ["/x/PySide6/Qt/lib/libQt6VirtualKeyboard.so.6"])


def test_bill_of_materials_names_each_part_once_with_its_licence() -> None:
    manifest = contents.ROOT / "models" / contents.MODEL / "manifest.json"
    found = contents.distributions([contents.__file__, json.__file__, __import__("numpy").__file__, __import__("PIL").__file__])
    assert set(found) == {"numpy", "pillow"}
    found |= {name: metadata.distribution(name) for name in ("protobuf", "pypdfium2", "sqlcipher3", "pyinstaller")}
    bill = json.loads(sbom.bill([*licences.distribution_parts(found), part("Zlib", "zlib1g")], "1+2", manifest))
    assert {c["name"] for c in bill["components"]} == {*found, "zlib1g", "skinvit6"}
    assert len(bill["components"]) == len(found) + 2
    assert bill["metadata"]["component"]["version"] == "1+2"
    stated = {c["name"]: c["licenses"] for c in bill["components"]}
    assert stated["protobuf"] == [{"license": {"id": "BSD-3-Clause"}}]
    assert stated["pypdfium2"] == [{"license": {"name": "BSD-3-Clause, Apache-2.0, dependency licenses"}}]
    assert stated["sqlcipher3"] == [{"expression": "Zlib AND BSD-3-Clause AND Apache-2.0"}]
    assert stated["pyinstaller"] == [{"expression": "GPL-2.0-or-later WITH Bootloader-exception"}]
    assert stated["zlib1g"] == [{"license": {"id": "Zlib"}}]


def libraries_of(name: str) -> tuple[list[str], dict[str, metadata.Distribution]]:
    found = metadata.distribution(name)
    return [str(found.locate_file(file)) for file in found.files or ()], {name: found}


@pytest.mark.skipif(sys.platform != "linux", reason="Wheels of other systems carry other libraries")
def test_libraries_inside_wheels_are_in_the_bill_with_their_licences() -> None:
    parts = vendored.vendored_parts(*libraries_of("opencv-python-headless"))
    licences.check(parts, [])
    manifest = contents.ROOT / "models" / contents.MODEL / "manifest.json"
    bill = json.loads(sbom.bill(parts, "1", manifest))
    told = {c["name"].partition("/")[2]: c for c in bill["components"]}
    assert told["libavcodec"]["licenses"] == [{"license": {"id": "LGPL-2.1-or-later"}}]
    assert told["libgfortran"]["licenses"] == [{"expression": "GPL-3.0-or-later WITH GCC-exception-3.1"}]
    assert told["libcrypto"]["version"].startswith(("1.1", "3"))
    terms = "".join(text.read_text(encoding="utf-8") for text in parts[0].texts)
    assert all(word in terms for word in ("LESSER GENERAL PUBLIC LICENSE", "OpenBLAS", "GCC RUNTIME LIBRARY EXCEPTION", "AOM"))


@pytest.mark.skipif(sys.platform != "linux", reason="Wheels of other systems carry other libraries")
def test_library_inside_a_wheel_that_nobody_looked_up_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {pattern: licence for pattern, licence in vendored.LICENCES.items() if "codec" not in pattern}
    monkeypatch.setattr(vendored, "LICENCES", known)
    with pytest.raises(licences.RefusedLicence, match="opencv-python-headless carries libavcodec"):
        vendored.vendored_parts(*libraries_of("opencv-python-headless"))


def test_part_without_a_licence_is_refused() -> None:
    manifest = contents.ROOT / "models" / contents.MODEL / "manifest.json"
    with pytest.raises(licences.RefusedLicence, match="zlib1g has no licence"):
        sbom.bill([part("", "zlib1g")], "1", manifest)


def test_later_builds_sort_after_earlier_ones() -> None:
    names = [Revision("0.1.0", number, "ab" * 20, 0, is_clean=True).name for number in (9, 10)]
    newer = subprocess.run(["dpkg", "--compare-versions", names[0], "lt", names[1]], check=False)
    assert newer.returncode == 0
    assert this_revision().number > 100


@pytest.mark.skipif(not shutil.which("gcc"), reason="not run: no C compiler")
def test_stand_in_has_name_versions_and_functions(tmp_path: Path) -> None:
    stand_ins._make(tmp_path / "libcudart.so.13", {"cudaGetDeviceCount": "libcudart.so.13", "cudaFree": "libcudart.so.13"})
    assert stand_ins._symbols(str(tmp_path / "libcudart.so.13"), "--defined-only").items() >= {
        ("cudaGetDeviceCount", "libcudart.so.13"),
        ("cudaFree", "libcudart.so.13"),
    }
