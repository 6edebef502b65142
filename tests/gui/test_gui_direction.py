"""Where a window is read from right to left, what is painted by hand is turned round, too."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from skinapp.core.triage import CertaintyBand
from skinapp.gui.main_window import MainWindow
from skinapp.gui.theme import LIGHT
from skinapp.gui.widgets.banner import Banner, Message, Tone
from skinapp.gui.widgets.bar import Bar
from skinapp.gui.widgets.certainty_band import BandScale

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def band() -> QWidget:
    made = BandScale()
    made.show_value(0.9, CertaintyBand.HIGH, 0.4, 0.7)
    return made


def message() -> QWidget:
    made = Banner()
    made.show_message(Message(Tone.ERROR, ""))
    return made


@pytest.mark.parametrize("make", [lambda: Bar(0.3, "malignant", 0.2), band, message])
def test_widget_is_its_mirror_image(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widgets = [make(), make()]
    widgets[1].setLayoutDirection(RIGHT_TO_LEFT)
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.resize(300, widget.sizeHint().height())
        widget.show()
    left, right = (_strip(widget) for widget in widgets)
    assert np.abs(left - right[::-1]).mean() < 1
    assert np.abs(left - right).mean() > 2, "it is not symmetric"


def test_list_begins_at_the_right(qtbot: QtBot, qapp: QApplication, make_filled: Callable[[], MainWindow]) -> None:
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    rows = make_filled().list.rows
    shown = rows.grab().toImage()
    middle = rows.visualRect(rows.currentIndex()).center().y()
    edges = [shown.pixelColor(x, middle) for x in (1, rows.viewport().width() - 2)]
    assert edges == [QColor(LIGHT.chosen), QColor(LIGHT.accent)]


def _strip(widget: QWidget) -> np.ndarray:
    """Mean colours, column by column, of the upper half, where no words are: float (W, 3)."""
    drawn = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(drawn.constBits(), np.uint8).reshape(drawn.height(), drawn.bytesPerLine())
    colours = rows[:, : 3 * drawn.width()].reshape(drawn.height(), drawn.width(), 3).astype(float)
    return np.asarray(colours[: max(1, drawn.height() // 3)].mean(axis=0))
