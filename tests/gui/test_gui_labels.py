"""Labels: what they say can be copied, without each of them keeping a text document."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skinapp.gui.widgets.labels import label


def move_mouse(onto: QLabel, away: bool = False) -> None:
    place = QPointF(onto.rect().center())
    event = QEvent(QEvent.Type.Leave) if away else QEnterEvent(place, place, place)
    QApplication.sendEvent(onto, event)


def test_text_is_selected_and_copied_while_the_mouse_is_on_it(qtbot: QtBot) -> None:
    shown = label("SHA-256 0123abcd", is_wrapped=False)
    qtbot.addWidget(shown)
    shown.show()
    size = shown.sizeHint()
    assert shown.findChild(QTextDocument) is None
    move_mouse(shown)
    assert shown.sizeHint() == size  # nothing moves under the mouse
    qtbot.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(4, shown.height() // 2))
    assert shown.selectedText() == "SHA"
    move_mouse(shown, away=True)
    assert shown.selectedText() == "SHA"  # to be copied by the menu or by Ctrl+C
    shown.setText("another photo")
    move_mouse(shown)
    move_mouse(shown, away=True)
    assert shown.textInteractionFlags() is Qt.TextInteractionFlag.NoTextInteraction
    assert shown.sizeHint().height() == size.height()
