"""The live camera in the window, in the place of photo and reading."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from skinapp.capture.choice import Kind
from skinapp.capture.live import Phase
from skinapp.core.errors import CameraError
from skinapp.core.language import tr
from skinapp.core.settings import CAPTURE_KEYS
from skinapp.gui.camera import Camera
from skinapp.gui.crash import failure_of
from skinapp.gui.live_triage import LiveLook
from skinapp.gui.screens.camera_address import CameraAddress
from skinapp.gui.session import Session
from skinapp.gui.widgets.live_bar import KEYS, LiveBar
from skinapp.gui.widgets.live_panel import LivePanel
from skinapp.gui.widgets.live_view import STEP, LiveView
from skinapp.reports.plain_text import plain_name

_SHUTTERS = (Qt.Key.Key_Space, Qt.Key.Key_Camera, Qt.Key.Key_WebCam)
_NETWORK, _VIDEO, _SYNTHETIC, _DEVICE = "network…", "video…", "synthetic", "device:"
_METER_FRAMES = 150  # some seconds


class CameraScreen(QWidget):
    """The camera is on while this is visible, and only then.

    Signals:
        failed(Failure): what the user is to be told beside the picture.
    """

    failed = Signal(object)

    def __init__(self, session: Session, camera: Camera, parent: QWidget | None = None) -> None:
        """session: whose settings count and whose worker looks. camera: what is shown."""
        super().__init__(parent)
        self._session = session
        self.camera = camera
        self.look = LiveLook(session, camera, self)
        self.view, self.bar, self.panel = LiveView(), LiveBar(), LivePanel()
        self._has_network = session.state.settings.has_network_cameras
        self._scores: deque[float] = deque(maxlen=_METER_FRAMES)
        self._lay_out()
        self._connect()
        self._list_sources()
        self._show()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.view, 1)
        left.addWidget(self.bar)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(left, 3)
        line.addWidget(self.panel, 2)

    def _connect(self) -> None:
        camera, view, panel, buttons = self.camera, self.view, self.panel, self.bar.buttons
        camera.arrived.connect(self._show_frame)
        camera.changed.connect(self._show)
        camera.listed.connect(self._list_sources)
        camera.unkept.connect(self._on_unkept)
        self.look.changed.connect(self._show_triage)
        self._session.changed.connect(self._follow_settings)
        view.zoomed.connect(self.bar.show_scale)
        buttons["freeze"].clicked.connect(camera.freeze)
        buttons["zoom_in"].clicked.connect(lambda: view.zoom(STEP))
        buttons["zoom_out"].clicked.connect(lambda: view.zoom(1 / STEP))
        buttons["fit"].clicked.connect(view.fit)
        buttons["mirror"].clicked.connect(lambda on: camera.choose(is_mirrored=on))
        buttons["turn"].clicked.connect(lambda: camera.choose(quarters=(camera.choice.quarters + 1) % 4))
        buttons["peaking"].toggled.connect(view.set_peaking)
        panel.capture.clicked.connect(camera.capture)
        panel.timer.activated.connect(lambda _: camera.choose(timer_s=int(panel.timer.value)))
        panel.burst.activated.connect(lambda _: camera.choose(burst=int(panel.burst.value)))
        panel.triage.clicked.connect(self.look.switch)
        panel.source.activated.connect(lambda _: self._choose_source())
        panel.resolution.activated.connect(lambda _: self._choose_size())
        panel.edit.clicked.connect(self._ask_for_address)
        panel.again.clicked.connect(camera.try_again)
        panel.controls.changed.connect(camera.set_control)

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the camera on."""
        super().showEvent(event)
        self._scores.clear()
        self.camera.start()
        self._list_sources()
        self.view.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch it off, also where the window is minimised."""
        super().hideEvent(event)
        self.look.switch(False)
        self.camera.stop()

    def event(self, event: QEvent) -> bool:
        """While the camera is shown, its keys are not those of the photo."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meant_by(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Capture, or press a button."""
        meant = self._meant_by(event)
        if meant is None:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():  # a foot stays on its switch
            return
        elif meant == "capture":
            self.camera.capture()
        else:
            self.bar.buttons[meant].click()

    def _meant_by(self, event: QKeyEvent) -> str | None:
        """The button that a key stands for, or "capture"; None where it is no key of the camera."""
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain != Qt.KeyboardModifier.NoModifier:
            return None
        chosen = QKeySequence(self._session.state.settings.capture_key)
        if event.key() in _SHUTTERS or chosen == QKeySequence(event.key()):
            return "capture"
        return KEYS.get(Qt.Key(event.key()))

    @Slot()
    def _show_frame(self) -> None:
        frame = self.camera.frame
        self.view.show_frame(frame)
        if frame is not None:
            self._scores.append(frame.focus.score)
            self.panel.show_meter(frame.focus.score / (max(self._scores) or 1))

    @Slot()
    def _show(self) -> None:
        camera, view, panel, status = self.camera, self.view, self.panel, self.camera.status
        is_live = status.phase is Phase.LIVE
        if not camera.can_capture:
            panel.show_meter(None)
        view.show_frame(camera.frame)
        view.show_turned(camera.choice.quarters, camera.choice.is_mirrored)
        title = tr("Connecting…") if status.phase is Phase.CONNECTING and not status.sentence else tr("No live picture")
        view.explain("" if is_live or camera.is_frozen else title, status.sentence)
        view.mark(_mark(camera), camera.is_on and is_live, camera.frame is not None and camera.choice.kind is Kind.SYNTHETIC)
        view.count_down(camera.seconds_left)
        self.bar.buttons["freeze"].setChecked(camera.is_frozen)
        self.bar.buttons["freeze"].setEnabled(camera.can_capture)
        self.bar.buttons["mirror"].setChecked(camera.choice.is_mirrored)
        size, rate = status.size, status.per_second
        self.bar.caption.show_text(
            tr("{width:,} × {height:,} px · {rate:.0f} pictures a second", width=size[0], height=size[1], rate=rate)
            if is_live
            else ""
        )
        panel.capture.setEnabled(camera.can_capture and (not camera.is_busy or camera.seconds_left > 0))
        panel.capture.setText(tr("Cancel the timer") if camera.seconds_left else tr("Capture photo"))
        panel.timer.choose(str(camera.choice.timer_s))
        panel.burst.choose(str(camera.choice.burst))
        panel.again.setVisible(status.phase is Phase.DENIED)
        panel.status.setText(
            status.sentence or (tr("On. Nothing is kept until you capture.") if is_live else tr("Connecting…"))
        )
        foot = self._session.state.settings.capture_key
        if foot:
            keys = tr("Space bar, {key}, or the camera's shutter. The photo is assessed at once.", key=tr(CAPTURE_KEYS[foot]))
        else:
            keys = tr("Space bar, or the camera's shutter. The photo is assessed at once.")
        panel.keys.setText(keys)
        panel.controls.show_states(status.controls)
        self._show_triage()

    @Slot()
    def _show_triage(self) -> None:
        is_hidden = self._session.state.settings.is_own_first
        self.panel.show_triage(self.look.is_on, is_hidden, self.look.answer, self.look.sentence)

    @Slot()
    def _follow_settings(self) -> None:
        if self._has_network != self._session.state.settings.has_network_cameras:
            self._has_network = self._session.state.settings.has_network_cameras
            if self.camera.choice.is_network:
                self.camera.try_again()
            self._list_sources()
        self._show_triage()

    @Slot()
    def _list_sources(self) -> None:
        """Cameras that are plugged in, the one that is chosen even where it is not, and the other kinds."""
        choice, source = self.camera.choice, self.panel.source
        names = [device.name for device in self.camera.devices]
        chosen = choice.name if choice.kind is Kind.DEVICE else ""
        if chosen and chosen not in names:
            names.append(chosen)
        source.clear()
        if not names:
            source.addItem(tr("No camera plugged in"), _DEVICE)
        for name in names:
            source.addItem(name, _DEVICE + name)
        if self._session.state.settings.has_network_cameras:
            source.addItem(tr("Network: {name}", name=choice.name) if choice.is_network else tr("Network camera…"), _NETWORK)
        source.addItem(
            tr("Video: {name}", name=plain_name(Path(choice.name).name)) if choice.kind is Kind.VIDEO else tr("Video file…"),
            _VIDEO,
        )
        source.addItem(tr("Synthetic camera"), _SYNTHETIC)
        marks = {Kind.STREAM: _NETWORK, Kind.VIDEO: _VIDEO, Kind.SYNTHETIC: _SYNTHETIC}
        source.setCurrentIndex(max(0, source.findData(marks.get(choice.kind, _DEVICE + chosen))))
        self.panel.show_resolutions(self.camera.resolutions, choice.size)
        self.panel.edit.setVisible(choice.is_network and self._has_network)

    def _choose_source(self) -> None:
        value = self.panel.source.value
        if value == _NETWORK:
            self._ask_for_address()
        elif value == _VIDEO:
            path, _ = QFileDialog.getOpenFileName(
                self, tr("Open video"), "", tr("Videos (*.mp4 *.avi *.mov *.mkv);;All files (*)")
            )
            if path:
                self.camera.choose(kind=Kind.VIDEO, name=path, user="")
        elif value == _SYNTHETIC:
            self.camera.choose(kind=Kind.SYNTHETIC, name="", user="")
        else:
            self.camera.choose(kind=Kind.DEVICE, name=value.removeprefix(_DEVICE), user="")
        self._list_sources()
        self.view.setFocus()

    def _choose_size(self) -> None:
        width, height = self.panel.chosen_size
        self.camera.choose(width_px=width, height_px=height)
        self.view.setFocus()

    def _ask_for_address(self) -> None:
        dialog = CameraAddress(self.camera.choice, self)
        dialog.accepted.connect(lambda: self.camera.connect_to(dialog.entered))
        dialog.accepted.connect(self._list_sources)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _on_unkept(self, error: CameraError) -> None:
        self.failed.emit(failure_of(error))


def _mark(camera: Camera) -> str:
    if camera.is_frozen:
        return tr("Frozen")
    return tr("Camera on") if camera.status.phase is Phase.LIVE else ""
