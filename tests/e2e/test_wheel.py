"""The wheel, as someone gets it: built, installed in an environment of its own, and used far from this tree."""

import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import platformdirs
import pytest

ROOT = Path(__file__).parent.parent.parent
CONSTRAINTS = ROOT / "requirements" / "constraints.txt"
MINUTES = 60

pytestmark = [pytest.mark.slow, pytest.mark.timeout(15 * MINUTES)]  # the first time, PyTorch is unpacked once more


def run(*command: str | Path, cwd: Path) -> str:
    """Standard output of a command that has to succeed, without this tree's way of being imported."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    result = subprocess.run(list(map(str, command)), cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"{command}\n{result.stdout}\n{result.stderr}"
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("skinapp-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The scripts folder of an environment that holds this wheel and its pinned dependencies.

    The dependencies are kept from one run to the next, in the user's cache, under a name made from what decides them.
    """
    dependencies = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    decided_by = sys.version + CONSTRAINTS.read_text() + json.dumps(dependencies)
    caches = platformdirs.user_cache_path("skinapp")
    environment = caches / f"wheel-env-{hashlib.sha256(decided_by.encode()).hexdigest()[:12]}"
    ready = environment / "dependencies-installed"
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    pip = (scripts / "python", "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--constraint", CONSTRAINTS)
    if not ready.exists():
        for outdated in caches.glob("wheel-env-*"):
            shutil.rmtree(outdated)
        run(sys.executable, "-m", "venv", environment, cwd=wheel.parent)
        run(*pip, wheel, cwd=wheel.parent)
        ready.touch()
    run(*pip, "--force-reinstall", "--no-deps", wheel, cwd=wheel.parent)
    run(scripts / "python", "-m", "pip", "check", cwd=wheel.parent)
    return scripts


def test_wheel_carries_resources_and_model_but_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "skinapp/_data/models/skinvit6/manifest.json" in names
    assert "skinapp/_data/models/skinvit6/weights.safetensors" in names
    assert [name for name in names if name.startswith("skinapp/_data/resources/samples/")]
    packed = {name.partition("/")[0] for name in names}
    assert [name for name in packed if name != "skinapp" and not name.endswith(".dist-info")] == []
    assert [name for name in names if name.endswith("LICENSE")]


def test_wheel_triages_its_own_sample(installed: Path, tmp_path: Path) -> None:
    where = "import skinapp, skinapp.paths; print(skinapp.__file__); print(skinapp.paths.samples())"
    package, samples = map(Path, run(installed / "python", "-I", "-c", where, cwd=tmp_path).splitlines())
    assert not package.is_relative_to(ROOT)
    assert not samples.is_relative_to(ROOT)
    sample = min(path for path in samples.iterdir() if path.suffix in {".jpg", ".png"})

    run(installed / "skinapp", "triage", sample, "--output", "triage.csv", "--reports", "reports", cwd=tmp_path)

    with (tmp_path / "triage.csv").open(encoding="utf-8", newline="") as table:
        (row,) = csv.DictReader(table)
    assert row["status"] == "ok"
    assert row["sha256"] == hashlib.sha256(sample.read_bytes()).hexdigest()
    assert row["triage"] in {"urgent", "soon", "routine"}
    probabilities = [float(value) for name, value in row.items() if name.startswith("p_") and name != "p_malignant"]
    assert len(probabilities) == 8
    assert sum(probabilities) == pytest.approx(1, abs=1e-4)
    assert [path.read_bytes()[:5] for path in (tmp_path / "reports").iterdir()] == [b"%PDF-"]
