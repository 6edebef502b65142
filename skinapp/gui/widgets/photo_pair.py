"""The photo on screen, and beside it or over it one that was pinned to compare it with."""

from enum import Enum, auto

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from skinapp.core.language import tr
from skinapp.core.photo import Photo
from skinapp.gui import theme
from skinapp.gui.widgets.photo_view import PhotoView
from skinapp.imaging.looks import Look

_GAP_PX = 2
_STEP = 0.02


class Arrangement(Enum):
    """How the two photos lie: one alone, the pinned one alone, both beside each other, or one over the other."""

    PHOTO = auto()
    PINNED = auto()
    BESIDE = auto()
    SWIPE = auto()


class PhotoPair(QWidget):
    """Two views that are zoomed and moved together; the pinned one is there only while a photo is pinned."""

    def __init__(self) -> None:
        """Nothing pinned."""
        super().__init__()
        self.photo, self.pinned = PhotoView(self), PhotoView(self)
        self.pinned.setAccessibleName(tr("Pinned photo"))
        self.divider = Divider(self)
        self.divider.moved.connect(self._uncover)
        self.photo.moved.connect(self._follow_photo)
        self.pinned.moved.connect(self._follow_pinned)
        self._lack = ""
        self._arrange(Arrangement.PHOTO)

    @property
    def is_comparing(self) -> bool:
        """Whether a photo is pinned."""
        return self.pinned.has_photo

    def pin(self, photo: Photo, levels: tuple[QImage, ...], look: Look, name: str) -> None:
        """Keep a photo on the left, turned as it is on screen, while others come there.

        levels: its pictures in a look; name: what it is called.
        """
        self.pinned.show_photo(photo, levels, look)
        self.pinned.turn(self.photo.quarters)
        self.pinned.show_caption(tr("Pinned: {name}", name=name))
        self.show_both()

    def unpin(self) -> None:
        """One photo again."""
        self.pinned.clear()
        self._arrange(Arrangement.PHOTO)

    def turn(self) -> None:
        """Turn the photo that has the focus, or else the one on screen, by a quarter."""
        is_pinned_meant = self.pinned.hasFocus() or self._shown is Arrangement.PINNED or not self.photo.has_photo
        (self.pinned if is_pinned_meant and self.is_comparing else self.photo).turn()

    def show_both(self) -> None:
        """Side by side."""
        self._arrange(Arrangement.BESIDE)

    def swipe(self) -> None:
        """The pinned photo over the other one, as far as the line between them, which is moved by mouse and arrow keys."""
        self._arrange(Arrangement.SWIPE)
        self.divider.setFocus()

    def blink(self) -> None:
        """One in the place of the other: with each call the other one is seen."""
        is_photo_alone = self._arrangement is Arrangement.PHOTO  # else begin with the photo on screen
        self._arrange(Arrangement.PINNED if is_photo_alone else Arrangement.PHOTO)
        (self.pinned if is_photo_alone else self.photo).setFocus()

    def show_own(self) -> None:
        """The photo on screen, where the pinned one alone was seen: what is said of the one must not stand beside the other."""
        if self._arrangement is Arrangement.PINNED:
            self._arrange(Arrangement.PHOTO)

    def show_lack(self, said: str) -> None:
        """Why there is no photo to compare with; it then stands beside the pinned one. Empty: there is one, or soon will be."""
        if said != self._lack:
            self._lack = said
            self.photo.show_lack(said)
            self._arrange(self._arrangement)

    @property
    def _shown(self) -> Arrangement:
        return Arrangement.BESIDE if self._lack and self.is_comparing else self._arrangement

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the arrangement."""
        super().resizeEvent(event)
        self._lay_out()

    def _arrange(self, arrangement: Arrangement) -> None:
        place = self.photo.place if self.photo.has_photo and self.is_comparing else None
        self._arrangement = arrangement
        self._lay_out()
        self.photo.setVisible(self._shown is not Arrangement.PINNED)
        self.pinned.setVisible(self._shown is not Arrangement.PHOTO)
        self.divider.setVisible(self._shown is Arrangement.SWIPE)
        self.divider.raise_()
        if place is not None:  # the size first, then the place, which is relative to it
            self.photo.go_to(place)
            self.pinned.go_to(place)

    def _lay_out(self) -> None:
        whole, half = self.rect(), (self.width() - _GAP_PX) // 2
        is_beside = self._shown is Arrangement.BESIDE
        self.pinned.setGeometry(QRect(0, 0, half, self.height()) if is_beside else whole)
        self.photo.setGeometry(QRect(half + _GAP_PX, 0, self.width() - half - _GAP_PX, self.height()) if is_beside else whole)
        self._uncover()

    def _uncover(self) -> None:
        """The pinned photo ends at the line."""
        self.divider.lie()
        if self._shown is Arrangement.SWIPE:
            self.pinned.setMask(QRegion(0, 0, max(1, round(self.divider.share * self.width())), self.height()))
        else:
            self.pinned.clearMask()

    def _follow_photo(self) -> None:
        if self.is_comparing:
            self.pinned.go_to(self.photo.place)

    def _follow_pinned(self) -> None:
        if self.is_comparing:
            self.photo.go_to(self.pinned.place)


class Divider(QWidget):
    """The line between two photos that lie over each other.

    Signals:
        moved(): it lies elsewhere.
    """

    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        """In the middle of its parent."""
        super().__init__(parent)
        self._photos = parent
        self.share = 0.5
        """Where it lies, 0 (left) to 1."""
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Line between both photos: left and right arrow keys move it"))

    def lie(self) -> None:
        """Take the place that the share says."""
        width = 2 * theme.space(self.fontMetrics())
        self.setGeometry(round(self.share * self._photos.width()) - width // 2, 0, width, self._photos.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(self.mapToParent(event.position().toPoint()).x() / max(1, self._photos.width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a fiftieth."""
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._go_to(self.share + step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A light line with dark edges and a grip; a wider one while it has the focus."""
        painter = QPainter(self)
        middle, gap = self.width() // 2, theme.space(self.fontMetrics())
        colour = QColor(theme.FOCUS_ON_PHOTO) if self.hasFocus() else QColor("#ffffff")
        half = gap // 2 if self.hasFocus() else 1
        painter.fillRect(middle - half - 1, 0, 2 * half + 2, self.height(), Qt.GlobalColor.black)
        painter.fillRect(middle - half, 0, 2 * half, self.height(), colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.GlobalColor.black)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(QRect(middle - gap // 2, self.height() // 2 - 3 * gap, gap, 6 * gap), 3, 3)

    def _go_to(self, share: float) -> None:
        self.share = min(max(share, 0.0), 1.0)
        self.moved.emit()
