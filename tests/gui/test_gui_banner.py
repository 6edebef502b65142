"""The bar of messages: what is on screen after one message took another's place."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from skinapp.gui.widgets.banner import Banner, Message, Tone


class Painted(QObject):
    """Event filter: which points were painted."""

    def __init__(self, point: QPoint) -> None:
        super().__init__()
        self._point = point
        self.is_reached = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent) and event.region().contains(self._point):
            self.is_reached = True
        return False


def test_message_in_place_of_another_is_painted_up_to_its_edges(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.resize(900, 50)
    banner.show_message(Message(Tone.ERROR, "No room on the disk.", "Try again", lambda: None))
    painted = Painted(QPoint(1, 1))
    banner.installEventFilter(painted)
    qtbot.waitUntil(lambda: painted.is_reached)
    painted.is_reached = False
    banner.show_message(Message(Tone.SUCCESS, "Saved after all.", "Open it", lambda: None))
    qtbot.waitUntil(lambda: painted.is_reached)
