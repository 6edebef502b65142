"""Whoever uses the keyboard sees where they are: a control that has the focus looks otherwise than without, and clearly so."""

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListView, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from screens_kit import SCREENS, opened

from skinapp.gui import theme
from skinapp.gui.main_window import MainWindow

LEAST_CONTRAST = 3.0
"""WCAG 2.2, 1.4.11 and 2.4.13."""
AROUND_PX = 3


@pytest.mark.parametrize("screen", SCREENS)
def test_focus_is_seen(qtbot: QtBot, qapp: QApplication, filled: MainWindow, screen: str) -> None:
    shown = opened(qtbot, filled, screen, None)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    controls = [widget for widget in shown.findChildren(QWidget) if _takes_focus(widget, shown)]
    assert controls
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.apply(qapp, scheme)
        QApplication.processEvents()
        assert [said for control in controls if (said := _unseen(control, shown))] == [], scheme.name


def _takes_focus(widget: QWidget, shown: QWidget) -> bool:
    by_key = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_key and widget.isVisibleTo(shown) and widget.isEnabled() and not widget.focusProxy())


def _unseen(control: QWidget, shown: QWidget) -> str:
    """A line where the focus is not seen well enough."""
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()  # what scrolls it into view
    place = _place(control, shown)
    with_focus = _pixels(place, shown)
    control.clearFocus()
    without = _pixels(place, shown)
    high, low = np.maximum(with_focus, without), np.minimum(with_focus, without)
    clear = ((high + 0.05) / (low + 0.05)) >= LEAST_CONTRAST
    rows, columns = int(clear.any(axis=1).sum()), int(clear.any(axis=0).sum())
    wanted = place.width() + place.height()  # half of what a line around it takes
    if clear.sum() >= wanted and (rows >= place.height() / 2 or columns >= place.width() / 2):
        return ""
    name = control.accessibleName() or getattr(control, "text", str)()
    return f"{type(control).__name__} “{name}”, {place}: {int(clear.sum())} of {wanted} pixels, in {columns} × {rows}"


def _place(control: QWidget, shown: QWidget) -> QRect:
    """What has the focus, in pixels of the screen: the control, or the item in it where the arrow keys are, as far as seen."""
    inside = control.visibleRegion().boundingRect()
    if isinstance(control, QListView) and control.currentIndex().isValid():
        inside = control.visualRect(control.currentIndex())
    if isinstance(control, QTabBar):
        inside = control.tabRect(control.currentIndex())
    return QRect(control.mapTo(shown, inside.topLeft()), inside.size())


def _pixels(place: QRect, shown: QWidget) -> np.ndarray:
    """Relative luminance, float (H, W), of a place and of what lies around it (WCAG 2.2)."""
    picture = shown.grab(place.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)).toImage()
    drawn = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(drawn.constBits(), np.uint8).reshape(drawn.height(), drawn.bytesPerLine())
    colours = rows[:, : 3 * drawn.width()].reshape(drawn.height(), drawn.width(), 3) / 255
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ [0.2126, 0.7152, 0.0722])
