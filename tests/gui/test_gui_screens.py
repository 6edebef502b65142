"""Every screen, as it opens and on the smallest screen that is supported: nothing clipped, and every control has a name."""

from collections.abc import Callable

import pytest
from clipping import clipped, unaccented
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from screens_kit import AT_200_PERCENT, LEFT_TO_RIGHT, RIGHT_TO_LEFT, SCREENS, opened

from skinapp.core.language import use
from skinapp.core.pseudo_language import PSEUDO
from skinapp.gui.main_window import MainWindow


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("size", [None, AT_200_PERCENT], ids=["100 %", "200 %"])
def test_no_text_is_clipped(qtbot: QtBot, filled: MainWindow, screen: str, size: QSize | None) -> None:
    shown = opened(qtbot, filled, screen, size)
    assert clipped(shown) == []


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT], ids=["left to right", "right to left"])
def test_no_text_is_clipped_where_all_are_longer(
    qtbot: QtBot, make_filled: Callable[[], MainWindow], qapp: QApplication, screen: str, direction: Qt.LayoutDirection
) -> None:
    use(PSEUDO)
    qapp.setLayoutDirection(direction)
    shown = opened(qtbot, make_filled(), screen, None)
    assert clipped(shown) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_said_in_english_in_another_language(
    qtbot: QtBot, make_filled: Callable[[], MainWindow], screen: str
) -> None:
    use(PSEUDO)
    assert unaccented(opened(qtbot, make_filled(), screen, None)) == []


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_no_text_is_clipped_in_any_language(
    qtbot: QtBot, make_filled: Callable[[], MainWindow], screen: str, language: str
) -> None:
    use(language)
    shown = opened(qtbot, make_filled(), screen, None)
    assert clipped(shown) == []
    shown.resize(AT_200_PERCENT)
    QApplication.processEvents()
    assert clipped(shown) == []


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
