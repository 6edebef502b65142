"""Looks at live pictures with the worker's model, one at a time, always the newest."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from skinapp.capture.live import Frame, Phase
from skinapp.capture.photo_file import turned
from skinapp.core.assessment import Assessment
from skinapp.core.live_triage import LiveAnswer, LiveTriage
from skinapp.core.photo import Photo
from skinapp.gui.camera import Camera
from skinapp.gui.crash import Failure
from skinapp.gui.requests import Requests
from skinapp.gui.session import Session
from skinapp.gui.worker import Glance


class LiveLook(QObject):
    """Off until it is switched on. One picture at a time, so that nothing queues up; after each it rests for as long as that
    took, so that half of the time at least is the camera's and the window's.

    Signals:
        changed(): another answer, or none.
    """

    changed = Signal()
    _requested = Signal(object)

    def __init__(self, session: Session, camera: Camera, parent: QObject | None = None) -> None:
        """session: whose worker is asked. camera: whose pictures are looked at."""
        super().__init__(parent)
        self._session, self._camera = session, camera
        self._requests = Requests(self._requested.emit, step=-1)
        self._request_id = 0
        self._smoothed = LiveTriage()
        self._seen: Frame | None = None
        self._asked_at = 0.0
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._look)
        self.is_on = False
        self.answer: LiveAnswer | None = None
        self.sentence = ""
        """Why it went no further, or nothing."""
        self._requested.connect(session.worker.run)
        session.worker.glanced.connect(self._on_glanced)
        session.worker.failed.connect(self._on_failed)
        session.worker.finished.connect(self._on_finished)
        camera.arrived.connect(self._look)
        camera.changed.connect(self._follow)

    def switch(self, is_on: bool) -> None:
        """Begin, or stop and forget."""
        self.is_on = is_on and not self._session.state.settings.is_own_first
        self.sentence = ""
        self._forget()
        self._look()

    def _look(self) -> None:
        frame = self._camera.frame
        if frame is None or self._camera.status.phase is not Phase.LIVE:
            return
        if not self.is_on or self._requests or self._rest.isActive():
            return
        if frame is not self._seen:  # a frozen one is looked at once
            self._seen, self._asked_at = frame, time.monotonic()
            choice = self._camera.choice
            pixels = turned(frame.picture.pixels, choice.quarters, choice.is_mirrored)
            height, width = pixels.shape[:2]
            self._request_id = self._requests.ask(Glance(Photo(pixels, "", "", width, height, "live")))

    def _follow(self) -> None:
        """What was said of pictures that are gone is taken back."""
        if self.answer is not None and (not self._camera.is_on or self._camera.status.phase is not Phase.LIVE):
            self._forget()

    def _forget(self) -> None:
        self._requests.drop(self._request_id)
        self._smoothed = LiveTriage()
        self._seen = self.answer = None
        self.changed.emit()

    @Slot(int, object)
    def _on_glanced(self, request_id: int, seen: Assessment) -> None:
        if request_id in self._requests:
            self.answer = self._smoothed.add(seen, time.monotonic())
            self.changed.emit()

    @Slot(int, object)
    def _on_failed(self, request_id: int, failure: Failure) -> None:
        if request_id in self._requests:
            self.is_on = False
            self.sentence = failure.message
            self._forget()

    @Slot(int)
    def _on_finished(self, request_id: int) -> None:
        if self._requests.end(request_id):
            self._rest.start(round((time.monotonic() - self._asked_at) * 1000))
