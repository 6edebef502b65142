"""Child: the real program with its window, watched from its own event loop; says when it was painted and how long it hung.

python -m skinapp.bench.window_child STARTED paint|paint-after-torch|load|FOLDER
"""

import sys

if "paint-after-torch" in sys.argv:
    import torch  # noqa: F401  # what the window would wait for if it needed PyTorch

import json
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from skinapp.bench.resident import current_mb, growth_mb, peak_mb
from skinapp.bench.watched import run_program
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import PhotoSource, Stage, State
from skinapp.inference import torch_libraries

MODEL_LIBRARIES = ("torch", "torchvision", "timm", "onnxruntime")
_PAINTED = QEvent.Type(QEvent.registerEventType())


class Watch(QObject):
    """Notes the first paint, the loaded model, the longest gap between two ticks of a timer, and the memory.

    found: what is printed at the end, times in seconds since the process was started.
    """

    def __init__(self, application: QApplication, started: float, task: str) -> None:
        """started: `time.time()` of the parent just before; task: see the module."""
        super().__init__()
        self.found: dict[str, object] = {}
        self._started = started
        self._task = task
        self._resident: list[float] = []
        self._longest_ms = 0
        self._shown = 0
        self._gap = QElapsedTimer()
        self._ticks = QTimer(self, interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._on_tick)
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Wait for the window's first paint event; what is posted here arrives right after it."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, MainWindow):
            self._window = watched
            self._application.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(_PAINTED), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, _: QEvent) -> None:  # noqa: N802  # Qt's name
        """The window is painted."""
        self.found["painted_s"] = time.time() - self._started
        self.found["libraries"] = [name for name in MODEL_LIBRARIES if name in sys.modules]
        if self._task.startswith("paint"):
            self._window.close()
            return
        self._gap.start()
        self._ticks.start()
        self._window.session.changed.connect(self._on_changed)
        self._window.session.worklist.changed.connect(lambda: self._on_changed(self._window.session.state))
        self._window.session.failed.connect(lambda failure: self._end(str(failure.message)))

    def _on_tick(self) -> None:
        self._longest_ms = max(self._longest_ms, self._gap.restart())

    def _on_changed(self, state: State) -> None:
        if state.model is not None and "loaded_s" not in self.found:
            self.found["loaded_s"] = time.time() - self._started
            QTimer.singleShot(0, self._on_loaded)
        if "stall_triage_ms" in self.found:
            self._note_shown(state)
        elif state.entry is not None and not any(entry.is_waiting for entry in self._window.session.worklist.entries):
            self._on_tick()
            self.found["stall_triage_ms"] = self._longest_ms
            self._longest_ms = 0
            QTimer.singleShot(0, self._show)

    def _note_shown(self, state: State) -> None:
        ids = [entry.id for entry in self._window.session.worklist.entries]
        if state.stage is Stage.DONE and state.entry is not None and ids[self._shown :][:1] == [state.entry.id]:
            self._shown += 1
            resident = current_mb()
            self._resident += [] if resident is None else [resident]
            QTimer.singleShot(0, self._show if self._shown < len(ids) else self._end)

    def _show(self) -> None:
        """The next photo, in the order in which they came, since the reading order changes meanwhile."""
        session = self._window.session
        session.show(session.worklist.entries[self._shown].id)

    def _on_loaded(self) -> None:
        """After the stall that loading made was noted."""
        self._on_tick()
        self.found |= {"stall_loading_ms": self._longest_ms, "loaded_mb": current_mb()}
        self._longest_ms = 0
        if self._task == "load":
            self._end()
        else:
            self._window.opening.listing.found.connect(self._on_found)
            self._window.open_paths([self._task])

    def _on_found(self, found: Sequence[PhotoSource]) -> None:
        if not found:
            self._end("There is no photo in this folder.")

    def _end(self, failure: str = "") -> None:
        self.found |= {
            "stall_assessing_ms": self._longest_ms,
            "photos": self._shown,
            "growth_mb": growth_mb(self._resident),
            "peak_mb": peak_mb(),
            "failure": failure,
        }
        self._window.close()


def watch_program(watch: Callable[[QApplication], Watch]) -> None:
    """Run `skinapp` under watch, then print what was found. watch: made for the application."""
    torch_libraries.preload()  # as the program does before Qt
    watching = watch(QApplication([]))
    sys.argv[1:] = []
    run_program()
    sys.stdout.write(json.dumps(watching.found) + "\n")


if __name__ == "__main__":
    watch_program(lambda application: Watch(application, float(sys.argv[1]), sys.argv[2]))
