"""Measuring: drawn with the mouse or the arrow keys, calibrated along a scale, kept with the photo."""

from pathlib import Path

import pytest
from gui_kit import ByName, MakeWindow, wait_for
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from skinapp.core.measure import Measure
from skinapp.gui.main_window import MainWindow
from skinapp.gui.state import Stage
from skinapp.gui.widgets.ruler import said


@pytest.fixture
def ruling(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    Image.new("RGB", (1600, 1200), "#b08060").save(tmp_path / "routine.png")
    window = make_window(ByName())
    window.open_paths([tmp_path / "routine.png"])
    wait_for(qtbot, window, Stage.DONE)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K)
    return window


def measured(window: MainWindow) -> Measure:
    entry = window.session.state.entry
    assert entry is not None
    assert entry.measure is not None
    return entry.measure


def drag(qtbot: QtBot, window: MainWindow, begin: QPoint, end: QPoint) -> None:
    view, left = window.photo.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=begin)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, left, pos=end)


def at(window: MainWindow, x: float, y: float) -> QPoint:
    return window.photo.mapFromScene(QPointF(x, y))


def test_line_is_drawn_calibrated_and_kept(
    qtbot: QtBot, ruling: MainWindow, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    line = measured(ruling)
    assert line.length_px == pytest.approx(800, abs=5)
    assert said(line).endswith("px")
    monkeypatch.setattr(QInputDialog, "getDouble", lambda *_: (10.0, True))
    qtbot.keyClick(ruling, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert said(measured(ruling)) == "10.0\u00a0mm"
    drag(qtbot, ruling, at(ruling, 400, 300), at(ruling, 400, 700))
    assert measured(ruling).length_mm == pytest.approx(5.0, abs=0.1)
    kept = measured(ruling)
    ruling.close()
    again = make_window(ByName())
    wait_for(qtbot, again, Stage.DONE)
    assert measured(again) == kept


def test_line_follows_zoom_and_turn(qtbot: QtBot, ruling: MainWindow) -> None:
    drag(qtbot, ruling, at(ruling, 400, 600), at(ruling, 1200, 600))
    before = measured(ruling)
    for name in ("zoom_in", "turn", "actual"):
        ruling.actions_by_name[name].trigger()
    assert measured(ruling) == before
    drag(qtbot, ruling, at(ruling, 700, 600), at(ruling, 900, 600))
    assert measured(ruling).length_px == pytest.approx(200, abs=3)


def test_arrow_keys_draw_from_the_middle(qtbot: QtBot, ruling: MainWindow) -> None:
    for _ in range(10):
        qtbot.keyClick(ruling.photo, Qt.Key.Key_Right)
    line = measured(ruling)
    assert (line.x1, line.y1, line.y2) == (800, 600, 600)
    assert line.x2 > 820
    qtbot.keyClick(ruling.photo, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert measured(ruling).x1 < 800


def test_line_stays_on_the_photo_until_it_is_removed(qtbot: QtBot, ruling: MainWindow) -> None:
    drag(qtbot, ruling, at(ruling, 800, 600), QPoint(ruling.photo.width() - 1, 1))
    line = measured(ruling)
    assert line.x2 <= 1600
    assert line.y2 >= 0
    qtbot.keyClick(ruling, Qt.Key.Key_K)
    start = ruling.photo.mapToScene(QPoint(100, 100))
    ruling.actions_by_name["actual"].trigger()
    drag(qtbot, ruling, QPoint(300, 300), QPoint(250, 260))  # dragging moves the photo again
    assert ruling.photo.mapToScene(QPoint(100, 100)) != start
    assert measured(ruling) == line
    qtbot.keyClick(ruling, Qt.Key.Key_Backspace)
    assert ruling.session.state.entry.measure is None


def test_line_that_is_being_drawn_is_not_lost_to_a_photo_assessed_meanwhile(qtbot: QtBot, ruling: MainWindow) -> None:
    view, left = ruling.photo.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=at(ruling, 400, 600))
    ruling.session.worklist.change(ruling.session.state.entry.id, sentence="something else happened")
    qtbot.mouseMove(view, at(ruling, 800, 600))
    qtbot.mouseRelease(view, left, pos=at(ruling, 800, 600))
    assert measured(ruling).length_px == pytest.approx(400, abs=5)
