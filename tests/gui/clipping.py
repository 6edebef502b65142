"""Whether a window shows its texts whole: each is measured against the room that its widget has."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QTableWidget,
    QToolButton,
    QWidget,
)

from skinapp.gui.widgets.choice import ChoiceList
from skinapp.gui.widgets.elided_label import ElidedLabel
from skinapp.gui.widgets.page import Page

TOLERANCE_PX = 1
_PADDING_PX = 4
"""Of a tool button, on both sides: it can do with less before its text is cut."""


def clipped(window: QWidget) -> list[str]:
    """A line for each visible text that is cut off: by its widget, or by what its widget lies in."""
    widgets = [window, *window.findChildren(QWidget)]
    return [f"{type(widget).__name__}: {said}" for widget in widgets if widget.isVisible() for said in _of(widget, window)]


def _of(widget: QWidget, window: QWidget) -> Iterator[str]:
    text = _text(widget)
    if text and not isinstance(widget, ElidedLabel):
        width, height = _needed(widget)
        if width > widget.width() + TOLERANCE_PX or height > widget.height() + TOLERANCE_PX:
            yield f"“{text}” needs {width} × {height}, has {widget.width()} × {widget.height()}"
        outside = _outside(widget, window)
        if outside:
            yield f"“{text}” {outside}"
    if isinstance(widget, Page) and widget.horizontalScrollBar().maximum() > 0:
        yield f"page is {widget.horizontalScrollBar().maximum()} px too narrow"
    if isinstance(widget, QTableWidget):
        yield from _of_table(widget)


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return "" if widget.text() else widget.placeholderText()
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _needed(widget: QWidget) -> tuple[int, int]:
    """Width and height that a text asks for; 0 where any will do."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel):
        return _needed_by_label(widget)
    if isinstance(widget, QComboBox):
        is_in_tip = isinstance(widget, ChoiceList) and widget.toolTip() == widget.currentText()
        return 0 if is_in_tip else metrics.horizontalAdvance(widget.currentText()) + 2 * metrics.height(), metrics.height()
    if isinstance(widget, QLineEdit):
        return metrics.horizontalAdvance(widget.placeholderText()) + metrics.height() // 2, metrics.height()
    if isinstance(widget, QToolButton):
        return widget.sizeHint().width() - _PADDING_PX, 0
    return widget.sizeHint().width(), widget.sizeHint().height()


def _needed_by_label(label: QLabel) -> tuple[int, int]:
    metrics = label.fontMetrics()
    if label.wordWrap():
        longest = max(metrics.horizontalAdvance(word) for word in label.text().split() or [""])
        return longest, label.heightForWidth(label.width())
    lines = (label.text().replace("&", "") if label.buddy() else label.text()).split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines), metrics.height() * len(lines)


def _outside(widget: QWidget, window: QWidget) -> str:
    """Where a parent cuts the widget off sideways, or, where nothing can be scrolled, anywhere."""
    inside, parent = QRect(widget.rect()), widget
    can_scroll = False
    while parent is not window:
        inside.translate(parent.pos())
        above = parent.parentWidget()
        assert above is not None
        if isinstance(above.parentWidget(), QAbstractScrollArea) and isinstance(above.parentWidget(), QScrollArea):
            can_scroll = True
        room = above.rect()
        if inside.left() < room.left() - TOLERANCE_PX or inside.right() > room.right() + TOLERANCE_PX:
            return f"is cut off sideways by {type(above).__name__}"
        if not can_scroll and (inside.top() < room.top() - TOLERANCE_PX or inside.bottom() > room.bottom() + TOLERANCE_PX):
            return f"is cut off by {type(above).__name__}"
        if parent.isWindow():
            return ""
        parent = above
    return ""


def _of_table(table: QTableWidget) -> Iterator[str]:
    for column in range(table.columnCount()):
        head = table.horizontalHeaderItem(column)
        width = table.columnWidth(column)
        if head is not None and table.horizontalHeader().fontMetrics().horizontalAdvance(head.text()) > width:
            yield f"head “{head.text()}” in {width} px"
        for row in range(table.rowCount()):
            item = table.item(row, column)
            if item is None:
                continue
            room = QRect(0, 0, width - 6, 10_000)
            needed = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            if needed.width() > room.width() or needed.height() > table.rowHeight(row):
                yield f"cell “{item.text()}” needs {needed.width()} × {needed.height()}, has {width} × {table.rowHeight(row)}"
    if table.horizontalHeader().length() > table.viewport().width() + TOLERANCE_PX:
        yield f"table is {table.horizontalHeader().length() - table.viewport().width()} px too narrow"


def menu_bar_fits(bar: QMenuBar) -> bool:
    """Whether no menu has gone into the arrow at the end."""
    return bar.sizeHint().width() <= bar.width() + TOLERANCE_PX


NAMES = {"SkinApp", "Letter", "fake", "cpu", "auto", "SHA", "Deutsch", "English", "Français", "Español", "Python", "PySide6"}
NAMES |= {"torch", "onnx", "sensitivity", "Synthetic", "Cancel", "Close", "png", "txt", "jpg", "urgent", "soon", "routine"}
NAMES |= {"damaged", "PNG", "http", "video", "rtsp", "None", "black"}
"""Words that are the same in every language, names of the tests' files, and Qt's own buttons."""
KEYS = re.compile(r"\b(Ctrl|Shift|Alt|Left|Right|PgUp|PgDown|Ins|Del|Backspace|Esc|Space|F\d+)\b|SHA-256 [0-9a-f]+")


def unaccented(window: QWidget) -> list[str]:
    """A line for each visible text, spoken name or tip that is not in the language that nobody speaks."""
    return [
        f"{type(widget).__name__}: {text}"
        for widget in (window, *window.findChildren(QWidget))
        if widget.isVisible()
        for text in (_text(widget), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if _words_outside_brackets(text)
    ]


def _words_outside_brackets(text: str) -> list[str]:
    depth, left = 0, ""
    for character in text:
        depth += (character == "[") - (character == "]")
        left += character if depth == 0 else " "
    return [word for word in re.findall(r"[A-Za-z]{3,}\w*", KEYS.sub("", left)) if word not in NAMES]
