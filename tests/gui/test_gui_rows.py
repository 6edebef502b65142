"""Names and what is said of them: labels are used again, since making them is what takes long."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from skinapp.gui.widgets.rows import Rows


def texts(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel)]


def test_labels_that_fit_are_used_again_and_the_others_go(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    rows = Rows(widget.fontMetrics())
    widget.setLayout(rows)
    rows.show_rows([("Mode", "early"), ("Model", "one"), "all across", ("Time", "3 ms")])
    before = widget.findChildren(QLabel)
    rows.show_rows([("Mode", "full"), ("Model", "two"), "over both", ("Time", "4 ms")])
    assert widget.findChildren(QLabel) == before
    assert texts(widget) == ["Mode", "full", "Model", "two", "over both", "Time", "4 ms"]
    rows.show_rows([("Mode", "early"), "all across", ("Time", "5 ms"), ("Photo", "x")])
    assert texts(widget) == ["Mode", "early", "all across", "Time", "5 ms", "Photo", "x"]
    assert widget.findChildren(QLabel)[:2] == before[:2]
    rows.show_rows([("Mode", "early")])
    assert rows.rowCount() == 1
    assert texts(widget) == ["Mode", "early"]
    rows.show_rows([])
    assert texts(widget) == []
