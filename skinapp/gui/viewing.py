"""What can be done with the photo on screen: zoom, turn, other looks, measure, compare."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from skinapp.gui.actions import Actions
from skinapp.gui.session import Session
from skinapp.gui.state import State
from skinapp.gui.widgets.photo_pair import PhotoPair
from skinapp.gui.widgets.photo_view import STEP
from skinapp.imaging.looks import Look
from skinapp.reports.gate import shows_figures

_WITH_A_PHOTO = ("zoom_in", "zoom_out", "fit", "actual", "frame", "turn", "look", "colour", "ruler")


class Viewing(QObject):
    """Connects the actions of the View menu with the views, and enables those that make sense."""

    def __init__(self, session: Session, pair: PhotoPair, actions: Actions, window: QWidget) -> None:
        """pair: the views. window: parent of the dialogs."""
        super().__init__(window)
        self._session, self._pair, self._actions, self._window = session, pair, actions, window
        view = pair.photo
        slots = {
            "zoom_in": lambda: view.zoom(STEP),
            "zoom_out": lambda: view.zoom(1 / STEP),
            "fit": view.fit,
            "actual": lambda: view.zoom_to(1.0),
            "turn": view.turn,
            "look": self._look_on,
            "colour": lambda: session.set_look(Look.COLOUR),
            "ruler": self._rule,
            "scale": self._ask_length,
            "unmeasure": lambda: session.measure(None),
            "pin": self._pin,
            "blink": pair.blink,
            "side_by_side": pair.show_both,
        }
        for name, slot in slots.items():
            actions[name].triggered.connect(slot)
        actions["frame"].setChecked(True)
        actions["frame"].toggled.connect(view.set_frame_shown)
        view.ruled.connect(session.measure)

    def show_state(self, state: State) -> None:
        """Show line and square of the photo, and what can be done with it."""
        measure = state.entry.measure if state.entry is not None and state.photo is not None else None
        shown = state.shown_assessment
        self._pair.photo.show_frame(shown.frame if shown else None)
        self._pair.photo.show_lesion(shown.answer.lesion if shown and shows_figures(shown) else None)
        self._pair.photo.show_measure(measure)
        enabled = {
            **dict.fromkeys(_WITH_A_PHOTO, state.photo is not None),
            **dict.fromkeys(("scale", "unmeasure"), measure is not None),
            **dict.fromkeys(("blink", "side_by_side"), self._pair.is_comparing),
            "pin": state.photo is not None or self._pair.is_comparing,
        }
        for name, is_enabled in enabled.items():
            self._actions[name].setEnabled(is_enabled)

    def _look_on(self) -> None:
        looks = list(Look)
        self._session.set_look(looks[(looks.index(self._session.state.look) + 1) % len(looks)])

    def _rule(self, is_ruling: bool) -> None:
        self._pair.photo.set_ruling(is_ruling)
        if is_ruling:
            self._pair.photo.setFocus()  # the arrow keys draw

    def _ask_length(self) -> None:
        """Calibrate the photo: the line lies along something of known length, such as the scale in the picture."""
        entry = self._session.state.entry
        if entry is None or entry.measure is None or not entry.measure.length_px:
            return
        now = entry.measure.length_mm or 10.0
        asked = "How long is the line on the skin, in millimetres?\nDraw it along a scale in the photo."
        length, is_given = QInputDialog.getDouble(self._window, "Scale of this photo", asked, now, 0.1, 500.0, 1)
        if is_given:
            self._session.measure(entry.measure.calibrated(length))

    def _pin(self, is_pinned: bool) -> None:
        state = self._session.state
        if is_pinned and state.photo is not None and state.entry is not None:
            self._pair.pin(state.photo, state.levels, state.entry.name)
        else:
            self._pair.unpin()
        self.show_state(state)
