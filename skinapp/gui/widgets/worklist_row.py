"""How one row of the worklist is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from skinapp.core.worklist import Entry, Group
from skinapp.gui import icons, theme
from skinapp.gui.direction import placed
from skinapp.gui.theme import Tokens
from skinapp.gui.widgets.thumbnails import Thumbnails
from skinapp.gui.wording import standing
from skinapp.gui.worklist import ENTRY, Worklist

ICONS = {
    Group.URGENT: "level-urgent",
    Group.UNASSESSED: "level-unassessable",
    Group.SOON: "level-soon",
    Group.ROUTINE: "level-routine",
    Group.TO_DIAGNOSE: "hidden",
    Group.WAITING: "exit-waiting",
}
_LEVELS = {Group.URGENT: "urgent", Group.UNASSESSED: "unassessable", Group.SOON: "soon", Group.ROUTINE: "routine"}


def colours(group: Group, tokens: Tokens) -> tuple[str, str]:
    """The colour of a group's sign, and of the marks inside it."""
    level = _LEVELS.get(group)
    if level is None:
        return tokens.muted, tokens.surface
    return str(getattr(tokens, level)), str(getattr(tokens, f"{level}_soft"))


_ONE_LINE = Qt.TextFlag.TextSingleLine  # a file's name may hold line breaks


class WorklistRow(QStyledItemDelegate):
    """Small picture, name, sign and standing; the name is bold until the photo was opened.

    The one on screen has a bar at its edge; where several are selected, each has a tick on its picture.
    """

    def __init__(self, worklist: Worklist, thumbnails: Thumbnails) -> None:
        """worklist: whose rows they are."""
        super().__init__()
        self._worklist = worklist
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, and room around them."""
        metrics = QFontMetrics(option.font)
        return QSize(0, 2 * metrics.height() + 4 * theme.space(metrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a row."""
        view, rect, font = option.widget, option.rect, option.font
        assert isinstance(view, QAbstractItemView)
        tokens = theme.tokens_of(view)
        metrics = QFontMetrics(font)
        gap = theme.space(metrics)
        entry: Entry = index.data(ENTRY)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(rect, QColor(tokens.chosen if is_chosen else tokens.surface))
        if view.currentIndex() == index:
            bar = QRect(rect.left(), rect.top(), gap // 2 + 1, rect.height())
            painter.fillRect(placed(bar, rect, view), QColor(tokens.accent))
        side = 2 * metrics.height() + gap
        from_left = QRectF(rect.left() + 2 * gap, rect.top() + (rect.height() - side) / 2, side, side)
        square = QRectF(placed(from_left, rect, view))
        self._draw_picture(painter, entry, square, tokens)
        if is_chosen and len(view.selectionModel().selectedIndexes()) > 1:
            side_px = metrics.height()
            corner = square.bottomRight().toPoint() - QRect(0, 0, side_px, side_px).bottomRight()
            painter.drawPixmap(corner, icons.pixmap("success", side_px, tokens.accent, tokens.on_accent))
        left = round(from_left.right()) + 2 * gap
        lines = QRect(left, round(square.top()) + gap // 2, rect.right() - left - 2 * gap, metrics.height())
        lines = placed(lines, rect, view)
        self._draw_name(painter, entry, lines, font, view)
        lines.translate(0, metrics.height())
        self._draw_standing(painter, entry, lines, font, view)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.border))
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _draw_picture(self, painter: QPainter, entry: Entry, square: QRectF, tokens: Tokens) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(square, 4, 4)
        painter.setClipPath(outline)
        painter.fillRect(square, QColor(tokens.sunken))
        picture = self._thumbnails.get(entry.id)
        if picture is not None and not picture.isNull():
            painter.drawPixmap(square, picture, QRectF(picture.rect()))
        else:
            sign = round(square.width() / 2)
            corner = square.center().toPoint() - QRect(0, 0, sign, sign).center()
            painter.drawPixmap(corner, icons.pixmap("photo", sign, tokens.control_border, tokens.surface))
        painter.setClipping(False)

    def _draw_name(self, painter: QPainter, entry: Entry, line: QRect, font: QFont, view: QWidget) -> None:
        tokens = theme.tokens_of(view)
        weight = QFont.Weight.Normal if entry.is_opened else QFont.Weight.Bold
        painter.setFont(theme.font(font, weight=weight))
        painter.setPen(QColor(tokens.text))
        width = line.width()
        if entry.own:
            sign = line.height()
            at = placed(QRect(line.right() - sign, line.top(), sign, sign), line, view)
            painter.drawPixmap(at.topLeft(), icons.pixmap("diagnose", sign, tokens.muted, tokens.surface))
            width -= sign + 2
        name = painter.fontMetrics().elidedText(entry.name, Qt.TextElideMode.ElideMiddle, width, _ONE_LINE)
        words = placed(QRect(line.left(), line.top(), width, line.height()), line, view)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _ONE_LINE, name)

    def _draw_standing(self, painter: QPainter, entry: Entry, line: QRect, font: QFont, view: QWidget) -> None:
        tokens = theme.tokens_of(view)
        group = self._worklist.view.group(entry)
        colour, ground = colours(group, tokens)
        side = round(line.height() * 0.85)
        at = placed(QRect(line.left(), line.top() + (line.height() - side) // 2, side, side), line, view)
        painter.drawPixmap(at.topLeft(), icons.pixmap(ICONS[group], side, colour, ground))
        painter.setFont(theme.font(font, 0.9, tabular=True))
        painter.setPen(QColor(tokens.muted if group is Group.WAITING else colour))
        words = placed(line.adjusted(side + side // 3, 0, 0, 0), line, view)
        metrics, text = painter.fontMetrics(), standing(entry, self._worklist.view)
        if metrics.horizontalAdvance(text) > words.width():  # a word less, before the figure is cut
            text = standing(entry, self._worklist.view, is_short=True)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
