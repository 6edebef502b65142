"""F11: the photo alone on the whole screen, until Esc; Esc also ends drawing."""

from pathlib import Path

import pytest
from gui_kit import ByName, MakeWindow, wait_for, write_photos
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from skinapp.core.labels import Diagnosis
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage


@pytest.fixture
def opened(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path, "routine-1.png", "routine-2.png"))
    wait_for(qtbot, window, Stage.DONE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def around(window: MainWindow) -> list[QWidget]:
    return [window.menuBar(), window.header, window.list, window.panel, window.photo_bar, window.footer]


def test_full_screen_shows_the_photo_alone_until_escape(qtbot: QtBot, opened: MainWindow) -> None:
    opened.setWindowState(Qt.WindowState.WindowMaximized)
    opened.list.rows.setFocus()
    qtbot.keyClick(opened, Qt.Key.Key_F11)
    assert opened.isFullScreen()
    assert [each.isVisible() for each in around(opened)] == [False] * 6
    qtbot.waitUntil(lambda: opened.photo.size() == opened.size())
    assert opened.photo.hasFocus()
    qtbot.keyClick(opened, Qt.Key.Key_PageDown)
    wait_for(qtbot, opened, Stage.DONE)
    assert opened.header.name.text() == "routine-2.png"
    assert [each.isVisible() for each in around(opened)] == [False] * 6
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert [each.isVisible() for each in around(opened)] == [True] * 6
    assert opened.isMaximized()
    assert not opened.isFullScreen()
    assert not opened.actions_by_name["full_screen"].isChecked()


def test_full_screen_that_the_system_ends_brings_everything_back(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_F11)
    opened.showNormal()
    assert [each.isVisible() for each in around(opened)] == [True] * 6
    assert not opened.actions_by_name["full_screen"].isChecked()
    qtbot.keyClick(opened, Qt.Key.Key_F11)
    assert opened.isFullScreen()


def test_own_diagnosis_is_entered_on_the_full_screen(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_F11)
    qtbot.keyClick(opened, Qt.Key.Key_D)
    menu = opened.panel.own.menu
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_1)
    assert opened.session.state.entry.own[-1].diagnosis is Diagnosis.MEL
    assert opened.isFullScreen()


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_K, "ruler"), (Qt.Key.Key_A, "area")])
def test_escape_ends_drawing_also_amid_a_line(qtbot: QtBot, opened: MainWindow, key: Qt.Key, name: str) -> None:
    qtbot.keyClick(opened, key)
    assert opened.actions_by_name[name].isChecked()
    view, left = opened.photo.viewport(), Qt.MouseButton.LeftButton
    begin = opened.photo.mapFromScene(QPointF(60, 60))
    before = opened.photo.grab().toImage()
    qtbot.mousePress(view, left, pos=begin)
    qtbot.mouseMove(view, begin + QPoint(80, 40))
    assert opened.photo.grab().toImage() != before
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.actions_by_name[name].isChecked()
    qtbot.mouseMove(view, begin + QPoint(120, 40))
    qtbot.mouseRelease(view, left, pos=begin + QPoint(120, 40))
    assert opened.session.state.entry.measure is None
    assert opened.photo.grab().toImage() == before
    assert view.cursor().shape() in (Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ClosedHandCursor)
