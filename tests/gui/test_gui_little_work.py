"""What the window leaves alone: a long list and the photo on screen cost nothing while one other photo changes."""

from pathlib import Path

import pytest
from gui_kit import ByName, MakeWindow, wait_for_all, wait_for_shelf, write_photos
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from skinapp.core.measure import Measure
from skinapp.gui.main_window import MainWindow

MANY = 60


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    """A list that is assessed and painted."""
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path / "photos", *(f"routine-{number}.png" for number in range(MANY))))
    wait_for_all(qtbot, window)
    QApplication.processEvents()  # every row that is seen has asked for its picture
    wait_for_shelf(qtbot, window)
    QApplication.processEvents()
    return window


def test_entry_that_keeps_its_place_lays_out_no_other_row(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    worklist = window.session.worklist
    count_rows = worklist.rowCount
    monkeypatch.setattr(worklist, "rowCount", lambda *parent: (asked.append(1), count_rows(*parent))[1])
    painted: list[int] = []
    paint = window.list.row.paint

    def count(painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painted.append(index.row())
        paint(painter, option, index)

    monkeypatch.setattr(window.list.row, "paint", count)
    worklist.change(worklist.id_at(2), is_opened=True)
    qtbot.waitUntil(lambda: bool(painted))
    QApplication.processEvents()
    assert painted == [2]
    assert len(asked) < MANY


def test_photo_on_screen_is_painted_anew_only_for_what_changed_on_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[int] = []
    draw = window.photo.drawForeground

    def count(painter: QPainter, rect: object) -> None:
        painted.append(1)
        draw(painter, rect)

    monkeypatch.setattr(window.photo, "drawForeground", count)
    worklist = window.session.worklist
    other = next(entry for entry in worklist.entries if entry != window.session.state.entry)
    worklist.remove([other.id])  # the count that the state says is another one
    QApplication.processEvents()
    assert painted == []
    window.session.measure(Measure(10, 10, 100, 100))
    qtbot.waitUntil(lambda: bool(painted))
