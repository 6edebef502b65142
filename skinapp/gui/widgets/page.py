"""A dialog's content, whole where the screen has the room, scrolled where not."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


class Page(QScrollArea):
    """Asks for the room that its content takes, and makes do with less."""

    def __init__(self, layout: QLayout, width_px: int = 0) -> None:
        """layout: the content. width_px: how wide it is at least to begin with."""
        super().__init__()
        self._width_px = width_px
        self.content = QWidget()
        self.content.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setProperty("role", "page")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the focus, and are scrolled into view
        self.setWidgetResizable(True)
        self.setWidget(self.content)
        self.verticalScrollBar().rangeChanged.connect(self._offer_focus)

    def _offer_focus(self, _least: int, most: int) -> None:
        """A text that is only read, and does not fit, takes the focus itself: arrow keys scroll it."""
        has_fields = any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in self.content.findChildren(QWidget))
        is_read = most > 0 and not has_fields
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_read else Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "read" if is_read else "page")  # the former has room for a ring
        self.style().unpolish(self)
        self.style().polish(self)
        QApplication.postEvent(self, QEvent(QEvent.Type.StyleChange))  # the frame's width is asked for anew

    def sizeHint(self) -> QSize:
        """The content's size."""
        hint = self.content.sizeHint()
        width = max(hint.width(), self._width_px)
        return QSize(width, self.content.heightForWidth(width) if self.content.hasHeightForWidth() else hint.height())
