"""Live cameras that are closed after each test, and servers that are stopped."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mjpeg_server import MjpegServer

from skinapp.capture.live import LiveCamera
from skinapp.capture.source import FrameSource


@pytest.fixture
def live() -> Iterator[Callable[[Callable[[], FrameSource]], LiveCamera]]:
    made: list[LiveCamera] = []

    def start(make: Callable[[], FrameSource]) -> LiveCamera:
        made.append(LiveCamera(make))
        return made[-1]

    yield start
    for camera in made:
        assert camera.close(10)


@pytest.fixture
def serve() -> Iterator[Callable[..., MjpegServer]]:
    made: list[MjpegServer] = []

    def start(**options: object) -> MjpegServer:
        made.append(MjpegServer(**options))
        return made[-1]

    yield start
    for server in made:
        server.stop()


@pytest.fixture
def serve_rtsp() -> Iterator[Callable[..., "subprocess.Popen[str]"]]:
    made: list[subprocess.Popen[str]] = []
    python = shutil.which("python3", path="/usr/bin")
    probe = "import gi; gi.require_version('GstRtspServer', '1.0'); from gi.repository import GstRtspServer"
    if python is None or subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode:
        pytest.skip("not run: no GStreamer RTSP server (packaging/setup/builder_packages.sh installs it)")

    def start(port: int, user: str = "", password: str = "") -> "subprocess.Popen[str]":
        script = Path(__file__).with_name("rtsp_server.py")
        process = subprocess.Popen([python, script, str(port), user, password], stdout=subprocess.PIPE, text=True)
        made.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in made:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()
