"""What every test shares: a screen that is not there, the real photos where they are, and no thread left behind."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from skinapp import paths
from skinapp.core import language

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

THREAD_GRACE_S = 2.0


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder of real photos that SKINAPP_DATA names: `metadata.csv`, `images/`."""
    named = os.environ.get("SKINAPP_DATA")
    if not named:
        pytest.skip("not run: no data (set SKINAPP_DATA)")
    folder = Path(named)
    assert (folder / "metadata.csv").is_file(), f"SKINAPP_DATA names {folder}, which holds no metadata.csv"
    return folder


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test meets settings, worklist, keys, logs or windows of whoever runs it; programs that it starts neither, on Linux."""
    for kind in ("config", "data"):
        monkeypatch.setattr(paths, f"user_{kind}", lambda kind=kind: tmp_path / kind / "skinapp")
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    for kind in ("machine_config", "machine_models", "user_models"):
        monkeypatch.setattr(paths, kind, lambda kind=kind: tmp_path / kind)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "file_keyring.FileKeyring")
    monkeypatch.setenv("FILE_KEYRING", str(tmp_path / "keys.json"))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")]))


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every test begins in English, whatever the computer speaks; all languages can be chosen."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, "C.UTF-8" if name == "LC_ALL" else "")
    monkeypatch.delenv("SKINAPP_LANGUAGE", raising=False)
    language.look_in(paths.resources() / "languages")
    yield
    language.use(language.ENGLISH)


@pytest.fixture(autouse=True)
def no_leaked_thread() -> Iterator[None]:
    """Fail a test that leaves a Python thread running. Threads on their way out get a moment to finish."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_S
    while (leaked := set(threading.enumerate()) - before) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not leaked, f"left running: {sorted(thread.name for thread in leaked)}"
