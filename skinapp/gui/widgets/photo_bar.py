"""The line under the photo: what it is, and buttons for looking at it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from skinapp.core.language import tr
from skinapp.core.photo import Photo
from skinapp.gui import icons, theme
from skinapp.gui.actions import Actions
from skinapp.gui.widgets.elided_label import ElidedLabel
from skinapp.gui.wording import SYNTHETIC

_OTHERS = ("fit", "actual", "frame", "turn", "look", "ruler", "explain", "pin")


class PhotoBar(QFrame):
    """Size and format of the photo, zoom buttons, and how large the photo is shown.

    Buttons that find no room, as on a screen at 200 %, stand in a menu at the end.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """actions: the window's, for the buttons."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        gap = theme.space(self.fontMetrics())
        self.caption = ElidedLabel(Qt.TextElideMode.ElideRight)
        self.scale = QLabel()
        self.scale.setFont(theme.font(self.font(), tabular=True))
        self.scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.scale.setMinimumWidth(self.scale.fontMetrics().horizontalAdvance("1600\u00a0%"))
        self.scale.setAccessibleName(tr("Zoom"))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        line.setSpacing(gap)
        line.addWidget(self.caption, 1)
        line.addWidget(_button(actions, "zoom_out"))
        line.addWidget(self.scale)
        line.addWidget(_button(actions, "zoom_in"))
        line.addSpacing(gap)
        self.others = [_button(actions, name) for name in _OTHERS]
        self.more = _menu_button(QMenu(self))
        for button in (*self.others, self.more):
            line.addWidget(button)
        self._line, self._gap = line, gap
        self._share_room()
        self._tint()

    def minimumSizeHint(self) -> QSize:
        """Zoom, and the menu with all else."""
        return QSize(self._fixed_px() + self.more.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other buttons find room."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Take a new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _share_room(self) -> None:
        widths = [button.sizeHint().width() + self._gap for button in self.others]
        room = self.width() - self._fixed_px()
        is_whole = sum(widths) <= room
        left = room if is_whole else room - self.more.sizeHint().width()
        shown = len(widths) if is_whole else next(n for n in range(len(widths) + 1) if sum(widths[: n + 1]) > left)
        for place, button in enumerate(self.others):
            button.setVisible(place < shown)
        self.more.setVisible(not is_whole)
        self.more.menu().clear()
        self.more.menu().addActions([button.defaultAction() for button in self.others[shown:]])

    def _fixed_px(self) -> int:
        """What is there always takes so much, with the gaps beside it."""
        margins = self._line.contentsMargins()
        items = [self._line.itemAt(place) for place in (1, 2, 3)]
        zoom = [item.widget() for item in items if item is not None]
        taken = sum(max(each.sizeHint().width(), each.minimumWidth()) + self._gap for each in zoom if each is not None)
        return margins.left() + margins.right() + taken + 2 * self._gap

    def _tint(self) -> None:
        self.more.setIcon(icons.icon("more", theme.tokens_of(self).text))

    def show_photo(self, photo: Photo | None) -> None:
        """Say what the photo is."""
        self.caption.show_text("" if photo is None else _caption(photo))
        self.scale.setText("" if photo is None else self.scale.text())

    def show_scale(self, scale: float) -> None:
        """Say how many screen pixels a photo pixel takes."""
        self.scale.setText(tr("{scale:.0f}\u00a0%", scale=scale * 100))


def _caption(photo: Photo) -> str:
    parts: list[str] = [tr(SYNTHETIC)] if photo.is_synthetic else []
    parts += [tr("{width:,} × {height:,} px", width=photo.width_px, height=photo.height_px), photo.file_format]
    height, width = photo.pixels.shape[:2]
    if width < photo.width_px:
        parts.append(tr("decoded at {width:,} × {height:,}", width=width, height=height))
    return " · ".join(parts)


def _button(actions: Actions, name: str) -> QToolButton:
    action = actions[name]
    button = QToolButton()
    button.setProperty("role", "flat")
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.toolTip())
    return button


def _menu_button(menu: QMenu) -> QToolButton:
    """Opens a menu."""
    button = QToolButton()
    button.setProperty("role", "menu")
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(tr("More ways to look at the photo"))
    button.setAccessibleName(button.toolTip())
    return button
