"""What can be done with the photo on screen: zoom, turn, other looks, measure, compare."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skinapp.core.language import tr
from skinapp.core.measure import Measure
from skinapp.core.photo import Photo
from skinapp.core.scales import ScaleFile
from skinapp.gui.actions import Actions
from skinapp.gui.pinning import Pinning
from skinapp.gui.screens.scale import ScaleDialog
from skinapp.gui.session import Session
from skinapp.gui.state import State
from skinapp.gui.widgets.pen import Tool
from skinapp.gui.widgets.photo_pair import PhotoPair
from skinapp.gui.widgets.zoom_view import STEP
from skinapp.imaging.looks import Look
from skinapp.paths import user_config
from skinapp.reports.gate import refused_scale_sentence, shows_figures

_WITH_A_PHOTO = (
    "zoom_in",
    "zoom_out",
    "fit",
    "actual",
    "frame",
    "look",
    "colour",
    "magnifier",
    "ruler",
    "area",
    "explain",
)


class Viewing(QObject):
    """Connects the actions of the View menu with the views, and enables those that make sense."""

    def __init__(self, session: Session, pair: PhotoPair, actions: Actions, window: QWidget) -> None:
        """pair: the views. window: parent of the dialogs."""
        super().__init__(window)
        self._session, self._pair, self._actions, self._window = session, pair, actions, window
        self._pinning = Pinning(session, self)
        self._pinning.drawn.connect(pair.pinned.show_photo)
        view = pair.photo
        slots = {
            "zoom_in": lambda: view.zoom(STEP),
            "zoom_out": lambda: view.zoom(1 / STEP),
            "fit": view.fit,
            "actual": lambda: view.zoom_to(1.0),
            "turn": pair.turn,
            "look": self._look_on,
            "colour": lambda: session.set_look(Look.COLOUR),
            "magnifier": view.set_magnifying,
            "ruler": lambda is_on: self._take(Tool.LINE if is_on else Tool.MOVE),
            "area": lambda is_on: self._take(Tool.AREA if is_on else Tool.MOVE),
            "scale": self._ask_scale,
            "unmeasure": self._remove_measure,
            "pin": self._pin,
            "blink": pair.blink,
            "side_by_side": pair.show_both,
            "swipe": pair.swipe,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(slot)
        actions["frame"].setChecked(True)
        actions["frame"].toggled.connect(view.set_frame_shown)
        actions["explain"].toggled.connect(session.explaining.switch)
        session.explaining.changed.connect(self._show_map)
        session.photo_changed.connect(pair.show_own)
        view.ruled.connect(session.measure)

    def show_state(self, state: State) -> None:
        """Show line and square of the photo, and what can be done with it."""
        shown = state.shown_assessment
        self._pair.photo.show_frame(shown.frame if shown else None)
        self._pair.photo.show_lesion(shown.answer.lesion if shown and shows_figures(shown) else None)
        self._pair.photo.show_measure(state.measure, state.settings.units)
        self._show_map()
        self._pinning.follow(state)
        enabled = {
            **dict.fromkeys(_WITH_A_PHOTO, state.photo is not None),
            "unmeasure": state.entry is not None and state.entry.measure is not None,
            **dict.fromkeys(("blink", "side_by_side", "swipe"), self._pair.is_comparing),
            **dict.fromkeys(("pin", "turn"), state.photo is not None or self._pair.is_comparing),
        }
        for name, is_enabled in enabled.items():
            self._actions[name].setEnabled(is_enabled)

    def _show_map(self) -> None:
        self._pair.photo.show_heat(self._session.explaining.asked.picture)

    def _look_on(self) -> None:
        looks = list(Look)
        self._session.set_look(looks[(looks.index(self._session.state.look) + 1) % len(looks)])

    @property
    def is_drawing(self) -> bool:
        """Whether dragging and the arrow keys draw."""
        return self._actions["ruler"].isChecked() or self._actions["area"].isChecked()

    def stop_drawing(self) -> None:
        """Dragging moves the photo again; what was not drawn to its end is gone."""
        self._take(Tool.MOVE)
        state = self._session.state
        self._pair.photo.show_measure(state.measure, state.settings.units)

    def _take(self, tool: Tool) -> None:
        """Line or outline: one of them, or the photo is moved."""
        self._actions["ruler"].setChecked(tool is Tool.LINE)
        self._actions["area"].setChecked(tool is Tool.AREA)
        self._pair.photo.take(tool)
        if tool is not Tool.MOVE:
            self._pair.show_own()  # nobody draws on what is not seen
            self._pair.photo.setFocus()  # the arrow keys draw

    def _remove_measure(self) -> None:
        """Line and outline go, the scale stays; where there is nothing but a scale, that goes."""
        entry = self._session.state.entry
        measure = entry.measure if entry is not None else None  # what the reader said; a file's own scale stays
        if measure is not None:
            self._session.measure(measure.undrawn() if measure.is_drawn else None)

    def _ask_scale(self) -> None:
        """Calibrate the photo, along a line or as its dermatoscope shows the skin."""
        photo = self._session.state.photo
        if photo is None:
            return
        measure = self._session.state.measure or Measure()
        presets = ScaleFile(user_config() / "scales.json")
        dialog = ScaleDialog(measure, max(photo.width_px, photo.height_px), presets, self._window, stated=_said_of_file(photo))
        dialog.scaled.connect(lambda mm_per_px: self._scale(photo, measure.scaled(mm_per_px)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _scale(self, photo: Photo, measure: Measure) -> None:
        if self._session.state.photo is photo:  # not when another photo came on screen meanwhile
            self._session.measure(measure)

    def _pin(self, is_pinned: bool) -> None:
        state = self._session.state
        if is_pinned and state.photo is not None and state.entry is not None:
            self._pair.pin(state.photo, state.levels, state.look, state.entry.name)
            self._pinning.pin(state.photo)
        else:
            self._pair.unpin()
            self._pinning.pin(None)
        self.show_state(state)


def _said_of_file(photo: Photo) -> str:
    """What a photo's own file states of its scale; empty for nothing."""
    if photo.is_scale_refused:
        return refused_scale_sentence()
    if photo.mm_per_px is None:
        return ""
    return tr("The DICOM file states {scale:.3g}\u00a0px/mm; what you enter here counts instead.", scale=1 / photo.mm_per_px)
