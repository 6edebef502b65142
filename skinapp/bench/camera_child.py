"""Child: the real window with the synthetic camera; how old a picture is when it is painted, and how many are not shown.

python -m skinapp.bench.camera_child STARTED SECONDS WIDTH HEIGHT
"""

import json
import sys
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from skinapp.bench.watched import run_program
from skinapp.capture.choice import CameraChoice, Kind, write_choice
from skinapp.capture.live import Frame
from skinapp.capture.synthetic import RATE
from skinapp.gui.main_window import MainWindow
from skinapp.inference import torch_libraries

SETTLING_MS = 3000


class Watch(QObject):
    """Watches with live triage off, then on, some seconds each, both let settle first. found: what is printed at the end."""

    def __init__(self, application: QApplication, seconds: float) -> None:
        """application: in which the window will be. seconds: for how long each is watched."""
        super().__init__()
        self.found: dict[str, float] = {}
        self._application, self._seconds = application, seconds
        self._painted: dict[int, float] = {}
        self._looked = 0
        self._began_s = 0.0
        self._ready = QTimer(self, interval=50)
        self._ready.timeout.connect(self._begin_when_ready)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Wait for the window's first paint event."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, MainWindow):
            self._window = watched
            self._application.removeEventFilter(self)
            self._ready.start()
        return False

    def _begin_when_ready(self) -> None:
        """Once the model is loaded, show the camera; once that gives pictures, measure: off, then on."""
        live = self._window.live
        if self._window.session.state.model is None:
            return
        self._window.actions_by_name["camera"].setChecked(True)
        if live.camera.can_capture:
            self._ready.stop()
            live.view.painted.connect(self._note)
            self._window.session.worker.glanced.connect(self._count)
            self._measure("off", self._switch_on)

    def _switch_on(self) -> None:
        self._window.live.look.switch(True)
        self._measure("on", self._window.close)

    def _measure(self, name: str, go_on: Callable[[], object]) -> None:
        def start() -> None:
            self._painted, self._looked, self._began_s = {}, 0, time.process_time()
            QTimer.singleShot(int(self._seconds * 1000), end)

        def end() -> None:
            ages = np.array(list(self._painted.values())) * 1000
            self.found |= {
                f"age_{name}_ms": float(np.median(ages)),
                f"age95_{name}_ms": float(np.percentile(ages, 95)),
                f"rate_{name}": len(ages) / self._seconds,
                f"dropped_{name}": 100 * max(0.0, 1 - len(ages) / (RATE * self._seconds)),
                f"looked_{name}": self._looked / self._seconds,
                f"processor_{name}_ms": 1000 * (time.process_time() - self._began_s) / len(ages),
            }
            go_on()

        QTimer.singleShot(SETTLING_MS, start)

    def _note(self, frame: Frame) -> None:
        self._painted.setdefault(frame.number, time.monotonic() - frame.picture.taken_at)

    def _count(self) -> None:
        self._looked += 1


def main() -> None:
    """Run `skinapp` under watch, then print what was found."""
    torch_libraries.preload()  # as the program does before Qt
    seconds, width, height = float(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    application = QApplication([])
    watch = Watch(application, seconds)
    choice = CameraChoice(Kind.SYNTHETIC, width_px=width, height_px=height)
    sys.argv[1:] = []
    run_program(lambda folder: write_choice(folder / "camera.json", choice))
    sys.stdout.write(json.dumps(watch.found) + "\n")


if __name__ == "__main__":
    main()
