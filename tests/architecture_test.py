"""The rule of the arrows, proven on the running program; import-linter proves it on the text."""

import json
import statistics
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
MODEL_LIBRARIES = {"torch", "torchvision", "timm", "onnxruntime"}
QT = {"PySide6", "shiboken6"}
LATER = {
    "sqlalchemy",
    "sqlcipher3",
    "keyring",
    "argon2",
    "cattrs",
    "pypdfium2",
    "pydicom",
    "cv2",
    "cv2_enumerate_cameras",
}  # what the first paint must not wait for
CORE = sorted(f"skinapp.core.{path.stem}" for path in (ROOT / "skinapp" / "core").glob("*.py") if path.stem != "__init__")


def modules_after(statement: str) -> set[str]:
    """Names of the top-level modules that a fresh interpreter holds after a statement."""
    # The names go to stderr: the statement may print.
    program = f"{statement}\nimport json, sys\njson.dump(sorted(sys.modules), sys.stderr)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT)
    assert run.returncode == 0, run.stderr
    return {name.partition(".")[0] for name in json.loads(run.stderr)}


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import skinapp.gui.main_window", MODEL_LIBRARIES | LATER),
        ("import skinapp.app", MODEL_LIBRARIES | LATER),
        ("import skinapp.__main__", MODEL_LIBRARIES | QT),
        ("import skinapp.cli", MODEL_LIBRARIES | QT),
        ("import skinapp.bench.command", QT),
        ("import skinapp.training.__main__", QT),
        ("import skinapp.inference.torch_engine", QT),
        ("import skinapp.reports.pdf", MODEL_LIBRARIES | QT),
    ],
)
def test_import_leaves_out(statement: str, absent: set[str]) -> None:
    assert modules_after(statement) & absent == set()


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["triage", "--help"]])
def test_version_and_help_are_told_without_qt_or_torch(arguments: list[str]) -> None:
    statement = f"""
import contextlib, sys
from skinapp.__main__ import main
sys.argv = ["skinapp", *{arguments}]
with contextlib.suppress(SystemExit):
    sys.exit(main())
"""
    assert modules_after(statement) & (MODEL_LIBRARIES | QT) == set()


def test_core_loads_nothing_but_standard_library_and_numpy() -> None:
    loaded = modules_after(f"import {', '.join(CORE)}") - modules_after("import numpy")
    assert loaded - sys.stdlib_module_names == {"skinapp"}


def test_core_imports_nothing_but_standard_library_and_numpy() -> None:
    graph = grimp.build_graph("skinapp", include_external_packages=True, cache_dir=None)
    imported = {found for module in CORE for found in graph.find_modules_directly_imported_by(module)}
    foreign = {name for name in imported if not name.startswith("skinapp.core")}
    assert foreign - sys.stdlib_module_names == {"numpy"}


def test_modules_are_short() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "skinapp").rglob("*.py")}
    assert [f"{path}: {count}" for path, count in lines.items() if count > 400] == []
    assert statistics.median(lines.values()) <= 120


def test_repository_holds_no_large_file() -> None:
    assert [str(path) for path in tracked_files() if path.stat().st_size > 25 * 2**20] == []


def tracked_files() -> list[Path]:
    """The files that git knows and that are there."""
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]
