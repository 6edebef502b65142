"""The order of libraries on Windows, with a fake loader: it was not run there."""

import subprocess
import sys

from skinapp.inference.torch_libraries import preload


def test_only_windows_loads_c10_and_never_by_importing_torch() -> None:
    loaded: list[str] = []
    preload("linux", loaded.append)
    assert loaded == []
    preload("win32", loaded.append)
    assert [path.replace("\\", "/").rsplit("/", 2)[1:] for path in loaded] == [["lib", "c10.dll"]]


def test_library_that_does_not_load_is_no_crash() -> None:
    def fail(_: str) -> None:
        raise OSError(1114, "DLL initialisation failed")

    preload("win32", fail)


def test_preloading_leaves_torch_out() -> None:
    code = "import sys; from skinapp.inference.torch_libraries import preload; preload(); assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
