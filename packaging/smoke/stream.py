"""Has a frozen program open a stream and a video: what it needs for network cameras is in the bundle."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "capture"))
from mjpeg_server import MjpegServer

SIZE = (320, 240)


def cameras_that_work(program: str | Path) -> dict[str, bool]:
    """Which kinds of camera gave pictures: synthetic, a stream on loopback, a video file. program: skinapp-cli."""
    server = MjpegServer(size=SIZE)
    try:
        with tempfile.TemporaryDirectory(prefix="Łukasz ") as folder:
            video = Path(folder) / "video.avi"
            writer = cv2.VideoWriter(str(video), cv2.VideoWriter.fourcc(*"MJPG"), 25, SIZE)
            for number in range(12):
                writer.write(np.full((SIZE[1], SIZE[0], 3), number * 20, np.uint8))
            writer.release()
            return {name: works for where in (server.address, str(video)) for name, works in _told(program, where)}
    finally:
        server.stop()


def _told(program: str | Path, where: str) -> list[tuple[str, bool]]:
    command = [program, "selfcheck", "--json", "--camera", where]
    told = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=300).stdout)
    return [(camera["name"], camera["works"]) for camera in told["cameras"]]
