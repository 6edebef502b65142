"""The list of keys."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QDialogButtonBox, QGridLayout, QStyle, QVBoxLayout, QWidget

from skinapp.core.language import mark, tr
from skinapp.gui import theme
from skinapp.gui.actions import SPECS, ActionSpec, plain, shown_key
from skinapp.gui.fit import fit_dialog
from skinapp.gui.widgets.labels import heading, label
from skinapp.gui.widgets.page import Page

_MOUSE = (
    (mark("Wheel, or two fingers"), mark("Zoom about the pointer")),
    (mark("Drag, or arrow keys"), mark("Move the photo")),
    (mark("Tab, Shift+Tab"), mark("Next and previous control")),
)


class Shortcuts(QDialog):
    """Every action with its keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """parent: the window."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        gap = theme.space(self.fontMetrics())
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(5 * gap)
        others = [_grid(tr("Mouse and focus"), [(tr(keys), tr(text)) for keys, text in _MOUSE], gap)]
        self._sides.addLayout(_side([_group(title, gap) for title in ("&File", "&List", "&Help")] + others, gap))
        self._sides.addLayout(_side([_group(title, gap) for title in ("&Photo", "&View")], gap))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap)
        column.setSpacing(3 * gap)
        page = Page(self._sides)
        page.setAccessibleName(self.windowTitle())
        column.addWidget(page, 1)
        column.addWidget(buttons)
        fit_dialog(self, self.sizeHint() + QSize(self._spare, 0))

    @property
    def _spare(self) -> int:
        """Pixels that a scroll bar and a ring may take on the way."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + 12

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both sides beside each other where there is room: some languages have long names for keys."""
        super().resizeEvent(event)
        outer = self._column.contentsMargins()
        room = self.width() - outer.left() - outer.right() - self._spare
        sides = [item.minimumSize().width() for at in range(2) if (item := self._sides.itemAt(at)) is not None]
        needed = sum(sides) + self._sides.spacing()
        way = QBoxLayout.Direction.LeftToRight if needed <= room else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)


def _side(groups: list[QGridLayout], gap: int) -> QVBoxLayout:
    side = QVBoxLayout()
    side.setSpacing(3 * gap)
    for group in groups:
        side.addLayout(group)
    side.addStretch(1)
    return side


def _group(menu: str, gap: int) -> QGridLayout:
    """The keys of a menu."""
    return _grid(plain(menu), [(_keys(spec), plain(spec.text).rstrip("…")) for spec in SPECS if spec.menu == menu], gap)


def _keys(spec: ActionSpec) -> str:
    return f"  {tr('or')}  ".join(shown_key(key) for key in spec.keys)


def _grid(title: str, lines: Sequence[tuple[str, str]], gap: int) -> QGridLayout:
    """A heading, and a line for each key."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * gap)
    grid.setVerticalSpacing(gap // 2)
    grid.addWidget(heading(title), 0, 0, 1, 2)
    names = [label(keys, is_wrapped=False, is_muted=True) for keys, _ in lines]
    widest = max(names[0].fontMetrics().horizontalAdvance(_keys(spec)) for spec in SPECS)
    for row, (name, (_, text)) in enumerate(zip(names, lines, strict=True), start=1):
        name.setMinimumWidth(widest)
        grid.addWidget(name, row, 0)
        grid.addWidget(label(text, is_wrapped=False), row, 1)
    grid.setColumnStretch(1, 1)
    return grid
