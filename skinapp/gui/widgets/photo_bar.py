"""The line under the photo: what it is, and buttons for looking at it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from skinapp.core.language import tr
from skinapp.core.photo import Photo
from skinapp.gui import theme
from skinapp.gui.actions import Actions
from skinapp.gui.widgets.elided_label import ElidedLabel
from skinapp.gui.wording import SYNTHETIC


class PhotoBar(QFrame):
    """Size and format of the photo, zoom buttons, and how large the photo is shown."""

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
        for name in ("fit", "actual", "frame", "turn", "look", "ruler", "explain", "pin"):
            line.addWidget(_button(actions, name))

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
