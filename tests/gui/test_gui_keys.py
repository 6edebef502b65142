"""Everything can be done with the keyboard, and every control has a name."""

from collections import Counter
from pathlib import Path

import pytest
from gui_kit import wait_for
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from skinapp.core.exit_policy import Mode
from skinapp.gui.actions import SPECS, plain
from skinapp.gui.main_window import MainWindow
from skinapp.gui.screens.about import About
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.screens.shortcuts import Shortcuts
from skinapp.gui.state import Stage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(qtbot: QtBot, window: MainWindow) -> MainWindow:
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def test_from_opening_to_report_without_a_mouse(
    qtbot: QtBot, active: MainWindow, sample_files: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, key = active, Qt.Key
    report = tmp_path / "report.pdf"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (sample_files[:2], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    qtbot.keyClick(window, key.Key_O, CTRL)
    wait_for(qtbot, window, Stage.DONE)
    qtbot.keyClick(window, key.Key_PageDown)
    wait_for(qtbot, window, Stage.DONE)
    assert window.header.position.text() == "Photo 2 of 2"
    qtbot.keyClick(window, key.Key_PageUp)
    wait_for(qtbot, window, Stage.DONE)
    assert window.header.position.text() == "Photo 1 of 2"
    qtbot.keyClick(window, key.Key_M)
    wait_for(qtbot, window, Stage.DONE)
    assert window.session.state.mode is Mode.FULL
    fitted = window.photo.scale_factor
    qtbot.keyClick(window, key.Key_Plus)
    assert window.photo.scale_factor > fitted
    qtbot.keyClick(window, key.Key_1)
    assert window.photo_bar.scale.text() == "100\u00a0%"
    qtbot.keyClick(window, key.Key_0)
    assert window.photo.scale_factor == pytest.approx(fitted)
    qtbot.keyClick(window, key.Key_E, CTRL)
    dialog = _dialog(ExportDetails)
    with qtbot.waitSignal(window.session.reporting.written):
        qtbot.keyClick(dialog, key.Key_Return)
    assert report.is_file()
    assert window.banner.isVisible()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, key.Key_Escape)
    assert not window.banner.isVisible()


def test_return_saves_the_report_also_after_the_focus_was_on_cancel(
    qtbot: QtBot, active: MainWindow, sample_files: list[str]
) -> None:
    active.open_paths(sample_files[:1])
    wait_for(qtbot, active, Stage.DONE)
    qtbot.keyClick(active, Qt.Key.Key_E, CTRL)
    dialog = _dialog(ExportDetails)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.lines["clinic_name"].hasFocus)
    buttons = dialog.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()
    dialog.lines["clinic_name"].setFocus()
    assert dialog.findChild(QPushButton, "save").isDefault()
    dialog.reject()


@pytest.mark.parametrize(("key", "modifier", "kind"), [(Qt.Key.Key_F1, None, Shortcuts), (Qt.Key.Key_I, CTRL, About)])
def test_help_opens_and_closes_with_keys(
    qtbot: QtBot, active: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None, kind: type[QDialog]
) -> None:
    qtbot.keyClick(active, key, modifier or Qt.KeyboardModifier.NoModifier)
    dialog = _dialog(kind)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_key_means_two_things() -> None:
    keys = Counter(key for spec in SPECS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_list_of_keys_names_every_action(qtbot: QtBot, window: MainWindow) -> None:
    screen = Shortcuts(window)
    qtbot.addWidget(screen)
    texts = [each.text() for each in screen.findChildren(QLabel)]
    for spec in SPECS:
        assert plain(spec.text).rstrip("…") in texts


def test_every_action_has_a_key_and_a_place_in_the_menu(window: MainWindow) -> None:
    in_menus = {action.objectName() for menu in window.menuBar().actions() for action in menu.menu().actions()}
    assert in_menus == {spec.name for spec in SPECS}
    for spec in SPECS:
        assert not window.actions_by_name[spec.name].shortcut().isEmpty()


def test_tab_walks_from_header_to_photo_to_reading(qtbot: QtBot, active: MainWindow, sample_files: list[str]) -> None:
    active.open_paths(sample_files[:2])
    wait_for(qtbot, active, Stage.DONE)
    first = active.focusWidget()
    order: list[QWidget] = []
    while True:
        focused = QApplication.focusWidget()
        assert focused is not None
        order.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first or len(order) > 40:
            break
    assert len(order) <= 40
    places = [order.index(widget) for widget in (active.header.export, active.photo, active.panel)]
    assert places == sorted(places)


def test_every_control_that_takes_focus_has_a_name(qtbot: QtBot, window: MainWindow, sample_files: list[str]) -> None:
    window.open_paths(sample_files[:2])
    wait_for(qtbot, window, Stage.DONE)
    details = ExportDetails(window.export.details)
    qtbot.addWidget(details)
    for root in (window, details):
        for widget in root.findChildren(QWidget):
            if widget.isVisibleTo(root) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                assert text or widget.accessibleName() or _has_label(root, widget), widget


def _has_label(root: QWidget, widget: QWidget) -> bool:
    return any(label.buddy() is widget for label in root.findChildren(QLabel))


def _dialog(kind: type[QDialog]) -> QDialog:
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    assert len(found) == 1
    return found[0]
