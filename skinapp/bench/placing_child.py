"""Child: the real program with a long list whose photos are placed anew, since another operating point is chosen.

python -m skinapp.bench.placing_child STARTED FOLDER
"""

import sys
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from skinapp.bench.window_child import Watch, watch_program
from skinapp.core.assessment import Assessment
from skinapp.core.labels import DIAGNOSES
from skinapp.core.operating_points import SENSITIVITY_90, SENSITIVITY_95
from skinapp.gui.state import Stage, State

CHANGES = (SENSITIVITY_90, SENSITIVITY_95) * 2
SETTLED_MS = 2_000
"""Between two changes: the list is still being written meanwhile, and that counts."""


class Placing(Watch):
    """Assesses the first photo of a folder, gives the others its answer or a turned one, then changes the operating point."""

    def __init__(self, application: QApplication, started: float, folder: str) -> None:
        """See `Watch`."""
        super().__init__(application, started, folder)
        self._changes = iter(CHANGES)
        self._is_answered = False

    def _on_loaded(self) -> None:
        self._window.session.pause(is_paused=True)
        super()._on_loaded()

    def _on_changed(self, state: State) -> None:
        if self._is_answered:
            return
        if state.stage is Stage.DONE and state.assessment is not None:
            self._is_answered = True
            answer, entries = state.assessment, self._window.session.worklist.entries
            self._window.session.worklist.change_all(
                {entry.id: {"assessment": _turned(answer, place)} for place, entry in enumerate(entries)}
            )
            self.found["photos"] = len(entries)
            QTimer.singleShot(2 * SETTLED_MS, self._begin)
        else:
            super()._on_changed(state)

    def _begin(self) -> None:
        self._on_tick()
        self._longest_ms = 0
        self._change()

    def _change(self) -> None:
        point = next(self._changes, None)
        if point is None:
            self._on_tick()
            self.found["stall_placing_ms"] = self._longest_ms
            self._window.close()
            return
        session = self._window.session
        session.change_settings(replace(session.state.settings, operating_point=point))
        QTimer.singleShot(SETTLED_MS, self._change)


def _turned(answer: Assessment, by: int) -> Assessment:
    """The same answer about other diagnoses, so that the list has something to arrange."""
    turned = replace(answer.answer, probabilities=np.roll(answer.answer.probabilities, by % len(DIAGNOSES)))
    return replace(answer, readings=(*answer.readings[:-1], turned))


if __name__ == "__main__":
    watch_program(lambda application: Placing(application, float(sys.argv[1]), sys.argv[2]))
