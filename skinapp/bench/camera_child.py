"""Child: the real window with the synthetic camera; how old a picture is when it is painted, and how many are not shown.

python -m skinapp.bench.camera_child STARTED SECONDS
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from skinapp import app, paths
from skinapp.capture.choice import CameraChoice, Kind, write_choice
from skinapp.capture.live import Frame
from skinapp.core.settings_file import SettingsFile
from skinapp.gui.application import dress
from skinapp.gui.main_window import MainWindow
from skinapp.gui.session import Session
from skinapp.inference import torch_libraries

SETTLING_MS = 3000


class Watch(QObject):
    """Watches with live triage off, then on, for some seconds each. found: what is printed at the end."""

    def __init__(self, window: MainWindow, seconds: float) -> None:
        """window: shown, its camera too, its model loaded."""
        super().__init__()
        self.found: dict[str, float] = {}
        self._window, self._seconds = window, seconds
        self._painted: dict[int, float] = {}
        self._first = self._looked = 0
        window.live.view.painted.connect(self._note)
        window.session.worker.glanced.connect(self._count)

    def begin(self) -> None:
        """Off, then on; each is let settle first."""
        self._measure("off", self._switch_on)

    def _switch_on(self) -> None:
        self._window.live.look.switch(True)
        self._measure("on", self._window.close)

    def _measure(self, name: str, go_on: Callable[[], object]) -> None:
        def start() -> None:
            self._painted, self._looked = {}, 0
            QTimer.singleShot(int(self._seconds * 1000), end)

        def end() -> None:
            ages = np.array(list(self._painted.values())) * 1000
            came = max(self._painted) - min(self._painted) + 1
            self.found |= {
                f"age_{name}_ms": float(np.median(ages)),
                f"age95_{name}_ms": float(np.percentile(ages, 95)),
                f"rate_{name}": len(ages) / self._seconds,
                f"dropped_{name}": 100 * (1 - len(ages) / came),
                f"looked_{name}": self._looked / self._seconds,
            }
            go_on()

        QTimer.singleShot(SETTLING_MS, start)

    def _note(self, frame: Frame) -> None:
        self._painted.setdefault(frame.number, time.monotonic() - frame.picture.taken_at)

    def _count(self) -> None:
        self._looked += 1


def main() -> None:
    """Run the window, then print what was found."""
    torch_libraries.preload()  # as the program does before Qt
    application = QApplication([])
    dress(application)
    with TemporaryDirectory() as empty:
        folder = Path(empty)
        paths.user_config = paths.user_data = lambda: folder
        write_choice(folder / "camera.json", CameraChoice(Kind.SYNTHETIC))
        session = Session(app.ShippedModel(), SettingsFile(folder / "settings.json"), app.stored_worklist)
        window = MainWindow(session)
        watch = Watch(window, float(sys.argv[2]))
        window.show()
        session.load()
        window.actions_by_name["camera"].trigger()

        def begin_when_ready() -> None:
            if session.state.model is not None and window.live.camera.can_capture:
                ready.stop()
                watch.begin()

        ready = QTimer(interval=50)
        ready.timeout.connect(begin_when_ready)
        ready.start()
        application.exec()
        session.close()
    sys.stdout.write(json.dumps(watch.found) + "\n")


if __name__ == "__main__":
    main()
