"""The photo on screen, and beside it one that was pinned to compare it with."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skinapp.core.photo import Photo
from skinapp.gui.widgets.photo_view import PhotoView


class PhotoPair(QWidget):
    """Two views that are zoomed and moved together; the left one is there only while a photo is pinned."""

    def __init__(self) -> None:
        """Nothing pinned."""
        super().__init__()
        self.photo, self.pinned = PhotoView(), PhotoView()
        self.pinned.setAccessibleName("Pinned photo")
        self.pinned.hide()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        self._line.addWidget(self.pinned, 1)
        self._line.addWidget(self.photo, 1)
        self.photo.moved.connect(self._follow_photo)
        self.pinned.moved.connect(self._follow_pinned)

    @property
    def is_comparing(self) -> bool:
        """Whether a photo is pinned."""
        return self.pinned.has_photo

    def pin(self, photo: Photo, levels: tuple[QImage, ...], name: str) -> None:
        """Keep a photo on the left while others come on screen. levels: its pictures; name: what it is called."""
        self.pinned.show_photo(photo, levels)
        self.pinned.show_caption(f"Pinned: {name}")
        self.show_both()

    def unpin(self) -> None:
        """One photo again."""
        self.pinned.clear()
        self.pinned.hide()
        self.photo.show()

    def show_both(self) -> None:
        """Side by side."""
        self.photo.show()
        self.pinned.show()

    def blink(self) -> None:
        """One in the place of the other: with each call the other one is seen."""
        sees_photo = self.pinned.isVisible()  # side by side, too, begins with the photo on screen
        hidden, seen = (self.pinned, self.photo) if sees_photo else (self.photo, self.pinned)
        place = hidden.place
        hidden.hide()
        seen.show()
        self._line.activate()  # the size first, then the place, which is relative to it
        seen.go_to(place)
        seen.setFocus()

    def _follow_photo(self) -> None:
        if self.is_comparing:
            self.pinned.go_to(self.photo.place)

    def _follow_pinned(self) -> None:
        if self.is_comparing:
            self.photo.go_to(self.pinned.place)
