"""No socket of the Internet, neither by our code nor by a library's own threads: watched from outside, by strace."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from skinapp import paths

PROGRAM = """
import sys, time
sys.path.insert(0, sys.argv[1])
if sys.argv[2] == "ours":
    from skinapp.inference import load_classifier
    load_classifier("onnx-int8", "cpu")
else:
    import onnxruntime
    onnxruntime.InferenceSession(sys.argv[3])
time.sleep(12)  # what is sent is collected for some seconds first
"""
SUPPRESS = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "ORT_DISABLE_TELEMETRY")  # ONNX Runtime sends nothing where it sees these


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("strace"), reason="not run: no strace")
@pytest.mark.parametrize(("whose", "is_silent"), [("ours", True), ("bare", False)])
def test_engine_opens_no_socket_of_the_internet(tmp_path: Path, whose: str, is_silent: bool) -> None:
    """The bare runtime, which does, shows that the watch sees it."""
    environment = {name: value for name, value in os.environ.items() if name not in SUPPRESS}
    graph = paths.default_model() / "int8-segment1.onnx"
    command = [sys.executable, "-c", PROGRAM, str(Path(paths.__file__).parents[1]), whose, str(graph)]
    watch = ["strace", "-f", "-qq", "-o", str(tmp_path / "sockets"), "-e", "trace=socket,connect,sendto"]
    subprocess.run([*watch, *command], env=environment | {"HOME": str(tmp_path)}, check=True, timeout=110)
    seen = [line for line in (tmp_path / "sockets").read_text(errors="replace").splitlines() if "AF_INET" in line]
    assert bool(seen) is not is_silent
