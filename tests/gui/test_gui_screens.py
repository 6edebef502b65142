"""Every screen, as it opens and on the smallest screen that is supported: nothing clipped, and every control has a name."""

from collections.abc import Callable

import pytest
from clipping import clipped, unaccented
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from screens_kit import AT_200_PERCENT, FULL_HD_AT_200_PERCENT, LEFT_TO_RIGHT, RIGHT_TO_LEFT, SCREENS, opened

from skinapp.core.language import use
from skinapp.core.pseudo_language import PSEUDO
from skinapp.gui import theme
from skinapp.gui.main_window import MainWindow
from skinapp.gui.widgets.page import Page
from skinapp.gui.wording import standing


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


@pytest.mark.parametrize("screen", ["window", "map", "two photos", "camera", "tour, step 2"])
def test_window_fits_a_usual_screen_at_200_percent(qtbot: QtBot, filled: MainWindow, screen: str) -> None:
    shown = opened(qtbot, filled, screen, None)
    assert shown.minimumSizeHint().width() <= FULL_HD_AT_200_PERCENT.width()
    shown.resize(FULL_HD_AT_200_PERCENT)
    QApplication.processEvents()
    assert shown.size() == FULL_HD_AT_200_PERCENT
    assert clipped(shown) == []


def test_buttons_without_room_are_in_the_menu_beside_the_others(qtbot: QtBot, filled: MainWindow) -> None:
    bar = filled.photo_bar
    for width in (FULL_HD_AT_200_PERCENT.width(), 1350):
        filled.resize(width, 690)
        QApplication.processEvents()
        shown = [button.defaultAction() for button in bar.others if button.isVisible()]
        assert shown + bar.more.menu().actions() == [button.defaultAction() for button in bar.others]
        assert bar.more.isVisible() is (width < 1350)
    assert len(shown) == len(bar.others)


def test_row_of_a_narrow_list_keeps_its_figure_whole(filled: MainWindow) -> None:
    session = filled.session
    urgent = session.worklist.entries[0]
    whole, short = (standing(urgent, session.worklist.view, is_short=is_short) for is_short in (False, True))
    assert whole.startswith(short) and short.endswith("%")
    metrics = QFontMetrics(theme.font(filled.list.rows.font(), 0.9, tabular=True))
    taken = 2 * filled.list.rows.fontMetrics().height() + 11 * theme.space(filled.list.rows.fontMetrics())
    assert metrics.horizontalAdvance(short) <= filled.list.minimumWidth() - taken


def test_text_that_does_not_fit_can_be_scrolled_with_the_keyboard(qtbot: QtBot, filled: MainWindow) -> None:
    keys = opened(qtbot, filled, "keys", AT_200_PERCENT)
    page = keys.findChild(Page)
    with qtbot.waitActive(keys):
        keys.activateWindow()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.verticalScrollBar().value() > 0
    keys.resize(900, 900)
    QApplication.processEvents()
    assert page.focusPolicy() is Qt.FocusPolicy.NoFocus
