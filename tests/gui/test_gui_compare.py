"""Two photos: one is pinned, the other comes on screen; both are zoomed and moved as one, or seen in turn."""

from pathlib import Path

import pytest
from gui_kit import ByName, MakeWindow, wait_for, wait_for_all
from PIL import Image
from PySide6.QtCore import QLineF, QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.imaging.looks import Look


@pytest.fixture
def pinned(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    """The first of two photos of another size is pinned, the second is on screen."""
    for name, size in (("routine-2024.png", (800, 600)), ("routine-2026.png", (1600, 1200))):
        Image.new("RGB", size, "#b08060").save(tmp_path / name)
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine-2024.png", tmp_path / "routine-2026.png"])
    wait_for(qtbot, window, Stage.DONE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_X)
    wait_for_all(qtbot, window)
    window.actions_by_name["next"].trigger()
    wait_for(qtbot, window, Stage.DONE)
    return window


def seen(window: MainWindow) -> tuple[bool, bool]:
    return window.pair.pinned.isVisible(), window.pair.photo.isVisible()


def test_pinned_photo_stays_beside_the_one_on_screen(pinned: MainWindow) -> None:
    assert seen(pinned) == (True, True)
    assert pinned.header.name.text() == "routine-2026.png"
    assert pinned.pair.pinned.accessibleDescription() == "800 by 600 pixels"
    assert pinned.pair.photo.accessibleDescription() == "1600 by 1200 pixels"


def test_zoom_and_pan_are_linked_whichever_is_moved(pinned: MainWindow) -> None:
    left, right = pinned.pair.pinned, pinned.pair.photo
    for leader, led in ((right, left), (left, right)):
        leader.zoom(3)
        leader.centerOn(QPointF(leader.sceneRect().width() * 0.3, leader.sceneRect().height() * 0.6))
        for value in ("zoom", "x", "y"):
            assert getattr(led.place, value) == pytest.approx(getattr(leader.place, value), abs=0.01), value
    assert right.place.zoom > 4
    pinned.actions_by_name["fit"].trigger()
    assert left.place.zoom == pytest.approx(1)


def test_blink_shows_one_in_the_place_of_the_other(qtbot: QtBot, pinned: MainWindow) -> None:
    pair = pinned.pair
    pair.photo.zoom(2)
    pinned.actions_by_name["blink"].trigger()
    assert seen(pinned) == (False, True)
    before = pair.photo.place
    pinned.actions_by_name["blink"].trigger()
    assert seen(pinned) == (True, False)
    for value in ("zoom", "x", "y"):
        assert getattr(pair.pinned.place, value) == pytest.approx(getattr(before, value), abs=0.02), value
    pinned.actions_by_name["side_by_side"].trigger()
    assert seen(pinned) == (True, True)


def test_another_photo_or_a_line_on_it_is_seen_although_the_pinned_one_was_alone(qtbot: QtBot, pinned: MainWindow) -> None:
    blink = pinned.actions_by_name["blink"]
    blink.trigger()
    blink.trigger()
    assert seen(pinned) == (True, False)
    pinned.actions_by_name["previous"].trigger()
    assert seen(pinned) == (False, True)
    wait_for(qtbot, pinned, Stage.DONE)
    blink.trigger()
    assert seen(pinned) == (True, False)
    qtbot.keyClick(pinned, Qt.Key.Key_K)
    assert seen(pinned) == (False, True)


def test_pinned_photo_keeps_its_turn_and_turns_alone_while_it_has_the_focus(qtbot: QtBot, pinned: MainWindow) -> None:
    pair, pin = pinned.pair, pinned.actions_by_name["pin"]

    def turns() -> tuple[float, float]:
        """Where the x-axis of either photo points on screen, in degrees."""
        return tuple(
            round(QLineF(QPointF(), view.transform().map(QPointF(1, 0))).angle()) for view in (pair.pinned, pair.photo)
        )

    pin.trigger()
    pair.photo.setFocus()
    qtbot.keyClick(pinned, Qt.Key.Key_T)
    pin.trigger()
    assert turns() == (270, 270)
    pinned.actions_by_name["previous"].trigger()
    wait_for(qtbot, pinned, Stage.DONE)
    assert turns() == (270, 0)
    pair.pinned.setFocus()
    qtbot.keyClick(pinned, Qt.Key.Key_T)
    assert turns() == (180, 0)
    pinned.session.set_look(Look.GREY)
    qtbot.waitUntil(lambda: pair.pinned.grab().toImage().pixelColor(pair.pinned.rect().center()).saturation() == 0)
    assert turns() == (180, 0)
    pair.photo.setFocus()
    qtbot.keyClick(pinned, Qt.Key.Key_T)
    assert turns() == (180, 270)
    pinned.list.setFocus()
    qtbot.keyClick(pinned, Qt.Key.Key_T)
    assert turns() == (180, 180)


def test_unpinned_there_is_one_again(qtbot: QtBot, pinned: MainWindow) -> None:
    pinned.actions_by_name["blink"].trigger()
    pinned.actions_by_name["blink"].trigger()
    pinned.actions_by_name["pin"].trigger()
    assert seen(pinned) == (False, True)
    assert not pinned.actions_by_name["blink"].isEnabled()
    pinned.photo.zoom(2)  # there is nothing left to lead
    assert pinned.photo.place.zoom > 1.5


def test_swipe_uncovers_the_photo_on_screen_behind_the_pinned_one(qtbot: QtBot, pinned: MainWindow) -> None:
    pair = pinned.pair
    pair.photo.zoom(2)
    place = pair.photo.place
    qtbot.keyClick(pinned, Qt.Key.Key_S)
    assert seen(pinned) == (True, True)
    assert pair.pinned.geometry() == pair.photo.geometry() == pair.rect()
    assert pair.photo.place.zoom == pytest.approx(place.zoom, rel=0.02)
    assert pair.pinned.mask().boundingRect().width() == pytest.approx(pair.width() / 2, abs=2)
    for _ in range(5):
        qtbot.keyClick(pair.divider, Qt.Key.Key_Right)
    assert pair.pinned.mask().boundingRect().width() == pytest.approx(pair.width() * 0.6, abs=2)
    grip = pair.divider.rect().center()
    qtbot.mousePress(pair.divider, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(pair.divider, grip - QPoint(round(pair.width() * 0.3), 0))
    assert pair.pinned.mask().boundingRect().width() == pytest.approx(pair.width() * 0.3, abs=4)
    qtbot.keyClick(pinned, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert pair.pinned.mask().isEmpty()
    assert not pair.divider.isVisible()
    assert pair.pinned.width() < pair.width() / 2


@pytest.mark.parametrize("name", ["swipe", "blink"])
def test_photo_that_cannot_be_shown_says_so_beside_the_pinned_one(
    qtbot: QtBot, pinned: MainWindow, tmp_path: Path, name: str
) -> None:
    pinned.actions_by_name[name].trigger()
    letter = tmp_path / "letter.jpg"
    letter.write_text("Dear colleague")
    pinned.open_paths([letter])
    wait_for(qtbot, pinned, Stage.FAILED)
    assert seen(pinned) == (True, True)
    assert pinned.pair.pinned.width() < pinned.pair.width() / 2
    assert not pinned.pair.divider.isVisible()
    assert (
        len(set(pinned.photo.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8).bits().tobytes())) > 8
    )  # words
    pinned.actions_by_name["previous"].trigger()
    wait_for(qtbot, pinned, Stage.DONE)
    assert pinned.pair.photo.width() == pinned.pair.width()


def test_pinned_photo_is_seen_in_the_look_of_the_other(qtbot: QtBot, pinned: MainWindow) -> None:
    session, left = pinned.session, pinned.pair.pinned
    colour = left.grab().toImage()
    place = left.place
    session.set_look(Look.GREY)
    qtbot.waitUntil(lambda: left.grab().toImage().pixelColor(left.rect().center()).saturation() == 0)
    assert left.place == place
    pinned.actions_by_name["previous"].trigger()
    wait_for(qtbot, pinned, Stage.DONE)
    assert left.grab().toImage().pixelColor(left.rect().center()).saturation() == 0
    session.set_look(Look.COLOUR)
    qtbot.waitUntil(lambda: left.grab().toImage() == colour)
    session.set_look(Look.RED)
    pinned.actions_by_name["pin"].trigger()
    pinned.actions_by_name["pin"].trigger()  # what is pinned in a look stays in it
    qtbot.waitUntil(lambda: left.grab().toImage().pixelColor(left.rect().center()).saturation() == 0)
