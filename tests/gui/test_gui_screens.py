"""Every screen, as it opens and on the smallest screen that is supported: nothing clipped, and every control has a name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from gui_kit import ByName, MakeWindow, wait_for, wait_for_all, write_photos
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from skinapp.gui.crash import Failure
from skinapp.gui.main_window import MainWindow
from skinapp.gui.reporting import selected
from skinapp.gui.screens.about import About
from skinapp.gui.screens.crash_report import CrashReport
from skinapp.gui.screens.export_details import ExportDetails
from skinapp.gui.screens.override import OverrideDialog
from skinapp.gui.screens.passphrase import Passphrase
from skinapp.gui.screens.settings import SettingsDialog
from skinapp.gui.screens.shortcuts import Shortcuts
from skinapp.gui.state import Stage
from skinapp.gui.widgets.elided_label import ElidedLabel
from skinapp.reports.details import ReportDetails

AT_200_PERCENT = QSize(784, 452)
"""1600 × 1000 pixels at twice the size, less panel and frame, in logical pixels."""

Screen = Callable[[MainWindow], QWidget]


def window_itself(window: MainWindow) -> QWidget:
    return window


def report_of_several(window: MainWindow) -> QWidget:
    session = window.session
    ids = [entry.id for entry in session.worklist.entries]
    chosen = selected(session.worklist, session.state, ids, ReportDetails())
    dialog = ExportDetails(ReportDetails(), window, chosen)
    session.reporting.previewed.connect(dialog.preview.show_page)
    session.reporting.preview(chosen)
    return dialog


SCREENS: dict[str, Screen] = {
    "window": window_itself,
    "settings": lambda window: SettingsDialog(window.session, window),
    "report": lambda window: ExportDetails(ReportDetails(), window),
    "report of several": report_of_several,
    "keys": Shortcuts,
    "about": lambda window: About(window.session.state.model, window.session.state.engine, window),
    "override": OverrideDialog,
    "new passphrase": lambda window: Passphrase(is_new=True, parent=window),
    "crash report": lambda _: CrashReport(Failure("Something went wrong.", "Versions and lines.\n" * 20)),
}


@pytest.fixture
def filled(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path) -> MainWindow:
    """A window with something of everything: levels, an error, an answer, a selection."""
    window = make_window(ByName())
    window.open_paths(write_photos(tmp_path / "photos", "urgent.png", "soon.png", "damaged.txt.jpg", "routine.png"))
    wait_for_all(qtbot, window)
    window.session.show(window.session.worklist.id_at(0))
    wait_for(qtbot, window, Stage.DONE)
    return window


def opened(qtbot: QtBot, window: MainWindow, screen: str, size: QSize | None) -> QWidget:
    shown = SCREENS[screen](window)
    if shown is not window:
        qtbot.addWidget(shown)
        shown.show()
    if size is not None:
        shown.resize(size)
    if screen == "report of several":
        qtbot.waitUntil(lambda: shown.preview.has_page)
    QApplication.processEvents()
    return shown


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", [None, AT_200_PERCENT], ids=["100 %", "200 %"])
def test_no_label_and_no_button_is_clipped(qtbot: QtBot, filled: MainWindow, screen: str, size: QSize | None) -> None:
    shown = opened(qtbot, filled, screen, size)
    assert [said(widget) for widget in words(shown) if is_clipped(widget)] == []


@pytest.mark.parametrize("screen", SCREENS)
def test_every_control_has_a_name(qtbot: QtBot, filled: MainWindow, screen: str) -> None:
    shown = opened(qtbot, filled, screen, None)
    buddies = {label.buddy() for label in shown.findChildren(QLabel)}
    nameless = [
        repr(widget)
        for widget in shown.findChildren(QWidget)
        if widget.isVisibleTo(shown)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.accessibleName()
        and widget not in buddies
    ]
    assert nameless == []


def words(shown: QWidget) -> list[QWidget]:
    found = [*shown.findChildren(QLabel), *shown.findChildren(QAbstractButton)]
    return [w for w in found if w.isVisibleTo(shown) and w.text() and not isinstance(w, ElidedLabel)]


def is_clipped(widget: QWidget) -> bool:
    """Whether a text asks for more room than it has; text that wraps asks for height only."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    wanted = widget.sizeHint()
    return widget.width() < wanted.width() or widget.height() < wanted.height() - 1


def said(widget: QWidget) -> str:
    return f"{widget.text()[:40]!r} has {widget.width()} × {widget.height()}, wants {widget.sizeHint().toTuple()}"
